package io.ninethree.rules.timeline;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which events are meant, for example every message of the staff that is not an internal note. A description that can be
 * compared, printed and stored. Immutable and thread-safe.
 *
 * @param kinds the kinds of events, none for no event at all
 * @param words the words of which an event must have one; any word if there is none
 * @param when what the facts of the case, and those of the event over them, must answer with true
 * @param unless what they must not answer with true
 */
public record EventPattern(Set<Kind> kinds, Set<String> words, Condition when, Condition unless) {

    private static final Condition ALWAYS = Condition.always();

    private static final Condition NEVER = ALWAYS.not();

    /** Copies the kinds and words. */
    public EventPattern {
        kinds = Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds));
        words = Collections.unmodifiableSet(new TreeSet<>(words));
        requireNonNull(when, "when");
        requireNonNull(unless, "unless");
    }

    /**
     * All events of some kinds.
     *
     * @param kinds the kinds
     * @return the pattern
     */
    public static EventPattern of(Kind... kinds) {
        return new EventPattern(Set.copyOf(List.of(kinds)), Set.of(), ALWAYS, NEVER);
    }

    /**
     * No event at all.
     *
     * @return the pattern
     */
    public static EventPattern none() {
        return of();
    }

    /**
     * Every event, whatever its kind, after which a condition on the facts of the case holds.
     *
     * @param condition the condition
     * @return the pattern
     */
    public static EventPattern whenever(Condition condition) {
        return of(Kind.values()).when(condition);
    }

    /**
     * The events of this pattern that have one of some words.
     *
     * @param some the words
     * @return a changed copy
     */
    public EventPattern named(String... some) {
        return new EventPattern(kinds, Set.copyOf(List.of(some)), when, unless);
    }

    /**
     * The events of this pattern for which a condition holds.
     *
     * @param condition a condition on the facts of the event and the case; unknown does not hold
     * @return a changed copy
     */
    public EventPattern when(Condition condition) {
        return new EventPattern(kinds, words, when.equals(ALWAYS) ? condition : when.and(condition), unless);
    }

    /**
     * The events of this pattern but those for which a condition holds.
     *
     * @param condition a condition on the facts of the event and the case; unknown does not hold
     * @return a changed copy
     */
    public EventPattern unless(Condition condition) {
        return new EventPattern(kinds, words, when, unless.equals(NEVER) ? condition : unless.or(condition));
    }

    /**
     * Whether an event is meant.
     *
     * @param event the event
     * @param ofCase the facts of the case after it
     * @return true if it is
     */
    public boolean matches(CaseEvent event, Row ofCase) {
        if (!kinds.contains(event.kind()) || !(words.isEmpty() || words.contains(event.word()))) {
            return false;
        }
        return (when.equals(ALWAYS) || holds(when, event, ofCase))
                && (unless.equals(NEVER) || !holds(unless, event, ofCase));
    }

    private static boolean holds(Condition condition, CaseEvent event, Row ofCase) {
        Row known = event.facts().fields().isEmpty() ? ofCase : ofCase.and(event.facts());
        return known.answer(condition, event.at()).orElse(false);
    }
}
