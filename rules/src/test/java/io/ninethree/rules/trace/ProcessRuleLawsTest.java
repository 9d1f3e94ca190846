package io.ninethree.rules.trace;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Row;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.rules.trace.TraceFinding.Kind;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all processes. */
class ProcessRuleLawsTest {

    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private static final Row ALL = row(Events.VISIBLE, true, Events.OWNER, "Li", Events.EVIDENCE, "photo.jpg");

    @Property
    void aCaseThatTakesEveryStepInOrderWithAllThatIsNeededIsTraceable(@ForAll("processes") ProcessRule process) {
        CaseTrace trace = process.trace(timeline(perfect(process)), List.of(), after(100));

        assertThat(trace.findings()).isEmpty();
        assertThat(trace.facts().value(Cases.TRACEABLE)).contains(true);
        assertThat(trace.facts().value(Cases.RECORD_COMPLETENESS)).contains(1.0);
    }

    @Property
    void aStepThatIsLeftOutIsTheOnlyFinding(
            @ForAll("processes") ProcessRule process, @ForAll @IntRange(max = 5) int which) {
        int index = which % process.steps().size();
        ProcessStep step = process.steps().get(index);
        List<CaseEvent> events = perfect(process);
        events.remove(index);

        assertThat(process.trace(timeline(events), List.of(), after(100)).findings())
                .filteredOn(finding -> !finding.detail().isEmpty())
                .isEqualTo(step.optional() ? List.of() : List.of(finding(Kind.STEP_MISSING, step)));
    }

    @Property
    void aBareStepLacksWhatItNeeds(@ForAll("processes") ProcessRule process, @ForAll @IntRange(max = 5) int which) {
        int index = which % process.steps().size();
        ProcessStep step = process.steps().get(index);
        List<CaseEvent> events = perfect(process);
        events.set(index, events.get(index).withFacts(row(Events.VISIBLE, true)));
        List<TraceFinding> lacking = new ArrayList<>();
        if (step.owned()) {
            lacking.add(finding(Kind.OWNER_MISSING, step));
        }
        if (step.evidenced()) {
            lacking.add(finding(Kind.EVIDENCE_MISSING, step));
        }

        assertThat(process.trace(timeline(events), List.of(), after(100)).findings())
                .filteredOn(finding -> !finding.detail().isEmpty())
                .isEqualTo(lacking);
    }

    @Property
    void theOrderInWhichEventsBecomeKnownHasNoMeaning(@ForAll("processes") ProcessRule process, @ForAll Random random) {
        List<CaseEvent> events = perfect(process);
        CaseTrace inOrder = process.trace(timeline(events), List.of(), after(100));
        Collections.shuffle(events, random);

        assertThat(process.trace(timeline(events), List.of(), after(100))).isEqualTo(inOrder);
    }

    @Property
    void oneStepTakenBeforeAnEarlierOneIsOutOfOrder(@ForAll("processes") ProcessRule process) {
        List<CaseEvent> events = new ArrayList<>();
        int last = process.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            events.add(taken(process.steps().get(i), last - i));
        }

        assertThat(process.trace(timeline(events), List.of(), after(100)).findings())
                .isEqualTo(process.steps().subList(1, last + 1).stream()
                        .map(step -> finding(Kind.OUT_OF_ORDER, step))
                        .toList());
    }

    private static List<CaseEvent> perfect(ProcessRule process) {
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < process.steps().size(); i++) {
            events.add(taken(process.steps().get(i), i));
        }
        return events;
    }

    private static CaseEvent taken(ProcessStep step, int after) {
        return CaseEvent.of(CaseEvent.Kind.STEP, after(after), step.name()).withFacts(ALL);
    }

    private static Timeline timeline(List<CaseEvent> events) {
        return Timeline.of("1", row()).opened(START).withAll(events).resolved(after(99));
    }

    private static TraceFinding finding(Kind kind, ProcessStep step) {
        return TraceFinding.of(kind, "1", step.name());
    }

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    @Provide
    Arbitrary<ProcessRule> processes() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(flags, flags, flags, flags)
                .as((optional, owned, evidenced, internal) -> new ProcessStep("", optional, owned, evidenced, internal))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(ProcessRuleLawsTest::named);
    }

    private static ProcessRule named(List<ProcessStep> steps) {
        ProcessRule.Builder rule = ProcessRule.named("any");
        for (int i = 0; i < steps.size(); i++) {
            ProcessStep step = steps.get(i);
            rule.steps(new ProcessStep("step " + i, step.optional(), step.owned(), step.evidenced(), step.internal()));
        }
        return rule.build();
    }
}
