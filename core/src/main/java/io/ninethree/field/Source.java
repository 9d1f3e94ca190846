package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of record with its fields, for example cases or surveys. A source knows the field that dates its records: by
 * it a scoring period selects. Fields are made first, then the source that lists them, so that a source is complete
 * when it exists. Immutable and thread-safe.
 *
 * @param id the id, with which the ids of all its fields start
 * @param text the name that a reader sees
 * @param datedBy the field that dates its records
 * @param fields all fields, the dating one first, none twice
 */
public record Source(String id, Text text, InstantField datedBy, List<Field<?>> fields) {

    /**
     * Checks that the fields belong together.
     *
     * @throws IllegalArgumentException if a field belongs to another source or two fields share an id
     */
    public Source {
        requireNonNull(text, "text");
        fields = List.copyOf(fields);
        Set<String> seen = new HashSet<>();
        for (Field<?> field : fields) {
            if (!field.sourceId().equals(id)) {
                throw new IllegalArgumentException(
                        "field of source '" + id + "' must be '" + id + ".' and a name, was '" + field.id() + "'");
            }
            if (!seen.add(field.id())) {
                throw new IllegalArgumentException(
                        "fields of source '" + id + "' must have different ids, was '" + field.id() + "' twice");
            }
        }
        if (!fields.contains(datedBy)) {
            throw new IllegalArgumentException(
                    "dating field of source '" + id + "' must be one of its fields, was '" + datedBy.id() + "'");
        }
    }

    /**
     * A source whose reader sees its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases}
     * @param datedBy the field that dates its records
     * @param others all other fields
     * @return the source
     * @throws IllegalArgumentException if a field belongs to another source or two fields share an id
     */
    public static Source of(String id, InstantField datedBy, Field<?>... others) {
        List<Field<?>> all =
                Stream.<Field<?>>concat(Stream.of(datedBy), Stream.of(others)).toList();
        return new Source(id, Text.of(id, id), datedBy, all);
    }

    /**
     * This source under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public Source called(String zh, String en) {
        return new Source(id, Text.of(zh, en), datedBy, fields);
    }

    @Override
    public String toString() {
        return id;
    }
}
