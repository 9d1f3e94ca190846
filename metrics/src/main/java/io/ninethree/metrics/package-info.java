/**
 * The standard 9+3 model: one class for each of the twelve headings, with its indicators.
 *
 * <p>{@link io.ninethree.metrics.NinePlusThree#standard()} is the model. Figures marked <i>source</i> are those of the
 * model's source documents; all other curves, weights and minimum samples are starting values of this library, to be
 * calibrated by whoever uses them.
 */
@NullMarked
package io.ninethree.metrics;

import org.jspecify.annotations.NullMarked;
