package io.ninethree.kernel;

import io.ninethree.column.Batch;
import io.ninethree.column.Column;
import io.ninethree.column.DurationColumn;
import io.ninethree.column.NumberColumn;
import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;

/** What is kept of the values of a field, over the records that fulfil a condition and have one. */
abstract sealed class QuantityKernel extends Kernel permits MomentsKernel, QuantileKernel, IndexKernel, ValueKernel {

    private static final long[] NONE = Batch.noRows();

    private final Field<?> field;
    private final Condition condition;
    private final long[] rest = Batch.noRows();

    QuantityKernel(Field<?> field, Condition condition) {
        this.field = field;
        this.condition = condition;
    }

    /** Takes the values of rows, all of which have one. */
    abstract void add(Selection selection, long[] rows, Column column);

    @Override
    public final Feed bind(Table table) {
        Truths members = table.answers(condition);
        Column column = column(table);
        return selection -> {
            long[] rows = population(selection, members);
            leaveOut(selection, rows, column);
            for (int w = 0; w < selection.batch().words(); w++) {
                rows[w] &= column.present[w];
            }
            count(selection, rows);
            add(selection, rows, column);
        };
    }

    private void leaveOut(Selection selection, long[] rows, Column column) {
        long[] running = column instanceof DurationColumn duration ? duration.running : NONE;
        leaveOutUnreadable(selection, rows, column.unreadable);
        leaveOutUndecided(selection, rows, running);
        for (int w = 0; w < selection.batch().words(); w++) {
            rest[w] = ~(column.present[w] | column.unreadable[w] | running[w]);
        }
        leaveOutAbsent(selection, rows, rest);
    }

    @SuppressWarnings("unchecked")
    private Column column(Table table) {
        if (field instanceof DurationField duration) {
            return table.durations(duration);
        }
        if (field instanceof NumberField number) {
            return table.numbers(number);
        }
        return field instanceof MoneyField money ? table.money(money) : table.words((Field<String>) field);
    }

    /** The field whose values are taken. */
    final Field<?> field() {
        return field;
    }

    static long[] longs(Column column) {
        return column instanceof DurationColumn duration ? duration.nanos : ((NumberColumn) column).whole;
    }
}
