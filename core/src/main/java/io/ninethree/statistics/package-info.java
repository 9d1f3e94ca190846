/**
 * Statistics that know nothing of service: intervals, quantiles, moments, rounding that adds up.
 *
 * <p>Most of it are pure functions and immutable values; each one names its source. Three are states to add to and to
 * merge: {@link io.ninethree.statistics.WholeSums}, {@link io.ninethree.statistics.ExactSums} and
 * {@link io.ninethree.statistics.LogHistogram}. In whatever order and split they take their values, they end with the
 * same bytes.
 */
@NullMarked
package io.ninethree.statistics;

import org.jspecify.annotations.NullMarked;
