package io.ninethree.metrics.improvement;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Actions;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the list of improvements: what is to be improved, by whom and until when, and what came of it. Immutable and
 * thread-safe.
 *
 * @param id the id, not blank
 * @param title what is to be done
 * @param node the id of the heading or indicator that it improves
 * @param levers by what means it improves, in their order
 * @param listedAt when it was put on the list
 * @param owner who answers for it
 * @param dueAt by when it is to be done, not before it was listed
 * @param doneAt when it was done, not before it was listed
 * @param reverification what the data showed afterwards, not from before it was done
 * @param publishedAt when customers could read of it, not before it was done
 */
public record ImprovementAction(
        String id,
        Text title,
        String node,
        Set<Lever> levers,
        Instant listedAt,
        Optional<String> owner,
        Optional<Instant> dueAt,
        Optional<Instant> doneAt,
        Optional<Reverification> reverification,
        Optional<Instant> publishedAt) {

    /** By what means a service is upgraded: the five dimensions of the service-upgrade strategy. */
    public enum Lever {
        /** What people believe good service to be. */
        CONCEPT(Text.of("理念", "concept")),
        /** The way in which work is done. */
        PROCESS(Text.of("流程", "process")),
        /** Systems and tools. */
        TECHNOLOGY(Text.of("技术", "technology")),
        /** Who does it, and what they can do. */
        PEOPLE(Text.of("人员", "people")),
        /** What the customer sees and feels. */
        EXPERIENCE(Text.of("体验", "experience"));

        private final Text text;

        Lever(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the lever in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** How far an action has come; time moves it only forward. */
    public enum State {
        /** It is not on the list yet. */
        NOT_LISTED(Text.of("尚未列入", "not listed yet")),
        /** It is on the list, without an owner or a due date. */
        LISTED(Text.of("已列入，尚缺责任人或时限", "listed, without an owner or a due date")),
        /** It has an owner and a due date. */
        PLANNED(Text.of("已计划", "planned")),
        /** Its due date has passed, whether it has an owner or not. */
        OVERDUE(Text.of("已逾期", "overdue")),
        /** It is done. */
        DONE(Text.of("已完成，待再验证", "done, to be re-verified")),
        /** It is done, and was looked at again, whatever that showed. */
        REVERIFIED(Text.of("已再验证", "re-verified"));

        private final Text text;

        State(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the state in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks names and the order of the instants.
     *
     * @throws IllegalArgumentException if a name is blank, an instant is before one that must precede it, or the
     *     re-verification is about another node
     */
    public ImprovementAction {
        requireNonNull(title, "title");
        Wording.requireNonBlank("id of an action", id);
        Wording.requireNonBlank("node of action '" + id + "'", node);
        owner.ifPresent(name -> Wording.requireNonBlank("owner of action '" + id + "'", name));
        Set<Lever> inOrder = EnumSet.noneOf(Lever.class);
        inOrder.addAll(levers);
        levers = unmodifiableSet(inOrder);
        Optional<Instant> listed = Optional.of(listedAt);
        Consistency.requireAfter("due date of action '" + id + "'", dueAt, "it was listed", listed);
        Consistency.requireAfter("completion of action '" + id + "'", doneAt, "it was listed", listed);
        Consistency.requireAfter(
                "re-verification of action '" + id + "'",
                reverification.map(Reverification::at),
                "it was done",
                doneAt);
        Consistency.requireAfter("publication of action '" + id + "'", publishedAt, "it was done", doneAt);
        Consistency.requireAbout(
                "re-verification of action '" + id + "'", node, reverification.map(Reverification::node));
    }

    /**
     * An action on the list.
     *
     * @param id the id, not blank
     * @param title what is to be done, in the words of whoever lists it
     * @param node the id of the heading or indicator that it improves
     * @param listedAt when it was put on the list
     * @return the action, without an owner and a due date
     * @throws IllegalArgumentException if a text is blank
     */
    public static ImprovementAction listed(String id, String title, String node, Instant listedAt) {
        return listed(id, Wording.own(title), node, listedAt);
    }

    static ImprovementAction listed(String id, Text title, String node, Instant listedAt) {
        return new ImprovementAction(
                id,
                title,
                node,
                Set.of(),
                listedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * This action with an owner.
     *
     * @param name who answers for it, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if the name is blank
     */
    public ImprovementAction ownedBy(String name) {
        return new ImprovementAction(
                id, title, node, levers, listedAt, Optional.of(name), dueAt, doneAt, reverification, publishedAt);
    }

    /**
     * This action with a due date.
     *
     * @param instant by when it is to be done
     * @return a changed copy
     * @throws IllegalArgumentException if that is before it was listed
     */
    public ImprovementAction dueAt(Instant instant) {
        return new ImprovementAction(
                id, title, node, levers, listedAt, owner, Optional.of(instant), doneAt, reverification, publishedAt);
    }

    /**
     * This action as done.
     *
     * @param instant when it was done
     * @return a changed copy
     * @throws IllegalArgumentException if that is before it was listed, or after it was re-verified or published
     */
    public ImprovementAction doneAt(Instant instant) {
        return new ImprovementAction(
                id, title, node, levers, listedAt, owner, dueAt, Optional.of(instant), reverification, publishedAt);
    }

    /**
     * This action with what the data showed afterwards.
     *
     * @param result a comparison of the node that the action improves
     * @return a changed copy
     * @throws IllegalArgumentException if the action is not done, or was done later, or improves another node
     */
    public ImprovementAction reverified(Reverification result) {
        return new ImprovementAction(
                id, title, node, levers, listedAt, owner, dueAt, doneAt, Optional.of(result), publishedAt);
    }

    /**
     * This action as published.
     *
     * @param instant when customers could read of it
     * @return a changed copy
     * @throws IllegalArgumentException if the action is not done, or was done later
     */
    public ImprovementAction publishedAt(Instant instant) {
        return new ImprovementAction(
                id, title, node, levers, listedAt, owner, dueAt, doneAt, reverification, Optional.of(instant));
    }

    /**
     * This action with the means by which it improves.
     *
     * @param means all of them
     * @return a changed copy
     */
    public ImprovementAction using(Lever... means) {
        return new ImprovementAction(
                id,
                title,
                node,
                Set.copyOf(List.of(means)),
                listedAt,
                owner,
                dueAt,
                doneAt,
                reverification,
                publishedAt);
    }

    private Optional<Instant> reverifiedAt() {
        return reverification.map(Reverification::at);
    }

    /**
     * How far this action had come at an instant. What happened later has not happened yet.
     *
     * @param asOf the instant
     * @return the state
     */
    public State state(Instant asOf) {
        if (listedAt.isAfter(asOf)) {
            return State.NOT_LISTED;
        }
        if (hasHappened(reverifiedAt(), asOf)) {
            return State.REVERIFIED;
        }
        if (hasHappened(doneAt, asOf)) {
            return State.DONE;
        }
        if (dueAt.filter(asOf::isAfter).isPresent()) {
            return State.OVERDUE;
        }
        return owner.isPresent() && dueAt.isPresent() ? State.PLANNED : State.LISTED;
    }

    private static boolean hasHappened(Optional<Instant> event, Instant asOf) {
        return event.filter(instant -> !instant.isAfter(asOf)).isPresent();
    }

    /**
     * Whether the due date had passed at an instant and the action was not done.
     *
     * @param asOf the instant
     * @return true if it was late; an action that is done late is no longer overdue
     */
    public boolean isOverdue(Instant asOf) {
        return state(asOf) == State.OVERDUE;
    }

    /**
     * Actions as records of {@link Actions}.
     *
     * @param actions the actions
     * @return the records, read in place
     */
    public static Records records(Collection<ImprovementAction> actions) {
        return ActionRecords.of(actions);
    }

    /**
     * This action for a reader, as of an instant.
     *
     * @param asOf the instant
     * @return title, owner and state in both languages
     */
    public Text text(Instant asOf) {
        return ActionText.of(this, asOf);
    }
}
