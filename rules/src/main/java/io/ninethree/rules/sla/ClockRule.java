package io.ninethree.rules.sla;

import static io.ninethree.rules.timeline.CaseEvent.Kind.CUSTOMER_MESSAGE;
import static io.ninethree.rules.timeline.CaseEvent.Kind.OPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.REOPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.RESOLVED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.STAFF_MESSAGE;
import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Events;

/**
 * What starts, stops, pauses, resumes, cancels and resets a clock. At each event the six are asked in that order, and an
 * event that starts the clock does nothing else to it. A clock that stops can start again if it is repeating: each run is
 * a cycle of its own. Immutable and thread-safe.
 *
 * <p>Beyond these patterns, a cancelled case cancels every clock, a resolved one stops every clock that runs, and while a
 * case is resolved no clock starts, unless the clock is independent of the case.
 *
 * @param id the id of the clock, for example {@code first-response}, not blank
 * @param text its name
 * @param start what starts it
 * @param stop what stops it
 * @param pause what pauses it, beside the reasons that its promise names
 * @param resume what ends such a pause
 * @param cancel what makes a running cycle count as not promised
 * @param reset what cancels a running cycle and begins a new one
 * @param repeating whether it can start again after it stopped
 * @param independent whether it runs whether or not the case is resolved
 */
public record ClockRule(
        String id,
        Text text,
        EventPattern start,
        EventPattern stop,
        EventPattern pause,
        EventPattern resume,
        EventPattern cancel,
        EventPattern reset,
        boolean repeating,
        boolean independent) {

    private static final EventPattern ANSWER =
            EventPattern.of(STAFF_MESSAGE).unless(Events.INTERNAL.isTrue()).unless(Events.AUTOMATIC.isTrue());

    private static final EventPattern QUESTION = question(CUSTOMER_MESSAGE);

    private static final EventPattern QUESTION_OR_RETURN = question(CUSTOMER_MESSAGE, REOPENED);

    /** From the request to the first answer that reaches the customer. */
    public static final ClockRule FIRST_RESPONSE = named("first-response")
            .called("首次响应", "first response")
            .startsAt(EventPattern.of(OPENED))
            .stopsAt(ANSWER);

    /**
     * From the first unanswered message of the customer, or the return of a resolved case, to the next answer, one cycle
     * each.
     */
    public static final ClockRule NEXT_RESPONSE = named("next-response")
            .called("后续响应", "next response")
            .startsAt(QUESTION_OR_RETURN)
            .stopsAt(ANSWER)
            .asRepeating();

    /** From the last answer to the next one while nothing is unanswered, one cycle each. */
    public static final ClockRule PERIODIC_UPDATE = named("periodic-update")
            .called("定期更新", "periodic update")
            .startsAt(ANSWER)
            .stopsAt(ANSWER)
            .cancelledAt(QUESTION)
            .asRepeating();

    /** From the request to its fulfilment. */
    public static final ClockRule RESOLUTION = named("resolution")
            .called("解决", "resolution")
            .startsAt(EventPattern.of(OPENED))
            .stopsAt(EventPattern.of(RESOLVED));

    /** The time that the customer waits for the company, until the request is fulfilled. */
    public static final ClockRule REQUESTER_WAIT =
            RESOLUTION.withId("requester-wait").called("客户等待", "requester wait");

    /** The time that the company works on the request and waits for nobody, until it is fulfilled. */
    public static final ClockRule AGENT_WORK = RESOLUTION.withId("agent-work").called("客服处理", "agent work");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ClockRule {
        requireNonBlank(id);
        requireNonNull(text, "text");
    }

    private static String requireNonBlank(String id) {
        if (requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id of a clock must not be blank, was '" + id + "'");
        }
        return id;
    }

    /**
     * How clocks stand in documents.
     *
     * @return the kind {@code clock}, to which the clocks of this class are known
     */
    public static DefinitionKind<ClockRule> kind() {
        return new ClockKind();
    }

    /**
     * A clock that nothing starts yet.
     *
     * @param id its id, not blank
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static ClockRule named(String id) {
        EventPattern none = EventPattern.none();
        Text text = Text.of(requireNonBlank(id), id);
        return new ClockRule(id, text, none, none, none, none, none, none, false, false);
    }

    private static EventPattern question(CaseEvent.Kind... kinds) {
        return EventPattern.of(kinds).unless(Events.NO_ANSWER_NEEDED.isTrue()).unless(Events.AUTOMATIC.isTrue());
    }

    private ClockRule withId(String newId) {
        return new ClockRule(newId, text, start, stop, pause, resume, cancel, reset, repeating, independent);
    }

    /**
     * This clock under another name.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public ClockRule called(String zh, String en) {
        return new ClockRule(id, Text.of(zh, en), start, stop, pause, resume, cancel, reset, repeating, independent);
    }

    /**
     * This clock with what starts it.
     *
     * @param events the events
     * @return a changed copy
     */
    public ClockRule startsAt(EventPattern events) {
        return new ClockRule(id, text, events, stop, pause, resume, cancel, reset, repeating, independent);
    }

    /**
     * This clock with what stops it.
     *
     * @param events the events
     * @return a changed copy
     */
    public ClockRule stopsAt(EventPattern events) {
        return new ClockRule(id, text, start, events, pause, resume, cancel, reset, repeating, independent);
    }

    /**
     * This clock with what pauses it and what ends the pause.
     *
     * @param events the events that pause it
     * @param until the events that end the pause
     * @return a changed copy
     */
    public ClockRule pausesAt(EventPattern events, EventPattern until) {
        return new ClockRule(id, text, start, stop, events, until, cancel, reset, repeating, independent);
    }

    /**
     * This clock with what cancels a running cycle.
     *
     * @param events the events
     * @return a changed copy
     */
    public ClockRule cancelledAt(EventPattern events) {
        return new ClockRule(id, text, start, stop, pause, resume, events, reset, repeating, independent);
    }

    /**
     * This clock with what resets it.
     *
     * @param events the events
     * @return a changed copy
     */
    public ClockRule resetAt(EventPattern events) {
        return new ClockRule(id, text, start, stop, pause, resume, cancel, events, repeating, independent);
    }

    /**
     * This clock as one that starts again after it stopped.
     *
     * @return a changed copy
     */
    public ClockRule asRepeating() {
        return new ClockRule(id, text, start, stop, pause, resume, cancel, reset, true, independent);
    }

    /**
     * This clock as one that does not care whether the case is resolved, for example a promise to call back afterwards.
     *
     * @return a changed copy
     */
    public ClockRule asIndependent() {
        return new ClockRule(id, text, start, stop, pause, resume, cancel, reset, repeating, true);
    }
}
