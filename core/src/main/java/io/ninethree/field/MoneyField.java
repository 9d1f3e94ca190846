package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * A field that is an amount of money, for example <i>credited</i>. Records may differ in currency. Immutable and
 * thread-safe.
 *
 * @param id the id, for example {@code remedies.credited}
 * @param text the name that a reader sees
 */
public record MoneyField(String id, Text text) implements Field<Money> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public MoneyField {
        FieldId.check(id);
        requireNonNull(text, "text");
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code remedies.credited}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static MoneyField named(String id) {
        return new MoneyField(id, FieldId.asText(id));
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public MoneyField called(String zh, String en) {
        return new MoneyField(id, Text.of(zh, en));
    }

    @Override
    public String toString() {
        return id;
    }
}
