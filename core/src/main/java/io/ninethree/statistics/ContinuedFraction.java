package io.ninethree.statistics;

/** The continued fraction of the incomplete beta function, by the method of Lentz. */
final class ContinuedFraction {

    private static final double TINY = 1e-300;

    private static final double EPSILON = 0x1p-52;

    private static final int MOST_TERMS = 10_000_000;

    private double value = 1;
    private double upper = 1;
    private double lower;

    private ContinuedFraction() {}

    /**
     * {@code a B(x; a, b) / (x^a (1 - x)^b)}, quick for {@code x < (a + 1) / (a + b + 2)} (NIST Digital Library of
     * Mathematical Functions, 8.17.22).
     */
    static double ofBeta(double a, double b, double x) {
        ContinuedFraction fraction = new ContinuedFraction();
        fraction.start(1 - (a + b) * x / (a + 1));
        for (int m = 1; m < MOST_TERMS; m++) {
            double at = a + 2.0 * m;
            fraction.add(m * (b - m) * x / ((at - 1) * at));
            double factor = fraction.add(-(a + m) * (a + b + m) * x / (at * (at + 1)));
            if (Math.abs(factor - 1) <= EPSILON) {
                break;
            }
        }
        return fraction.value;
    }

    private void start(double divisor) {
        lower = 1 / awayFromZero(divisor);
        value = lower;
    }

    private double add(double numerator) {
        lower = 1 / awayFromZero(1 + numerator * lower);
        upper = awayFromZero(1 + numerator / upper);
        double factor = lower * upper;
        value *= factor;
        return factor;
    }

    private static double awayFromZero(double divisor) {
        return Math.abs(divisor) < TINY ? TINY : divisor;
    }
}
