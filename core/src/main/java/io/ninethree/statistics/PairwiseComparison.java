package io.ninethree.statistics;

import java.util.Arrays;

/**
 * Weights from judgements on pairs: how many times more one thing counts than another. The weights are the principal
 * eigenvector of the matrix of judgements (analytic hierarchy process; T. L. Saaty, <i>A scaling method for priorities
 * in hierarchical structures</i>, Journal of Mathematical Psychology 15, 1977). Immutable and thread-safe.
 */
public final class PairwiseComparison {

    private static final int MOST = 10;
    private static final double RECIPROCAL = 1e-9;
    private static final double CONSISTENT = 0.1;

    /** So often a matrix is squared: more than enough for its rows to become alike. */
    private static final int SQUARINGS = 40;

    /** The mean consistency index of random judgements on n things (T. L. Saaty 1980). */
    private static final double[] RANDOM_INDEX = {0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

    private final double[] weights;
    private final double lambdaMax;

    private PairwiseComparison(double[][] matrix) {
        this.weights = product(matrix, limit(matrix));
        this.lambdaMax = eigenvalue(matrix, weights);
    }

    /**
     * The comparison with all judgements.
     *
     * @param matrix in row i and column j how many times more thing i counts than thing j, positive; 1 to 10 rows and
     *     as many columns, where {@code matrix[j][i]} is {@code 1 / matrix[i][j]} but for a billionth. Saaty's scale
     *     goes from 1/9 to 9
     * @return the comparison
     * @throws IllegalArgumentException if the matrix is not square, too large, positive or reciprocal
     */
    public static PairwiseComparison of(double[][] matrix) {
        requireSize(matrix.length);
        for (double[] row : matrix) {
            if (row.length != matrix.length) {
                throw new IllegalArgumentException(
                        "row of a comparison of " + matrix.length + " must have as many numbers, had " + row.length);
            }
        }
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                requireReciprocal(matrix, i, j);
            }
        }
        return new PairwiseComparison(matrix);
    }

    /**
     * The comparison with each judgement given once.
     *
     * @param judgements how many times more the first thing counts than the second, the third and so on, then the
     *     second than the third and so on; finite and positive; for n things {@code n (n - 1) / 2} numbers, at most 45
     * @return the comparison
     * @throws IllegalArgumentException if the numbers are not so many for any n, or not finite and positive
     */
    public static PairwiseComparison ofUpperTriangle(double... judgements) {
        int n = (int) Math.round((1 + Math.sqrt(1 + 8.0 * judgements.length)) / 2);
        if (n * (n - 1) / 2 != judgements.length) {
            throw new IllegalArgumentException(
                    "number of judgements must be n (n - 1) / 2 for a whole n, was " + judgements.length);
        }
        double[][] matrix = new double[n][n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                matrix[i][j] = judgements[next];
                matrix[j][i] = 1 / judgements[next];
                next++;
            }
        }
        return of(matrix);
    }

    private static void requireSize(int n) {
        if (n < 1 || n > MOST) {
            throw new IllegalArgumentException("number of things to compare must be between 1 and 10, was " + n);
        }
    }

    private static void requireReciprocal(double[][] matrix, int i, int j) {
        double product = matrix[i][j] * matrix[j][i];
        if (!(matrix[i][j] > 0 && matrix[j][i] > 0 && Math.abs(product - 1) <= RECIPROCAL)) {
            throw new IllegalArgumentException("judgements " + (i + 1) + " on " + (j + 1)
                    + " must be positive and reciprocal, were " + matrix[i][j] + " and " + matrix[j][i]);
        }
    }

    /**
     * How much each thing counts.
     *
     * @return positive numbers in the order of the things that add up to 1 but for rounding, as a new array
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * The principal eigenvalue of the matrix.
     *
     * @return the number of things if the judgements are consistent, otherwise more
     */
    public double lambdaMax() {
        return lambdaMax;
    }

    /**
     * The consistency index {@code (lambdaMax - n) / (n - 1)}.
     *
     * @return 0 for consistent judgements and for one or two things, otherwise more
     */
    public double consistencyIndex() {
        return weights.length <= 2 ? 0 : Math.max(0, lambdaMax - weights.length) / (weights.length - 1);
    }

    /**
     * The consistency ratio: the consistency index as a multiple of that of random judgements, 0.58 for three things,
     * 0.90 for four and so on to 1.49 for ten.
     *
     * @return 0 for consistent judgements and for one or two things, otherwise more
     */
    public double consistencyRatio() {
        return weights.length <= 2 ? 0 : consistencyIndex() / RANDOM_INDEX[weights.length];
    }

    /**
     * Whether the judgements contradict each other so little that the weights are fit for use.
     *
     * @return whether the consistency ratio is below 0.1
     */
    public boolean isConsistent() {
        return consistencyRatio() < CONSISTENT;
    }

    /** The power method with the powers 2, 4, 8 and so on. */
    private static double[] limit(double[][] matrix) {
        double[][] power = matrix;
        for (int i = 0; i < SQUARINGS; i++) {
            power = square(power);
        }
        return Arrays.stream(power).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    private static double[][] square(double[][] matrix) {
        double largest =
                Arrays.stream(matrix).flatMapToDouble(Arrays::stream).max().orElseThrow();
        int n = matrix.length;
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    square[i][j] += matrix[i][k] / largest * (matrix[k][j] / largest);
                }
            }
        }
        return square;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] product =
                Arrays.stream(matrix).mapToDouble(row -> scalar(row, vector)).toArray();
        double sum = Arrays.stream(product).sum();
        return Arrays.stream(product).map(each -> each / sum).toArray();
    }

    private static double eigenvalue(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> scalar(row, vector)).sum()
                / Arrays.stream(vector).sum();
    }

    private static double scalar(double[] row, double[] vector) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * vector[i];
        }
        return sum;
    }
}
