package io.ninethree.contract;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
            reads().forEach(field -> take(RowCells.kept(row, each -> !each.equals(field))));
            reads().forEach(field -> take(RowCells.kept(row, field::equals)));
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
            reads().forEach(field -> take(RowCells.with(row, field, UNREADABLE)));
        }
    }

    private void otherFields() {
        for (Row row : rows) {
            S expected = subject.stateOf(List.of(RowCells.kept(row, reads()::contains)));
            subject.requireSame(
                    subject.stateOf(List.of(row)), expected, "add", "read no other field than the signature has");
            subject.requireSame(
                    subject.stateOf(List.of(withOthers(row))),
                    expected,
                    "add",
                    "pass over fields that it does not read");
        }
    }

    private Row withOthers(Row row) {
        return row.and(RowCells.unread(subject.signature().reads().get(0).sourceId()));
    }
}
