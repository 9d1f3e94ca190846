package io.ninethree.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the runners of a race took, lap by lap. */
final class Laps {

    private final Map<String, List<Effort>> laps;

    Laps(Map<String, List<Effort>> laps) {
        this.laps = laps;
    }

    /** What every runner took for a ticket, as a table in Markdown. */
    String table(int tickets) {
        return "| runner | ns a ticket | ns of all threads | bytes a ticket |\n| --- | ---: | ---: | ---: |\n"
                + laps.keySet().stream().map(runner -> row(runner, tickets)).collect(Collectors.joining())
                + "\n";
    }

    private String row(String runner, int tickets) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |\n",
                runner,
                median(runner, Effort::threadNanos).orElseThrow() / tickets,
                median(runner, Effort::processNanos).orElseThrow() / tickets,
                median(runner, Effort::bytes).orElseThrow() / tickets);
    }

    /** The median of one measure; empty if there was no such runner. */
    OptionalDouble median(String runner, ToLongFunction<Effort> measure) {
        return median(laps.getOrDefault(runner, List.of()).stream().mapToDouble(measure::applyAsLong));
    }

    /** The median of how much more one runner took than another one in the same round; empty if one of them is missing. */
    OptionalDouble ratio(String runner, String other, ToLongFunction<Effort> measure) {
        List<Effort> own = laps.getOrDefault(runner, List.of());
        List<Effort> others = laps.getOrDefault(other, List.of());
        return median(IntStream.range(0, Math.min(own.size(), others.size()))
                .mapToDouble(lap -> (double) measure.applyAsLong(own.get(lap)) / measure.applyAsLong(others.get(lap))));
    }

    private static OptionalDouble median(DoubleStream values) {
        double[] ascending = values.sorted().toArray();
        return ascending.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(ascending[ascending.length / 2]);
    }
}
