package io.ninethree.rules.trace;

/**
 * One thing that a company wants to find in a case.
 *
 * @param kind what is amiss without it
 * @param detail the step, empty for the whole case
 * @param met whether it is there
 */
record Demand(TraceFinding.Kind kind, String detail, boolean met) {}
