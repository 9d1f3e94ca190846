/**
 * Working time by the calendar.
 *
 * <p>{@link io.ninethree.rules.calendar.BusinessCalendar} says when somebody is at work, in the local time of one zone. It
 * measures the open time between two instants, adds it to an instant and subtracts it, which ends at an {@link
 * io.ninethree.rules.calendar.Arrival}, and says for each {@link io.ninethree.rules.calendar.Stretch} of time why it is
 * open or closed. Calendars compose as sets do. None of them reads a clock, or knows public holidays by itself.
 */
@NullMarked
package io.ninethree.rules.calendar;

import org.jspecify.annotations.NullMarked;
