package io.ninethree.examples.benchmarks;

import io.ninethree.explain.Explanation;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Heading;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Interval;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Scorecards of the standard model in which every indicator has a value with an interval: closed, and explained. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoreTimes {

    private static final int CARDS = 2_400;

    private final ServiceModel model = NinePlusThree.standard();
    private final ServiceModel reformed = model.withRoot(model.root().withWeighting(weights(model.root())));
    private final Readiness readiness = Readiness.of(model, List.of());
    private final List<Map<String, IndicatorValue>> values =
            IntStream.range(0, CARDS).mapToObj(seed -> values(new Random(seed))).toList();
    private final Scorecard before = close(model, values.get(0));
    private final Scorecard after = close(model, values.get(1));
    private final Scorecard otherwise = close(reformed, values.get(1));

    private static Weighting weights(Heading root) {
        Map<String, Double> weights = new LinkedHashMap<>();
        root.children().forEach(child -> weights.put(child.id(), 1.0 + weights.size() % 3));
        return Weighting.given(weights);
    }

    /** Values that earn 60 to 95 points, so that the gate binds in some of the cards. */
    private Map<String, IndicatorValue> values(Random random) {
        Map<String, IndicatorValue> all = new LinkedHashMap<>();
        for (Indicator indicator : model.root().indicators()) {
            indicator.curve().ifPresent(curve -> {
                double value = curve.valueAt(60 + 35 * random.nextDouble()).orElseThrow();
                double half = Math.abs(value) / 50;
                Interval interval = new Interval(value - half, value + half, 0.95);
                Unit unit = indicator.formula().unit();
                all.put(indicator.id(), new Measured(value, unit, Sample.of(500), Optional.of(interval)));
            });
        }
        return all;
    }

    /** Closes a card as the engine does, which asks once for a run what can be measured. */
    private Scorecard close(ServiceModel model, Map<String, IndicatorValue> values) {
        return Scorecard.of(model, ScoringPeriod.wholeTime(Instant.EPOCH), values, List.of(), readiness);
    }

    private static void intervals(NodeScore node, Blackhole hole) {
        hole.consume(node.interval());
        if (node instanceof HeadingScore heading) {
            heading.children().forEach(child -> intervals(child, hole));
        }
    }

    /**
     * Points at every node of one card.
     *
     * @return the card
     */
    @Benchmark
    public Scorecard closeCard() {
        return close(model, values.get(0));
    }

    /**
     * Points and an interval at every node of one card.
     *
     * @param hole takes the intervals
     */
    @Benchmark
    public void closeCardWithIntervals(Blackhole hole) {
        intervals(close(model, values.get(0)).overall(), hole);
    }

    /**
     * Points at every node of 2,400 different cards.
     *
     * @param hole takes the cards
     */
    @Benchmark
    public void closeCards(Blackhole hole) {
        values.forEach(each -> hole.consume(close(model, each)));
    }

    /**
     * What moved one card, every indicator of it, with the gate.
     *
     * @return the explanation
     */
    @Benchmark
    public Explanation explainChange() {
        return after.since(before).explain();
    }

    /**
     * The same with other weights at the root.
     *
     * @return the explanation
     */
    @Benchmark
    public Explanation explainChangeAndWeights() {
        return otherwise.since(before).explain();
    }

    /**
     * Prints what each of them takes.
     *
     * @param arguments not used
     * @throws RunnerException if they cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        String own = ScoreTimes.class.getSimpleName() + "|" + AttributionTimes.class.getSimpleName();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(own)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            double micros = result.getPrimaryResult().getScore() / 1e3;
            String name = result.getParams().getBenchmark();
            System.out.print(String.format(
                    Locale.ROOT, "| %s | %,.1f µs |%n", name.substring(name.lastIndexOf('.') + 1), micros));
        }
    }
}
