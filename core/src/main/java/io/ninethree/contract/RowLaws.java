package io.ninethree.contract;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What holds of the rows that a formula takes.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record RowLaws<S>(Subject<S> subject, List<Row> rows) {

    private static final Flaw UNREADABLE = Flaw.threw(new IllegalStateException("unreadable"));

    List<Check> checks() {
        return List.of(
                new Check("rows may lack any value", this::lacking),
                new Check("rows may have unreadable values", this::unreadable),
                new Check("only the fields of the signature are asked for", this::otherFields));
    }

    private void lacking() {
        take(Row.row());
        for (Row row : rows) {
            reads().forEach(field -> take(kept(row, each -> !each.equals(field))));
            reads().forEach(field -> take(kept(row, field::equals)));
        }
    }

    private Set<Field<?>> reads() {
        return new LinkedHashSet<>(subject.signature().reads());
    }

    private void take(Row row) {
        subject.valueOf(subject.stateOf(List.of(row)));
        subject.valueOf(subject.add(subject.stateOf(rows), row));
    }

    private void unreadable() {
        for (Row row : rows) {
            reads().forEach(field -> take(with(row, field, UNREADABLE)));
        }
    }

    private void otherFields() {
        for (Row row : rows) {
            S expected = subject.stateOf(List.of(kept(row, reads()::contains)));
            subject.requireSame(
                    subject.stateOf(List.of(row)), expected, "add", "read no other field than the signature has");
            subject.requireSame(
                    subject.stateOf(List.of(withOthers(row))),
                    expected,
                    "add",
                    "pass over fields that it does not read");
        }
    }

    private static Row kept(Row row, Predicate<Field<?>> fields) {
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
    private static Row with(Row row, Field<?> field, Object cell) {
        return row.and((Field<Object>) field, cell);
    }

    private Row withOthers(Row row) {
        String other = subject.signature().reads().get(0).sourceId() + ".unread-by-";
        return row.and(NumberField.named(other + "number", Unit.COUNT), 7)
                .and(FlagField.named(other + "flag"), true)
                .and(InstantField.named(other + "instant"), Instant.EPOCH)
                .and(CategoryField.named(other + "category"), "other")
                .and(KeyField.named(other + "key"), "other");
    }
}
