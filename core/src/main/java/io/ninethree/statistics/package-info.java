/**
 * Statistics that know nothing of service: intervals, quantiles, rounding that adds up.
 *
 * <p>Everything here is a pure function or an immutable value; each one names its source.
 */
@NullMarked
package io.ninethree.statistics;

import org.jspecify.annotations.NullMarked;
