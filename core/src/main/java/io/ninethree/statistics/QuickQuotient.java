package io.ninethree.statistics;

/**
 * Quotients of whole numbers of up to 127 bits, rounded once to the nearest double, without arbitrary precision: computed
 * in pairs of doubles (T. J. Dekker, <i>A floating-point technique for extending the available precision</i>, 1971) to
 * about 100 bits, and given up where that does not tell to which side to round.
 */
final class QuickQuotient {

    /** More than the relative error of the quotient, by which it must not matter to which double it is rounded. */
    private static final double ERROR = 0x1p-96;

    private static final double[] POWERS = {1, 1e9, 1e18};

    private static final long EXACT = 1L << 53;

    private QuickQuotient() {}

    /**
     * A quotient.
     *
     * @param high the higher 64 bits of the dividend, which is not negative
     * @param low the lower 64 bits
     * @param divisor the divisor, at least 1
     * @param nines by how many times nine decimals the divisor is larger
     * @return the double that is nearest, NaN if that can not be told
     */
    static double of(long high, long low, long divisor, int nines) {
        if (divisor > EXACT) {
            return Double.NaN;
        }
        double a = (high >>> 32) * 0x1p96;
        double b = (high & Lanes.LOW) * 0x1p64;
        double c = (low >>> 32) * 0x1p32;
        double d = low & Lanes.LOW;
        double upper = a + b;
        double middle = (b - (upper - a)) + c;
        double top = upper + middle;
        double rest = (middle - (top - upper)) + d;
        return divided(top + rest, rest - ((top + rest) - top), (double) divisor, POWERS[nines]);
    }

    private static double divided(double head, double tail, double divisor, double power) {
        double by = divisor * power;
        double byTail = Math.fma(divisor, power, -by);
        double first = head / by;
        double left = Math.fma(-first, by, head) + tail - first * byTail;
        double second = left / by;
        double error = first * ERROR;
        double low = first + (second - error);
        double high = first + (second + error);
        return low == high ? low : Double.NaN;
    }
}
