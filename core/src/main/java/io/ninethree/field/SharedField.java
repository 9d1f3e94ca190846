package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * One meaning that several sources record, for example the store of a case and the store of a survey: what scorecards
 * can be split by. Immutable and thread-safe.
 *
 * @param name a short name, for example {@code store}
 * @param text the name that a reader sees
 */
public record SharedField(String name, Text text) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SharedField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a shared field must not be blank, was '" + name + "'");
        }
        requireNonNull(text, "text");
    }

    /**
     * A shared meaning whose reader sees its name until it is {@link #called}.
     *
     * @param name a short name, for example {@code store}
     * @return the shared field
     * @throws IllegalArgumentException if the name is blank
     */
    public static SharedField named(String name) {
        return new SharedField(name, Text.of(name, name));
    }

    /**
     * This meaning under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public SharedField called(String zh, String en) {
        return new SharedField(name, Text.of(zh, en));
    }
}
