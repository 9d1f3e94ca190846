package io.ninethree.statistics;

/**
 * The two parts of a binomial probability that keep its digits however large the numbers are (C. Loader, <i>Fast and
 * accurate computation of binomial probabilities</i>, 2000).
 */
final class Stirling {

    /** From here on the series has sixteen digits. */
    private static final double LARGE = 10;

    private Stirling() {}

    /** The error of Stirling's formula: {@code ln Gamma(z + 1) - ((z + 1/2) ln z - z + ln(2 pi) / 2)}, for positive z. */
    static double error(double z) {
        double sum = 0;
        double large = z;
        for (; large < LARGE; large++) {
            sum += (large + 0.5) * StrictMath.log1p(1 / large) - 1;
        }
        return sum + series(large);
    }

    private static double series(double z) {
        double r = 1 / (z * z);
        double sum = 1 / 156.0;
        sum = 691 / 360360.0 - r * sum;
        sum = 1 / 1188.0 - r * sum;
        sum = 1 / 1680.0 - r * sum;
        sum = 1 / 1260.0 - r * sum;
        sum = 1 / 360.0 - r * sum;
        return (1 / 12.0 - r * sum) / z;
    }

    /** {@code k ln(k / mean) + mean - k}, not negative, for positive numbers. */
    static double deviance(double k, double mean) {
        double difference = k - mean;
        if (Math.abs(difference) >= 0.1 * (k + mean)) {
            return k * StrictMath.log(k / mean) - difference;
        }
        double v = difference / (k + mean);
        double sum = difference * v;
        double term = 2 * k * v;
        for (int i = 3; Math.abs(term) > 1e-17 * sum; i += 2) {
            term *= v * v;
            sum += term / i;
        }
        return sum;
    }
}
