package io.ninethree.engine;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import java.util.Collection;
import java.util.List;

/**
 * Which fields the records of some mapping have.
 *
 * @param source their source
 * @param fields the ids of the fields in ascending order
 */
record Profile(Source source, List<String> fields) implements Comparable<Profile> {

    static Profile of(Records records) {
        Source source = records.source();
        return new Profile(
                source,
                source.fields().stream()
                        .filter(records::connects)
                        .map(Field::id)
                        .sorted()
                        .toList());
    }

    boolean isOf(Plan.State state) {
        return source.id().equals(state.cohort().sourceId());
    }

    boolean connects(Plan.State state) {
        return isOf(state)
                && connects(state.formula().fields())
                && connects(state.cohort().datedBy().stream().toList());
    }

    private boolean connects(Collection<? extends Field<?>> needed) {
        return needed.stream().allMatch(field -> fields.contains(field.id()));
    }

    /** No records, of these fields. */
    Records none() {
        RecordMapping<Object> mapping = RecordMapping.of(Object.class, source);
        for (Field<?> field : source.fields()) {
            mapping = fields.contains(field.id()) ? absent(mapping, field) : mapping;
        }
        return mapping.of(List.of());
    }

    private static <V> RecordMapping<Object> absent(RecordMapping<Object> mapping, Field<V> field) {
        return mapping.map(field, record -> null);
    }

    @Override
    public int compareTo(Profile other) {
        int order = source.id().compareTo(other.source.id());
        return order != 0 ? order : fields.toString().compareTo(other.fields.toString());
    }
}
