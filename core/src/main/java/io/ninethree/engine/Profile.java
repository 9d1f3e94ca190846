package io.ninethree.engine;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
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
        return source.id().equals(state.sourceId());
    }

    boolean connects(Plan.State state) {
        return isOf(state) && state.fields().stream().allMatch(field -> fields.contains(field.id()));
    }

    void write(DataOutput out) throws IOException {
        Codec.writeWord(out, source.id());
        Codec.writeCount(out, fields.size());
        for (String field : fields) {
            Codec.writeWord(out, field);
        }
    }

    static Profile read(DataInput in, List<Source> sources) throws IOException {
        Source source = source(Codec.readWord(in), sources);
        List<String> fields = new ArrayList<>();
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            fields.add(Codec.readWord(in));
        }
        return new Profile(source, fields);
    }

    static Source source(String id, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TallyFormatException("sources of a tally must be given, lacked '" + id + "'"));
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
