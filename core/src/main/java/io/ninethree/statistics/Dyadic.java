package io.ninethree.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A whole number times a power of two, exact; what sums and products of doubles are. Immutable and thread-safe.
 *
 * @param significand the whole number, odd or 0, so that equal numbers are equal values
 * @param exponent the power of two; 0 for the number 0
 */
record Dyadic(BigInteger significand, int exponent) {

    static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);

    private static final int MOST_BYTES = 1024;

    /** Bits of the significand of a double. */
    private static final int PRECISION = 53;

    /** The exponent of the least double above 0. */
    private static final int LEAST_EXPONENT = -1074;

    /** A whole number times a power of two. */
    static Dyadic of(BigInteger number, int exponent) {
        if (number.signum() == 0) {
            return ZERO;
        }
        int zeros = number.getLowestSetBit();
        return new Dyadic(number.shiftRight(zeros), exponent + zeros);
    }

    /** A quotient, rounded once to the nearest double, half to even; infinite only beyond the largest double. */
    static double quotient(BigInteger dividend, BigInteger divisor) {
        int shift = 66 + divisor.bitLength() - dividend.bitLength();
        BigInteger[] parts = dividend.abs()
                .shiftLeft(Math.max(shift, 0))
                .divideAndRemainder(divisor.abs().shiftLeft(Math.max(-shift, 0)));
        BigInteger sticky = parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
        BigInteger magnitude = parts[0].shiftLeft(1).or(sticky);
        return dividend.signum() * divisor.signum() * of(magnitude, -shift - 1).doubleValue() + 0.0;
    }

    /** The sum of two. */
    Dyadic plus(Dyadic other) {
        int least = Math.min(exponent, other.exponent);
        return of(scaled(least).add(other.scaled(least)), least);
    }

    /** How many units of a power of two it is, which must be no higher than its exponent. */
    BigInteger scaled(int power) {
        return significand.shiftLeft(exponent - power);
    }

    /** Below which power of two its magnitude lies. */
    int magnitude() {
        return exponent + significand.bitLength();
    }

    /** All its decimal digits. */
    BigDecimal toBigDecimal() {
        return exponent >= 0
                ? new BigDecimal(scaled(0))
                : new BigDecimal(significand.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
    }

    /** The nearest double, half to even; infinite only beyond the largest double. */
    double doubleValue() {
        BigInteger magnitude = significand.abs();
        int power = Math.max(magnitude() - PRECISION, LEAST_EXPONENT);
        double units = power <= exponent
                ? magnitude.shiftLeft(exponent - power).doubleValue()
                : halfEven(magnitude, power - exponent).doubleValue();
        return significand.signum() * Math.scalb(units, power) + 0.0;
    }

    private static BigInteger halfEven(BigInteger magnitude, int bits) {
        BigInteger floor = magnitude.shiftRight(bits);
        boolean half = magnitude.testBit(bits - 1);
        boolean more = magnitude.getLowestSetBit() < bits - 1;
        return half && (more || floor.testBit(0)) ? floor.add(BigInteger.ONE) : floor;
    }

    /** Writes length, exponent and significand (two's complement, highest byte first), or length 0 for the number 0. */
    void write(DataOutput out) throws IOException {
        if (significand.signum() == 0) {
            Varints.write(0, out);
            return;
        }
        byte[] bytes = significand.toByteArray();
        Varints.write(bytes.length, out);
        out.writeShort(exponent);
        out.write(bytes);
    }

    /** Reads a number that is a multiple of one power of two and smaller than another. */
    static Dyadic read(DataInput in, int least, int most) throws IOException {
        int length = (int) Varints.read(in, "length of an exact sum", 0, MOST_BYTES);
        if (length == 0) {
            return ZERO;
        }
        int exponent = in.readShort();
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        Dyadic read = new Dyadic(new BigInteger(bytes), exponent);
        read.requireCanonical(length, least, most);
        return read;
    }

    private void requireCanonical(int length, int least, int most) throws IOException {
        if (!significand.testBit(0) || significand.bitLength() / 8 + 1 != length) {
            throw new IOException("significand of an exact sum must be odd and without padding, was " + significand
                    + " in " + length + " bytes");
        }
        if (exponent < least || magnitude() > most) {
            throw new IOException("bits of an exact sum must lie between 2^" + least + " and 2^" + most + ", were 2^"
                    + exponent + " to 2^" + magnitude());
        }
    }
}
