package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ControlChartLawsTest {

    private static double[] array(List<Integer> values, double factor) {
        return values.stream().mapToDouble(value -> factor * value).toArray();
    }

    @Property
    void growsWithTheUnitOfItsValues(@ForAll("series") List<Integer> series) {
        ControlChart metres = ControlChart.individuals(array(series, 1));
        ControlChart eighths = ControlChart.individuals(array(series, 8));
        assertThat(eighths.signals()).isEqualTo(metres.signals());
        for (int i = 0; i < series.size(); i++) {
            assertThat(eighths.points().get(i).high())
                    .isCloseTo(8 * metres.points().get(i).high(), within(1e-9));
        }
    }

    @Property
    void mirrorsValuesOfTheOppositeSign(@ForAll("series") List<Integer> series) {
        List<Signal> mirrored = ControlChart.individuals(array(series, -1)).signals().stream()
                .map(signal -> new Signal(signal.rule(), signal.index(), signal.from(), other(signal.side())))
                .toList();
        assertThat(mirrored)
                .isEqualTo(ControlChart.individuals(array(series, 1)).signals());
    }

    private static Signal.Side other(Signal.Side side) {
        return side == Signal.Side.ABOVE ? Signal.Side.BELOW : Signal.Side.ABOVE;
    }

    /** What comes later changes nothing of what a base has said about what came before. */
    @Property
    void doesNotLookIntoTheFuture(@ForAll("series") List<Integer> series, @ForAll Random random) {
        double[] values = array(series, 0.1);
        int known = 2 + random.nextInt(values.length - 1);
        int base = 2 + random.nextInt(known - 1);
        List<Signal> before = ControlChart.individuals(Arrays.copyOf(values, known))
                .basedOn(base)
                .signals();
        List<Signal> after = ControlChart.individuals(values).basedOn(base).signals();
        assertThat(after.stream().filter(signal -> signal.index() < known)).isEqualTo(before);
    }

    /** A slow and obvious reading of the four rules. */
    @Property
    void findsWhatTheRulesSay(@ForAll("series") List<Integer> series) {
        ControlChart chart = ControlChart.individuals(array(series, 1)).withStandard(new Standard(0, 10));
        for (int i = 0; i < series.size(); i++) {
            for (Signal.Side side : Signal.Side.values()) {
                int sign = side == Signal.Side.ABOVE ? 1 : -1;
                assertFound(chart, RunRule.ONE_BEYOND_LIMITS, i, side, count(series, i, 1, 30, sign) == 1);
                assertFound(chart, RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, i, side, count(series, i, 3, 20, sign) >= 2);
                assertFound(chart, RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, i, side, count(series, i, 5, 10, sign) >= 4);
                assertFound(chart, RunRule.EIGHT_ON_ONE_SIDE, i, side, count(series, i, 8, 0, sign) == 8);
            }
        }
    }

    /** How many of the last values are beyond a distance on one side; none if the last one is not. */
    private static int count(List<Integer> series, int last, int window, int distance, int sign) {
        int count = 0;
        for (int i = Math.max(0, last - window + 1); i <= last; i++) {
            count += sign * series.get(i) > distance ? 1 : 0;
        }
        return sign * series.get(last) > distance ? count : 0;
    }

    private static void assertFound(ControlChart chart, RunRule rule, int index, Signal.Side side, boolean expected) {
        assertThat(chart.signals(EnumSet.of(rule)))
                .filteredOn(signal -> signal.index() == index && signal.side() == side)
                .hasSize(expected ? 1 : 0);
    }

    @Property
    void doesNotHoldAConstantSeriesAgainstItself(@ForAll("parameters") double value, @ForAll("sizes") int size) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        assertThat(ControlChart.individuals(values).signals()).isEmpty();
        assertThat(ControlChart.ewma(values).signals()).isEmpty();
        assertThat(ControlChart.means(List.of(values, values), Variation.STANDARD_DEVIATION)
                        .signals())
                .isEmpty();
    }

    /** Means, ranges and their limits do not depend on the order within a sample. */
    @Property
    void ignoresTheOrderWithinSamples(@ForAll("series") List<Integer> series, @ForAll Random random) {
        double[] sample = array(series.subList(0, Math.min(25, series.size())), 0.1);
        double[] shuffled = sample.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double other = shuffled[j];
            shuffled[j] = shuffled[i];
            shuffled[i] = other;
        }
        for (Variation variation : Variation.values()) {
            assertThat(ControlChart.means(List.of(shuffled), variation).points())
                    .isEqualTo(ControlChart.means(List.of(sample), variation).points());
        }
    }

    @Provide
    Arbitrary<List<Integer>> series() {
        return Arbitraries.integers().between(-40, 40).list().ofMinSize(2).ofMaxSize(30);
    }

    @Provide
    Arbitrary<Double> parameters() {
        return Arbitraries.doubles().between(-1000, 1000).ofScale(4);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(2, 25);
    }
}
