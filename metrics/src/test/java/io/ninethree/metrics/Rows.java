package io.ninethree.metrics;

import static java.util.Collections.nCopies;

import io.ninethree.fact.Row;
import java.util.ArrayList;
import java.util.List;

/** Rows, several of which are alike. */
final class Rows {

    private Rows() {}

    static Row[] rows(int times, Row row, int otherTimes, Row other) {
        List<Row> rows = new ArrayList<>(nCopies(times, row));
        rows.addAll(nCopies(otherTimes, other));
        return rows.toArray(Row[]::new);
    }

    static Row[] rows(int times, Row row, int otherTimes, Row other, int lastTimes, Row last) {
        List<Row> rows = new ArrayList<>(List.of(rows(times, row, otherTimes, other)));
        rows.addAll(nCopies(lastTimes, last));
        return rows.toArray(Row[]::new);
    }
}
