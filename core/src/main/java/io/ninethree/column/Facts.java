package io.ninethree.column;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some fields of a table, row by row, as far as they are known. */
public final class Facts {

    private final List<Fact<?>> facts = new ArrayList<>();
    private final long[] unreadable = Batch.noRows();
    private final Batch batch;

    Facts(Table table, Collection<Field<?>> fields) {
        batch = table.batch();
        fields.forEach(field -> facts.add(fact(table, field)));
    }

    /** A field with the rows that have it. */
    @SuppressWarnings("ArrayRecordComponent") // sets of rows that change with each batch, never compared
    private record Fact<V>(Field<V> field, long[] known, long[] unreadable, Cell<V> cell) {
        Row addTo(Row row, int number) {
            boolean has = (known[number >> 6] >>> number & 1) != 0;
            return has ? row.and(field, cell.of(number)) : row;
        }
    }

    /** The value of a row that has one. */
    @FunctionalInterface
    private interface Cell<V> {
        V of(int row);
    }

    private static Fact<?> fact(Table table, Field<?> field) {
        if (field instanceof InstantField instant) {
            InstantColumn column = table.instants(instant);
            return new Fact<>(instant, column.known, column.unreadable, column::instant);
        }
        if (field instanceof DurationField duration) {
            DurationColumn column = table.durations(duration);
            return new Fact<>(duration, column.present, column.unreadable, row -> Duration.ofNanos(column.nanos[row]));
        }
        if (field instanceof NumberField number) {
            NumberColumn column = table.numbers(number);
            return new Fact<>(number, column.present, column.unreadable, column::exact);
        }
        if (field instanceof MoneyField money) {
            MoneyColumn column = table.money(money);
            return new Fact<>(money, column.present, column.unreadable, column::amount);
        }
        return field instanceof FlagField flag ? flag(table, flag) : word(table, field);
    }

    private static Fact<?> flag(Table table, FlagField field) {
        Truths truths = table.answers(field.isTrue());
        long[] known = Batch.noRows();
        Batch batch = table.batch();
        table.then(() -> {
            for (int w = 0; w < batch.words(); w++) {
                known[w] = truths.yes[w] | truths.no[w];
            }
        });
        return new Fact<>(field, known, truths.unreadable, row -> (truths.yes[row >> 6] >>> row & 1) != 0);
    }

    private static Fact<?> word(Table table, Field<?> field) {
        if (field instanceof KeyField key) {
            WordColumn column = table.words(key);
            return new Fact<>(key, column.present, column.unreadable, column::word);
        }
        CategoryField category = (CategoryField) field;
        WordColumn column = table.words(category);
        return new Fact<>(category, column.present, column.unreadable, column::word);
    }

    /** The rows of which any of the fields can not be read. */
    public long[] unreadable() {
        for (int w = 0; w < batch.words(); w++) {
            unreadable[w] = 0;
            for (Fact<?> fact : facts) {
                unreadable[w] |= fact.unreadable[w];
            }
        }
        return unreadable;
    }

    /** What a row says. */
    public Row row(int number) {
        Row row = Row.row();
        for (Fact<?> fact : facts) {
            row = fact.addTo(row, number);
        }
        return row;
    }
}
