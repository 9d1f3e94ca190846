package io.ninethree.examples.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The small loops in which the engine spends its time, measured one by one. */
final class Kernels {

    private Kernels() {}

    /**
     * What they took.
     *
     * @param nanos nanoseconds a value, by the name of the benchmark's method
     */
    record Times(Map<String, Double> nanos) {

        String table() {
            return "| kernel | ns a value |\n| --- | ---: |\n"
                    + nanos.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry ->
                                    String.format(Locale.ROOT, "| %s | %.2f |\n", entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining())
                    + "\n";
        }

        OptionalDouble nanos(String kernel) {
            return nanos.containsKey(kernel) ? OptionalDouble.of(nanos.get(kernel)) : OptionalDouble.empty();
        }

        OptionalDouble ratio(String kernel, String other) {
            return nanos.containsKey(kernel) && nanos.containsKey(other)
                    ? OptionalDouble.of(nanos.get(kernel) / nanos.get(other))
                    : OptionalDouble.empty();
        }
    }

    static Times run() {
        Options silent = new OptionsBuilder()
                .include(Pattern.quote(Kernels.class.getPackageName()) + ".*Kernels")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            return new Times(
                    new Runner(silent).run().stream().collect(Collectors.toMap(Kernels::name, Kernels::nanos)));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static double nanos(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
