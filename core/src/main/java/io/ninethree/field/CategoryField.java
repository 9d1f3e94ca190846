package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that is one of a set of words, for example a channel, a store or the name of an owner. Immutable and
 * thread-safe.
 */
public final class CategoryField implements Field<String> {

    private final String id;
    private final Text text;
    private final @Nullable SharedField shared;

    private CategoryField(String id, Text text, @Nullable SharedField shared) {
        FieldId.check(id);
        this.id = id;
        this.text = requireNonNull(text, "text");
        this.shared = shared;
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases.channel}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CategoryField named(String id) {
        return new CategoryField(id, FieldId.asText(id), null);
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public CategoryField called(String zh, String en) {
        return new CategoryField(id, Text.of(zh, en), shared);
    }

    /**
     * This field as the place where its source records a shared meaning, under the name of that meaning.
     *
     * @param meaning what it shares with fields of other sources
     * @return a changed copy
     */
    public CategoryField sharedAs(SharedField meaning) {
        return new CategoryField(id, meaning.text(), meaning);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The meaning that this field has in common with fields of other sources.
     *
     * @return the shared field, empty if this field stands for itself
     */
    public Optional<SharedField> sharedField() {
        return Optional.ofNullable(shared);
    }

    /**
     * The condition that the value is a word; unknown where it is absent.
     *
     * @param value the word
     * @return the condition
     */
    public Condition is(String value) {
        return in(value);
    }

    /**
     * The condition that the value is one of some words; unknown where it is absent.
     *
     * @param values the words, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no word
     */
    public Condition in(String... values) {
        return new Condition.In(this, List.of(values));
    }

    /**
     * The condition that the value is the one of another field; unknown where either is absent.
     *
     * @param other a category or key of the same source
     * @return the condition
     * @throws IllegalArgumentException if the other field belongs to another source
     */
    public Condition matches(Field<String> other) {
        return new Condition.Matches(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryField that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(shared, that.shared);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
