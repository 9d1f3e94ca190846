package io.ninethree.rules.trace;

import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.trace.TraceFinding.Kind;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one case by the rule of its process. */
final class CaseReading {

    private final ProcessRule rule;
    private final Course course;
    private final List<SlaOutcome> promised;
    private final Instant asOf;

    CaseReading(ProcessRule rule, Course course, List<SlaOutcome> promised, Instant asOf) {
        this.rule = rule;
        this.course = course;
        this.promised = promised;
        this.asOf = asOf;
    }

    CaseTrace trace() {
        List<Demand> ofSteps = new StepCheck(rule.steps(), course).demands();
        Row facts = withRecord(withDelay(known()), ofSteps);
        List<ProcessStep> seen = rule.steps().stream()
                .filter(step -> !step.internal() && !course.taken(step).isEmpty())
                .toList();
        List<Demand> demands = new ArrayList<>(ofSteps);
        seen.forEach(step -> demands.add(
                new Demand(Kind.NOT_VISIBLE, step.name(), isVisible(step).orElse(true))));
        demands.add(new Demand(Kind.DELAY_NOT_ANNOUNCED, rule.promise(), isDelayTold(facts)));
        demands.add(new Demand(Kind.ROOT_CAUSE_MISSING, "", isRootCauseKnown(facts)));
        return new CaseTrace(
                course.caseId(), facts, seen.stream().map(this::touchpoint).toList(), findings(demands));
    }

    private List<TraceFinding> findings(List<Demand> demands) {
        return demands.stream()
                .filter(demand -> !demand.met())
                .map(demand -> TraceFinding.of(demand.kind(), course.caseId(), demand.detail()))
                .toList();
    }

    /** The facts of the case, and what its events say: a case that was reopened is not resolved, whatever its facts say. */
    private Row known() {
        Row known = Row.row(Cases.ID, course.caseId());
        for (Field<?> field : course.facts().fields()) {
            known = field.equals(Cases.RESOLVED_AT) ? known : copied(course.facts(), field, known);
        }
        known = with(known, Cases.OPENED_AT, course.openedAt());
        known = with(known, Cases.RESOLVED_AT, course.resolvedAt());
        return with(known, Cases.OWNER, course.owner());
    }

    private static <V> Row copied(Row from, Field<V> field, Row to) {
        return from.flaw(field)
                .map(flaw -> to.andFlaw(field, flaw))
                .orElseGet(() -> with(to, field, from.value(field)));
    }

    private static <V> Row with(Row row, Field<V> field, Optional<V> value) {
        return value.map(known -> row.and(field, known)).orElse(row);
    }

    /** A delay is announced in time if the customer was told before the promise was broken. */
    private Row withDelay(Row facts) {
        List<Instant> broken = promised.stream()
                .filter(outcome -> outcome.verdict() == Verdict.BREACHED || outcome.verdict() == Verdict.OPEN_LATE)
                .flatMap(outcome -> outcome.decidedAt().stream())
                .toList();
        if (!broken.isEmpty()) {
            boolean told = broken.stream().allMatch(course::isDelayAnnouncedBy);
            return facts.and(Cases.DELAYED, true).and(Cases.DELAY_ANNOUNCED, told);
        }
        boolean met = promised.stream().anyMatch(outcome -> outcome.verdict() == Verdict.MET);
        return met ? facts.and(Cases.DELAYED, false) : facts;
    }

    private static boolean isDelayTold(Row facts) {
        return !facts.value(Cases.DELAYED).orElse(false)
                || facts.value(Cases.DELAY_ANNOUNCED).orElse(true);
    }

    private static boolean isRootCauseKnown(Row facts) {
        boolean repaired = facts.value(Cases.FAILURE).orElse(false)
                && facts.value(Cases.RESOLVED_AT).isPresent();
        return !repaired || facts.value(Cases.ROOT_CAUSE).isPresent();
    }

    /** A gap stays one; that there is none is known only when the case is resolved. */
    private Row withRecord(Row facts, List<Demand> ofSteps) {
        boolean gapless = ofSteps.stream().allMatch(Demand::met);
        if (course.resolvedAt().isEmpty()) {
            return gapless ? facts : facts.and(Cases.TRACEABLE, false);
        }
        List<Demand> entries = ofSteps.stream()
                .filter(demand -> demand.kind() != Kind.OUT_OF_ORDER)
                .toList();
        long filled = entries.stream().filter(Demand::met).count();
        return facts.and(Cases.TRACEABLE, gapless).and(Cases.RECORD_COMPLETENESS, (double) filled / entries.size());
    }

    /** Whether the customer could see a step each time that it was taken; not if once not, unknown if once unknown. */
    private Optional<Boolean> isVisible(ProcessStep step) {
        List<Optional<Boolean>> answers = course.taken(step).stream()
                .map(event -> event.facts().value(Events.VISIBLE))
                .toList();
        return Stream.of(Optional.of(false), Optional.<Boolean>empty())
                .filter(answers::contains)
                .findFirst()
                .orElse(Optional.of(true));
    }

    private Row touchpoint(ProcessStep step) {
        Row row = Row.row(Touchpoints.AS_OF, asOf);
        row = with(row, Touchpoints.VISIBLE, isVisible(step));
        row = with(row, Touchpoints.STORE, course.facts().value(Cases.STORE));
        return with(row, Touchpoints.CHANNEL, course.facts().value(Cases.CHANNEL));
    }
}
