package io.ninethree.column;

import io.ninethree.fact.Flaw;
import io.ninethree.field.NumberField;
import java.util.Arrays;

/** Numbers: those that are whole as longs, the others as doubles. */
public final class NumberColumn extends Column {

    /** From here on whole numbers do not fit. */
    private static final double TOO_LARGE = 0x1p63;

    /** The numbers of the rows that are whole. */
    public final long[] whole = new long[Batch.SIZE];

    /** The numbers of the rows that are not; made when the first comes. */
    public double[] real = {};

    /** The rows whose number is not whole. */
    public final long[] broken = Batch.noRows();

    private boolean anyBroken;
    private final NumberField field;
    private final long lowest;
    private final long highest;

    NumberColumn(NumberField field) {
        this.field = field;
        this.lowest = WholeBounds.low(field.lowest());
        this.highest = WholeBounds.high(field.highest());
    }

    @Override
    void clear() {
        super.clear();
        if (anyBroken) {
            anyBroken = false;
            Arrays.fill(broken, 0);
        }
    }

    @Override
    boolean put(int row, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return put(row, ((Number) value).longValue());
        }
        return value instanceof Number number ? put(row, number.doubleValue()) : refuse(row, value);
    }

    boolean put(int row, long value) {
        if (value < lowest || value > highest) {
            return refuse(row, Flaw.notAdmitted(field, (double) value));
        }
        whole[row] = value;
        return true;
    }

    boolean put(int row, double value) {
        long rounded = (long) value;
        if (rounded == value && Math.abs(value) < TOO_LARGE) {
            return put(row, rounded);
        }
        if (!field.admits(value)) {
            return refuse(row, Flaw.notAdmitted(field, value));
        }
        if (real.length == 0) {
            real = new double[Batch.SIZE];
        }
        real[row] = value;
        broken[row >> 6] |= 1L << row;
        anyBroken = true;
        return true;
    }

    /** The number of a row that has one, as the nearest double. */
    public double number(int row) {
        return isBroken(row) ? real[row] : (double) whole[row];
    }

    /** Whether a row in which both have a number has the same number in another column. */
    boolean equals(int row, NumberColumn other) {
        boolean sameKind = isBroken(row) == other.isBroken(row);
        return sameKind && (isBroken(row) ? real[row] == other.real[row] : whole[row] == other.whole[row]);
    }

    private boolean isBroken(int row) {
        return (broken[row >> 6] >>> row & 1) != 0;
    }

    /** Whether any number of the batch is not whole. */
    public boolean isAnyBroken() {
        return anyBroken;
    }

    /** The rows between two bounds, both included, of 64. */
    long between(int w, double low, double high) {
        int first = w * Long.SIZE;
        long bits = Bits.between(whole, first, WholeBounds.low(low), WholeBounds.high(high));
        for (long left = broken[w]; left != 0; left &= left - 1) {
            long row = left & -left;
            double value = real[first + Long.numberOfTrailingZeros(left)];
            bits = value >= low && value <= high ? bits | row : bits & ~row;
        }
        return bits;
    }
}
