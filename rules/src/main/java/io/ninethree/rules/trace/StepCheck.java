package io.ninethree.rules.trace;

import io.ninethree.field.CategoryField;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.trace.TraceFinding.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares the steps that were taken in a case with those that a process asks for. */
final class StepCheck {

    private final List<ProcessStep> steps;
    private final Course course;
    private final boolean done;

    StepCheck(List<ProcessStep> steps, Course course) {
        this.steps = steps;
        this.course = course;
        this.done = course.resolvedAt().isPresent();
    }

    /** What the process asks for, as far as the case has come. */
    List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        if (done) {
            demands.add(new Demand(Kind.CONTACT_MISSING, "", course.openedAt().isPresent()));
            demands.add(new Demand(Kind.OWNER_MISSING, "", course.owner().isPresent()));
        }
        for (int i = 0; i < steps.size(); i++) {
            ProcessStep step = steps.get(i);
            List<CaseEvent> taken = course.taken(step);
            if (!taken.isEmpty()) {
                addOf(step, taken, demands);
                demands.add(new Demand(Kind.OUT_OF_ORDER, step.name(), isInOrder(i)));
            } else if (!step.optional() && isPassed(i)) {
                demands.add(new Demand(Kind.STEP_MISSING, step.name(), false));
            }
        }
        return demands;
    }

    private static void addOf(ProcessStep step, List<CaseEvent> taken, List<Demand> demands) {
        demands.add(new Demand(Kind.STEP_MISSING, step.name(), true));
        if (step.owned()) {
            demands.add(new Demand(Kind.OWNER_MISSING, step.name(), isAlwaysKnown(Events.OWNER, taken)));
        }
        if (step.evidenced()) {
            demands.add(new Demand(Kind.EVIDENCE_MISSING, step.name(), isAlwaysKnown(Events.EVIDENCE, taken)));
        }
    }

    private static boolean isAlwaysKnown(CategoryField field, List<CaseEvent> taken) {
        return taken.stream().allMatch(event -> event.facts().value(field).isPresent());
    }

    /** Whether a case that has not taken a step should have: it is done, or has gone on to a later step. */
    private boolean isPassed(int index) {
        return done
                || firstTaken(steps.subList(index + 1, steps.size())).findAny().isPresent();
    }

    /** Whether no earlier step was first taken after this one. */
    private boolean isInOrder(int index) {
        Instant first = course.taken(steps.get(index)).get(0).at();
        return firstTaken(steps.subList(0, index)).noneMatch(first::isBefore);
    }

    private Stream<Instant> firstTaken(List<ProcessStep> some) {
        return some.stream()
                .flatMap(step -> course.taken(step).stream().limit(1))
                .map(CaseEvent::at);
    }
}
