/**
 * For somebody whose holidays are kept in another program: closures are read from an iCalendar file, by a library of the
 * example and not of ninethree. {@link io.ninethree.examples.icalendar.HolidayFeed} reads them, {@link
 * io.ninethree.examples.icalendar.DueDates} is the program.
 */
@NullMarked
package io.ninethree.examples.icalendar;

import org.jspecify.annotations.NullMarked;
