package io.ninethree.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of finite {@code double} values, and if wanted of their squares, one for each slot. A slot is the number of
 * a group; slot 0 is always there, the others once {@link #ensure} was called. No digit is ever lost, whatever the values
 * and however many; the order in which values are added and sums merged leaves no trace. Infinite values and NaN must be
 * kept away. The zero of a sum has no sign. Mutable, for one thread.
 *
 * <p>A slot holds 128 bits for values that fit there and makes a superaccumulator for the others (R. M. Neal, <i>Fast
 * exact summation using small and large superaccumulators</i>, 2015).
 */
public final class ExactSums {

    /** Values from 2^-12 to below 2^52 are multiples of 2^-64 and fit into the window: 64 exponents. */
    private static final int LEAST_EXPONENT = 1011;

    private static final int UNIT = -64;

    /** From here on the upper half of a window is emptied, long before it overflows. */
    private static final long ROOM = 1L << 62;

    /** Sums of up to 2^63 values are multiples of 2^-1074 and less than this power of two. */
    private static final int MOST_MAGNITUDE = 1024 + 63;

    private static final int LEAST_DOUBLE = -1074;

    private final boolean squares;
    private long[] windows = new long[2];
    private @Nullable Lanes[] wide = new Lanes[1];
    private @Nullable Lanes[] squared = new Lanes[1];

    /**
     * Sums of nothing, with slot 0.
     *
     * @param squares whether to sum the squares too
     */
    public ExactSums(boolean squares) {
        this.squares = squares;
    }

    /**
     * Makes sure that there are so many slots.
     *
     * @param slots the number of slots, not negative; fewer than there are change nothing
     */
    public void ensure(int slots) {
        if (slots > wide.length) {
            int length = (int) Math.max(slots, Math.min(2L * wide.length, (Integer.MAX_VALUE - 8) / 2));
            windows = Arrays.copyOf(windows, Math.multiplyExact(2, length));
            wide = Arrays.copyOf(wide, length);
            squared = squares ? Arrays.copyOf(squared, length) : squared;
        }
    }

    /**
     * Adds the values of some rows of a batch to slot 0.
     *
     * @param values the value of each row, finite in the rows to add
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     */
    public void add(double[] values, long[] rows, int count) {
        add(lanes(wide, 0, Lanes.SUM), values, rows, count);
        if (squares) {
            addSquares(lanes(squared, 0, Lanes.SQUARES), values, rows, count);
        }
    }

    private static void add(Lanes lanes, double[] values, long[] rows, int count) {
        lanes.reserve(count);
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            int from = word << 6;
            if (mask == RowMask.FULL) {
                for (int i = from; i < from + 64; i++) {
                    lanes.add(values[i]);
                }
            } else {
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    lanes.add(values[from + Long.numberOfTrailingZeros(rest)]);
                }
            }
        }
    }

    private static void addSquares(Lanes lanes, double[] values, long[] rows, int count) {
        lanes.reserve(count);
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            int from = word << 6;
            if (mask == RowMask.FULL) {
                for (int i = from; i < from + 64; i++) {
                    lanes.addSquare(values[i]);
                }
            } else {
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    lanes.addSquare(values[from + Long.numberOfTrailingZeros(rest)]);
                }
            }
        }
    }

    /**
     * Adds the values of some rows of a batch, each to the slot of its row.
     *
     * @param values the value of each row, finite in the rows to add
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     * @param slots the slot of each row to add, below the number of slots that was ensured
     */
    public void add(double[] values, long[] rows, int count, int[] slots) {
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            addSums(values, word << 6, mask, slots);
            if (squares) {
                addSquares(values, word << 6, mask, slots);
            }
        }
    }

    private void addSums(double[] values, int from, long mask, int[] slots) {
        if (mask == RowMask.FULL) {
            for (int i = from; i < from + 64; i++) {
                add(slots[i], values[i]);
            }
        } else {
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                int i = from + Long.numberOfTrailingZeros(rest);
                add(slots[i], values[i]);
            }
        }
    }

    private void addSquares(double[] values, int from, long mask, int[] slots) {
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

    private void add(int slot, double value) {
        long bits = Double.doubleToRawLongBits(value);
        int shift = ((int) (bits >>> 52) & 0x7FF) - LEAST_EXPONENT;
        if ((shift & ~63) != 0) {
            addWide(slot, value);
            return;
        }
        long sign = bits >> 63;
        long significand = (((bits & Lanes.FRACTION) | Lanes.IMPLICIT) ^ sign) - sign;
        add(slot, significand >> 1 >> (63 - shift), significand << shift);
    }

    private void add(int slot, long high, long low) {
        int at = 2 * slot;
        long before = windows[at];
        long sum = before + low;
        long carry = ((before & low) | ((before | low) & ~sum)) >>> 63;
        long upper = windows[at + 1] + high + carry;
        windows[at] = sum;
        windows[at + 1] = upper;
        if (upper + ROOM < 0) {
            empty(slot);
        }
    }

    private void addWide(int slot, double value) {
        if (value != 0) {
            Lanes lanes = lanes(wide, slot, Lanes.SUM);
            lanes.reserve(1);
            lanes.add(value);
        }
    }

    private void addSquare(int slot, double value) {
        Lanes lanes = lanes(squared, slot, Lanes.SQUARES);
        lanes.reserve(1);
        lanes.addSquare(value);
    }

    private void empty(int slot) {
        lanes(wide, slot, Lanes.SUM).add(window(slot));
        windows[2 * slot] = 0;
        windows[2 * slot + 1] = 0;
    }

    private Dyadic window(int slot) {
        BigInteger high = BigInteger.valueOf(windows[2 * slot + 1]);
        long low = windows[2 * slot];
        BigInteger carry = low < 0 ? BigInteger.ONE : BigInteger.ZERO;
        return Dyadic.of(high.add(carry).shiftLeft(Long.SIZE).add(BigInteger.valueOf(low)), UNIT);
    }

    private static Lanes lanes(@Nullable Lanes[] all, int slot, int spacing) {
        Lanes lanes = all[slot];
        if (lanes == null) {
            lanes = new Lanes(spacing);
            all[slot] = lanes;
        }
        return lanes;
    }

    /**
     * Adds the sums of others.
     *
     * @param other the others, with squares if and only if these have them; unchanged
     * @param slots for each slot of the others the slot of these that it is added to, below the number that was ensured
     * @throws IllegalArgumentException if only one of the two has squares
     */
    public void merge(ExactSums other, int[] slots) {
        WholeSums.requireSame(squares, other.squares);
        for (int i = 0; i < slots.length; i++) {
            merge(wide, slots[i], other.wide[i], Lanes.SUM);
            add(slots[i], other.windows[2 * i + 1], other.windows[2 * i]);
            if (squares) {
                merge(squared, slots[i], other.squared[i], Lanes.SQUARES);
            }
        }
    }

    private static void merge(@Nullable Lanes[] all, int slot, @Nullable Lanes more, int spacing) {
        if (more != null) {
            lanes(all, slot, spacing).add(more);
        }
    }

    /**
     * The sum of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @return the exact sum of its values, with all its digits
     */
    public BigDecimal sum(int slot) {
        return exactSum(slot).toBigDecimal();
    }

    /**
     * The sum of a slot, rounded once.
     *
     * @param slot the slot, below the number that was ensured
     * @return the double that is nearest to the exact sum, half to even; infinite only if the sum is beyond the largest
     *     double
     */
    public double roundedSum(int slot) {
        return exactSum(slot).doubleValue();
    }

    /**
     * The sum of the squares of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @return the exact sum of the squares of its values, with all its digits
     * @throws IllegalStateException if the squares are not summed
     */
    public BigDecimal squares(int slot) {
        WholeSums.requireSquares(squares);
        return exactSquares(slot).toBigDecimal();
    }

    private Dyadic exactSum(int slot) {
        return window(slot).plus(value(wide[slot]));
    }

    private Dyadic exactSquares(int slot) {
        return value(squared[slot]);
    }

    private static Dyadic value(@Nullable Lanes lanes) {
        return lanes == null ? Dyadic.ZERO : lanes.value();
    }

    /**
     * Writes the sums of a slot, each as a length, a power of two (a short) and an odd factor (the shortest two's
     * complement, highest byte first); only length 0 for 0. Equal sums give equal bytes.
     *
     * @param slot the slot, below the number that was ensured
     * @param out where to write to
     * @throws IOException if it can not be written to
     */
    public void write(int slot, DataOutput out) throws IOException {
        exactSum(slot).write(out);
        if (squares) {
            exactSquares(slot).write(out);
        }
    }

    /**
     * Adds sums that were written to those of a slot.
     *
     * @param slot the slot, below the number that was ensured
     * @param in where to read from
     * @throws IOException if it can not be read from, or holds no sums of doubles; the slot is unchanged then
     */
    public void read(int slot, DataInput in) throws IOException {
        Dyadic sum = Dyadic.read(in, LEAST_DOUBLE, MOST_MAGNITUDE);
        if (squares) {
            Dyadic more = Dyadic.read(in, 2 * LEAST_DOUBLE, 1024 + MOST_MAGNITUDE);
            if (more.significand().signum() < 0) {
                throw new IOException("sum of squares must not be negative, was " + more.toBigDecimal());
            }
            lanes(squared, slot, Lanes.SQUARES).add(more);
        }
        add(slot, sum);
    }

    private void add(int slot, Dyadic sum) {
        if (sum.exponent() >= UNIT && sum.magnitude() < 62) {
            BigInteger units = sum.scaled(UNIT);
            add(slot, units.shiftRight(Long.SIZE).longValue(), units.longValue());
        } else {
            lanes(wide, slot, Lanes.SUM).add(sum);
        }
    }
}
