package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What rows hold, and rows that hold less. */
final class RowCells {

    /** Rows as the examples of a law. */
    static final Shrinking<Row> ROWS = Shrinking.each("row", RowCells::simpler);

    private RowCells() {}

    private static Stream<Row> simpler(Row row) {
        return row.fields().stream().map(left -> kept(row, field -> !field.equals(left)));
    }

    /** The row with some of its fields. */
    static Row kept(Row row, Predicate<Field<?>> fields) {
        Row kept = Row.row();
        for (Field<?> field : row.fields()) {
            kept = fields.test(field) ? with(kept, field, cell(row, field)) : kept;
        }
        return kept;
    }

    private static Object cell(Row row, Field<?> field) {
        return row.flaw(field)
                .<Object>map(flaw -> flaw)
                .orElseGet(() -> row.value(field).orElseThrow());
    }

    /** A row keeps a flaw in the place of a value. */
    @SuppressWarnings("unchecked")
    static Row with(Row row, Field<?> field, Object cell) {
        return row.and((Field<Object>) field, cell);
    }

    /** A row of fields of which nobody has heard, one of each kind that a formula might collect. */
    static Row unread(String source) {
        String other = source + ".unread-by-";
        return Row.row(NumberField.named(other + "number", Unit.COUNT), 7)
                .and(FlagField.named(other + "flag"), true)
                .and(InstantField.named(other + "instant"), Instant.EPOCH)
                .and(CategoryField.named(other + "category"), "other")
                .and(KeyField.named(other + "key"), "other");
    }
}
