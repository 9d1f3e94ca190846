package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Wording.requireNonBlank;
import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Feedback;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One voice of a customer 客户之声 on its way round the loop: collected, analysed, passed on, improved, fed back
 * 收集—分析—传递—改进—反馈. Nobody must take every step, but those that are taken are taken in this order. Within 48 hours there
 * is to be a plan, and what was improved can be published. Immutable and thread-safe.
 *
 * {@snippet :
 * VocItem item = VocItem.collected("V-1", Channel.SURVEY, monday).analysed(monday).planned(tuesday);
 * item.state(asOf);
 * engine.score(JUNE, VocItem.records(items));
 * }
 *
 * @param id by what it is told from others, not blank
 * @param channel how it came in
 * @param reached when it reached each state so far, the first one included
 * @param plannedAt when there was a plan of what to do about it, empty if there is none
 * @param publishedAt when everybody could read what was improved, empty if it was not published
 */
public record VocItem(
        String id,
        Channel channel,
        SortedMap<State, Instant> reached,
        Optional<Instant> plannedAt,
        Optional<Instant> publishedAt) {

    /** How long after its collection there is to be a plan for a voice: 48 hours, the figure of the source. */
    public static final Duration PLANNING_TIME = Duration.ofDays(2);

    private static final RecordMapping<VocItem> MAPPING = RecordMapping.of(VocItem.class, Feedback.SOURCE)
            .map(Feedback.RECEIVED_AT, VocItem::collectedAt)
            .map(Feedback.PLANNED_AT, item -> item.plannedAt.orElse(null))
            .map(Feedback.ANSWERED_AT, item -> item.reached.get(State.FED_BACK))
            .map(Feedback.ACTED_ON, VocItem::actedOn)
            .mapEnum(Feedback.CHANNEL, VocItem::channel);

    /** How a voice comes in. The source counts four channels and does not name them: these are ours. */
    public enum Channel {
        /** What customers answer when they are asked. */
        SURVEY(Text.of("问卷调研", "survey")),
        /** What they say in calls, chats and complaints. */
        CONTACT(Text.of("客服接触", "contact")),
        /** What they write where others can read it. */
        SOCIAL_MEDIA(Text.of("社交媒体", "social media")),
        /** What those who serve them hear and see. */
        FRONT_LINE(Text.of("一线反馈", "front line"));

        private final Text text;

        Channel(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** How far round the loop a voice has come. */
    public enum State {
        /** Written down. */
        COLLECTED(Text.of("已收集", "collected")),
        /** Understood. */
        ANALYSED(Text.of("已分析", "analysed")),
        /** In the hands of those who can improve it. */
        PASSED_ON(Text.of("已传递", "passed on")),
        /** Improved. */
        IMPROVED(Text.of("已改进", "improved")),
        /** The customer was told what came of it. */
        FED_BACK(Text.of("已反馈", "fed back"));

        private final Text text;

        State(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks the order of the steps.
     *
     * @throws IllegalArgumentException if the id is blank, it was not collected, or a step precedes one that it must follow
     */
    public VocItem {
        requireNonBlank("id of a voice", id);
        requireNonNull(channel, "channel");
        reached = unmodifiableSortedMap(new TreeMap<>(reached));
        if (!reached.containsKey(State.COLLECTED)) {
            throw new IllegalArgumentException("voice '" + id + "' must be collected, was " + reached.keySet());
        }
        State previous = State.COLLECTED;
        for (State state : reached.keySet()) {
            requireOrder(
                    id,
                    previous.text().en(),
                    reached.get(previous),
                    state.text().en(),
                    reached.get(state));
            previous = state;
        }
        Instant improved = reached.get(State.IMPROVED);
        requireOrder(id, "collected", reached.get(State.COLLECTED), "planned", plannedAt.orElse(null));
        requireOrder(id, "planned", plannedAt.orElse(null), "improved", improved);
        requireOrder(id, "improved", improved, "published", publishedAt.orElse(null));
    }

    private static void requireOrder(
            String id, String step, @Nullable Instant first, String next, @Nullable Instant second) {
        if (first != null && second != null) {
            Consistency.require("time at which '" + id + "' was " + next, second, "it was " + step, first);
        }
    }

    /**
     * A voice that was collected, and nothing more yet.
     *
     * @param id by what it is told from others, not blank
     * @param channel how it came in
     * @param at when
     * @return the item
     * @throws IllegalArgumentException if the id is blank
     */
    public static VocItem collected(String id, Channel channel, Instant at) {
        return new VocItem(id, channel, new TreeMap<>(Map.of(State.COLLECTED, at)), Optional.empty(), Optional.empty());
    }

    /**
     * This voice, analysed.
     *
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem analysed(Instant at) {
        return with(State.ANALYSED, at);
    }

    /**
     * This voice, passed on to those who can improve it.
     *
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem passedOn(Instant at) {
        return with(State.PASSED_ON, at);
    }

    /**
     * This voice with a plan of what to do about it.
     *
     * @param at when there was the plan
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem planned(Instant at) {
        return new VocItem(id, channel, reached, Optional.of(at), publishedAt);
    }

    /**
     * This voice, with what it is about improved.
     *
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem improved(Instant at) {
        return with(State.IMPROVED, at);
    }

    /**
     * This voice, with the improvement published.
     *
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem published(Instant at) {
        return new VocItem(id, channel, reached, plannedAt, Optional.of(at));
    }

    /**
     * This voice, with the customer told what came of it.
     *
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if a step precedes one that it must follow
     */
    public VocItem fedBack(Instant at) {
        return with(State.FED_BACK, at);
    }

    private VocItem with(State state, Instant at) {
        SortedMap<State, Instant> more = new TreeMap<>(reached);
        more.put(state, at);
        return new VocItem(id, channel, more, plannedAt, publishedAt);
    }

    /**
     * When it was collected.
     *
     * @return the instant
     */
    public Instant collectedAt() {
        return requireNonNull(reached.get(State.COLLECTED));
    }

    /**
     * How far it has come.
     *
     * @param asOf the instant at which stock is taken; what happens later has not happened yet
     * @return the last state reached, empty if it was not collected yet
     */
    public Optional<State> state(Instant asOf) {
        return reached.entrySet().stream()
                .filter(step -> !step.getValue().isAfter(asOf))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    /**
     * By when there is to be a plan.
     *
     * @return 48 hours after its collection
     */
    public Instant planDueAt() {
        return collectedAt().plus(PLANNING_TIME);
    }

    /**
     * Whether there was no plan when it was due. Once late it stays late, whatever is planned afterwards.
     *
     * @param asOf the instant at which stock is taken
     * @return true if the plan was due before and was not there in time
     */
    public boolean isPlanLate(Instant asOf) {
        return asOf.isAfter(planDueAt())
                && plannedAt.filter(at -> !at.isAfter(planDueAt())).isEmpty();
    }

    /** Whether it still waits for a plan; what is improved or fed back needs none any more. */
    boolean isAwaitingPlan(Instant asOf) {
        return state(asOf).filter(state -> state.compareTo(State.IMPROVED) < 0).isPresent()
                && plannedAt.filter(at -> !at.isAfter(asOf)).isEmpty();
    }

    /**
     * Since when it is open: collected, and the customer not told what came of it.
     *
     * @param asOf the instant at which stock is taken
     * @return when it was collected, empty if it is not open
     */
    public Optional<Instant> openSince(Instant asOf) {
        return state(asOf).filter(state -> state != State.FED_BACK).map(state -> collectedAt());
    }

    /** Whether an improvement came of it; not known as long as both are possible. */
    private @Nullable Boolean actedOn() {
        boolean improved = reached.containsKey(State.IMPROVED);
        return (improved || reached.containsKey(State.FED_BACK)) ? improved : null;
    }

    /**
     * Voices as records of {@link Feedback}, ready to be scored.
     *
     * @param items the voices
     * @return one record for each
     */
    public static Records records(Collection<VocItem> items) {
        return MAPPING.of(List.copyOf(items));
    }
}
