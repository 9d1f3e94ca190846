package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.InstantColumn;
import io.ninethree.column.Table;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Window;
import io.ninethree.field.InstantField;
import java.util.Optional;

/** The rows of a batch that a period selects by one date. Mutable. */
final class Selector {

    private final InstantColumn date;
    private final boolean wholeTime;
    private final boolean withUndated;
    private final long from;
    private final long last;
    private final long[] rows = Batch.noRows();

    private Selector(InstantColumn date, ScoringPeriod period, boolean withUndated) {
        this.date = date;
        this.wholeTime = period.isWholeTime();
        this.withUndated = withUndated && wholeTime;
        this.from = InstantColumn.saturated(period.from());
        this.last = InstantColumn.saturated(period.to()) - 1;
    }

    /** Records that their source dates; those without a date belong to the whole time. */
    static Selector ofSource(Table table, InstantField date, ScoringPeriod period) {
        return new Selector(table.instants(date), period, true);
    }

    /** Records that an indicator dates itself. */
    static Selector of(Table table, InstantField date, ScoringPeriod period, Optional<Window> window) {
        return new Selector(
                table.instants(date), window.map(each -> each.of(period)).orElse(period), false);
    }

    InstantColumn date() {
        return date;
    }

    long[] rows() {
        return rows;
    }

    void select(Batch batch) {
        for (int w = 0; w < batch.words(); w++) {
            rows[w] = date.known[w] & ~date.unreadable[w];
            if (!wholeTime) {
                rows[w] &= date.between(w, from, last);
            } else if (withUndated) {
                rows[w] |= batch.rows()[w] & ~date.present[w];
            }
        }
    }

    /** The rows of another selection that are not in this one because their date can not be read. */
    long[] undatable(Selector other, Batch batch, long[] into) {
        for (int w = 0; w < batch.words(); w++) {
            into[w] = other.rows[w] & ~rows[w] & date.unreadable[w];
        }
        return into;
    }
}
