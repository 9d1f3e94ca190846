package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The records of a mapping that tells them apart: one for each identity. Mutable. */
final class Identified {

    /**
     * Which records may be duplicates of each other.
     *
     * @param profile their mapping
     * @param field the id of the field that tells them apart
     * @param timing the ids of the durations that no wall clock times, with the names of their working times, as one text
     */
    record Key(Profile profile, String field, String timing) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::profile).thenComparing(Key::field).thenComparing(Key::timing);

        static Key of(Records records, Field<String> field) {
            return new Key(Profile.of(records), field.id(), timing(records));
        }

        private static String timing(Records records) {
            Map<String, String> names = new TreeMap<>();
            records.source().fields().forEach(field -> {
                if (field instanceof DurationField duration
                        && !records.timing(duration).equals(WorkingTime.always())) {
                    names.put(field.id(), records.timing(duration).name());
                }
            });
            return names.isEmpty() ? "" : names.toString();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Records mapping;
    private final Map<String, Row> rows = new TreeMap<>();
    private long duplicates;

    Identified(Records mapping) {
        this.mapping = mapping;
    }

    Records mapping() {
        return mapping;
    }

    Map<String, Row> rows() {
        return rows;
    }

    long duplicates() {
        return duplicates;
    }

    /** Takes a record; of two with one identity the one whose bytes are larger stays, whichever came first. */
    void add(String identity, Row row) {
        Row known = rows.putIfAbsent(identity, row);
        if (known != null) {
            duplicates++;
            if (Arrays.compareUnsigned(RowCodec.bytes(row), RowCodec.bytes(known)) > 0) {
                rows.put(identity, row);
            }
        }
    }

    void addDuplicates(long more) {
        duplicates += more;
    }

    void merge(Identified other) {
        duplicates += other.duplicates;
        other.rows.forEach(this::add);
    }

    /** Each record once. */
    Records distinct() {
        return mapping.replacedBy(rows.values());
    }
}
