package io.ninethree.rules.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.PlainCase.Change;
import io.ninethree.rules.sla.PlainCase.Happening;
import io.ninethree.rules.sla.PlainCase.Rules;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Anomaly;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every clock, whatever happens in its case, on days on which the clocks jump. */
class ClockLawsTest {

    @Property
    void agreesWithLookingAtEveryMinute(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        PlainClock plain = PlainClock.at(drawn, asOf);
        SlaOutcomes outcomes = evaluate(drawn, drawn.at(asOf));
        if (outcomes.all().isEmpty()) {
            assertThat(plain.isPromised()).isFalse();
            assertThat(plain.runs()).allMatch(run -> run.verdict() == Verdict.NO_PROMISE);
            return;
        }
        List<SlaOutcome> cycles = outcomes.all().get(0).cycles();
        assertThat(cycles).hasSameSizeAs(plain.runs());
        for (int i = 0; i < cycles.size(); i++) {
            assertAgrees(cycles.get(i), plain.runs().get(i), drawn);
            assertDue(cycles.get(i), plain.runs().get(i), plain, asOf);
        }
    }

    private static void assertAgrees(SlaOutcome cycle, PlainRun run, PlainCase drawn) {
        assertThat(cycle.startedAt()).contains(drawn.at(run.start));
        assertThat(cycle.stoppedAt()).isEqualTo(run.active ? Optional.empty() : Optional.of(drawn.at(run.end)));
        assertThat(cycle.elapsed()).contains(Duration.ofNanos(run.counted()));
        assertThat(cycle.verdict()).isEqualTo(run.verdict());
        if (run.brokenAt != null) {
            assertThat(cycle.overdueBy()).contains(Duration.ofNanos(run.overdue));
            assertThat(cycle.decidedAt()).contains(run.decidedAt);
        }
    }

    private static void assertDue(SlaOutcome cycle, PlainRun run, PlainClock plain, int asOf) {
        boolean broken = run.brokenAt != null;
        if (run.active && run.promise != null && plain.isSuppressed()) {
            assertThat(cycle.due()).isInstanceOf(Due.Never.class);
        } else if (!broken && (run.promise == null || run.cancelled)) {
            assertThat(cycle.due()).isInstanceOf(Due.Never.class);
        } else if (!broken && run.active && plain.isPaused()) {
            assertThat(cycle.due()).isInstanceOf(Due.Paused.class);
        } else {
            Instant due = run.dueIfRunningFrom(run.active ? asOf : run.end);
            if (due != null) {
                assertThat(cycle.due()).isEqualTo(new Due.At(due));
            }
        }
    }

    @Property
    void askNotInWhichOrderEventsBecameKnown(
            @ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf, @ForAll int seed) {
        List<Happening> shuffled = new ArrayList<>(drawn.events());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(evaluate(with(drawn, shuffled), drawn.at(asOf))).isEqualTo(evaluate(drawn, drawn.at(asOf)));
    }

    @Property
    void askNotHowOftenAnEventWasReported(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        List<CaseEvent> once = drawn.events().stream()
                .map(each -> drawn.event(each).withId("event " + each.number()))
                .toList();
        List<CaseEvent> again = once.stream()
                .map(event -> event.withReceivedAt(event.at().plusSeconds(90)))
                .toList();
        Timeline timeline = drawn.timeline().withAll(List.of());
        Timeline reported =
                Timeline.of(timeline.caseId(), timeline.facts()).withAll(again).withAll(once);
        SlaOutcomes outcomes = drawn.policies().evaluate(reported, drawn.at(asOf));

        assertThat(reported.events()).isEqualTo(once.stream().sorted().toList());
        assertThat(reported.anomalies()).hasSize(once.size());
        assertThat(outcomes.all())
                .usingElementComparator(ClockLawsTest::sameButForAnomalies)
                .isEqualTo(evaluate(drawn, drawn.at(asOf)).all());
    }

    private static int sameButForAnomalies(SlaOutcome one, SlaOutcome other) {
        boolean same = one.toString().equals(other.toString())
                && one.due().equals(other.due())
                && one.segments().equals(other.segments())
                && one.cycles().size() == other.cycles().size();
        return same ? 0 : 1;
    }

    @Property
    void askNotWhatHappensLater(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        assertThat(evaluate(until(drawn, asOf), drawn.at(asOf))).isEqualTo(evaluate(drawn, drawn.at(asOf)));
    }

    @Property
    void areTiledBySegments(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        for (SlaOutcome cycle : cycles(drawn, drawn.at(asOf))) {
            Instant end = assertTiles(cycle.startedAt().orElseThrow(), Duration.ZERO, cycle.segments());

            assertThat(end).isEqualTo(cycle.stoppedAt().orElse(drawn.at(asOf)));
            assertThat(total(cycle.segments())).isEqualTo(cycle.elapsed().orElseThrow());
        }
    }

    @Property
    void goOnWithoutAGapUntilTheyAreDue(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        for (SlaOutcome cycle : cycles(drawn, drawn.at(asOf))) {
            List<ClockSegment> projection = cycle.explain().projection();
            if (!projection.isEmpty()) {
                Instant end = assertTiles(drawn.at(asOf), cycle.elapsed().orElseThrow(), projection);

                assertThat(cycle.due()).isEqualTo(new Due.At(end));
                if (drawn.rules().change() != Change.STRICTEST) {
                    assertThat(projection.get(projection.size() - 1).total())
                            .isEqualTo(cycle.target().orElseThrow());
                }
            }
        }
    }

    private static Instant assertTiles(Instant start, Duration before, List<ClockSegment> segments) {
        Instant end = start;
        Duration total = before;
        for (ClockSegment segment : segments) {
            total = total.plus(segment.counted());
            assertThat(segment.from()).isEqualTo(end);
            assertThat(segment.to()).isAfter(end);
            assertThat(segment.total()).isEqualTo(total);
            assertThat(segment.counted())
                    .isEqualTo(
                            segment.kind() == ClockSegment.Kind.COUNTED
                                    ? Duration.between(segment.from(), segment.to())
                                    : Duration.ZERO);
            end = segment.to();
        }
        return end;
    }

    private static Duration total(List<ClockSegment> segments) {
        return segments.stream().map(ClockSegment::counted).reduce(Duration.ZERO, Duration::plus);
    }

    @Property
    void areNeverDueEarlierBecauseOfAPause(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        List<SlaOutcome> paused = cycles(drawn, drawn.at(asOf));
        List<SlaOutcome> unpaused = cycles(only(drawn, each -> each.kind() != Kind.PAUSED), drawn.at(asOf));
        for (int i = 0; i < paused.size(); i++) {
            boolean broken = isBroken(paused.get(i));
            Optional<Instant> with =
                    broken ? paused.get(i).decidedAt() : paused.get(i).due().instant();
            Optional<Instant> without =
                    broken ? unpaused.get(i).decidedAt() : unpaused.get(i).due().instant();
            with.ifPresent(later -> assertThat(without.orElseThrow()).isBeforeOrEqualTo(later));
        }
    }

    @Property
    void neverMendWhatIsBroken(
            @ForAll("cases") PlainCase drawn, @ForAll("minutes") int one, @ForAll("minutes") int other) {
        List<SlaOutcome> before = cycles(drawn, drawn.at(Math.min(one, other)));
        List<SlaOutcome> after = cycles(drawn, drawn.at(Math.max(one, other)));
        for (int i = 0; i < before.size(); i++) {
            if (isBroken(before.get(i))) {
                assertThat(isBroken(after.get(i))).isTrue();
                assertThat(after.get(i).decidedAt()).isEqualTo(before.get(i).decidedAt());
                assertThat(after.get(i).overdueBy().orElseThrow())
                        .isGreaterThanOrEqualTo(before.get(i).overdueBy().orElseThrow());
            }
        }
    }

    private static boolean isBroken(SlaOutcome outcome) {
        return outcome.verdict() == Verdict.BREACHED || outcome.verdict() == Verdict.OPEN_LATE;
    }

    @Property
    void areInTimeAtTheDueInstantAndLateANanosecondLater(@ForAll("cases") PlainCase any, @ForAll("minutes") int asOf) {
        PlainCase drawn = until(with(any, Edge.EARLIEST), asOf);
        List<SlaOutcome> cycles = cycles(drawn, drawn.at(asOf));
        for (int i = 0; i < cycles.size(); i++) {
            SlaOutcome cycle = cycles.get(i);
            if (cycle.verdict() == Verdict.OPEN_IN_TIME && drawn.rules().change() != Change.STRICTEST) {
                Optional<Instant> due = cycle.due().instant();
                due.ifPresent(instant ->
                        assertThat(cycle.reaching(cycle.target().orElseThrow())).isEqualTo(new Due.At(instant)));
                Optional<Instant> lastChance = due.flatMap(instant ->
                        cycle.calendar().orElseThrow().nextOpening(instant).instant());
                int number = i;
                lastChance.ifPresent(instant -> {
                    assertVerdicts(drawn, number, due.orElseThrow(), Verdict.OPEN_IN_TIME, Verdict.MET);
                    assertVerdicts(drawn, number, instant, Verdict.OPEN_IN_TIME, Verdict.MET);
                    assertVerdicts(drawn, number, instant.plusNanos(1), Verdict.OPEN_LATE, Verdict.BREACHED);
                });
            }
        }
    }

    private static void assertVerdicts(PlainCase drawn, int cycle, Instant asOf, Verdict open, Verdict done) {
        Timeline resolved = drawn.timeline().resolved(asOf);

        assertThat(cycles(drawn, asOf).get(cycle).verdict()).isEqualTo(open);
        assertThat(cycles(drawn, resolved, asOf).get(cycle).verdict()).isEqualTo(done);
    }

    @Property
    void keepTheirVerdictAtTheOtherEdge(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        List<SlaOutcome> earliest = cycles(with(drawn, Edge.EARLIEST), drawn.at(asOf));
        List<SlaOutcome> latest = cycles(with(drawn, Edge.LATEST), drawn.at(asOf));

        assertThat(latest)
                .map(SlaOutcome::toString)
                .isEqualTo(earliest.stream().map(SlaOutcome::toString).toList());
    }

    @Property
    void areJudgedByTheirWorstCycle(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        for (SlaOutcome outcome : evaluate(drawn, drawn.at(asOf)).all()) {
            List<SlaOutcome> cycles = outcome.cycles();

            assertThat(isBroken(outcome)).isEqualTo(cycles.stream().anyMatch(ClockLawsTest::isBroken));
            assertThat(outcome.verdict() == Verdict.NO_PROMISE)
                    .isEqualTo(cycles.stream().allMatch(cycle -> cycle.verdict() == Verdict.NO_PROMISE));
            assertThat(outcome.overdueBy().orElse(Duration.ZERO))
                    .isEqualTo(cycles.stream()
                            .flatMap(cycle -> cycle.overdueBy().stream())
                            .max(Duration::compareTo)
                            .orElse(Duration.ZERO));
        }
    }

    @Property
    void listWhatIsOddUntilNowInItsOrder(@ForAll("cases") PlainCase drawn, @ForAll("minutes") int asOf) {
        for (SlaOutcome outcome : evaluate(drawn, drawn.at(asOf)).all()) {
            assertThat(outcome.anomalies()).map(Anomaly::at).isSorted().noneMatch(drawn.at(asOf)::isBefore);
        }
    }

    private static SlaOutcomes evaluate(PlainCase drawn, Instant asOf) {
        return drawn.policies().evaluate(drawn.timeline(), asOf);
    }

    private static List<SlaOutcome> cycles(PlainCase drawn, Instant asOf) {
        return cycles(drawn, drawn.timeline(), asOf);
    }

    private static List<SlaOutcome> cycles(PlainCase drawn, Timeline timeline, Instant asOf) {
        return drawn.policies().evaluate(timeline, asOf).all().stream()
                .flatMap(outcome -> outcome.cycles().stream())
                .toList();
    }

    private static PlainCase until(PlainCase drawn, int minute) {
        return only(drawn, each -> each.minute() <= minute);
    }

    private static PlainCase only(PlainCase drawn, Predicate<Happening> which) {
        return with(drawn, drawn.events().stream().filter(which).toList());
    }

    private static PlainCase with(PlainCase drawn, List<Happening> events) {
        return new PlainCase(drawn.midnight(), events, drawn.clock(), drawn.promises(), drawn.rules());
    }

    private static PlainCase with(PlainCase drawn, Edge edge) {
        Rules old = drawn.rules();
        Rules rules = new Rules(
                old.pausing(), old.suppressing(), old.reopening(), old.change(), old.grace(), old.extra(), edge);
        return new PlainCase(drawn.midnight(), drawn.events(), drawn.clock(), drawn.promises(), rules);
    }

    @Provide
    Arbitrary<PlainCase> cases() {
        return PlainCases.any();
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return PlainCases.minutes();
    }
}
