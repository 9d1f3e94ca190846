package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairwiseComparisonTest {

    /**
     * T. L. Saaty, How to make a decision, European Journal of Operational Research 48, 1990: size, transport,
     * neighbourhood, age, yard, modern facilities, condition and financing of a house.
     */
    @Test
    void weighsTheCriteriaOfAHouse() {
        PairwiseComparison house = PairwiseComparison.ofUpperTriangle(
                5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0, 1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0, 6, 3, 4, 6, 1 / 5.0, 1 / 3.0,
                1 / 4.0, 1 / 7.0, 1 / 8.0, 1 / 2.0, 1 / 5.0, 1 / 6.0, 1 / 5.0, 1 / 6.0, 1 / 2.0);
        assertThat(house.weights())
                .containsExactly(new double[] {0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333}, within(0.0006));
        assertThat(house.lambdaMax()).isCloseTo(9.669, within(0.0005));
        assertThat(house.consistencyIndex()).isCloseTo(0.238, within(0.0005));
        assertThat(house.consistencyRatio()).isCloseTo(0.169, within(0.0005));
        assertThat(house.isConsistent()).isFalse();
    }

    /**
     * T. L. Saaty, Decision making with the analytic hierarchy process, International Journal of Services Sciences 1,
     * 2008: coffee, wine, tea, beer, sodas, milk and water, with a ratio of 0.022.
     */
    @Test
    void weighsDrinks() {
        PairwiseComparison drinks = PairwiseComparison.ofUpperTriangle(
                9, 5, 2, 1, 1, 1 / 2.0, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0,
                1 / 2.0, 1, 1 / 3.0, 2, 1 / 2.0, 1 / 3.0);
        assertThat(drinks.weights())
                .containsExactly(new double[] {0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327}, within(0.0006));
        assertThat(drinks.consistencyRatio()).isCloseTo(0.022, within(0.0005));
        assertThat(drinks.isConsistent()).isTrue();
    }

    @Test
    void readsTheWholeMatrix() {
        double[][] matrix = {{1, 2, 6}, {0.5, 1, 3}, {1 / 6.0, 1 / 3.0, 1}};
        PairwiseComparison comparison = PairwiseComparison.of(matrix);
        assertThat(comparison.weights()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-15));
        assertThat(comparison.weights())
                .isEqualTo(PairwiseComparison.ofUpperTriangle(2, 6, 3).weights());
    }

    @Test
    void hasNothingToContradictInOneOrTwo() {
        assertThat(PairwiseComparison.ofUpperTriangle().weights()).containsExactly(1);
        PairwiseComparison two = PairwiseComparison.ofUpperTriangle(3);
        assertThat(two.weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
        assertThat(two.lambdaMax()).isCloseTo(2, within(1e-15));
        assertThat(two.consistencyIndex()).isZero();
        assertThat(two.consistencyRatio()).isZero();
        assertThat(two.isConsistent()).isTrue();
    }

    /** A circle of preferences is as bad as it gets, and no one wins it. */
    @ParameterizedTest
    @ValueSource(doubles = {2, 9, 1e6, 1e100})
    void standsContradictions(double much) {
        PairwiseComparison circle = PairwiseComparison.ofUpperTriangle(much, 1 / much, much);
        assertThat(circle.weights()).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
        assertThat(circle.lambdaMax() / (1 + much + 1 / much)).isCloseTo(1, within(1e-12));
        assertThat(circle.isConsistent()).isFalse();
    }

    @Property
    void findsTheWeightsBehindConsistentJudgements(@ForAll("weights") List<Integer> weights) {
        double sum = weights.stream().mapToInt(Integer::intValue).sum();
        PairwiseComparison comparison = PairwiseComparison.of(ratios(weights));
        for (int i = 0; i < weights.size(); i++) {
            assertThat(comparison.weights()[i]).isCloseTo(weights.get(i) / sum, within(1e-12));
        }
        assertThat(comparison.consistencyIndex()).isBetween(0.0, 1e-12);
    }

    private static double[][] ratios(List<Integer> weights) {
        double[][] matrix = new double[weights.size()][weights.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = (double) weights.get(i) / weights.get(j);
            }
        }
        return matrix;
    }

    /** The weights solve {@code A w = lambda w}, and the index is never negative. */
    @Property
    void isTheEigenvector(@ForAll("judgements") double[][] matrix) {
        PairwiseComparison comparison = PairwiseComparison.of(matrix);
        double[] weights = comparison.weights();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
        assertThat(comparison.lambdaMax()).isGreaterThanOrEqualTo(matrix.length - 1e-12);
        for (int i = 0; i < matrix.length; i++) {
            double product = 0;
            for (int j = 0; j < matrix.length; j++) {
                product += matrix[i][j] * weights[j];
            }
            assertThat(product / (comparison.lambdaMax() * weights[i])).isCloseTo(1, within(1e-11));
        }
    }

    @Property
    void doesNotDependOnTheOrderOfThings(@ForAll("judgements") double[][] matrix, @ForAll Random random) {
        int n = matrix.length;
        int first = random.nextInt(n);
        double[][] rotated = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rotated[i][j] = matrix[(i + first) % n][(j + first) % n];
            }
        }
        double[] weights = PairwiseComparison.of(matrix).weights();
        double[] moved = PairwiseComparison.of(rotated).weights();
        for (int i = 0; i < n; i++) {
            assertThat(moved[i]).isCloseTo(weights[(i + first) % n], within(1e-12));
        }
    }

    @Test
    void keepsItsWeights() {
        PairwiseComparison comparison = PairwiseComparison.ofUpperTriangle(1);
        comparison.weights()[0] = 99;
        assertThat(comparison.weights()[0]).isEqualTo(0.5);
    }

    @Test
    void refusesWhatIsNoComparison() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 2}, {0.4, 1}}))
                .withMessage("judgements 2 on 1 must be positive and reciprocal, were 0.4 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(new double[][] {{2}}))
                .withMessage("judgements 1 on 1 must be positive and reciprocal, were 2.0 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.ofUpperTriangle(-2))
                .withMessage("judgements 2 on 1 must be positive and reciprocal, were -0.5 and -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.ofUpperTriangle(Double.NaN))
                .withMessage("judgements 2 on 1 must be positive and reciprocal, were NaN and NaN");
    }

    @Test
    void refusesOtherShapes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(new double[0][]))
                .withMessage("number of things to compare must be between 1 and 10, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 1}, {1}}))
                .withMessage("row of a comparison of 2 must have as many numbers, had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.ofUpperTriangle(1, 1))
                .withMessage("number of judgements must be n (n - 1) / 2 for a whole n, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseComparison.ofUpperTriangle(new double[55]))
                .withMessage("number of things to compare must be between 1 and 10, was 11");
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(1, 1000).list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<double[][]> judgements() {
        return Arbitraries.integers()
                .between(1, 10)
                .flatMap(n -> Arbitraries.integers()
                        .between(-8, 8)
                        .list()
                        .ofSize(n * n)
                        .map(grades -> matrix(n, grades)));
    }

    private static double[][] matrix(int n, List<Integer> grades) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                int grade = grades.get(i * n + j);
                matrix[i][j] = grade < 0 ? 1.0 / (1 - grade) : 1 + grade;
                matrix[j][i] = 1 / matrix[i][j];
            }
        }
        return matrix;
    }
}
