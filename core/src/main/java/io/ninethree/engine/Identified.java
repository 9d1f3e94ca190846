package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The records of a mapping that tells them apart: one for each identity. Mutable. */
final class Identified {

    /**
     * Which records may be duplicates of each other.
     *
     * @param profile their mapping
     * @param field the id of the field that tells them apart
     */
    record Key(Profile profile, String field) implements Comparable<Key> {
        static Key of(Records records, Field<String> field) {
            return new Key(Profile.of(records), field.id());
        }

        @Override
        public int compareTo(Key other) {
            int order = profile.compareTo(other.profile);
            return order != 0 ? order : field.compareTo(other.field);
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
