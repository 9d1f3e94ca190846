package io.ninethree.rules.sla;

import io.ninethree.fact.Row;
import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.Duration;

/**
 * What is promised in a case at one time.
 *
 * @param promise the promise
 * @param facts what is known of the case
 * @param time the promised time in this case
 * @param calendar the working time in which it counts
 * @param match why this policy applies
 */
record Terms(SlaTarget promise, Row facts, Duration time, BusinessCalendar calendar, PolicyMatch match) {}
