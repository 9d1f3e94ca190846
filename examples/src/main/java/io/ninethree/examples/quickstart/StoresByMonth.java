package io.ninethree.examples.quickstart;

import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.model.Experience;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Shared;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The response speed of each store in each month of half a year: one run over the records, and a small table. */
public final class StoresByMonth {

    private static final LocalDate START = RetailBrand.FIRST_MONTH.atDay(1);

    private static final ScoringPeriod HALF_YEAR =
            ScoringPeriod.between(START, START.plusMonths(6), CrmScoring.SHANGHAI);

    private StoresByMonth() {}

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(table(new CrmScoring().byStoreAndMonth(HALF_YEAR, RetailBrand.year())));
    }

    private static String table(Scorecards cards) {
        SortedSet<String> stores = new TreeSet<>();
        SortedSet<String> months = new TreeSet<>();
        for (Segment segment : cards.segments()) {
            stores.add(Objects.requireNonNull(segment.words().get(Shared.STORE)));
            months.add(segment.span().orElseThrow());
        }
        return stores.stream()
                .map(store -> line(store, months.stream().map(month -> points(cards, store, month))))
                .collect(Collectors.joining("", line("", months.stream()), ""));
    }

    private static String line(String store, Stream<String> cells) {
        return cells.map("%9s"::formatted).collect(Collectors.joining("", "%-12s".formatted(store), "\n"));
    }

    private static String points(Scorecards cards, String store, String month) {
        Segment segment = Segment.of(Shared.STORE, store).during(month);
        if (!cards.has(segment)) {
            return "";
        }
        OptionalDouble points = cards.of(segment).of(Experience.RESPONSE_SPEED).points();
        return points.isPresent() ? String.format(Locale.ROOT, "%.1f", points.getAsDouble()) : "";
    }
}
