package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.duration;
import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import io.ninethree.field.CategoryField;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.SlaTarget.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How promises stand in a document. What is not said is as {@link SlaTarget} makes a promise on the same clock. */
final class PromiseFormat {

    static final DefinitionFormat<BusinessCalendar> CALENDAR =
            Formats.reference(BusinessCalendar.class, BusinessCalendar::name);

    private static final Duration ANY_TIME = Duration.ofDays(1);

    private final Member<SlaTarget, ClockRule> clock =
            Member.required("clock", Formats.reference(ClockRule.class, ClockRule::id), SlaTarget::clock);
    private final Member<SlaTarget, Duration> within =
            Member.required("within", duration(), target -> target.usual().time());
    private final Member<SlaTarget, Optional<BusinessCalendar>> countedIn =
            Member.maybe("countedIn", CALENDAR, target -> target.usual().calendar());
    private final Member<SlaTarget, List<TimeLimit>> exceptions =
            Member.optional("exceptions", list(exception()), SlaTarget::exceptions, List.of());
    private final Member<SlaTarget, Optional<List<String>>> pausedWhile =
            Member.maybe("pausedWhile", list(text()), PromiseFormat::unusualPauses);
    private final Member<SlaTarget, Boolean> pausedWhileWaiting = Member.optional(
            "pausedWhileWaiting",
            Formats.truth(),
            target -> isPausedByAny(target) && !isPausedByAny(usual(target)),
            false);
    private final Member<SlaTarget, List<String>> suppressedWhile = Member.optional(
            "suppressedWhile",
            list(text()),
            target -> List.copyOf(target.conduct().suppressing()),
            List.of());
    private final Member<SlaTarget, Optional<Reopening>> onReopening =
            Member.maybe("onReopening", constant(Reopening.class), PromiseFormat::unusualReopening);
    private final Member<SlaTarget, TargetChange> onChange = Member.optional(
            "onChange", change(), target -> target.conduct().change(), TargetChange.Standard.RETROACTIVE);
    private final Member<SlaTarget, Judgement> judgedBy = Member.optional(
            "judgedBy", constant(Judgement.class), target -> target.conduct().judgement(), Judgement.WORST);
    private final Member<SlaTarget, Edge> dueAt = Member.optional(
            "dueAt", constant(Edge.class), target -> target.conduct().edge(), Edge.EARLIEST);
    private final Member<SlaTarget, Duration> extraWhenClosed = Member.optional(
            "extraWhenClosed", duration(), target -> target.conduct().extra(), Duration.ZERO);
    private final Member<SlaTarget, List<Warning>> warnings =
            Member.optional("warnings", list(WarningFormat.of()), SlaTarget::warnings, List.of());
    private final Member<SlaTarget, List<Remedy>> owes;

    private PromiseFormat(Formats formats) {
        owes = Member.optional("owes", list(RemedyFormat.of(formats)), SlaTarget::remedies, List.of());
    }

    static DefinitionFormat<SlaTarget> of(Formats formats) {
        PromiseFormat format = new PromiseFormat(formats);
        return object(
                format::target,
                format.clock,
                format.within,
                format.countedIn,
                format.exceptions,
                format.pausedWhile,
                format.pausedWhileWaiting,
                format.suppressedWhile,
                format.onReopening,
                format.onChange,
                format.judgedBy,
                format.dueAt,
                format.extraWhenClosed,
                format.warnings,
                format.owes);
    }

    /** The promise on the same clock of which nothing more is said. */
    private static SlaTarget usual(SlaTarget target) {
        return usual(target.clock(), target.usual().time());
    }

    private static SlaTarget usual(ClockRule clock, Duration time) {
        return Stream.of(
                        SlaTarget.firstResponse(ANY_TIME),
                        SlaTarget.nextResponse(ANY_TIME),
                        SlaTarget.periodicUpdate(ANY_TIME),
                        SlaTarget.requesterWait(ANY_TIME),
                        SlaTarget.agentWork(ANY_TIME))
                .filter(each -> each.clock().equals(clock))
                .map(each -> SlaTarget.of(clock, time).conducted(each.conduct()))
                .findFirst()
                .orElseGet(() -> SlaTarget.of(clock, time));
    }

    private static boolean isPausedByAny(SlaTarget target) {
        return target.conduct().pausedByAny();
    }

    private static Optional<List<String>> unusualPauses(SlaTarget target) {
        boolean isUsual =
                target.conduct().pausing().equals(usual(target).conduct().pausing())
                        && isPausedByAny(target) == isPausedByAny(usual(target));
        return isPausedByAny(target) || isUsual
                ? Optional.empty()
                : Optional.of(List.copyOf(target.conduct().pausing()));
    }

    private static Optional<Reopening> unusualReopening(SlaTarget target) {
        Reopening usual = usual(target).conduct().reopening();
        return Optional.of(target.conduct().reopening()).filter(each -> each != usual);
    }

    private static DefinitionFormat<TimeLimit> exception() {
        Member<TimeLimit, CategoryField> field = Member.required(
                "field",
                Formats.field(CategoryField.class),
                limit -> limit.field().orElseThrow());
        Member<TimeLimit, String> word = Member.required("word", text(), TimeLimit::word);
        Member<TimeLimit, Duration> within = Member.required("within", duration(), TimeLimit::time);
        Member<TimeLimit, Optional<BusinessCalendar>> countedIn =
                Member.maybe("countedIn", CALENDAR, TimeLimit::calendar);
        return object(
                in -> new TimeLimit(Optional.of(in.get(field)), in.get(word), in.get(within), in.get(countedIn)),
                field,
                word,
                within,
                countedIn);
    }

    private static DefinitionFormat<TargetChange> change() {
        Member<TargetChange.Grace, Duration> time = Member.required("time", duration(), TargetChange.Grace::time);
        return Formats.forms(TargetChange.class)
                .or(
                        "retroactive",
                        TargetChange.Standard.RETROACTIVE::equals,
                        standard(TargetChange.Standard.RETROACTIVE))
                .or("from-now", TargetChange.Standard.FROM_NOW::equals, standard(TargetChange.Standard.FROM_NOW))
                .or("pro-rata", TargetChange.Standard.PRO_RATA::equals, standard(TargetChange.Standard.PRO_RATA))
                .or("strictest", TargetChange.Standard.STRICTEST::equals, standard(TargetChange.Standard.STRICTEST))
                .or("grace", TargetChange.Grace.class, object(in -> new TargetChange.Grace(in.get(time)), time));
    }

    private static DefinitionFormat<TargetChange> standard(TargetChange change) {
        return object(in -> change);
    }

    private SlaTarget target(Values in) {
        SlaTarget target = usual(in.get(clock), in.get(within));
        if (in.get(countedIn).isPresent()) {
            target = target.countedIn(in.get(countedIn).get());
        }
        for (TimeLimit exception : in.get(exceptions)) {
            target = target.except(exception);
        }
        target = paused(target, in.get(pausedWhileWaiting), in.get(pausedWhile))
                .suppressedWhile(in.get(suppressedWhile).toArray(String[]::new))
                .onReopening(in.get(onReopening).orElse(target.conduct().reopening()))
                .onChange(in.get(onChange))
                .judgedBy(in.get(judgedBy))
                .dueAt(in.get(dueAt))
                .withExtraWhenClosed(in.get(extraWhenClosed))
                .warning(in.get(warnings).toArray(Warning[]::new));
        for (Remedy remedy : in.get(owes)) {
            target = target.owes(remedy);
        }
        return target;
    }

    private static SlaTarget paused(SlaTarget target, boolean whileWaiting, Optional<List<String>> whileThese) {
        if (whileWaiting && whileThese.isPresent()) {
            throw new IllegalArgumentException("clock of '" + target.clock().id()
                    + "' must be paused by any reason or by some, was by any and by " + whileThese.get());
        }
        Set<String> reasons = new TreeSet<>(whileThese.orElse(List.of()));
        if (whileWaiting) {
            return target.pausedWhileWaiting();
        }
        return whileThese.isPresent() ? target.pausedWhile(reasons.toArray(String[]::new)) : target;
    }
}
