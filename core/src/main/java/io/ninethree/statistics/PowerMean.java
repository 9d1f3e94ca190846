package io.ninethree.statistics;

/**
 * The weighted power mean of non-negative numbers: {@code (sum w x^p / sum w)^(1/p)}, arithmetic for p = 1, geometric
 * in the limit p = 0, harmonic for p = -1 (G. H. Hardy, J. E. Littlewood and G. Polya, <i>Inequalities</i>, 1934,
 * chapter 2). For p up to 0 a single zero makes it zero. What is next to zero but for rounding, an exponent or a number,
 * counts as zero. In the limit of minus infinity it is the minimum. Immutable and thread-safe.
 *
 * @param p the exponent, finite, or minus infinity for the minimum
 */
public record PowerMean(double p) {

    /** Up to this a number counts as zero where it has no logarithm or negative power. */
    private static final double ZERO = 1e-6;

    /** A number below this part of the mean has the derivative that it has there, so that there always is one. */
    private static final double TRACE = 1e-12;

    /** Up to this an exponent counts as zero: the power mean loses its digits, and the geometric mean is as close. */
    private static final double ZERO_EXPONENT = 1e-8;

    /**
     * Checks the exponent.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public PowerMean {
        if (!Double.isFinite(p) && p != Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("exponent of a power mean must be finite or minus infinity, was " + p);
        }
    }

    /**
     * The mean that is the smallest number, whatever the weights are: the limit of the power means for an exponent of minus
     * infinity.
     *
     * @return the power mean
     */
    public static PowerMean minimum() {
        return new PowerMean(Double.NEGATIVE_INFINITY);
    }

    /**
     * The mean of some numbers.
     *
     * @param weights not negative, with a positive sum
     * @param values as many numbers, none negative
     * @return a number between the smallest and the largest value of positive weight
     */
    public double of(double[] weights, double[] values) {
        if (isMinimum()) {
            return values[smallest(weights, values)];
        }
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0) {
                low = Math.min(low, values[i]);
                high = Math.max(high, values[i]);
                sum += weights[i] * transformed(values[i]);
                all += weights[i];
            }
        }
        if (isZero(low)) {
            return 0;
        }
        double mean = inverse(sum / all);
        return Math.max(low, Math.min(high, mean));
    }

    private boolean isMinimum() {
        return p == Double.NEGATIVE_INFINITY;
    }

    /** The index of the first of the smallest values of positive weight. */
    private static int smallest(double[] weights, double[] values) {
        int smallest = -1;
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0 && (smallest < 0 || values[i] < values[smallest])) {
                smallest = i;
            }
        }
        return smallest;
    }

    /**
     * How much the mean moves for each small movement of one number: the partial derivatives
     * {@code w / sum w * (mean / x)^(1 - p)}. For the minimum that is 1 for the first of the smallest numbers and 0 for the
     * others. Where the formula gives no number, the result is this: 0 for all numbers while a zero makes the mean zero (with a
     * single zero the mean would rise infinitely fast for p = 0, at a finite rate for smaller p); the shares of the weights
     * where all numbers are zero and p is positive; and the rate of a trillionth of the mean for a zero among other numbers if p
     * lies between 0 and 1.
     *
     * @param weights not negative, with a positive sum
     * @param values as many numbers, none negative
     * @return one derivative for each number, finite and not negative
     */
    public double[] derivatives(double[] weights, double[] values) {
        double[] derivatives = new double[values.length];
        if (isMinimum()) {
            derivatives[smallest(weights, values)] = 1;
            return derivatives;
        }
        double mean = of(weights, values);
        double sum = sum(weights);
        for (int i = 0; i < derivatives.length; i++) {
            derivatives[i] = weights[i] > 0 ? weights[i] / sum * rate(mean, values[i]) : 0;
        }
        return derivatives;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** {@code (mean / x)^(1 - p)}, as if all numbers were equal where it is no number. */
    private double rate(double mean, double value) {
        if (mean < Double.MIN_NORMAL || p == 1) {
            return p < ZERO_EXPONENT ? 0 : 1;
        }
        double x = p < 1 ? Math.max(value, TRACE * mean) : value;
        return isGeometric() ? mean / x : StrictMath.pow(mean / x, 1 - p);
    }

    /** Whether a number makes the mean zero. */
    private boolean isZero(double value) {
        return p < ZERO_EXPONENT && value <= ZERO;
    }

    private boolean isGeometric() {
        return Math.abs(p) < ZERO_EXPONENT;
    }

    private double transformed(double value) {
        double x = p < ZERO_EXPONENT ? Math.max(value, ZERO) : value;
        return isGeometric() ? StrictMath.log(x) : p == 1 ? x : StrictMath.pow(x, p);
    }

    private double inverse(double transformed) {
        return isGeometric() ? StrictMath.exp(transformed) : p == 1 ? transformed : StrictMath.pow(transformed, 1 / p);
    }
}
