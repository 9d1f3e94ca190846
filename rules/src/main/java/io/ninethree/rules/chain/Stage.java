package io.ninethree.rules.chain;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.ClockRule;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.EventPattern;
import java.time.Duration;

/**
 * A part of the way of a case, with the team or supplier that goes it and the time that it has for each visit of the
 * case. Immutable and thread-safe.
 *
 * {@snippet :
 * Stage.whileIn(Cases.TEAM, "second-level", Duration.ofHours(4)).countedIn(office);
 * Stage.of("supplier", ordered, delivered, Duration.ofDays(2));
 * }
 *
 * @param name the name of the stage, for example of its team, not blank
 * @param target what the team or supplier promises, on a clock that has the name of the stage
 */
public record Stage(String name, SlaTarget target) {

    /**
     * Checks the name of the clock.
     *
     * @throws IllegalArgumentException if it is not that of the stage
     */
    public Stage {
        if (!target.clock().id().equals(requireNonNull(name, "name"))) {
            throw new IllegalArgumentException("clock of a stage must be named '" + name + "', was '"
                    + target.clock().id() + "'");
        }
    }

    /**
     * A stage between two events. Each time that it begins again is a visit of its own.
     *
     * @param name its name, not blank
     * @param begins the events that begin it
     * @param ends the events that end it; the fulfilment of the request ends it in any case
     * @param time the time for each visit, positive
     * @return the stage, in wall time
     * @throws IllegalArgumentException if the name is blank or the time is not positive
     */
    public static Stage of(String name, EventPattern begins, EventPattern ends, Duration time) {
        ClockRule clock = ClockRule.named(name).startsAt(begins).stopsAt(ends).asRepeating();
        return new Stage(name, SlaTarget.of(clock, time));
    }

    /**
     * A stage that lasts as long as a fact holds, for example as the case is assigned to a team. Its time counts from
     * the assignment, not from the arrival of the request.
     *
     * @param field the field that says where the case is, for example {@link io.ninethree.vocabulary.Cases#TEAM}
     * @param word its word, which is the name of the stage, not blank
     * @param time the time for each visit, positive
     * @return the stage, in wall time
     * @throws IllegalArgumentException if the word is blank or the time is not positive
     */
    public static Stage whileIn(CategoryField field, String word, Duration time) {
        return of(
                word,
                EventPattern.whenever(field.is(word)),
                EventPattern.whenever(field.is(word).not()),
                time);
    }

    /**
     * This stage in the working time of a calendar.
     *
     * @param calendar the calendar of the team or supplier
     * @return a changed copy
     */
    public Stage countedIn(BusinessCalendar calendar) {
        return new Stage(name, target.countedIn(calendar));
    }

    /**
     * This stage with reasons that pause its clock.
     *
     * @param reasons the reasons, for example {@link SlaTarget#AWAITING_CUSTOMER}
     * @return a changed copy
     */
    public Stage pausedWhile(String... reasons) {
        return new Stage(name, target.pausedWhile(reasons));
    }
}
