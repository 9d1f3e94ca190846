/**
 * What is counted: formulas over the records of one source, as pure description, and the values that come of them.
 *
 * <p>A {@link io.ninethree.formula.Formula} says what to measure and in which unit, never how it is computed. An
 * {@link io.ninethree.formula.IndicatorValue} is a number with the sample behind it, or the reason why there is none;
 * absence is a value, never an exception and never a zero.
 */
@NullMarked
package io.ninethree.formula;

import org.jspecify.annotations.NullMarked;
