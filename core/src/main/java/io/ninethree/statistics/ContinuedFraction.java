package io.ninethree.statistics;

/** The continued fraction of the incomplete beta function, from its beginning on. Mutable, for one thread. */
final class ContinuedFraction {

    private static final double TINY = 1e-300;

    private static final double EPSILON = 0x1p-52;

    private static final int MOST_TERMS = 10_000_000;

    private double value;
    private double upper;
    private double lower;

    private ContinuedFraction(double first) {
        this.value = first;
        this.upper = first;
    }

    /**
     * {@code I(x; a, b) B(a, b) / (x^a y^b)} for y = 1 - x and {@code x <= a / (a + b)} (A. R. DiDonato and A. H. Morris,
     * <i>Algorithm 708: significant digit computation of the incomplete beta function ratios</i>, ACM Transactions on
     * Mathematical Software 18, 1992, section 6). With x and y both given, the smaller one keeps its digits.
     */
    static double ofBeta(double a, double b, double x, double y) {
        double distance = a * y - b * x + 1;
        ContinuedFraction fraction = new ContinuedFraction(a * distance / (a + 1));
        double factor = 0;
        for (int m = 1; Math.abs(factor - 1) > EPSILON && m < MOST_TERMS; m++) {
            double at = a + 2.0 * m;
            double rest = m * (b - m) * x / (at - 1);
            double numerator = rest * x * (a + m - 1) * (a + b + m - 1) / (at - 1);
            factor = fraction.add(numerator, m + rest + (a + m) * (distance + m * (1 + y)) / (at + 1));
        }
        return 1 / fraction.value;
    }

    /** One more term by the method of W. J. Lentz (<i>Applied Optics</i> 15, 1976); gives what it multiplies the value by. */
    private double add(double numerator, double divisor) {
        lower = 1 / awayFromZero(divisor + numerator * lower);
        upper = awayFromZero(divisor + numerator / upper);
        double factor = lower * upper;
        value *= factor;
        return factor;
    }

    private static double awayFromZero(double divisor) {
        return Math.abs(divisor) < TINY ? TINY : divisor;
    }
}
