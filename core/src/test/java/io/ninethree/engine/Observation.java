package io.ninethree.engine;

import io.ninethree.column.Column;
import io.ninethree.column.Dictionaries;
import io.ninethree.column.DurationColumn;
import io.ninethree.column.NumberColumn;
import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.Records;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One record as a table reads it. */
record Observation(Records records, Instant knownAt) {

    record Elapsed(Truth state, Duration time) {}

    record Quantity(Truth state, BigDecimal number) {}

    Truth holds(Condition condition) {
        Table table = table();
        Truths truths = table.answers(condition);
        read(table);
        if ((truths.yes[0] | truths.no[0]) != 0) {
            return truths.yes[0] != 0 ? Truth.TRUE : Truth.FALSE;
        }
        if (truths.undecided[0] != 0) {
            return Truth.UNDECIDED;
        }
        return truths.absent[0] != 0 ? Truth.ABSENT : Truth.UNREADABLE;
    }

    Elapsed elapsed(DurationField field) {
        Table table = table();
        DurationColumn column = table.durations(field);
        read(table);
        Truth state = column.running[0] != 0 ? Truth.UNDECIDED : state(column);
        boolean known = state == Truth.TRUE || state == Truth.UNDECIDED;
        return new Elapsed(state, known ? Duration.ofNanos(column.nanos[0]) : Duration.ZERO);
    }

    Quantity quantity(Field<?> field) {
        if (field instanceof DurationField duration) {
            Elapsed elapsed = elapsed(duration);
            return new Quantity(
                    elapsed.state(), BigDecimal.valueOf(elapsed.time().toNanos(), 9));
        }
        Table table = table();
        NumberColumn column = table.numbers((NumberField) field);
        read(table);
        return new Quantity(state(column), state(column) == Truth.TRUE ? number(column) : BigDecimal.ZERO);
    }

    private static BigDecimal number(NumberColumn column) {
        return column.isAnyBroken() ? new BigDecimal(column.real[0]) : BigDecimal.valueOf(column.whole[0]);
    }

    Optional<Flaw> flaw(DurationField field) {
        Table table = table();
        DurationColumn column = table.durations(field);
        read(table);
        return column.contradictory[0] != 0 ? Optional.of(Flaw.negative()) : Optional.empty();
    }

    private static Truth state(Column column) {
        if (column.present[0] != 0) {
            return Truth.TRUE;
        }
        return column.unreadable[0] != 0 ? Truth.UNREADABLE : Truth.ABSENT;
    }

    private Table table() {
        return new Table(records, knownAt, new Dictionaries(), null);
    }

    private void read(Table table) {
        table.read(new Object[] {records.objects().iterator().next()}, 0, 1);
    }
}
