package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChartTest {

    /** Montgomery, section 9.2, table 9.1: 20 values of mean 10, then 10 of mean 11, all with standard deviation 1. */
    private static final double[] SHIFTED = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    /** Montgomery, section 7.2, table 7.1: cans of orange juice that leak, of 50 each. */
    private static final long[] CANS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    private static void assertLimits(Point point, double low, double centre, double high, Offset<Double> error) {
        assertThat(point.low()).isCloseTo(low, error);
        assertThat(point.centre()).isCloseTo(centre, error);
        assertThat(point.high()).isCloseTo(high, error);
    }

    private static List<Integer> outside(ControlChart chart) {
        return chart.points().stream()
                .filter(point -> !point.isWithinLimits())
                .map(Point::index)
                .toList();
    }

    /**
     * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates; the limits there are 55.8041 and 45.8159.
     */
    @Test
    void drawsSingleValuesLikeTheHandbook() {
        ControlChart chart = ControlChart.individuals(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);
        assertLimits(chart.points().get(0), 45.8159, 50.81, 55.8041, within(0.002));
        assertThat(outside(chart)).isEmpty();
    }

    /** Montgomery, example 6.5: costs of twenty loan applications. */
    @Test
    void drawsSingleValuesLikeTheTextbook() {
        ControlChart chart = ControlChart.individuals(
                310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304);
        assertLimits(chart.points().get(19), 279.78, 300.5, 321.22, within(0.02));
        assertThat(chart.shareWithinLimits()).hasValue(1);
    }

    /** Montgomery, example 6.3: mean of means 74.001, limits 73.988 and 74.014. */
    @Test
    void drawsMeansByStandardDeviations() {
        ControlChart chart = ControlChart.means(Rings.SAMPLES, Variation.STANDARD_DEVIATION);
        assertThat(chart.points().get(0).value()).isCloseTo(74.010, within(0.0005));
        assertLimits(chart.points().get(7), 73.988, 74.001, 74.014, within(0.0007));
        assertThat(outside(chart)).isEmpty();
    }

    /** Montgomery, example 6.3: mean standard deviation 0.0094, limits 0 and 0.0196. */
    @Test
    void drawsStandardDeviations() {
        ControlChart chart = ControlChart.standardDeviations(Rings.SAMPLES);
        assertThat(chart.points().get(0).value()).isCloseTo(0.0148, within(0.00005));
        assertLimits(chart.points().get(0), 0, 0.0094, 0.0196, within(0.00005));
        assertThat(outside(chart)).isEmpty();
    }

    /** The same rings: mean range 0.02324, A2 = 0.577 and D4 = 2.114 of the published table. */
    @Test
    void drawsMeansByRangesAndRanges() {
        ControlChart means = ControlChart.means(Rings.SAMPLES, Variation.RANGE);
        double reach = 0.577 * 0.02324;
        assertLimits(means.points().get(0), 74.001176 - reach, 74.001176, 74.001176 + reach, within(0.00001));
        ControlChart ranges = ControlChart.ranges(Rings.SAMPLES);
        assertThat(ranges.points().get(0).value()).isCloseTo(0.038, within(1e-9));
        assertLimits(ranges.points().get(0), 0, 0.02324, 2.1145 * 0.02324, within(0.00001));
        assertThat(ranges.standard()).isEqualTo(means.standard());
    }

    /** Montgomery, example 7.1: share 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 above. */
    @Test
    void drawsShares() {
        long[] sizes = LongStream.generate(() -> 50).limit(CANS.length).toArray();
        ControlChart chart = ControlChart.shares(CANS, sizes);
        assertLimits(chart.points().get(3), 0.0524, 0.2313, 0.4102, within(0.00006));
        assertThat(outside(chart)).containsExactly(14, 22);
        assertThat(chart.shareWithinLimits()).hasValue(28 / 30.0);
    }

    /** Montgomery, section 7.2.1: the np chart of the same cans has 11.565, 2.620 and 20.510. */
    @Test
    void drawsCountsOfItems() {
        ControlChart chart = ControlChart.counts(CANS, 50);
        assertLimits(chart.points().get(3), 2.620, 11.565, 20.510, within(0.005));
        assertThat(outside(chart)).containsExactly(14, 22);
    }

    /** Montgomery, example 7.3: faults of circuit boards, 19.85, 6.48 and 33.22, samples 6 and 20 outside. */
    @Test
    void drawsCountsOfFaults() {
        ControlChart chart = ControlChart.counts(new long[] {
            21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15
        });
        assertLimits(chart.points().get(0), 6.48, 19.85, 33.22, within(0.01));
        assertThat(chart.signals(EnumSet.of(RunRule.ONE_BEYOND_LIMITS)))
                .containsExactly(
                        new Signal(RunRule.ONE_BEYOND_LIMITS, 5, 5, Signal.Side.BELOW),
                        new Signal(RunRule.ONE_BEYOND_LIMITS, 19, 19, Signal.Side.ABOVE));
    }

    /**
     * Montgomery, 4th edition, example 6-4: faults of samples of five computers, 1.93 for each, limits 0.07 and 3.79.
     */
    @Test
    void drawsRates() {
        long[] faults = {10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5};
        double[] sizes = new double[faults.length];
        Arrays.fill(sizes, 5);
        ControlChart chart = ControlChart.rates(faults, sizes);
        assertThat(chart.points().get(1).value()).isEqualTo(2.4);
        assertLimits(chart.points().get(0), 0.07, 1.93, 3.79, within(0.006));
        assertThat(outside(chart)).isEmpty();
    }

    /** By hand: 10 of 300 in all; three sigma of 100 are 0.0538, of 25 they are 0.1077. */
    @Test
    void givesEachShareTheLimitsOfItsSize() {
        ControlChart chart = ControlChart.shares(new long[] {4, 4, 2}, new long[] {100, 175, 25});
        assertThat(chart.points().get(0).high()).isCloseTo(10 / 300.0 + 0.05385, within(0.00001));
        assertThat(chart.points().get(2).high()).isCloseTo(10 / 300.0 + 0.10770, within(0.00001));
        assertThat(chart.points()).extracting(Point::low).containsOnly(0.0);
    }

    /**
     * Montgomery, example 9.2, with weight 0.1 and width 2.7: the first limits are 10.27 and 10.36, the last one 10.62.
     */
    @Test
    void drawsMovingAveragesLikeTheTextbook() {
        ControlChart chart = ControlChart.ewma(SHIFTED, 0.1, 2.7).withStandard(new Standard(10, 1));
        List<Point> points = chart.points();
        assertThat(points)
                .extracting(Point::value)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.00006 ? 0 : Double.compare(a, b))
                .startsWith(9.945, 9.7495, 9.70355, 9.8992, 10.1253, 10.1307)
                .endsWith(10.4568, 10.5731, 10.6468, 10.6341);
        assertLimits(points.get(0), 9.73, 10, 10.27, within(0.0001));
        assertLimits(points.get(1), 9.64, 10, 10.36, within(0.004));
        assertLimits(points.get(29), 9.38, 10, 10.62, within(0.002));
        assertThat(chart.signals()).extracting(Signal::index).containsExactly(28, 29);
    }

    /**
     * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4: the average 51.99 and the limits 47.4115 and 52.5884.
     */
    @Test
    void drawsMovingAveragesLikeTheHandbook() {
        double[] values = {
            52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
            53.6, 52.1
        };
        ControlChart chart = ControlChart.ewma(values, 0.3, 3).withStandard(new Standard(50, 2.0539));
        assertThat(chart.points().get(0).value()).isCloseTo(50.60, within(0.005));
        assertThat(chart.points().get(19).value()).isCloseTo(51.99, within(0.005));
        assertLimits(chart.points().get(19), 47.4115, 50, 52.5884, within(0.0002));
    }

    @Test
    void smoothsByTheUsualWeight() {
        assertThat(ControlChart.ewma(SHIFTED).points())
                .isEqualTo(ControlChart.ewma(SHIFTED, 0.2, 3).points());
    }

    /**
     * I. W. Burr 1969; by hand for n = 2 and 5: precisions 1.75190 and 7.24579, estimates 2 / 1.12838 and 4 / 2.32593.
     */
    @Test
    void weighsSamplesOfUnequalSizesByTheirPrecision() {
        List<double[]> samples = List.of(new double[] {1, 3}, new double[] {0, 1, 2, 3, 4});
        double sigma = ControlChart.ranges(samples).standard().sigma();
        assertThat(sigma).isCloseTo((1.75190 * 1.772454 + 7.24579 * 1.719743) / (1.75190 + 7.24579), within(1e-5));
        assertThat(ControlChart.ranges(samples).points())
                .extracting(point -> point.centre() / sigma)
                .containsExactly(1.12837916710, 2.32592894728);
    }

    @Test
    void judgesLaterPointsByTheBaseAlone() {
        double[] values = {5, 7, 5, 7, 90, 6};
        ControlChart chart = ControlChart.individuals(values).basedOn(4);
        assertThat(chart.standard())
                .isEqualTo(ControlChart.individuals(5, 7, 5, 7).standard());
        assertThat(chart.tested()).extracting(Point::value).containsExactly(90.0, 6.0);
        assertThat(chart.points()).hasSize(6);
        assertThat(chart.shareWithinLimits()).hasValue(0.5);
        assertThat(chart.signals()).containsExactly(new Signal(RunRule.ONE_BEYOND_LIMITS, 4, 4, Signal.Side.ABOVE));
    }

    @Test
    void testsNothingWhenAllIsBase() {
        ControlChart chart = ControlChart.individuals(1, 2, 9).basedOn(3);
        assertThat(chart.tested()).isEmpty();
        assertThat(chart.shareWithinLimits()).isEmpty();
        assertThat(chart.signals()).isEmpty();
    }

    /** Seven points of the base lie above; an eighth after it is the first that counts. */
    @Test
    void beginsPatternsAfterTheBase() {
        long[] counts = {0, 9, 9, 9, 9, 9, 9, 9, 9};
        assertThat(ControlChart.counts(counts).signals(EnumSet.of(RunRule.EIGHT_ON_ONE_SIDE)))
                .hasSize(1);
        assertThat(ControlChart.counts(counts).basedOn(8).signals()).isEmpty();
    }

    @Test
    void judgesOnePeriodByAnother() {
        Standard may = ControlChart.means(Rings.SAMPLES, Variation.RANGE).standard();
        ControlChart june = ControlChart.means(List.of(new double[] {74.1, 74.0, 74.0, 74.0, 74.0}), Variation.RANGE)
                .withStandard(may);
        assertThat(june.standard()).isEqualTo(may);
        assertThat(june.signals()).extracting(Signal::rule).containsExactly(RunRule.ONE_BEYOND_LIMITS);
    }

    @Test
    void judgesALoneValueByAnEarlierStandard() {
        ControlChart chart = ControlChart.individuals(14.0);
        assertThat(chart.standard()).isEqualTo(new Standard(14, 0));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.withStandard(new Standard(10, 1)).signals()).hasSize(1);
    }

    @Test
    void looksOnlyForLonePointsWherePointsHangTogether() {
        double[] steps = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
        ControlChart chart = ControlChart.ewma(steps).withStandard(new Standard(1.5, 1));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.signals(EnumSet.of(RunRule.EIGHT_ON_ONE_SIDE))).isNotEmpty();
    }

    @Test
    void looksForWidelySpreadSamples() {
        List<double[]> samples = List.of(
                new double[] {0, 1}, new double[] {1, 0}, new double[] {0, 1}, new double[] {0, 1}, new double[] {0, 9
                });
        assertThat(ControlChart.ranges(samples).basedOn(4).signals())
                .containsExactly(new Signal(RunRule.ONE_BEYOND_LIMITS, 4, 4, Signal.Side.ABOVE));
    }

    @Test
    void refusesABaseWithoutMovingRangesOrPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.ewma(1, 2, 3).basedOn(1))
                .withMessage("number of points of the base must be between 2 and 3, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.counts(new long[] {1, 2}).basedOn(0))
                .withMessage("number of points of the base must be between 1 and 2, was 0");
    }

    @Test
    void keepsItsValues() {
        double[] values = {1, 2, 3};
        ControlChart chart = ControlChart.individuals(values);
        values[0] = 99;
        assertThat(chart.basedOn(2).points().get(0).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 4})
    void refusesABaseThatIsTooSmallOrTooLarge(int first) {
        ControlChart chart = ControlChart.individuals(1, 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.basedOn(first))
                .withMessage("number of points of the base must be between 2 and 3, was " + first);
    }

    @Test
    void refusesNoPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(ControlChart::individuals)
                .withMessage("number of points must be at least 1, was 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesValuesThatAreNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.individuals(1, value))
                .withMessage("value must be finite, was " + value);
    }

    @Test
    void refusesValuesTooFarApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.individuals(-1.7e308, 1.7e308))
                .withMessage("sigma must be finite and not negative, was Infinity");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 26})
    void refusesSamplesWithoutConstants(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.ranges(List.of(new double[size])))
                .withMessage("size of a sample must be between 2 and 25, was " + size);
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.shares(new long[] {3}, new long[] {2}))
                .withMessage("count must be between 0 and a positive size of its sample, was 3 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.shares(new long[] {3, 4}, new long[] {5}))
                .withMessage("counts must be as many as sizes, were 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.counts(new long[] {0}, 0))
                .withMessage("count must be between 0 and a positive size of its sample, was 0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.counts(new long[] {-1}))
                .withMessage("count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.rates(new long[] {1}, new double[] {0}))
                .withMessage("size of a sample must be finite and positive, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.rates(new long[] {1}, new double[0]))
                .withMessage("counts must be as many as sizes, were 1 and 0");
    }

    @Test
    void refusesParametersOfAveragesOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.ewma(new double[] {1, 2}, 0, 3))
                .withMessage("lambda must be above 0 and at most 1, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.ewma(new double[] {1, 2}, 0.2, 0))
                .withMessage("width must be finite and positive, was 0.0");
    }

    @Test
    void refusesAStandardThatCannotBe() {
        ControlChart chart = ControlChart.shares(new long[] {1}, new long[] {2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.withStandard(new Standard(1.2, 0.1)))
                .withMessage("mean must be between 0.0 and 1.0, was 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standard(Double.NaN, 1))
                .withMessage("mean must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standard(1, -1))
                .withMessage("sigma must be finite and not negative, was -1.0");
    }
}
