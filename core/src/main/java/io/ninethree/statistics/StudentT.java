package io.ninethree.statistics;

/** Student's t distribution of some degrees of freedom, 1 or more, which need not be a whole number. */
final class StudentT {

    /** Below this the expansion for many degrees of freedom has not all digits. */
    private static final double MANY = 250;

    /** From here on the expansion is so close that one step of Newton's method is enough. */
    private static final double SOME = 20;

    /** Below this a tail is small. */
    private static final double CENTRAL = 0.25;

    /** What is exponentiated stays below this, so that squares of t stay finite. */
    private static final double FAR = 500;

    /** The part of t up to which an error needs only one more step of Newton's method. */
    private static final double NEAR = 1e-8;

    private static final int MOST_STEPS = 100;

    private StudentT() {}

    /** The probability of a number up to t. */
    static double cdf(double t, double degrees) {
        double half = tail(Math.abs(t), degrees);
        return t < 0 ? half : 1 - half;
    }

    /** The probability of a number above a positive t. */
    private static double tail(double t, double degrees) {
        double square = t * t;
        double sum = degrees + square;
        return new Beta(degrees / 2, 0.5).cdf(degrees / sum, square / sum) / 2;
    }

    /** The quantile of a probability above 0 and below 1, to about thirteen digits. */
    static double inverse(double p, double degrees) {
        double tail = Math.min(p, 1 - p);
        double upper = upper(tail, -Normal.inverse(tail), degrees);
        return p < 0.5 ? -upper : upper;
    }

    /** The number that is exceeded with a probability of at most one half, as z is by the normal distribution. */
    static double upper(double tail, double z, double degrees) {
        if (tail == 0.5) {
            return 0;
        }
        if (isExact(z, degrees)) {
            return expansion(z, degrees);
        }
        return degrees == 1 ? 1 / StrictMath.tan(Math.PI * tail) : solved(tail, degrees, start(z, degrees));
    }

    /** M. Abramowitz and I. A. Stegun, <i>Handbook of Mathematical Functions</i>, 1964, 26.7.5. */
    private static double expansion(double z, double degrees) {
        double s = z * z;
        double first = (s + 1) / 4;
        double second = ((5 * s + 16) * s + 3) / 96;
        double third = (((3 * s + 19) * s + 17) * s - 15) / 384;
        double fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
        double r = 1 / degrees;
        return z * (1 + r * (first + r * (second + r * (third + r * fourth))));
    }

    /** Whether the expansion has all digits; the further out, the more an error of t matters to its tail. */
    private static boolean isExact(double z, double degrees) {
        double s = z * z;
        return degrees >= MANY && degrees >= 10 * s * (6 + s);
    }

    private static double start(double z, double degrees) {
        boolean expandable = degrees >= SOME && degrees >= 4 * z * z;
        return expandable ? expansion(z, degrees) : guess(z, degrees);
    }

    /** D. L. Wallace, <i>Bounds on normal approximations to Student's</i>, Annals of Mathematical Statistics 30, 1959. */
    private static double guess(double z, double degrees) {
        double corrected = z * (8 * degrees + 3) / (8 * degrees + 1);
        return Math.sqrt(degrees * StrictMath.expm1(Math.min(FAR, corrected * corrected / degrees)));
    }

    /** Newton's method, for the logarithms where the tail is small, and for what is above the tail where it is not. */
    private static double solved(double tail, double degrees, double guess) {
        Beta beta = new Beta(degrees / 2, 0.5);
        double t = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double x = degrees / (degrees + t * t);
            double y = t * t / (degrees + t * t);
            double error = tail < CENTRAL
                    ? logError(2 * tail, beta.cdf(x, y), beta.power(x, y))
                    : (0.5 - tail - beta.complement(x, y) / 2) / beta.power(x, y);
            t *= tail < CENTRAL ? StrictMath.exp(error) : 1 + error;
            if (Math.abs(error) < NEAR) {
                break;
            }
        }
        return t;
    }

    private static double logError(double wanted, double tails, double slope) {
        return StrictMath.log(tails / wanted) * tails / (2 * slope);
    }
}
