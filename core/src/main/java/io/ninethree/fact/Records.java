package io.ninethree.fact;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What one source recorded, ready to be read: all records, not only those of a period. Reading them again gives the same
 * rows if the underlying records are the same. Immutable as far as those are.
 */
public final class Records {

    private final Source source;
    private final Set<Field<?>> connected;
    private final Map<DurationField, WorkingTime> timing;
    private final Iterable<Row> rows;

    Records(Source source, Set<Field<?>> connected, Map<DurationField, WorkingTime> timing, Iterable<Row> rows) {
        this.source = source;
        this.connected = connected;
        this.timing = timing;
        this.rows = rows;
    }

    /**
     * Records written by hand, in which every field of the source may occur.
     *
     * @param source the source
     * @param rows the records
     * @return the records
     * @throws IllegalArgumentException if a row has a field of another source
     */
    public static Records of(Source source, Row... rows) {
        return of(source, List.of(rows));
    }

    /**
     * Records written by hand, in which every field of the source may occur.
     *
     * @param source the source
     * @param rows the records
     * @return the records
     * @throws IllegalArgumentException if a row has a field of another source
     */
    public static Records of(Source source, List<Row> rows) {
        for (Row row : rows) {
            row.fields().forEach(field -> RecordMapping.requireFieldOf(source, field, "row"));
        }
        return new Records(source, Set.copyOf(source.fields()), Map.of(), List.copyOf(rows));
    }

    /** Rows that are made when they are read. */
    static <T> Iterable<Row> reading(Iterable<? extends T> records, Function<T, Row> toRow) {
        return () -> {
            Iterator<? extends T> iterator = records.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Row next() {
                    return toRow.apply(iterator.next());
                }
            };
        };
    }

    /**
     * The source of these records.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Whether these records can have a value for a field.
     *
     * @param field any field
     * @return true if the field is mapped, or derived from fields that are
     */
    public boolean connects(Field<?> field) {
        return connected.contains(field);
    }

    /**
     * How a derived duration of these records is timed.
     *
     * @param field the duration
     * @return its working time, wall time unless the mapping says otherwise
     */
    public WorkingTime timing(DurationField field) {
        return timing.getOrDefault(field, WorkingTime.always());
    }

    /**
     * The records.
     *
     * @return one row for each, made when it is read
     */
    public Iterable<Row> rows() {
        return rows;
    }
}
