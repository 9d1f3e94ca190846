package io.ninethree.examples.benchmarks;

import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/** What calendars take, in time and in memory. */
final class CalendarReport {

    private static final List<String> DAYS = List.of("1", "30", "365");

    private static final int CALENDARS = 1_000;

    private final Map<String, Map<String, Double>> nanos = new TreeMap<>();

    private CalendarReport(Collection<RunResult> results) {
        results.forEach(result -> {
            String benchmark = result.getParams().getBenchmark();
            nanos.computeIfAbsent(benchmark.substring(benchmark.lastIndexOf('.') + 1), name -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("days"),
                            result.getPrimaryResult().getScore());
        });
    }

    static String of(Collection<RunResult> results) {
        CalendarReport report = new CalendarReport(results);
        return report.times() + "\n" + report.ratios() + "\n" + memory();
    }

    private String times() {
        StringBuilder table = new StringBuilder("| ns | 1 day | 30 days | 365 days | a year / a day |\n");
        nanos.keySet()
                .forEach(name -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,.1f | %,.1f | %,.1f | %.2f |%n",
                        name,
                        nanos(name, "1"),
                        nanos(name, "30"),
                        nanos(name, "365"),
                        nanos(name, "365") / nanos(name, "1"))));
        return table.toString();
    }

    private double nanos(String name, String days) {
        return nanos.getOrDefault(name, Map.of()).getOrDefault(days, Double.NaN);
    }

    private String ratios() {
        return "| times as long | 1 day | 30 days | 365 days |\n"
                + ratio("walk / between", "betweenByWalk", "between")
                + ratio("jBPM / add", "addByJbpm", "add");
    }

    private String ratio(String title, String other, String own) {
        StringBuilder row = new StringBuilder("| " + title + " |");
        DAYS.forEach(days -> row.append(String.format(Locale.ROOT, " %,.0f |", nanos(other, days) / nanos(own, days))));
        return row.append("\n").toString();
    }

    private static String memory() {
        return String.format(
                Locale.ROOT,
                "| KiB on the heap | one calendar | union of three |%n| not yet asked | %.1f | %.1f |%n"
                        + "| asked about one day | %.1f | %.1f |%n",
                kibibytes(Office::calendar),
                kibibytes(Office::unionOfThree),
                kibibytes(() -> asked(Office.calendar())),
                kibibytes(() -> asked(Office.unionOfThree())));
    }

    private static BusinessCalendar asked(BusinessCalendar calendar) {
        calendar.isOpen(Instant.parse("2025-06-02T09:00:00Z"));
        return calendar;
    }

    /** What the heap has more with many of them, divided by their number. */
    private static double kibibytes(Supplier<BusinessCalendar> calendars) {
        long before = used();
        List<BusinessCalendar> all = Stream.generate(calendars).limit(CALENDARS).toList();
        long after = used();
        if (all.size() != CALENDARS) {
            throw new IllegalStateException("calendars must still be there, were " + all.size());
        }
        return (after - before) / 1024.0 / CALENDARS;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
