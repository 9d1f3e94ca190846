package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Column;
import io.ninethree.column.Table;
import io.ninethree.fact.Flaw;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is read of one source. Mutable. */
final class SourceReading {

    /** What can not be read, and why. */
    record Cause(String field, Flaw flaw) {}

    private final Source source;
    private final Map<Cause, Long> unreadable = new HashMap<>();
    private long records;
    private long duplicates;
    private long inPeriod;
    private long undated;

    SourceReading(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** Takes the current batch of a table, of which the period selects some rows by the date of the source. */
    void add(Table table, Selector selector) {
        Batch batch = table.batch();
        records += batch.count();
        for (int w = 0; w < batch.words(); w++) {
            long selected = selector.rows()[w];
            long dateless = batch.rows()[w] & ~selector.date().present[w];
            inPeriod += Long.bitCount(selected);
            undated += Long.bitCount(dateless);
            countFlaws(table, w, selected | dateless);
        }
    }

    private void countFlaws(Table table, int w, long rows) {
        table.columns().forEach((field, column) -> count(field, column, w, column.unreadable[w] & rows));
        table.elapsed().forEach((field, column) -> {
            count(field, column, w, column.failed[w] & rows);
            count(field, Flaw.negative(), Long.bitCount(column.contradictory[w] & rows));
        });
    }

    private void count(Field<?> field, Column column, int w, long rows) {
        for (long left = rows; left != 0; left &= left - 1) {
            count(field, column.flaw(w * Long.SIZE + Long.numberOfTrailingZeros(left)), 1);
        }
    }

    private void count(Field<?> field, Flaw flaw, long times) {
        if (times > 0) {
            unreadable.merge(new Cause(field.id(), flaw), times, Long::sum);
        }
    }

    void addDuplicates(long more) {
        duplicates += more;
    }

    void merge(SourceReading other) {
        duplicates += other.duplicates;
        records += other.records;
        inPeriod += other.inPeriod;
        undated += other.undated;
        other.unreadable.forEach((cause, count) -> unreadable.merge(cause, count, Long::sum));
    }

    void write(DataOutput out) throws IOException {
        Codec.writeCount(out, records);
        Codec.writeCount(out, inPeriod);
        Codec.writeCount(out, undated);
        List<Unreadable> counts = reading().unreadable();
        Codec.writeCount(out, counts.size());
        for (Unreadable count : counts) {
            Codec.writeWord(out, count.field().id());
            Codec.writeWord(out, count.flaw().text().zh());
            Codec.writeWord(out, count.flaw().text().en());
            Codec.writeCount(out, count.records());
        }
    }

    void read(DataInput in) throws IOException {
        records += Codec.readCount(in);
        inPeriod += Codec.readCount(in);
        undated += Codec.readCount(in);
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            String id = Codec.readWord(in);
            Flaw flaw = new Flaw(Text.of(Codec.readWord(in), Codec.readWord(in)));
            count(field(id), flaw, Codec.readCount(in));
        }
    }

    Reading reading() {
        List<Unreadable> counts = unreadable.entrySet().stream()
                .map(entry -> new Unreadable(
                        field(entry.getKey().field()), entry.getKey().flaw(), entry.getValue()))
                .sorted(Comparator.comparing((Unreadable count) -> count.field().id())
                        .thenComparing(count -> count.flaw().text().en())
                        .thenComparing(count -> count.flaw().text().zh()))
                .toList();
        return new Reading(source, records, duplicates, inPeriod, undated, counts);
    }

    private Field<?> field(String id) {
        return source.fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("field must belong to '" + source.id() + "', was '" + id + "'"));
    }
}
