/**
 * What is counted: formulas over the records of one source, as pure description, and the values that come of them.
 *
 * <p>A {@link io.ninethree.formula.Formula} says what to measure and in which unit, never how it is computed. An
 * {@link io.ninethree.formula.IndicatorValue} is a number with the sample behind it, or the reason why there is none;
 * absence is a value, never an exception and never a zero.
 *
 * <ul>
 *   <li>{@link io.ninethree.formula.Count}: the records that fulfil a condition.
 *   <li>{@link io.ninethree.formula.DistinctCount}: different words or keys.
 *   <li>{@link io.ninethree.formula.Sum}: the sum of a number, a duration or money.
 *   <li>{@link io.ninethree.formula.Mean}: the mean of a number or a duration.
 *   <li>{@link io.ninethree.formula.Minimum} and {@link io.ninethree.formula.Maximum}: the least and the greatest one.
 *   <li>{@link io.ninethree.formula.Quantile}: a quantile of one of nine types, exact or of bounded error.
 *   <li>{@link io.ninethree.formula.Share}: the part of a population that fulfils a condition.
 *   <li>{@link io.ninethree.formula.Index}: the mean weight of answers, each band of which has one; a net promoter score.
 *   <li>{@link io.ninethree.formula.Ratio}: one formula for each unit of another.
 *   <li>{@link io.ninethree.formula.Spread}: how far a formula lies apart between the words of a category.
 *   <li>{@link io.ninethree.formula.Repeat}: the share of records after which the same entity comes back.
 *   <li>{@link io.ninethree.formula.Windowed}: a formula over another span of time.
 *   <li>{@link io.ninethree.formula.Growth}: how much a formula grew since a span before.
 *   <li>{@link io.ninethree.formula.Derived}: what follows from the values of other indicators.
 *   <li>{@link io.ninethree.formula.CustomFormula}: what a user writes because no other form expresses it.
 * </ul>
 */
@NullMarked
package io.ninethree.formula;

import org.jspecify.annotations.NullMarked;
