package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.statistics.Association.Method;
import io.ninethree.statistics.Association.Slope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationTest {

    /**
     * S. Siegel, Nonparametric Statistics, 1956, chapter 9: authoritarianism and status strivings of twelve students.
     */
    private static final double[] AUTHORITARIANISM = {82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117};

    private static final double[] STRIVINGS = {42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81};

    /** F. J. Anscombe, Graphs in statistical analysis, The American Statistician 27, 1973. */
    private static final double[] ANSCOMBE = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};

    private static final double[] LAST = {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};

    private record Pair(double x, double y) {
        Pair swapped() {
            return new Pair(y, x);
        }

        Pair turned() {
            return new Pair(x, -y);
        }

        Pair inOtherUnits() {
            return new Pair(4 * x + 3, y / 8 - 5);
        }
    }

    private static double[] xOf(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::x).toArray();
    }

    private static double[] yOf(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::y).toArray();
    }

    private static Optional<Association> of(Method method, List<Pair> pairs) {
        return of(method, xOf(pairs), yOf(pairs));
    }

    private static Optional<Association> of(Method method, double[] x, double[] y) {
        return switch (method) {
            case PEARSON -> Association.pearson(x, y);
            case SPEARMAN -> Association.spearman(x, y);
            case KENDALL -> Association.kendall(x, y);
        };
    }

    @Test
    void correlatesTheQuartetAlike() {
        double[][] quartet = {
            {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
            {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
            {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73},
            {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89}
        };
        for (double[] y : quartet) {
            Association association =
                    Association.pearson(y == quartet[3] ? LAST : ANSCOMBE, y).orElseThrow();
            assertThat(association.coefficient()).isCloseTo(0.816, within(0.0006));
            assertThat(association.pValue()).isCloseTo(0.0022, within(0.00006));
            assertThat(association.size()).isEqualTo(11);
        }
    }

    /** Siegel: 0.82. The probability follows from t = 4.50 with 10 degrees of freedom. */
    @Test
    void correlatesRanks() {
        Association association =
                Association.spearman(AUTHORITARIANISM, STRIVINGS).orElseThrow();
        assertThat(association.coefficient()).isCloseTo(0.8182, within(0.00005));
        assertThat(association.pValue()).isCloseTo(0.00114, within(0.000005));
        assertThat(association.method()).isEqualTo(Method.SPEARMAN);
    }

    /** Siegel: S = 44 and tau = 0.67. */
    @Test
    void countsPairsThatRiseTogether() {
        Association association =
                Association.kendall(AUTHORITARIANISM, STRIVINGS).orElseThrow();
        assertThat(association.coefficient()).isCloseTo(44 / 66.0, within(1e-12));
        assertThat(association.pValue()).isCloseTo(0.001803, within(0.0000005));
    }

    /** Siegel, chapter 9, with equal values of one variable, the number of times that one yields: 0.616 and 0.39. */
    @Test
    void sharesTheRanksOfEqualValues() {
        double[] yielding = {0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12};
        assertThat(Association.spearman(yielding, STRIVINGS).orElseThrow().coefficient())
                .isCloseTo(0.616, within(0.001));
        assertThat(Association.kendall(yielding, STRIVINGS).orElseThrow().coefficient())
                .isCloseTo(0.39, within(0.005));
    }

    /** The permutations of five values, of which some are equal, have the variance of S that its formula says. */
    @ParameterizedTest
    @CsvSource({"12345, 11233", "11234, 11233", "11123, 12223", "11122, 11223", "11112, 12333", "111223, 122223"})
    void hasTheVarianceForTies(String digits, String others) {
        double[] values = digits.chars().mapToDouble(digit -> digit).toArray();
        double[] partners = others.chars().mapToDouble(digit -> digit).toArray();
        List<Long> sums = new ArrayList<>();
        permute(values, 0, permuted -> sums.add(sum(permuted, partners)));
        double variance = sums.stream().mapToDouble(sum -> sum * sum).average().orElseThrow();
        Association association = Association.kendall(values, partners).orElseThrow();
        double z = (Math.abs(sum(values, partners)) - 1) / Math.sqrt(variance);
        assertThat(association.pValue()).isCloseTo(2 * Normal.cdf(-z), within(1e-12));
    }

    private static long sum(double[] x, double[] y) {
        long sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
            }
        }
        return sum;
    }

    private static void permute(double[] values, int from, Consumer<double[]> consumer) {
        if (from == values.length) {
            consumer.accept(values);
        }
        for (int i = from; i < values.length; i++) {
            swap(values, from, i);
            permute(values, from + 1, consumer);
            swap(values, from, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    /** M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, table A.30: P(K &gt;= 8) = 0.042 for n = 5. */
    @Test
    void countsInversionsExactly() {
        Inversions five = new Inversions(5);
        assertThat(five.cdf(0)).isCloseTo(1 / 120.0, within(1e-15));
        assertThat(five.cdf(1)).isCloseTo(5 / 120.0, within(1e-15));
        assertThat(five.cdf(2)).isCloseTo(14 / 120.0, within(1e-15));
        assertThat(five.cdf(10)).isCloseTo(1, within(1e-15));
        assertThat(five.quantile(0.05)).isEqualTo(1);
        assertThat(five.quantile(0.001)).isEqualTo(-1);
    }

    /** Where the exact distribution ends the normal one is near. */
    @Test
    void hardlyJumpsWhereProbabilitiesAreNoLongerExact() {
        Random random = new Random(9);
        double[] x = IntStream.range(0, 51).asDoubleStream().toArray();
        double[] y =
                Arrays.stream(x).map(each -> each / 40 + random.nextGaussian()).toArray();
        double normal = Association.kendall(x, y).orElseThrow().pValue();
        long inversions = (51 * 50 / 2 - Math.abs(sum(x, y))) / 2;
        assertThat(normal).isCloseTo(2 * new Inversions(51).cdf(inversions), within(0.001));
    }

    /**
     * R. A. Fisher's transform: for r = 0.816 and n = 11, 1.1457 -+ 1.96 / sqrt(8) is 0.424 to 0.951, as R's cor.test
     * has it.
     */
    @Test
    void hasAnInterval() {
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        Association association = Association.pearson(ANSCOMBE, y).orElseThrow();
        Interval interval = association.interval(0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(0.4244, within(0.00005));
        assertThat(interval.high()).isCloseTo(0.9507, within(0.00005));
    }

    /** Bonett and Wright: the transform has the deviations sqrt((1 + r²/2) / (n - 3)) and sqrt(0.437 / (n - 4)). */
    @Test
    void widensTheIntervalForRanks() {
        Interval spearman =
                new Association(Method.SPEARMAN, 0.5, 12, 0.1).interval(0.95).orElseThrow();
        assertThat(spearman.high()).isCloseTo(Math.tanh(0.5493061 + 1.959964 * Math.sqrt(1.125 / 9)), within(1e-6));
        Interval kendall =
                new Association(Method.KENDALL, 0.5, 12, 0.1).interval(0.95).orElseThrow();
        assertThat(kendall.low()).isCloseTo(Math.tanh(0.5493061 - 1.959964 * Math.sqrt(0.437 / 8)), within(1e-6));
    }

    @Test
    void hasNoIntervalForFewPairs() {
        assertThat(new Association(Method.PEARSON, 0.5, 3, 1).interval(0.95)).isEmpty();
        assertThat(new Association(Method.KENDALL, 0.5, 4, 1).interval(0.95)).isEmpty();
    }

    @Test
    void isCertainOnAStraightLine() {
        Association association = Association.pearson(new double[] {1, 2, 3, 5}, new double[] {-2, -4, -6, -10})
                .orElseThrow();
        assertThat(association.coefficient()).isEqualTo(-1);
        assertThat(association.pValue()).isZero();
        assertThat(association.interval(0.95)).hasValue(new Interval(-1, -1, 0.95));
    }

    @Test
    void isMissingForConstantAndShortSeries() {
        for (Method method : Method.values()) {
            assertThat(of(method, new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}))
                    .isEmpty();
            assertThat(of(method, new double[] {1, 2, 3}, new double[] {0.0, -0.0, 0.0}))
                    .isEmpty();
            assertThat(of(method, new double[] {1, 2}, new double[] {1, 2})).isEmpty();
            assertThat(of(method, new double[0], new double[0])).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-308, 1e-160, 1, 1e160, 1e307})
    void standsNumbersOfAnySize(double unit) {
        double[] x = {1, 2, 4, 3};
        double[] y = Arrays.stream(new double[] {2, 1, 8, 5})
                .map(each -> unit * each)
                .toArray();
        assertThat(Association.pearson(x, y).orElseThrow().coefficient()).isCloseTo(11 / Math.sqrt(150), within(1e-12));
    }

    @Property
    void staysWithinMinusOneAndOne(@ForAll("pairs") List<Pair> pairs) {
        for (Method method : Method.values()) {
            of(method, pairs)
                    .ifPresent(association -> association
                            .interval(0.9)
                            .ifPresent(interval -> assertThat(association.coefficient())
                                    .isBetween(interval.low() - 1e-12, interval.high() + 1e-12)));
        }
    }

    @Property
    void doesNotDependOnOrderOrUnitsOrRoles(@ForAll("pairs") List<Pair> pairs, @ForAll Random random) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        for (Method method : Method.values()) {
            assertAlike(of(method, shuffled), of(method, pairs), 1);
            assertAlike(of(method, pairs.stream().map(Pair::swapped).toList()), of(method, pairs), 1);
            assertAlike(of(method, pairs.stream().map(Pair::inOtherUnits).toList()), of(method, pairs), 1);
            assertAlike(of(method, pairs.stream().map(Pair::turned).toList()), of(method, pairs), -1);
        }
    }

    private static void assertAlike(Optional<Association> one, Optional<Association> other, int sign) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        if (one.isPresent()) {
            assertThat(one.get().coefficient())
                    .isCloseTo(sign * other.orElseThrow().coefficient(), within(1e-9));
            assertThat(one.get().pValue()).isCloseTo(other.orElseThrow().pValue(), within(1e-6));
        }
    }

    /** Without equal values Spearman's rho is {@code 1 - 6 sum d² / (n (n² - 1))}. */
    @Property
    void isTheFormulaOfRankDifferences(@ForAll("orders") List<Integer> order) {
        int n = order.size();
        double[] x = IntStream.range(0, n).asDoubleStream().toArray();
        double[] y = order.stream().mapToDouble(each -> each).toArray();
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> (x[i] - y[i]) * (x[i] - y[i]))
                .sum();
        assertThat(Association.spearman(x, y).orElseThrow().coefficient())
                .isCloseTo(1 - 6 * squares / (n * (n * (double) n - 1)), within(1e-12));
    }

    /** M. Hollander and D. A. Wolfe, example 9.1 to 9.3: C = -6, slope -0.0563, at 91.6 % from -0.13 to 0.01. */
    @Test
    void hasAMedianSlope() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {1.26, 1.27, 1.12, 1.16, 1.03};
        assertThat(Association.kendall(x, y).orElseThrow().pValue()).isCloseTo(2 * 0.117, within(0.001));
        Slope slope = Association.slope(x, y, 0.91).orElseThrow();
        assertThat(slope.value()).isCloseTo(-0.05625, within(1e-12));
        assertThat(slope.intercept()).isCloseTo(1.16 + 3 * 0.05625, within(1e-12));
        assertThat(slope.interval().low()).isCloseTo(-0.13, within(1e-12));
        assertThat(slope.interval().high()).isCloseTo(0.01, within(1e-12));
    }

    /** Without equal values slope and test decide alike. */
    @Property
    void excludesNoSlopeJustWhereTheTestDoes(@ForAll("orders") List<Integer> order) {
        double[] x = IntStream.range(0, order.size()).asDoubleStream().toArray();
        double[] y = order.stream().mapToDouble(each -> each).toArray();
        Association.slope(x, y, 0.9)
                .ifPresent(slope -> assertThat(slope.interval().contains(0))
                        .isEqualTo(Association.kendall(x, y).orElseThrow().pValue() > 1 - 0.9));
    }

    @Property
    void decidesLikeTheTestBeyondTheExactDistribution(@ForAll Random random) {
        double[] x = IntStream.range(0, 60).asDoubleStream().toArray();
        double[] y =
                Arrays.stream(x).map(each -> each / 100 + random.nextGaussian()).toArray();
        Interval interval = Association.slope(x, y, 0.95).orElseThrow().interval();
        double pValue = Association.kendall(x, y).orElseThrow().pValue();
        assertThat(interval.contains(0)).isEqualTo(pValue > 1 - 0.95);
    }

    /** The deviation of S is the root of (10 * 9 * 25 - 5 * 18) / 18 = 120: (45 - 1 - 1.96 * 10.954) / 2 = 11.26. */
    @Test
    void cutsSlopesByTheVarianceForTies() {
        double[] x = IntStream.range(0, 10).asDoubleStream().toArray();
        double[] y = {1, 1, 4, 4, 2, 2, 5, 5, 3, 3};
        Interval interval = Association.slope(x, y, 0.95).orElseThrow().interval();
        assertThat(interval).isEqualTo(new Interval(slopes(x, y)[11], slopes(x, y)[33], 0.95));
    }

    /** Five pairs with equal x have no slope: (40 - 1 - 1.96 * 10.954) / 2 = 8.77. */
    @Test
    void leavesPairsWithEqualXOut() {
        double[] x = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4};
        double[] y = {3, 1, 4, 1.5, 5, 9, 2, 6, 5.3, 5.8};
        Slope slope = Association.slope(x, y, 0.95).orElseThrow();
        double[] slopes = slopes(x, y);
        assertThat(slopes).hasSize(40);
        assertThat(slope.interval()).isEqualTo(new Interval(slopes[8], slopes[31], 0.95));
        assertThat(slope.value()).isCloseTo((slopes[19] + slopes[20]) / 2, within(1e-12));
    }

    private static double[] slopes(double[] x, double[] y) {
        return IntStream.range(0, x.length * x.length)
                .filter(k -> x[k / x.length] > x[k % x.length])
                .mapToDouble(k -> (y[k / x.length] - y[k % x.length]) / (x[k / x.length] - x[k % x.length]))
                .sorted()
                .toArray();
    }

    @Property
    void turnsRoundWithItsSeries(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> turned = pairs.stream().map(Pair::turned).toList();
        Optional<Slope> slope = Association.slope(xOf(pairs), yOf(pairs), 0.8);
        Optional<Slope> opposite = Association.slope(xOf(turned), yOf(turned), 0.8);
        assertThat(opposite.isPresent()).isEqualTo(slope.isPresent());
        slope.ifPresent(each -> assertThat(opposite.orElseThrow().value()).isCloseTo(-each.value(), within(1e-12)));
        slope.ifPresent(
                each -> assertThat(each.interval().contains(each.value())).isTrue());
    }

    @Test
    void hasNoSlopeForFewPairs() {
        double[] four = {1, 2, 3, 4};
        assertThat(Association.slope(four, four, 0.95)).isEmpty();
        assertThat(Association.slope(four, new double[4], 0.95)).isEmpty();
        assertThat(Association.slope(four, four, 0.9)).hasValue(new Slope(1, 0, new Interval(1, 1, 0.9)));
        assertThat(Association.slope(new double[9], new double[9], 0.9)).isEmpty();
        assertThat(Association.slope(new double[0], new double[0], 0.9)).isEmpty();
    }

    @Test
    void isFlatForAConstantSeries() {
        double[] x = IntStream.range(0, 60).asDoubleStream().toArray();
        double[] y = new double[60];
        Arrays.fill(y, 7);
        assertThat(Association.slope(x, y, 0.95)).hasValue(new Slope(0, 7, new Interval(0, 0, 0.95)));
    }

    @Test
    void refusesSeriesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.pearson(new double[2], new double[3]))
                .withMessage("series must be of one size, were 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.spearman(new double[] {Double.NaN}, new double[1]))
                .withMessage("value must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.spearman(new double[1], new double[] {Double.NaN}))
                .withMessage("value must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.slope(new double[0], new double[0], 1))
                .withMessage("level must be between 0 and 1, was 1.0");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association(Method.PEARSON, 1.1, 5, 0.5))
                .withMessage("coefficient must be between -1 and 1, was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association(Method.PEARSON, 1, 2, 0.5))
                .withMessage("number of pairs must be at least 3, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association(Method.PEARSON, 1, 3, -0.5))
                .withMessage("p value must be between 0 and 1, was -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slope(Double.NaN, 0, new Interval(0, 0, 0.5)))
                .withMessage("slope and intercept must be finite, were NaN and 0.0");
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Double> numbers = Arbitraries.integers().between(-20, 20).map(number -> number / 2.0);
        return Combinators.combine(numbers, numbers).as(Pair::new).list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers()
                .between(3, 12)
                .flatMap(n -> Arbitraries.shuffle(IntStream.range(0, n).boxed().toList()));
    }
}
