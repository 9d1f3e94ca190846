package io.ninethree.fact;

import static java.util.Collections.unmodifiableMap;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one source recorded, ready to be read: all records, not only those of a period. Reading them again gives the same
 * rows if the underlying records are the same. Immutable as far as those are.
 */
public final class Records {

    private final Source source;
    private final Map<Field<?>, Extractor> extractors;
    private final Map<DurationField, WorkingTime> timing;
    private final Optional<Field<String>> identity;
    private final Iterable<?> objects;
    private final Set<Field<?>> connected;

    Records(
            Source source,
            Map<Field<?>, Extractor> extractors,
            Map<DurationField, WorkingTime> timing,
            Optional<Field<String>> identity,
            Iterable<?> objects) {
        this.source = source;
        this.extractors = unmodifiableMap(extractors);
        this.timing = timing;
        this.identity = identity;
        this.objects = objects;
        this.connected = connected(source, extractors.keySet());
    }

    /** The mapped fields, and those that are derived from connected ones. */
    private static Set<Field<?>> connected(Source source, Set<Field<?>> mapped) {
        Set<Field<?>> connected = new LinkedHashSet<>(mapped);
        boolean grew = true;
        while (grew) {
            grew = connected.addAll(source.fields().stream()
                    .filter(field -> !field.inputs().isEmpty() && connected.containsAll(field.inputs()))
                    .toList());
        }
        return connected;
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
        return new Records(source, cells(source.fields()), Map.of(), Optional.empty(), List.copyOf(rows));
    }

    private static Map<Field<?>, Extractor> cells(Collection<Field<?>> fields) {
        Map<Field<?>, Extractor> cells = new LinkedHashMap<>();
        fields.forEach(field -> cells.put(field, new Extractor.Accessor(row -> ((Row) row).cell(field))));
        return cells;
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
     * How the fields are read.
     *
     * @return an extractor for each field that the records hold, derived ones only if they are recorded as well
     */
    public Map<Field<?>, Extractor> extractors() {
        return extractors;
    }

    /**
     * The records themselves.
     *
     * @return the caller's objects, or the numbers of the rows of columns
     */
    public Iterable<?> objects() {
        return objects;
    }

    /**
     * The field that tells records apart.
     *
     * @return the field, empty if every record counts
     */
    public Optional<Field<String>> identity() {
        return identity;
    }

    /**
     * Other records of the same mapping, as rows, none of which is a duplicate.
     *
     * @param rows the records
     * @return the records
     */
    public Records replacedBy(Collection<Row> rows) {
        return new Records(source, cells(extractors.keySet()), timing, Optional.empty(), List.copyOf(rows));
    }

    /**
     * The records as rows.
     *
     * @return one row for each, made when it is read
     */
    public Iterable<Row> rows() {
        return () -> {
            Iterator<?> iterator = objects.iterator();
            return new Iterator<>() {
                private int row;

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Row next() {
                    return Row.of(extractors, iterator.next(), row++);
                }
            };
        };
    }
}
