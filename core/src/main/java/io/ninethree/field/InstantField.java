package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;

/**
 * A field that is a point in time: when something happened, for example <i>resolved at</i>, or for when it is planned,
 * for example <i>due at</i>. Absent means that it has not happened, or that nothing is planned. What happened after the
 * instant at which a scorecard's facts are known has not happened yet; a plan is known although it lies ahead. Immutable
 * and thread-safe.
 *
 * @param id the id, for example {@code cases.openedAt}
 * @param text the name that a reader sees
 * @param planned whether the time is set beforehand
 */
public record InstantField(String id, Text text, boolean planned) implements Field<Instant> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public InstantField {
        FieldId.check(id);
        requireNonNull(text, "text");
    }

    /**
     * A field whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code cases.openedAt}
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static InstantField named(String id) {
        return new InstantField(id, FieldId.asText(id), false);
    }

    /**
     * This field as a time that is set beforehand.
     *
     * @return a changed copy
     */
    public InstantField asPlanned() {
        return new InstantField(id, text, true);
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public InstantField called(String zh, String en) {
        return new InstantField(id, Text.of(zh, en), planned);
    }

    /**
     * The condition that this happened by the time that another field sets. While it has not happened, the condition is
     * false once that time has passed, and not yet decidable before; without a time set it is unknown.
     *
     * @param due the last moment in time
     * @return the condition
     * @throws IllegalArgumentException if the other field belongs to another source
     */
    public Condition noLaterThan(InstantField due) {
        return new Condition.NoLaterThan(this, due);
    }

    /**
     * The condition that this is not after an instant; unknown where it is absent.
     *
     * @param last the last instant that fulfils it
     * @return the condition
     */
    public Condition notAfter(Instant last) {
        return new Condition.Within(this, Instant.MIN, last);
    }

    /**
     * The condition that this is not before an instant; unknown where it is absent.
     *
     * @param first the first instant that fulfils it
     * @return the condition
     */
    public Condition notBefore(Instant first) {
        return new Condition.Within(this, first, Instant.MAX);
    }

    @Override
    public String toString() {
        return id;
    }
}
