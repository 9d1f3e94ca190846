package io.ninethree.column;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Flaw;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one field for the rows of a batch. A row is present, unreadable or absent. Mutable. */
public abstract sealed class Column
        permits InstantColumn, DurationColumn, NumberColumn, FlagColumn, WordColumn, MoneyColumn {

    /** The rows that have a value. */
    public final long[] present = Batch.noRows();

    /** The rows whose value can not be read. */
    public final long[] unreadable = Batch.noRows();

    private @Nullable Flaw[] flaws = {};
    private boolean flawed;

    /** Forgets the rows of the batch before. */
    void clear() {
        if (flawed) {
            flawed = false;
            Arrays.fill(unreadable, 0);
        }
    }

    /** Takes what an accessor returned for a row, and says whether it is a value. */
    abstract boolean put(int row, Object value);

    /** Takes what an accessor returned instead of a value: a flaw, or something that is none. */
    final boolean refuse(int row, Object value) {
        return refuse(row, value instanceof Flaw flaw ? flaw : Flaw.otherType(value));
    }

    final boolean refuse(int row, Flaw flaw) {
        if (flaws.length == 0) {
            flaws = new Flaw[Batch.SIZE];
        }
        flawed = true;
        flaws[row] = flaw;
        unreadable[row >> 6] |= 1L << row;
        return false;
    }

    /** Why the value of an unreadable row can not be read. */
    public final Flaw flaw(int row) {
        return requireNonNull(flaws[row]);
    }
}
