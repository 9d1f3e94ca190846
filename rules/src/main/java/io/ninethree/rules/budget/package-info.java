/**
 * How many promises may be broken, and how fast that allowance is used up: attainment, percentile targets, error
 * budgets and the alerts on their burn rate, all in exact fractions.
 *
 * <p>{@link io.ninethree.rules.budget.Attainments} counts outcomes, {@link io.ninethree.rules.budget.ErrorBudget}
 * compares them with an objective. No data is an answer of its own, never a good or a bad one.
 */
@NullMarked
package io.ninethree.rules.budget;

import org.jspecify.annotations.NullMarked;
