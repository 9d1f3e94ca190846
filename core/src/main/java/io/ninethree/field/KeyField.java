package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.List;

/**
 * A field that identifies something, for example a ticket, an order or a customer. Keys are compared and counted and have
 * no meaning of their own. Immutable and thread-safe.
 *
 * @param id the id, for example {@code cases.customer}
 * @param text the name that a reader sees
 */
public record KeyField(String id, Text text) implements Field<String> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public KeyField {
        FieldId.check(id);
        requireNonNull(text, "text");
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases.customer}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static KeyField named(String id) {
        return new KeyField(id, FieldId.asText(id));
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public KeyField called(String zh, String en) {
        return new KeyField(id, Text.of(zh, en));
    }

    /**
     * The condition that the value is a key; unknown where it is absent.
     *
     * @param value the key
     * @return the condition
     */
    public Condition is(String value) {
        return in(value);
    }

    /**
     * The condition that the value is one of some keys; unknown where it is absent.
     *
     * @param values the keys, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no key
     */
    public Condition in(String... values) {
        return new Condition.In(this, List.of(values));
    }

    /**
     * The condition that the value is the one of another field; unknown where either is absent.
     *
     * @param other a key or category of the same source
     * @return the condition
     * @throws IllegalArgumentException if the other field belongs to another source
     */
    public Condition matches(Field<String> other) {
        return new Condition.Matches(this, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
