package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a length of time, either recorded as such or derived from two instants of the same record. A derived
 * duration is done, still running or absent at the instant at which the facts are known; a negative one is not
 * readable. Immutable and thread-safe.
 */
public final class DurationField implements Field<Duration> {

    private final String id;
    private final Text text;
    private final @Nullable InstantField from;
    private final @Nullable InstantField to;

    private DurationField(String id, Text text, @Nullable InstantField from, @Nullable InstantField to) {
        FieldId.check(id);
        this.id = id;
        this.text = requireNonNull(text, "text");
        this.from = from;
        this.to = to;
    }

    /**
     * A duration that the records hold, whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code promises.overdueBy}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static DurationField named(String id) {
        return new DurationField(id, FieldId.asText(id), null, null);
    }

    /**
     * A duration from one instant of a record to another.
     *
     * @param id the id, for example {@code cases.resolutionTime}
     * @param from when it starts
     * @param to when it ends
     * @return the field
     * @throws IllegalArgumentException if the id is malformed or one of the instants belongs to another source
     */
    public static DurationField between(String id, InstantField from, InstantField to) {
        DurationField field = new DurationField(id, FieldId.asText(id), from, to);
        requireSameSource(field, from);
        requireSameSource(field, to);
        return field;
    }

    private static void requireSameSource(DurationField field, InstantField end) {
        if (!end.sourceId().equals(field.sourceId())) {
            throw new IllegalArgumentException(
                    "ends of '" + field.id + "' must belong to '" + field.sourceId() + "', was '" + end.id() + "'");
        }
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public DurationField called(String zh, String en) {
        return new DurationField(id, Text.of(zh, en), from, to);
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
     * When a derived duration starts.
     *
     * @return the field, empty if the duration is recorded as such
     */
    public Optional<InstantField> from() {
        return Optional.ofNullable(from);
    }

    /**
     * When a derived duration ends.
     *
     * @return the field, empty if the duration is recorded as such
     */
    public Optional<InstantField> to() {
        return Optional.ofNullable(to);
    }

    @Override
    public Set<Field<?>> inputs() {
        return Stream.of(from(), to()).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The condition that the duration is not longer than a limit. While it runs, the condition is false once the limit
     * has passed, and not yet decidable before; unknown where it is absent.
     *
     * @param limit the limit, included
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative or not shorter than 292 years
     */
    public Condition atMost(Duration limit) {
        return new Condition.AtMost(this, limit);
    }

    /**
     * The condition that the duration is longer than a limit. While it runs, the condition is true once the limit has
     * passed, and not yet decidable before; unknown where it is absent.
     *
     * @param limit the limit, not longer than which it is false
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative or not shorter than 292 years
     */
    public Condition longerThan(Duration limit) {
        return atMost(limit).not();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DurationField that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to);
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
