package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.BusinessCalendar;

/**
 * An earlier promise in other working time that goes on beside the present one.
 *
 * @param calendar its working time
 * @param remaining its nanoseconds that are left, negative if it is overrun
 */
record Rival(BusinessCalendar calendar, long remaining) {}
