package io.ninethree.metrics.investment;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.model.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a ledger as it was written.
 *
 * @param item what the money is for
 * @param period the first day of the period
 * @param budget what was planned
 * @param actual what was spent
 */
record BudgetEntry(String item, LocalDate period, Money budget, Money actual) {

    BudgetEntry {
        requireNonNull(item, "item");
        requireNonNull(period, "period");
        requireNonNull(budget, "budget");
        requireNonNull(actual, "actual");
    }

    static void throwIfWrong(List<BudgetEntry> entries, String limit) {
        Problems problems = new Problems();
        problems.addUnless(!entries.isEmpty(), "budget", "ledger must have a line, has none");
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).addProblems("budget/lines[" + i + "]", problems);
        }
        Stream<Money> amounts = entries.stream().flatMap(entry -> Stream.of(entry.budget, entry.actual));
        Amounts.addIfMixed(amounts.toList(), "budget", problems);
        problems.addUnless(
                limit.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"),
                "budget",
                "warning limit must be a decimal number of 0 or more, was '" + limit + "'");
        problems.throwIfAny();
    }

    private void addProblems(String place, Problems problems) {
        problems.addIfBlank(item, place, "item");
        problems.addUnless(budget.amount().signum() >= 0, place, "budget must not be negative, was " + budget);
    }
}
