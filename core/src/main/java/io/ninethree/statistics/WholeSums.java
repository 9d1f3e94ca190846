package io.ninethree.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of {@code long} values, and if wanted of their squares, one for each slot. A slot is the number of a group;
 * slot 0 is always there, the others once {@link #ensure} was called. Good for 2<sup>40</sup> values of any size in a
 * slot. The order in which values are added and sums merged leaves no trace. Mutable, for one thread.
 */
public final class WholeSums {

    private static final int SPACING = 32;

    /** A sum takes three lanes: two to add to, and one for what they carry. */
    private static final int OF_SUM = 3;

    /** A square fills four lanes. */
    private static final int OF_SQUARES = 5;

    /** The sum of 2^40 values lies within -2^103 and 2^103. */
    private static final int MOST_BYTES_OF_SUM = 13;

    /** The sum of 2^40 squares is at most 2^166. */
    private static final int MOST_BYTES_OF_SQUARES = 21;

    private final boolean squares;
    private final int stride;
    private long[] lanes;
    private int pending;

    /**
     * Sums of nothing, with slot 0.
     *
     * @param squares whether to sum the squares too
     */
    public WholeSums(boolean squares) {
        this.squares = squares;
        this.stride = squares ? OF_SUM + OF_SQUARES : OF_SUM;
        this.lanes = new long[stride];
    }

    /**
     * Makes sure that there are so many slots.
     *
     * @param slots the number of slots, not negative; fewer than there are change nothing
     */
    public void ensure(int slots) {
        int needed = Math.multiplyExact(slots, stride);
        if (needed > lanes.length) {
            lanes = Arrays.copyOf(lanes, Math.max(needed, (int) Math.min(2L * lanes.length, Integer.MAX_VALUE - 8)));
        }
    }

    /**
     * Adds the values of some rows of a batch to slot 0.
     *
     * @param values the value of each row
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     */
    public void add(long[] values, long[] rows, int count) {
        reserve(count);
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            addSum(values, word << 6, mask);
            if (squares) {
                addSquares(values, word << 6, mask);
            }
        }
    }

    /**
     * Adds the values of some rows of a batch, each to the slot of its row.
     *
     * @param values the value of each row
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     * @param slots the slot of each row to add, below the number of slots that was ensured
     */
    public void add(long[] values, long[] rows, int count, int[] slots) {
        reserve(count);
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            addSums(values, word << 6, mask, slots);
            if (squares) {
                addSquares(values, word << 6, mask, slots);
            }
        }
    }

    private void reserve(int values) {
        if (pending > Lanes.MOST_PENDING - values) {
            for (int at = 0; at + stride <= lanes.length; at += stride) {
                carry(at);
            }
            pending = 0;
        }
        pending += values;
    }

    private void carry(int at) {
        Lanes.carry(lanes, at, at + OF_SUM, SPACING);
        if (squares) {
            Lanes.carry(lanes, at + OF_SUM, at + stride, SPACING);
        }
    }

    private void addSum(long[] values, int from, long mask) {
        long low = 0;
        long high = 0;
        if (mask == RowMask.FULL) {
            for (int i = from; i < from + 64; i++) {
                low += values[i] & Lanes.LOW;
                high += values[i] >> 32;
            }
        } else {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                long value = values[from + Long.numberOfTrailingZeros(rest)];
                low += value & Lanes.LOW;
                high += value >> 32;
            }
        }
        lanes[0] += low;
        lanes[1] += high;
    }

    private void addSquares(long[] values, int from, long mask) {
        if (mask == RowMask.FULL) {
            for (int i = from; i < from + 64; i++) {
                addSquare(0, values[i]);
            }
        } else {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                addSquare(0, values[from + Long.numberOfTrailingZeros(rest)]);
            }
        }
    }

    private void addSums(long[] values, int from, long mask, int[] slots) {
        if (mask == RowMask.FULL) {
            for (int i = from; i < from + 64; i++) {
                addSum(slots[i], values[i]);
            }
        } else {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                int i = from + Long.numberOfTrailingZeros(rest);
                addSum(slots[i], values[i]);
            }
        }
    }

    private void addSquares(long[] values, int from, long mask, int[] slots) {
        if (mask == RowMask.FULL) {
            for (int i = from; i < from + 64; i++) {
                addSquare(slots[i], values[i]);
            }
        } else {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                int i = from + Long.numberOfTrailingZeros(rest);
                addSquare(slots[i], values[i]);
            }
        }
    }

    private void addSum(int slot, long value) {
        int at = slot * stride;
        lanes[at] += value & Lanes.LOW;
        lanes[at + 1] += value >> 32;
    }

    private void addSquare(int slot, long value) {
        int at = slot * stride + OF_SUM;
        long low = value * value;
        long high = Math.multiplyHigh(value, value);
        lanes[at] += low & Lanes.LOW;
        lanes[at + 1] += low >>> 32;
        lanes[at + 2] += high & Lanes.LOW;
        lanes[at + 3] += high >>> 32;
    }

    /**
     * Adds the sums of others.
     *
     * @param other the others, with squares if and only if these have them; unchanged
     * @param slots for each slot of the others the slot of these that it is added to, below the number that was ensured
     * @throws IllegalArgumentException if only one of the two has squares
     */
    public void merge(WholeSums other, int[] slots) {
        requireSame(squares, other.squares);
        for (int i = 0; i < slots.length; i++) {
            int to = slots[i] * stride;
            carry(to);
            for (int lane = 0; lane < stride; lane++) {
                lanes[to + lane] += other.lanes[i * stride + lane];
            }
            carry(to);
        }
    }

    static void requireSame(boolean squares, boolean others) {
        if (squares != others) {
            throw new IllegalArgumentException(
                    "sums to merge must agree on squares, were " + squares + " and " + others);
        }
    }

    /**
     * The sum of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @return the exact sum of its values
     */
    public BigInteger sum(int slot) {
        return Lanes.value(lanes, slot * stride, slot * stride + OF_SUM, SPACING);
    }

    /**
     * The sum of the squares of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @return the exact sum of the squares of its values
     * @throws IllegalStateException if the squares are not summed
     */
    public BigInteger squares(int slot) {
        requireSquares(squares);
        return Lanes.value(lanes, slot * stride + OF_SUM, (slot + 1) * stride, SPACING);
    }

    static void requireSquares(boolean squares) {
        if (!squares) {
            throw new IllegalStateException("sums must have squares, were without");
        }
    }

    /**
     * Writes the sums of a slot: for each a length and the shortest two's complement, highest byte first; length 0 for 0.
     * Equal sums give equal bytes.
     *
     * @param slot the slot, below the number that was ensured
     * @param out where to write to
     * @throws IOException if it can not be written to
     */
    public void write(int slot, DataOutput out) throws IOException {
        write(sum(slot), out);
        if (squares) {
            write(squares(slot), out);
        }
    }

    private static void write(BigInteger sum, DataOutput out) throws IOException {
        byte[] bytes = sum.signum() == 0 ? new byte[0] : sum.toByteArray();
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    /**
     * Adds sums that were written to those of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @param in where to read from
     * @throws IOException if it can not be read from, or holds no sums of up to 2<sup>40</sup> values; the slot is
     *     unchanged then
     */
    public void read(int slot, DataInput in) throws IOException {
        BigInteger sum = read(in, MOST_BYTES_OF_SUM);
        BigInteger sumOfSquares = squares ? read(in, MOST_BYTES_OF_SQUARES) : BigInteger.ZERO;
        if (sumOfSquares.signum() < 0) {
            throw new IOException("sum of squares must not be negative, was " + sumOfSquares);
        }
        carry(slot * stride);
        add(slot * stride, OF_SUM, sum);
        if (squares) {
            add(slot * stride + OF_SUM, OF_SQUARES, sumOfSquares);
        }
        carry(slot * stride);
    }

    private static BigInteger read(DataInput in, int most) throws IOException {
        int length = in.readUnsignedByte();
        if (length > most) {
            throw new IOException("bytes of a sum must be at most " + most + ", were " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        BigInteger sum = length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
        if (length > 0 && (sum.signum() == 0 || sum.bitLength() / 8 + 1 != length)) {
            throw new IOException("bytes of a sum must be without padding, were " + length + " for " + sum);
        }
        return sum;
    }

    private void add(int at, int count, BigInteger number) {
        BigInteger rest = number;
        for (int lane = at; lane < at + count - 1; lane++) {
            lanes[lane] += rest.longValue() & Lanes.LOW;
            rest = rest.shiftRight(SPACING);
        }
        lanes[at + count - 1] += rest.longValue();
    }
}
