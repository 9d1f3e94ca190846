package io.ninethree.rules.chain;

import static io.ninethree.fact.Row.row;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.ClockRule;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who consumed the time of a promise, and what is left for those who come. */
class PromiseChainTest {

    private static final Instant MONDAY_9H = Instant.parse("2026-06-01T09:00:00Z");
    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(ZoneOffset.UTC)
            .openThrough(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
            .build();
    private static final PromiseChain TEAMS = PromiseChain.of(
            Stage.whileIn(Cases.TEAM, "first", ofHours(2)).countedIn(OFFICE),
            Stage.whileIn(Cases.TEAM, "second", ofHours(4)).countedIn(OFFICE));

    private static Instant at(double hours) {
        return MONDAY_9H.plus(ofMinutes(Math.round(hours * 60)));
    }

    private static Timeline team(Timeline timeline, double hours, String team) {
        return timeline.changed(at(hours), row(Cases.TEAM, team));
    }

    private static Timeline opened() {
        return Timeline.of("4711", row(Cases.TEAM, "first")).opened(MONDAY_9H);
    }

    private static SlaOutcome resolution(Timeline timeline, SlaTarget target, double asOf) {
        SlaPolicy policy =
                SlaPolicy.named("parent").asFallback().promises(target).build();
        return policy.evaluate(timeline, at(asOf)).resolution();
    }

    private static ChainReading read(PromiseChain chain, Timeline timeline, double asOf) {
        SlaTarget eightHours =
                SlaTarget.resolution(ofHours(8)).countedIn(OFFICE).pausedWhile("customer");
        return chain.read(timeline, resolution(timeline, eightHours, asOf));
    }

    private static Duration consumed(ChainReading reading, String stage) {
        return reading.of(stage).orElseThrow().consumed();
    }

    /** The wish of glpi 1911, which was refused there: the second team answers for its own time only. */
    @Test
    void countsTheTimeOfTheSecondTeamFromItsAssignment() {
        Timeline timeline = team(opened(), 5, "second").resolved(at(7));
        ChainReading reading = read(TEAMS, timeline, 100);
        SlaOutcome second = reading.of("second").orElseThrow().outcome();

        assertThat(second.startedAt()).contains(at(5));
        assertThat(second.verdict()).isEqualTo(Verdict.MET);
        assertThat(second.elapsed()).contains(ofHours(2));
        assertThat(reading.late()).extracting(each -> each.stage().name()).containsExactly("first");
    }

    @Test
    void saysWhoConsumedTheTime() {
        Timeline timeline = team(team(opened(), 2, "second"), 6.5, "nobody").resolved(at(7.5));
        ChainReading reading = read(TEAMS, timeline, 100);

        assertThat(reading.consumedMost().orElseThrow().stage().name()).isEqualTo("second");
        assertThat(reading.unassigned()).isEqualTo(ofHours(1));
        assertThat(reading.slack()).isEmpty();
        assertThat(reading.text())
                .isEqualTo(
                        Text.of(
                                "resolution 7:30 小时：first 2:00 小时，second 4:30 小时（超自身时限 0:30 小时），"
                                        + "无人负责 1:00 小时；耗时最多：second",
                                "resolution 7:30 h: first 2:00 h, second 4:30 h (late by 0:30 h), nobody 1:00 h; most in second"));
    }

    @Test
    void countsConsumedTimeAsThePromiseDoes() {
        PromiseChain supplier = PromiseChain.of(Stage.whileIn(Cases.TEAM, "first", ofDays(2)));
        ChainReading reading = read(supplier, opened().resolved(at(24)), 100);

        assertThat(consumed(reading, "first")).isEqualTo(ofHours(8));
        assertThat(reading.of("first").orElseThrow().outcome().elapsed()).contains(ofHours(24));
    }

    @Test
    void namesNobodyIfNoStageConsumedAnything() {
        Timeline timeline =
                Timeline.of("4711", row(Cases.TEAM, "third")).opened(MONDAY_9H).resolved(at(2));
        ChainReading reading = read(TEAMS, timeline, 100);

        assertThat(reading.consumedMost()).isEmpty();
        assertThat(reading.of("third")).isEmpty();
        assertThat(reading.text().en()).isEqualTo("resolution 2:00 h: first 0:00 h, second 0:00 h, nobody 2:00 h");
    }

    @Test
    void pausesAStageWithoutThePromise() {
        PromiseChain chain =
                PromiseChain.of(Stage.whileIn(Cases.TEAM, "first", ofHours(2)).pausedWhile("parts"));
        Timeline timeline = opened().paused(at(1), "parts").resumed(at(4)).resolved(at(5));
        ChainReading reading = read(chain, timeline, 100);

        assertThat(reading.late()).isEmpty();
        assertThat(consumed(reading, "first")).isEqualTo(ofHours(5));
    }

    @Test
    void leavesOutWhatThePromiseDoesNotCount() {
        Timeline timeline = team(opened(), 1, "second")
                .paused(at(2), "customer")
                .resumed(at(4))
                .resolved(at(5));

        assertThat(consumed(read(TEAMS, timeline, 100), "second")).isEqualTo(ofHours(2));
    }

    @Test
    void givesEachVisitItsOwnTime() {
        Timeline timeline = team(team(team(opened(), 1.5, "second"), 3, "first"), 4.5, "second")
                .resolved(at(5));
        ChainReading reading = read(TEAMS, timeline, 100);
        SlaOutcome first = reading.of("first").orElseThrow().outcome();

        assertThat(first.cycles())
                .extracting(SlaOutcome::elapsed)
                .containsExactly(Optional.of(ofMinutes(90)), Optional.of(ofMinutes(90)));
        assertThat(first.verdict()).isEqualTo(Verdict.MET);
        assertThat(consumed(reading, "first")).isEqualTo(ofHours(3));
    }

    @Test
    void givesAMomentToTheStageThatBeganLast() {
        PromiseChain chain = PromiseChain.of(
                Stage.of(
                        "supplier",
                        EventPattern.of(CaseEvent.Kind.STEP).named("ordered"),
                        EventPattern.of(CaseEvent.Kind.STEP).named("delivered"),
                        ofHours(2)),
                Stage.whileIn(Cases.TEAM, "first", ofHours(8)));
        Timeline timeline = opened().step(at(1), "ordered", row())
                .step(at(4), "delivered", row())
                .resolved(at(6));
        ChainReading reading = read(chain, timeline, 100);

        assertThat(consumed(reading, "supplier")).isEqualTo(ofHours(3));
        assertThat(consumed(reading, "first")).isEqualTo(ofHours(3));
        assertThat(reading.late()).hasSize(1);
        assertThat(reading.consumedMost().orElseThrow().stage().name()).isEqualTo("supplier");
    }

    @Test
    void leavesSlackForTheStagesToCome() {
        assertThat(read(TEAMS, opened(), 0).slack()).contains(ofHours(2));
        assertThat(read(TEAMS, opened(), 1).slack()).contains(ofHours(2));
        assertThat(read(TEAMS, opened(), 3).slack()).contains(ofHours(1));
        assertThat(read(TEAMS, team(opened(), 1, "second"), 3).slack()).contains(ofHours(3));
        assertThat(read(TEAMS, team(opened(), 7, "second"), 7).slack()).contains(ofHours(-3));
        assertThat(read(TEAMS, opened(), 3).text().en()).endsWith("; most in first; slack 1:00 h");
        assertThat(read(TEAMS, opened(), 3).text().zh()).endsWith("；耗时最多：first；余量 1:00 小时");
    }

    @Test
    void takesTheStagesToComeInTheirOwnCalendars() {
        PromiseChain night = PromiseChain.of(Stage.whileIn(Cases.TEAM, "night", ofHours(12)));

        assertThat(read(night, opened(), 7).slack()).contains(ZERO);
        assertThat(read(night, opened(), 0).slack()).contains(ZERO);
        assertThat(read(night, opened(), 6).slack()).contains(ZERO);
    }

    @Test
    void hasNoSlackIfTheTimeOfAStageNeverComes() {
        BusinessCalendar once = BusinessCalendar.named("once")
                .in(ZoneOffset.UTC)
                .openOn(LocalDate.of(2020, 1, 1), "09:00-10:00")
                .build();
        PromiseChain chain =
                PromiseChain.of(Stage.whileIn(Cases.TEAM, "second", ofHours(1)).countedIn(once));

        assertThat(read(chain, opened(), 1).slack()).isEmpty();
    }

    @Test
    void takesAnEarlierStageThatHasNotBegunAsSkipped() {
        Timeline timeline = Timeline.of("4711", row(Cases.TEAM, "second")).opened(MONDAY_9H);

        assertThat(read(TEAMS, timeline, 1).slack()).contains(ofHours(4));
    }

    record Story(List<Integer> minutes, List<String> words) {

        /** Words of teams change the team, "wait" and "go" the wait of the case. */
        Timeline timeline(boolean resolved) {
            Timeline timeline = opened();
            int minute = 0;
            for (int i = 0; i < minutes.size(); i++) {
                minute += minutes.get(i);
                Instant at = MONDAY_9H.plus(ofMinutes(minute));
                timeline = switch (words.get(i)) {
                    case "wait" -> timeline.paused(at, "customer");
                    case "go" -> timeline.resumed(at);
                    default -> timeline.changed(at, row(Cases.TEAM, words.get(i)));
                };
            }
            return resolved ? timeline.resolved(MONDAY_9H.plus(ofMinutes(minute + 30))) : timeline;
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900).list().ofSize(5),
                        Arbitraries.of("first", "second", "nobody", "wait", "go")
                                .list()
                                .ofSize(5))
                .as(Story::new);
    }

    @Property
    void addsUpToTheTimeOfThePromise(@ForAll("stories") Story story, @ForAll boolean resolved) {
        ChainReading reading = read(TEAMS, story.timeline(resolved), 100);
        Duration sum =
                reading.stages().stream().map(StageReading::consumed).reduce(reading.unassigned(), Duration::plus);

        assertThat(sum).isEqualTo(reading.parent().elapsed().orElseThrow());
    }

    /** The slow way: ask at every minute which team the case has, and whether the clock of the promise counts. */
    @Property(tries = 50)
    void agreesWithAskingEveryMinute(@ForAll("stories") Story story) {
        Timeline timeline = story.timeline(true);
        ChainReading reading = read(TEAMS, timeline, 100);
        Instant end = timeline.events().get(timeline.events().size() - 1).at();
        List<Instant> second = new ArrayList<>();
        for (Instant minute = MONDAY_9H; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            boolean there =
                    timeline.factsAt(minute).value(Cases.TEAM).orElse("").equals("second");
            if (there && OFFICE.isOpen(minute) && !isWaiting(timeline, minute)) {
                second.add(minute);
            }
        }

        assertThat(consumed(reading, "second")).isEqualTo(ofMinutes(second.size()));
    }

    private static boolean isWaiting(Timeline timeline, Instant minute) {
        boolean waiting = false;
        for (CaseEvent event : timeline.events()) {
            if (!event.at().isAfter(minute)) {
                waiting = event.kind() == CaseEvent.Kind.PAUSED || (waiting && event.kind() != CaseEvent.Kind.RESUMED);
            }
        }
        return waiting;
    }

    /** Where all count in one calendar, slack is what remains of the promise less what remains of the stages. */
    @Property
    void hasTheSlackOfItsDefinition(@ForAll("stories") Story story) {
        ChainReading reading = read(TEAMS, story.timeline(false), 100);
        Duration promise = ofHours(8).minus(reading.parent().elapsed().orElseThrow());
        boolean begun = reading.of("second").orElseThrow().outcome().startedAt().isPresent();
        Duration stages = begun
                ? remaining(reading, "first").plus(remaining(reading, "second"))
                : remaining(reading, "first").plus(ofHours(4));

        assertThat(reading.slack()).contains(promise.minus(stages));
    }

    private static Duration remaining(ChainReading reading, String stage) {
        List<SlaOutcome> visits = reading.of(stage).orElseThrow().outcome().cycles();
        SlaOutcome last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        if (last == null || last.stoppedAt().isPresent()) {
            return ZERO;
        }
        Duration rest = last.target().orElseThrow().minus(last.elapsed().orElseThrow());
        return rest.isNegative() ? ZERO : rest;
    }

    @Test
    void refusesChainsWithoutStagesOrWithOneTwice() {
        Stage stage = Stage.whileIn(Cases.TEAM, "first", ofHours(2));

        assertThatIllegalArgumentException()
                .isThrownBy(PromiseChain::of)
                .isInstanceOf(InvalidDefinitionException.class)
                .withMessage("chain: stages must be at least one, was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromiseChain.of(stage, stage))
                .withMessage("chain: stages must have different names, was 'first' again");
    }

    @Test
    void refusesStagesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stage.whileIn(Cases.TEAM, "first", ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stage("first", SlaTarget.of(ClockRule.RESOLUTION, ofHours(1))))
                .withMessage("clock of a stage must be named 'first', was 'resolution'");
    }

    @Test
    void refusesOutcomesThatItCanNotDivide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAMS.read(opened(), SlaOutcome.openInTime("4712", "resolution")))
                .withMessage("outcome must be of case '4711', was of '4712'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAMS.read(opened(), SlaOutcome.openInTime("4711", "resolution")))
                .withMessage("outcome must be read from a timeline, was '4711 resolution OPEN_IN_TIME'");
    }
}
