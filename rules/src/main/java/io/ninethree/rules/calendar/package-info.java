/**
 * Working time by the calendar.
 *
 * <p>{@link io.ninethree.rules.calendar.BusinessCalendar} says when somebody is at work, in the local time of one zone,
 * and measures the open time between two instants. It reads no clock and knows no public holidays by itself.
 */
@NullMarked
package io.ninethree.rules.calendar;

import org.jspecify.annotations.NullMarked;
