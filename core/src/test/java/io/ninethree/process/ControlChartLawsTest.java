package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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
        assertThat(eighths.points().get(0).high())
                .isCloseTo(8 * metres.points().get(0).high(), within(1e-9));
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
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            addIf(count(series, i, 1, 30) == 1, RunRule.ONE_BEYOND_LIMITS, i, expected);
            addIf(count(series, i, 3, 20) >= 2, RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, i, expected);
            addIf(count(series, i, 5, 10) >= 4, RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, i, expected);
            addIf(count(series, i, 8, 0) == 8, RunRule.EIGHT_ON_ONE_SIDE, i, expected);
        }
        assertThat(chart.signals().stream().map(signal -> signal.rule() + " " + signal.index()))
                .containsExactlyElementsOf(expected);
        assertThat(chart.signals())
                .allMatch(signal -> series.get(signal.index()) > 0 == (signal.side() == Signal.Side.ABOVE));
    }

    private static void addIf(boolean holds, RunRule rule, int index, List<String> found) {
        if (holds) {
            found.add(rule + " " + index);
        }
    }

    /** How many of the last values are beyond a distance on the side of the last one; none if that is not. */
    private static int count(List<Integer> series, int last, int window, int distance) {
        int sign = Integer.signum(series.get(last));
        int count = 0;
        for (int i = Math.max(0, last - window + 1); i <= last; i++) {
            count += sign * series.get(i) > distance ? 1 : 0;
        }
        return sign * series.get(last) > distance ? count : 0;
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
