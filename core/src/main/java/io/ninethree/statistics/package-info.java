/**
 * Statistics that know nothing of service: intervals, quantiles, moments, rounding that adds up.
 *
 * <p>{@link io.ninethree.statistics.Confidence} makes an {@link io.ninethree.statistics.Interval} of a share, a mean, a net
 * share or a quantile; {@link io.ninethree.statistics.Bootstrap} makes one of what is computed from several of them.
 *
 * <p>Most of it are pure functions and immutable values; each one names its source. Three are states to add to and to
 * merge: {@link io.ninethree.statistics.WholeSums}, {@link io.ninethree.statistics.ExactSums} and
 * {@link io.ninethree.statistics.LogHistogram}. In whatever order and split they take their values, they end with the
 * same bytes.
 */
@NullMarked
package io.ninethree.statistics;

import org.jspecify.annotations.NullMarked;
