package io.ninethree.statistics;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An exact sum of doubles, or of their squares, as whole numbers of ascending weight that may overlap, so that adding
 * needs no carry. It grows to the range of its values. After the small superaccumulator of R. M. Neal, <i>Fast exact
 * summation using small and large superaccumulators</i>, 2015, with neighbours closer to each other, so that no value
 * has to be cut and many can be added between two carries. Mutable, for one thread.
 */
final class Lanes {

    /** Bits between the lanes of a sum of doubles. */
    static final int SUM = 8;

    /** Bits between the lanes of a sum of squares. */
    static final int SQUARES = 16;

    static final long LOW = 0xFFFF_FFFFL;

    /** So many pieces of 32 bits are added to a lane before it is carried. */
    static final int MOST_PENDING = 1 << 29;

    static final long FRACTION = (1L << 52) - 1;

    static final long IMPLICIT = 1L << 52;

    /** Lanes of a new sum, of which the first is good for {@code 2^-31}. */
    private static final int START = 12;

    private static final int START_POSITION = 124;

    /** A double is its significand times 2 to the power of its exponent bits less this. */
    private static final int BIAS = 1075;

    private final int spacing;
    private int first = START_POSITION;
    private long[] lanes = new long[START];
    private int pending;

    /**
     * The sum of nothing.
     *
     * @param spacing {@link #SUM} or {@link #SQUARES}
     */
    Lanes(int spacing) {
        this.spacing = spacing;
    }

    /** Leaves only the lowest bits in each lane and adds the others to the next; the last one keeps them. */
    static void carry(long[] lanes, int from, int to, int spacing) {
        for (int i = from; i < to - 1; i++) {
            long more = lanes[i] >> spacing;
            lanes[i] -= more << spacing;
            lanes[i + 1] += more;
        }
    }

    /** The whole number in some lanes. */
    static BigInteger value(long[] lanes, int from, int to, int spacing) {
        long[] carried = Arrays.copyOfRange(lanes, from, to);
        int last = carried.length - 1;
        carry(carried, 0, carried.length, spacing);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + last * spacing / 8).putLong(carried[last]);
        for (int i = last - 1; i >= 0; i--) {
            for (int bits = spacing - 8; bits >= 0; bits -= 8) {
                bytes.put((byte) (carried[i] >> bits));
            }
        }
        return new BigInteger(bytes.array());
    }

    /** Makes room for so many values; to be called before they are added. */
    void reserve(int values) {
        if (pending > MOST_PENDING - values) {
            carry();
        }
        pending += values;
    }

    private void carry() {
        int last = lanes.length - 1;
        if (lanes[last] != (int) lanes[last]) {
            lanes = Arrays.copyOf(lanes, lanes.length + Long.SIZE / spacing);
        }
        carry(lanes, 0, lanes.length, spacing);
        pending = 0;
    }

    /** Adds a finite value. */
    void add(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long sign = bits >> 63;
        long shifted = significand(bits, exponent) << (exponent & 7);
        int i = (exponent >> 3) - first;
        if (i < 0 || i >= lanes.length - 4) {
            if (value == 0) {
                return;
            }
            i = grown(exponent >> 3, 4);
        }
        long signed = (shifted ^ sign) - sign;
        lanes[i] += signed & LOW;
        lanes[i + 4] += signed >> 32;
    }

    /** Adds the square of a finite value. */
    void addSquare(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long shifted = significand(bits, exponent) << (exponent & 7);
        int i = (exponent >> 3) - first;
        if (i < 0 || i >= lanes.length - 6) {
            if (value == 0) {
                return;
            }
            i = grown(exponent >> 3, 6);
        }
        long low = shifted * shifted;
        long high = Math.multiplyHigh(shifted, shifted);
        lanes[i] += low & LOW;
        lanes[i + 2] += low >>> 32;
        lanes[i + 4] += high & LOW;
        lanes[i + 6] += high >>> 32;
    }

    /** Below the normal numbers the exponent 0 means what 1 does, without the implicit bit. */
    private static long significand(long bits, int exponent) {
        return exponent == 0 ? (bits & FRACTION) << 1 : (bits & FRACTION) | IMPLICIT;
    }

    /** Adds another sum of the same kind. */
    void add(Lanes other) {
        reserve(other.pending + 1);
        int i = index(other.first, other.lanes.length - 1);
        for (long lane : other.lanes) {
            lanes[i++] += lane;
        }
    }

    /** Adds a number, which must be a multiple of the square, or of the least double, or at least the double itself. */
    void add(Dyadic number) {
        if (number.significand().signum() == 0) {
            return;
        }
        reserve(1);
        int position = Math.floorDiv(number.exponent() - unit(), spacing);
        BigInteger rest = number.scaled(unit() + position * spacing);
        int pieces = rest.bitLength() / 32;
        int i = index(position, pieces * 32 / spacing);
        for (int piece = 0; piece < pieces; piece++, i += 32 / spacing) {
            lanes[i] += rest.longValue() & LOW;
            rest = rest.shiftRight(32);
        }
        lanes[i] += rest.longValue();
    }

    /** The exact sum. */
    Dyadic value() {
        return Dyadic.of(value(lanes, 0, lanes.length, spacing), unit() + first * spacing);
    }

    /** The power of two that position 0 stands for. */
    private int unit() {
        return -BIAS * spacing / 8;
    }

    private int index(int position, int reach) {
        int i = position - first;
        return i >= 0 && i < lanes.length - reach ? i : grown(position, reach);
    }

    private int grown(int position, int reach) {
        int spare = lanes.length / 2;
        int low = position < first ? position - spare : first;
        int high = Math.max(first + lanes.length, position + reach + 1 + spare);
        long[] grown = new long[high - low];
        System.arraycopy(lanes, 0, grown, first - low, lanes.length);
        lanes = grown;
        first = low;
        return position - low;
    }
}
