/**
 * What improving service costs, what it returns and what may go wrong.
 *
 * <p>{@link io.ninethree.metrics.investment.RoiModel} sets returns against costs,
 * {@link io.ninethree.metrics.investment.BudgetLedger} warns of budgets that are overrun, and
 * {@link io.ninethree.metrics.investment.RiskAssessment} is a matrix of risks with what is done against them. Amounts are
 * decimal and of one currency; ratios are divided with ten decimals, half to even, and given as a double at the end.
 */
@NullMarked
package io.ninethree.metrics.investment;

import org.jspecify.annotations.NullMarked;
