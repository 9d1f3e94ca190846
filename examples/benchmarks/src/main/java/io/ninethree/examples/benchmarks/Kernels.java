package io.ninethree.examples.benchmarks;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The small loops in which the engine spends its time, measured one by one. */
final class Kernels {

    private Kernels() {}

    /**
     * What they took.
     *
     * @param nanos nanoseconds a value, by the name of the benchmark's method
     */
    record Times(Map<String, Double> nanos) {

        OptionalDouble ratio(String kernel, String other) {
            return nanos.containsKey(kernel) && nanos.containsKey(other)
                    ? OptionalDouble.of(nanos.get(kernel) / nanos.get(other))
                    : OptionalDouble.empty();
        }
    }

    static Times none() {
        return new Times(Map.of());
    }

    static Times run() {
        String all = Kernels.class.getPackageName().replace(".", "\\.") + "\\..*";
        try {
            return new Times(new Runner(new OptionsBuilder().include(all).build())
                    .run().stream().collect(Collectors.toMap(Kernels::name, Kernels::nanos)));
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
