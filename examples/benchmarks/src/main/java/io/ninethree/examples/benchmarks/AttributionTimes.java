package io.ninethree.examples.benchmarks;

import io.ninethree.explain.Attribution;
import io.ninethree.explain.Attribution.Change;
import io.ninethree.explain.Tree;
import io.ninethree.statistics.PowerMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Exact attributions, each of them one value: a leaf of the first group caps the root when it has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AttributionTimes {

    private static final int[] STANDARD = {5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4};

    private static final int[] LARGE = IntStream.generate(() -> 10).limit(12).toArray();

    private static final double LIMIT = 45;

    private final Change standard = change(0, 1, STANDARD);
    private final Change reformed = change(0, 2, STANDARD);
    private final Change bent = change(0.3, 1, STANDARD);
    private final Change bentReformed = change(0.3, 2, STANDARD);
    private final Change large = change(0, 1, LARGE);
    private final Change largeBent = change(0.3, 1, LARGE);

    private static Change change(double p, long rules, int[] sizes) {
        return new Change(tree(p, rules, sizes, false), tree(p, rules, sizes, true));
    }

    private static Tree.Group tree(double p, long rules, int[] sizes, boolean after) {
        Random weights = new Random(rules);
        Random values = new Random(after ? 4 : 3);
        List<Tree> groups = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.add(group("group" + i, sizes[i], weights, values, after && i == 0));
        }
        return new Tree.Group("root", 1, new PowerMean(p), 1, groups);
    }

    private static Tree group(String id, int size, Random weights, Random values, boolean caps) {
        List<Tree> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            OptionalDouble value = OptionalDouble.of(100 * values.nextDouble());
            List<Tree.Cap> limits = caps && i == 0 ? List.of(new Tree.Cap("root", LIMIT)) : List.of();
            leaves.add(new Tree.Leaf(id + "." + i, 1 + weights.nextInt(5), value, limits));
        }
        return new Tree.Group(id, 1 + weights.nextInt(5), new PowerMean(1), 0, leaves);
    }

    /**
     * Nine groups of five leaves and three of four under a geometric root.
     *
     * @return the parts
     */
    @Benchmark
    public Attribution standardTree() {
        return Attribution.between(standard.before(), standard.after());
    }

    /**
     * The same with the weights as one more player.
     *
     * @return the parts
     */
    @Benchmark
    public Attribution standardTreeAndRules() {
        return Attribution.of(List.of("rules"), state -> state == 0 ? standard : reformed);
    }

    /**
     * The same under a root that is neither arithmetic nor geometric.
     *
     * @return the parts
     */
    @Benchmark
    public Attribution bentTreeAndRules() {
        return Attribution.of(List.of("rules"), state -> state == 0 ? bent : bentReformed);
    }

    /**
     * Twelve groups of ten leaves under a geometric root.
     *
     * @return the parts
     */
    @Benchmark
    public Attribution largeTree() {
        return Attribution.between(large.before(), large.after());
    }

    /**
     * The same under a root that is neither arithmetic nor geometric.
     *
     * @return the parts
     */
    @Benchmark
    public Attribution largeBentTree() {
        return Attribution.between(largeBent.before(), largeBent.after());
    }

    /**
     * Prints what each of them takes.
     *
     * @param arguments not used
     * @throws RunnerException if they cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        String own = AttributionTimes.class.getSimpleName();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(own)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            double millis = result.getPrimaryResult().getScore() / 1e6;
            System.out.print(String.format(
                    Locale.ROOT, "| %s | %.2f ms |%n", result.getParams().getBenchmark(), millis));
        }
    }
}
