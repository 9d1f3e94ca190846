package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * A field that is true, false or absent, for example <i>reopened</i>. Absent means unknown, never false. Immutable and
 * thread-safe.
 *
 * @param id the id, for example {@code cases.reopened}
 * @param text the name that a reader sees
 */
public record FlagField(String id, Text text) implements Field<Boolean> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public FlagField {
        FieldId.check(id);
        requireNonNull(text, "text");
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases.reopened}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static FlagField named(String id) {
        return new FlagField(id, FieldId.asText(id));
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public FlagField called(String zh, String en) {
        return new FlagField(id, Text.of(zh, en));
    }

    /**
     * The condition that this flag is true; unknown where it is absent.
     *
     * @return the condition
     */
    public Condition isTrue() {
        return new Condition.Is(this, true);
    }

    /**
     * The condition that this flag is false; unknown where it is absent.
     *
     * @return the condition
     */
    public Condition isFalse() {
        return new Condition.Is(this, false);
    }

    @Override
    public String toString() {
        return id;
    }
}
