package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many promises may be broken: with an objective of 98 % two in a hundred (B. Beyer and others, <i>Site Reliability
 * Engineering</i>, 2016, chapter 3). Immutable and thread-safe.
 *
 * {@snippet :
 * ErrorBudget budget = ErrorBudget.of("98 %");
 * budget.over(promises.between(june, july)).remaining();
 * BurnRateAlert.firing(BurnRateAlert.STANDARD, budget, promises, now);
 * }
 *
 * @param objective the share of promises that must be kept, above 0 and at most 1
 * @param openCases how promises count that are open and in time
 */
public record ErrorBudget(Fraction objective, OpenCases openCases) {

    /**
     * Checks the objective.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public ErrorBudget {
        requireNonNull(openCases, "openCases");
        if (objective.signum() <= 0 || objective.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("objective must be above 0 % and at most 100 %, was " + objective);
        }
    }

    /**
     * The budget of an objective, in which open promises do not count before they are decided.
     *
     * @param objective the share of promises that must be kept, for example {@code 98 %}
     * @return the budget
     * @throws IllegalArgumentException if the text is no share above 0 and at most 1
     */
    public static ErrorBudget of(String objective) {
        return new ErrorBudget(Fraction.parse(objective), OpenCases.EXCLUDED);
    }

    /**
     * This budget with how open promises count.
     *
     * @param how how they do
     * @return a changed copy
     */
    public ErrorBudget counting(OpenCases how) {
        return new ErrorBudget(objective, how);
    }

    /**
     * The share of promises that may be broken.
     *
     * @return 0 or above, below 1
     */
    public Fraction allowedShare() {
        return Fraction.ONE.minus(objective);
    }

    /**
     * What some promises use of this budget.
     *
     * @param attainment how many were kept and broken
     * @return the use
     */
    public BudgetUse over(Attainment attainment) {
        return new BudgetUse(this, attainment);
    }

    /**
     * When the budget of a period was used up: when more promises were broken than may be among all that are known of
     * the period.
     *
     * @param promises the promises
     * @param from the start of the period, included
     * @param to the end of the period, excluded
     * @return the instant, empty if it was not
     */
    public Optional<Instant> exhaustedAt(Attainments promises, Instant from, Instant to) {
        List<Instant> misses = promises.misses(from, to, openCases);
        int allowed = over(promises.between(from, to)).allowed().floor().intValueExact();
        return misses.size() > allowed ? Optional.of(misses.get(allowed)) : Optional.empty();
    }
}
