package io.ninethree.rules.timeline;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened in a case at one instant. Events are ordered by the time at which they happened, then by the
 * rank of their kind, then by their number; the time at which they became known has no part in it. Immutable and
 * thread-safe.
 *
 * @param at when it happened
 * @param kind what happened
 * @param word the reason of a pause, the name of a step or of another event; empty if there is none
 * @param facts what is known of the event, of {@link Events}; of a change of facts, the new values
 * @param sequence the number of the event in its case, from 1; 0 if it has none yet
 * @param id the id of the event in the system that reported it, by which duplicates are known; empty if it has none
 * @param receivedAt when it became known; by default when it happened
 */
public record CaseEvent(Instant at, Kind kind, String word, Row facts, long sequence, String id, Instant receivedAt)
        implements Comparable<CaseEvent> {

    private static final Comparator<CaseEvent> ORDER = Comparator.comparing(CaseEvent::at)
            .thenComparing(event -> event.kind.rank)
            .thenComparing(CaseEvent::sequence)
            .thenComparing(CaseEvent::kind)
            .thenComparing(CaseEvent::word)
            .thenComparing(CaseEvent::id)
            .thenComparing(CaseEvent::receivedAt)
            .thenComparing(event -> event.facts.toString());

    /** What can happen in a case. Of two events at one instant the one of lower rank comes first. */
    public enum Kind {
        /** The customer's request arrived. */
        OPENED(0, "受理", "opened"),
        /** Facts of the case changed, for example its priority. */
        FACTS_CHANGED(1, "信息变更", "facts changed"),
        /** The customer wrote or called. */
        CUSTOMER_MESSAGE(2, "客户来信", "message of the customer"),
        /** The company wrote or called. */
        STAFF_MESSAGE(2, "客服答复", "message of the staff"),
        /** Something began for which the case waits; its word is the reason. */
        PAUSED(2, "暂停", "paused"),
        /** What the case waited for is over; without a word all of it. */
        RESUMED(2, "恢复", "resumed"),
        /** A step of the process was taken; its word is the name of the step. */
        STEP(2, "流程步骤", "step"),
        /** The customer was told of a delay before asking. */
        DELAY_ANNOUNCED(2, "告知延误", "delay announced"),
        /** Anything else, named by its word. */
        OTHER(2, "其他事件", "other event"),
        /** The request was fulfilled. */
        RESOLVED(3, "解决", "resolved"),
        /** The customer came back, and the request is not fulfilled after all. */
        REOPENED(3, "重开", "reopened"),
        /** The request was withdrawn, or was none. */
        CANCELLED(4, "取消", "cancelled");

        private final int rank;
        private final Text text;

        Kind(int rank, String zh, String en) {
            this.rank = rank;
            this.text = Text.of(zh, en);
        }

        /**
         * What a reader sees.
         *
         * @return the kind in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks the parts of an event.
     *
     * @throws IllegalArgumentException if the number is negative, or a pause has no reason, or a step or another event
     *     has no name
     */
    public CaseEvent {
        requireNonNull(at, "at");
        requireNonNull(facts, "facts");
        requireNonNull(id, "id");
        requireNonNull(receivedAt, "receivedAt");
        if (sequence < 0) {
            throw new IllegalArgumentException("number of an event must not be negative, was " + sequence);
        }
        boolean named = kind == Kind.PAUSED || kind == Kind.STEP || kind == Kind.OTHER;
        if (named && word.isBlank()) {
            throw new IllegalArgumentException("word of an event " + kind + " must not be blank, was '" + word + "'");
        }
    }

    /**
     * An event of which nothing is known but its time and kind.
     *
     * @param kind what happened
     * @param at when it happened
     * @return the event
     * @throws IllegalArgumentException if the kind needs a word
     */
    public static CaseEvent of(Kind kind, Instant at) {
        return of(kind, at, "");
    }

    /**
     * An event with a word.
     *
     * @param kind what happened
     * @param at when it happened
     * @param word the reason of a pause, the name of a step or of another event
     * @return the event
     * @throws IllegalArgumentException if the kind needs a word and it is blank
     */
    public static CaseEvent of(Kind kind, Instant at, String word) {
        return new CaseEvent(at, kind, word, Row.row(), 0, "", at);
    }

    /**
     * A change of facts.
     *
     * @param at when they changed
     * @param newFacts the values that are new, of fields of {@link io.ninethree.vocabulary.Cases}
     * @return the event
     */
    public static CaseEvent changed(Instant at, Row newFacts) {
        return of(Kind.FACTS_CHANGED, at).withFacts(newFacts);
    }

    /**
     * This event with what is known of it.
     *
     * @param newFacts values of {@link Events}, which replace those given before
     * @return a changed copy
     */
    public CaseEvent withFacts(Row newFacts) {
        return new CaseEvent(at, kind, word, newFacts, sequence, id, receivedAt);
    }

    /**
     * This event with its number in the case.
     *
     * @param number the number, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if the number is negative
     */
    public CaseEvent withSequence(long number) {
        return new CaseEvent(at, kind, word, facts, number, id, receivedAt);
    }

    /**
     * This event with the id by which duplicates are known.
     *
     * @param newId the id in the system that reported it
     * @return a changed copy
     */
    public CaseEvent withId(String newId) {
        return new CaseEvent(at, kind, word, facts, sequence, newId, receivedAt);
    }

    /**
     * This event as it became known later than it happened.
     *
     * @param instant when it became known
     * @return a changed copy
     */
    public CaseEvent withReceivedAt(Instant instant) {
        return new CaseEvent(at, kind, word, facts, sequence, id, instant);
    }

    /**
     * This event for a reader.
     *
     * @return for example {@code 2026-06-01T10:00:00Z paused: awaiting-customer}
     */
    public Text text() {
        String zhWord = word.isEmpty() ? "" : "：" + word;
        String enWord = word.isEmpty() ? "" : ": " + word;
        return Text.of(at + " " + kind.text.zh() + zhWord, at + " " + kind.text.en() + enWord);
    }

    @Override
    public int compareTo(CaseEvent other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code 2026-06-01T10:00:00Z PAUSED awaiting-customer}. */
    @Override
    public String toString() {
        return at + " " + kind + (word.isEmpty() ? "" : " " + word);
    }
}
