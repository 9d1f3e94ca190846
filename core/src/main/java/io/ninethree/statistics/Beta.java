package io.ninethree.statistics;

/**
 * The beta distribution of two positive parameters a and b. Its cumulative distribution function is the regularised
 * incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17). Immutable and thread-safe.
 */
final class Beta {

    private static final double TWO_PI = 6.283185307179586;

    /** The logarithmic error up to which the last step of Newton's method is the last one needed. */
    private static final double NEAR = 1e-7;

    private static final int MOST_STEPS = 100;

    private final double a;
    private final double b;

    /** {@code ln(B'(a, b) / B(a, b))}, where B' is the beta function by Stirling's formula. */
    private final double correction;

    private final double scale;

    Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.correction = Stirling.error(a + b) - Stirling.error(a) - Stirling.error(b);
        this.scale = Math.sqrt(a / (a + b) * b / TWO_PI);
    }

    /** The probability of a number up to x, 0 to 1. */
    double cdf(double x) {
        return cdf(x, 1 - x);
    }

    /** The probability of a number up to x, with its complement y = 1 - x, of which one may be tiny. */
    double cdf(double x, double y) {
        if (x <= 0 || y <= 0) {
            return x <= 0 ? 0 : 1;
        }
        return a * y >= b * x ? tail(x, y) : 1 - mirrored().tail(y, x);
    }

    /** The probability of a number above x, with its complement y = 1 - x. */
    double complement(double x, double y) {
        return mirrored().cdf(y, x);
    }

    private Beta mirrored() {
        return new Beta(b, a, correction, scale);
    }

    private Beta(double a, double b, double correction, double scale) {
        this.a = a;
        this.b = b;
        this.correction = correction;
        this.scale = scale;
    }

    private double tail(double x, double y) {
        return power(x, y) * ContinuedFraction.ofBeta(a, b, x, y);
    }

    /** {@code x^a y^b / B(a, b)}: the density, times x y. */
    double power(double x, double y) {
        double n = a + b;
        return scale * StrictMath.exp(correction - Stirling.deviance(a, n * x) - Stirling.deviance(b, n * y));
    }

    /** The quantile of a probability above 0 and below 1, for a and b from 1 on. */
    double inverse(double p) {
        return p <= 0.5 ? StrictMath.exp(logOfInverse(p)) : inverseOfComplement(1 - p);
    }

    /** The number that is exceeded with a probability above 0 and at most one half, for a and b from 1 on. */
    double inverseOfComplement(double q) {
        return -StrictMath.expm1(mirrored().logOfInverse(q));
    }

    /**
     * Newton's method for the logarithm of the probability as a function of the logarithm u of the quantile. That
     * function is concave, so that the steps can not run away.
     */
    private double logOfInverse(double p) {
        double target = StrictMath.log(p);
        double u = StrictMath.log(guess(p));
        for (int step = 0; step < MOST_STEPS; step++) {
            double x = StrictMath.exp(u);
            double y = -StrictMath.expm1(u);
            double cdf = cdf(x, y);
            double error = StrictMath.log(cdf) - target;
            u = Math.min(u - error * cdf * y / power(x, y), u / 2);
            if (Math.abs(error) < NEAR) {
                break;
            }
        }
        return u;
    }

    /** M. Abramowitz and I. A. Stegun, <i>Handbook of Mathematical Functions</i>, 1964, 26.5.22. */
    private double guess(double p) {
        double z = -Normal.inverse(p);
        double s = 1 / (2 * a - 1);
        double t = 1 / (2 * b - 1);
        double h = 2 / (s + t);
        double k = (z * z - 3) / 6;
        double w = z * Math.sqrt(h + k) / h - (t - s) * (k + 5 / 6.0 - 2 / (3 * h));
        return a / (a + b * StrictMath.exp(2 * w));
    }
}
