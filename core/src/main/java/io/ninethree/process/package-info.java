/**
 * Values over time: whether a process is in control, where it is heading, and what is usual for a day.
 *
 * <p>{@link io.ninethree.process.ControlChart} holds the points of a series against limits and finds
 * {@linkplain io.ninethree.process.Signal signals} by the {@linkplain io.ninethree.process.RunRule run rules} of
 * Western Electric; {@link io.ninethree.process.Trend} tells a direction from noise;
 * {@link io.ninethree.process.Baseline} says what a day is expected to be from the same weekdays before it. Nothing
 * here knows what the values mean, and a signal never names a cause.
 */
@NullMarked
package io.ninethree.process;

import org.jspecify.annotations.NullMarked;
