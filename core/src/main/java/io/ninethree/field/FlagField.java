package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that is true, false or absent, for example <i>reopened</i>, either recorded as such or derived from what else a
 * record says. Absent means unknown, never false. Immutable and thread-safe.
 */
public final class FlagField implements Field<Boolean> {

    private final String id;
    private final Text text;
    private final @Nullable Condition derivation;

    private FlagField(String id, Text text, @Nullable Condition derivation) {
        FieldId.check(id);
        this.id = id;
        this.text = requireNonNull(text, "text");
        this.derivation = derivation;
    }

    private static void requireOwnFields(String id, Condition derivation) {
        String source = id.substring(0, id.lastIndexOf('.'));
        derivation.fields().forEach(field -> {
            if (!field.sourceId().equals(source)) {
                throw new IllegalArgumentException(
                        "derivation of '" + id + "' must belong to '" + source + "', was of '" + field.id() + "'");
            }
        });
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases.reopened}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static FlagField named(String id) {
        return new FlagField(id, FieldId.asText(id), null);
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public FlagField called(String zh, String en) {
        return new FlagField(id, Text.of(zh, en), derivation);
    }

    /**
     * This field with a condition that decides where nothing is recorded, for example that a case came back within seven
     * days.
     *
     * @param condition a condition over fields of the same source
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public FlagField derivedFrom(Condition condition) {
        requireOwnFields(id, condition);
        return new FlagField(id, text, condition);
    }

    /**
     * What decides where nothing is recorded.
     *
     * @return the condition, empty if only records tell
     */
    public Optional<Condition> derivedFrom() {
        return Optional.ofNullable(derivation);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Set<Field<?>> inputs() {
        return derivation == null ? Set.of() : derivation.fields();
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
    public boolean equals(@Nullable Object other) {
        return other instanceof FlagField that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(derivation, that.derivation);
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
