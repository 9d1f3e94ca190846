package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.statistics.Agreement.Estimate;
import io.ninethree.statistics.Agreement.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final Confidence SURE = Confidence.STANDARD;
    private static final Offset<Double> ROUNDING = within(1e-9);

    /** J. Cohen 1960 and 1968: diagnoses of 200 cases. */
    private static final Agreement DIAGNOSES = Agreement.of(new long[][] {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}});

    private static Agreement twoByTwo(long both, long first, long second, long neither) {
        return Agreement.of(new long[][] {{both, first}, {second, neither}});
    }

    private static double kappa(Agreement agreement) {
        return agreement.kappa(SURE).orElseThrow().value();
    }

    /** J. Cohen 1960: kappa 0.492 at 70 % agreement. */
    @Test
    void correctsForChance() {
        assertThat(DIAGNOSES.size()).isEqualTo(200);
        assertThat(DIAGNOSES.share(SURE).value()).isEqualTo(0.7);
        assertThat(DIAGNOSES.share(SURE).standardError()).isCloseTo(Math.sqrt(0.7 * 0.3 / 200), ROUNDING);
        assertThat(kappa(DIAGNOSES)).isCloseTo(0.492, within(0.0005));
    }

    /** J. Cohen 1968: weighted kappa 0.348 for the disagreement weights 1, 3 and 6. */
    @Test
    void weighsDisagreements() {
        Weights weights = Weights.of(new double[][] {{1, 5 / 6.0, 0.5}, {5 / 6.0, 1, 0}, {0.5, 0, 1}});
        assertThat(DIAGNOSES.kappa(weights, SURE).orElseThrow().value()).isCloseTo(0.348, within(0.0005));
    }

    /** J. L. Fleiss, J. Cohen and B. S. Everitt 1969: variances 0.002885 and 0.003248. */
    @Test
    void hasTheLargeSampleVarianceOfItsSource() {
        Agreement agreement = Agreement.of(new long[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});
        Estimate plain = agreement.kappa(SURE).orElseThrow();
        assertThat(plain.value()).isCloseTo(0.429, within(0.0005));
        assertThat(plain.standardError() * plain.standardError()).isCloseTo(0.002885, within(0.0000005));
        Weights weights = Weights.of(new double[][] {{1, 0, 0.4444}, {0, 1, 0.6667}, {0.4444, 0.6667, 1}});
        Estimate weighted = agreement.kappa(weights, SURE).orElseThrow();
        assertThat(weighted.value()).isCloseTo(0.507, within(0.0005));
        assertThat(weighted.standardError() * weighted.standardError()).isCloseTo(0.003248, within(0.0000005));
    }

    /**
     * J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions, section 18.1: 0.68, 0.51 to
     * 0.85.
     */
    @Test
    void surroundsKappaWithItsInterval() {
        Estimate estimate = Agreement.of(new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}})
                .kappa(SURE)
                .orElseThrow();
        assertThat(estimate.value()).isCloseTo(0.68, within(0.005));
        assertThat(estimate.interval().low()).isCloseTo(0.51, within(0.006));
        assertThat(estimate.interval().high()).isCloseTo(0.85, within(0.006));
        assertThat(estimate.interval().level()).isEqualTo(0.95);
    }

    /** A. R. Feinstein and D. V. Cicchetti, High agreement but low kappa, Journal of Clinical Epidemiology 43, 1990. */
    @ParameterizedTest
    @CsvSource({
        "40, 9, 6, 45, 0.85, 0.70",
        "80, 10, 5, 5, 0.85, 0.32",
        "45, 15, 25, 15, 0.60, 0.13",
        "25, 35, 5, 35, 0.60, 0.26",
    })
    void hasTheParadoxesOfKappa(long a, long b, long c, long d, double share, double kappa) {
        Agreement agreement = twoByTwo(a, b, c, d);
        assertThat(agreement.share(SURE).value()).isEqualTo(share);
        assertThat(kappa(agreement)).isCloseTo(kappa, within(0.005));
    }

    /** K. L. Gwet, Handbook of Inter-Rater Reliability: kappa is -0.0234 and AC1 0.9408 at 94.4 % agreement. */
    @Test
    void staysHighWhereOneCategoryIsFrequent() {
        Agreement agreement = twoByTwo(118, 5, 2, 0);
        assertThat(agreement.share(SURE).value()).isEqualTo(0.944);
        assertThat(kappa(agreement)).isCloseTo(-0.0234, within(0.00005));
        assertThat(agreement.ac1(SURE).value()).isCloseTo(0.9408, within(0.00005));
    }

    /** The variance as K. L. Gwet 2008 writes it. */
    @Property
    void hasTheVarianceOfItsSource(@ForAll("tables") long[][] counts) {
        Agreement agreement = Agreement.of(counts);
        double n = agreement.size();
        int q = counts.length;
        double[] mean = new double[q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                mean[k] += (counts[k][l] + counts[l][k]) / (2 * n);
            }
        }
        double agreed = IntStream.range(0, q).mapToDouble(k -> counts[k][k] / n).sum();
        double chance = Arrays.stream(mean).map(p -> p * (1 - p) / (q - 1)).sum();
        double ac1 = (agreed - chance) / (1 - chance);
        double diagonal = IntStream.range(0, q)
                .mapToDouble(k -> counts[k][k] / n * (1 - mean[k]) / (q - 1))
                .sum();
        double squares = 0;
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                double rest = 1 - (mean[k] + mean[l]) / 2;
                squares += counts[k][l] / n * rest * rest / ((q - 1) * (q - 1));
            }
        }
        double variance = (agreed * (1 - agreed)
                        - 4 * (1 - ac1) * (diagonal - agreed * chance)
                        + 4 * (1 - ac1) * (1 - ac1) * (squares - chance * chance))
                / (n * (1 - chance) * (1 - chance));
        Estimate estimate = agreement.ac1(SURE);
        assertThat(estimate.value()).isCloseTo(ac1, ROUNDING);
        assertThat(estimate.standardError() * estimate.standardError()).isCloseTo(variance, ROUNDING);
    }

    @Test
    void isUndefinedWhereNothingCouldDiffer() {
        Agreement agreement = twoByTwo(7, 0, 0, 0);
        assertThat(agreement.kappa(SURE)).isEmpty();
        assertThat(agreement.kappa(Weights.linear(), SURE)).isEmpty();
        assertThat(agreement.ac1(SURE)).isEqualTo(new Estimate(1, 0, new Interval(1, 1, 0.95)));
        assertThat(agreement.share(SURE).value()).isEqualTo(1);
    }

    @Test
    void isZeroWhereOneReviewerNeverVaries() {
        assertThat(kappa(twoByTwo(5, 3, 0, 0))).isCloseTo(0, ROUNDING);
    }

    @Property
    void staysWithinItsBounds(@ForAll("tables") long[][] counts) {
        Agreement agreement = Agreement.of(counts);
        for (Weights weights : List.of(Weights.unweighted(), Weights.linear(), Weights.quadratic())) {
            agreement.kappa(weights, SURE).ifPresent(kappa -> {
                assertThat(kappa.value()).isBetween(-1 - 1e-12, 1.0);
                assertSurrounded(kappa);
            });
        }
        assertThat(agreement.ac1(SURE).value()).isBetween(-1.0 / (counts.length - 1) - 1e-12, 1.0);
        assertSurrounded(agreement.ac1(SURE));
        assertSurrounded(agreement.share(SURE));
    }

    private static void assertSurrounded(Estimate estimate) {
        assertThat(estimate.interval().low()).isLessThanOrEqualTo(estimate.value() + 1e-12);
        assertThat(estimate.interval().high()).isBetween(estimate.value() - 1e-12, 1.0);
    }

    @Property
    void doesNotDependOnWhoIsFirst(@ForAll("tables") long[][] counts) {
        long[][] transposed = new long[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                transposed[j][i] = counts[i][j];
            }
        }
        for (Weights weights : List.of(Weights.unweighted(), Weights.linear(), Weights.quadratic())) {
            assertAlike(counts, transposed, weights, 1);
        }
    }

    @Property
    void doesNotDependOnTheOrderOfCategories(@ForAll("tables") long[][] counts, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
        Collections.shuffle(order, random);
        long[][] shuffled = new long[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                shuffled[i][j] = counts[order.get(i)][order.get(j)];
            }
        }
        assertAlike(counts, shuffled, Weights.unweighted(), 1);
    }

    @Property
    void narrowsWithTheRootOfTheSize(@ForAll("tables") long[][] counts) {
        long[][] fourfold = Arrays.stream(counts)
                .map(row -> Arrays.stream(row).map(count -> 4 * count).toArray())
                .toArray(long[][]::new);
        assertAlike(counts, fourfold, Weights.quadratic(), 2);
    }

    private static void assertAlike(long[][] one, long[][] other, Weights weights, double narrower) {
        Agreement first = Agreement.of(one);
        Agreement second = Agreement.of(other);
        assertAlike(first.ac1(SURE), second.ac1(SURE), narrower);
        assertThat(first.kappa(weights, SURE).isPresent())
                .isEqualTo(second.kappa(weights, SURE).isPresent());
        first.kappa(weights, SURE)
                .ifPresent(
                        kappa -> assertAlike(kappa, second.kappa(weights, SURE).orElseThrow(), narrower));
    }

    /** Errors are compared by their squares, as next to zero a root magnifies rounding. */
    private static void assertAlike(Estimate one, Estimate other, double narrower) {
        assertThat(other.value()).isCloseTo(one.value(), ROUNDING);
        double error = other.standardError() * narrower;
        assertThat(error * error).isCloseTo(one.standardError() * one.standardError(), ROUNDING);
    }

    /** With two categories there is only one way to differ. */
    @Property
    void weighsTwoCategoriesAlike(@ForAll("pairs") long[][] counts) {
        Agreement agreement = Agreement.of(counts);
        assertThat(agreement.kappa(Weights.linear(), SURE)).isEqualTo(agreement.kappa(SURE));
        assertThat(agreement.kappa(Weights.quadratic(), SURE)).isEqualTo(agreement.kappa(SURE));
    }

    @Test
    void comparesListsOfRatings() {
        Agreement agreement = Agreement.of(
                List.of("good", "fair", "poor"), List.of("good", "fair", "fair"), List.of("good", "poor", "fair"));
        assertThat(agreement.size()).isEqualTo(3);
        assertThat(agreement.share(SURE).value()).isEqualTo(2 / 3.0);
        assertThat(agreement.share(SURE).interval()).isEqualTo(SURE.ofShare(2, 3));
        assertThat(kappa(agreement)).isCloseTo((6 - 3) / (9.0 - 3), ROUNDING);
    }

    @Test
    void refusesTablesThatAreNoneOfAgreement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(new long[][] {{1}}))
                .withMessage("number of categories must be at least 2, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(new long[][] {{1, 2}, {3}}))
                .withMessage("table must be square, was 2 by 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoByTwo(1, -1, 0, 0))
                .withMessage("count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoByTwo(0, 0, 0, 0))
                .withMessage("number of rated items must be at least 1, was 0");
    }

    @Test
    void refusesRatingsThatDoNotFit() {
        List<String> categories = List.of("yes", "no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(categories, List.of("yes"), List.of("maybe")))
                .withMessage("rating must be one of [yes, no], was 'maybe'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(categories, List.of("yes"), List.of()))
                .withMessage("reviewers must rate the same items, were 1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(List.of("yes", "yes"), List.of("yes"), List.of("yes")))
                .withMessage("categories must be different, were [yes, yes]");
    }

    @Test
    void refusesWeightsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(new double[][] {{1, 0}, {0, 0.5}}))
                .withMessage("weight must be between 0 and 1, and 1 on the diagonal, was 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(new double[][] {{1, 0}}))
                .withMessage("table must be square, was 1 by 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIAGNOSES.kappa(Weights.of(new double[][] {{1, 0}, {0, 1}}), SURE))
                .withMessage("weights must be for 3 categories, were for 2");
    }

    @Test
    void refusesEstimatesThatCannotBe() {
        Interval interval = new Interval(0, 1, 0.95);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1.5, 0, interval))
                .withMessage("measure of agreement must be at most 1, was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1, -1, interval))
                .withMessage("standard error must be finite and not negative, was -1.0");
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers().between(2, 4).flatMap(AgreementTest::tables);
    }

    @Provide
    Arbitrary<long[][]> pairs() {
        return tables(2);
    }

    private static Arbitrary<long[][]> tables(int size) {
        return Arbitraries.longs()
                .between(0, 30)
                .array(long[].class)
                .ofSize(size)
                .array(long[][].class)
                .ofSize(size)
                .filter(table ->
                        Arrays.stream(table).flatMapToLong(Arrays::stream).sum() > 0);
    }
}
