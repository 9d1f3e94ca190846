package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.nextWeek;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Anomaly;
import io.ninethree.rules.timeline.Anomaly.Kind;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What should not be so in a case: it is taken as well as it can be, and listed. */
class CaseCourseTest {

    private static final Timeline OPEN = opened(MONDAY, "09:00");

    private static List<Kind> odd(Timeline timeline) {
        return anomalies(timeline).stream().map(Anomaly::kind).toList();
    }

    private static List<Anomaly> anomalies(Timeline timeline) {
        return outcome(inOffice(8), timeline, nextWeek(FRIDAY, "18:00")).anomalies();
    }

    @Test
    void findsNothingOddInAnOrdinaryCase() {
        Timeline ordinary = OPEN.replied(on(MONDAY, "10:00"))
                .paused(on(MONDAY, "11:00"), "customer")
                .resumed(on(MONDAY, "12:00"), "customer")
                .resolved(on(MONDAY, "13:00"))
                .customerWrote(on(MONDAY, "14:00"))
                .reopened(on(MONDAY, "14:00"))
                .resolved(on(MONDAY, "15:00"));

        assertThat(odd(ordinary)).isEmpty();
    }

    @Test
    void listsWhatHappensTwice() {
        assertThat(odd(OPEN.opened(on(MONDAY, "10:00")))).containsExactly(Kind.TWICE);
        assertThat(odd(OPEN.reopened(on(MONDAY, "10:00")))).containsExactly(Kind.TWICE);
        assertThat(odd(OPEN.resolved(on(MONDAY, "10:00")).resolved(on(MONDAY, "11:00"))))
                .containsExactly(Kind.TWICE);
        assertThat(odd(OPEN.paused(on(MONDAY, "10:00"), "a").paused(on(MONDAY, "11:00"), "a")))
                .containsExactly(Kind.TWICE);
    }

    @Test
    void countsTheFirstOfTwo() {
        Timeline twice =
                OPEN.opened(on(MONDAY, "10:00")).resolved(on(MONDAY, "12:00")).resolved(on(MONDAY, "13:00"));

        assertThat(outcome(inOffice(8), twice, on(FRIDAY, "18:00")).elapsed()).contains(hours(3));
    }

    @Test
    void listsAnEndWithoutABeginning() {
        assertThat(odd(OPEN.resumed(on(MONDAY, "10:00")))).containsExactly(Kind.NOT_RUNNING);
        assertThat(odd(OPEN.paused(on(MONDAY, "10:00"), "a").resumed(on(MONDAY, "11:00"), "b")))
                .containsExactly(Kind.NOT_RUNNING);
    }

    @Test
    void listsWhatHappensBeforeTheCaseIsOpened() {
        Timeline early = OPEN.replied(on(MONDAY, "08:00"))
                .paused(on(MONDAY, "08:10"), "a")
                .resolved(on(MONDAY, "08:20"));

        assertThat(odd(early)).containsExactly(Kind.BEFORE_START, Kind.BEFORE_START, Kind.BEFORE_START);
        assertThat(outcome(inOffice(8), early, on(FRIDAY, "18:00")).cycles()).isEmpty();
    }

    @Test
    void leavesOutWhatHappensAfterTheCancellation() {
        Timeline cancelled = OPEN.cancelled(on(MONDAY, "10:00")).reopened(on(MONDAY, "11:00"));

        assertThat(anomalies(cancelled))
                .containsExactly(new Anomaly(
                        Kind.AFTER_CANCELLATION,
                        on(MONDAY, "11:00"),
                        Text.of(
                                "2026-06-01T03:00:00Z 重开，发生在取消之后，不计",
                                "2026-06-01T03:00:00Z reopened – happened after the cancellation and is left out")));
        assertThat(outcome(inOffice(8), cancelled, on(FRIDAY, "18:00")).verdict())
                .isEqualTo(Verdict.NO_PROMISE);
    }

    @Test
    void listsWhatIsOddByNowInTheOrderOfEvents() {
        CaseEvent reply =
                CaseEvent.of(CaseEvent.Kind.STAFF_MESSAGE, on(TUESDAY, "12:00")).withId("mail");
        Timeline timeline = OPEN.with(reply)
                .with(reply.withReceivedAt(on(FRIDAY, "12:00")))
                .resumed(on(TUESDAY, "10:00"))
                .resumed(on(TUESDAY, "18:00"));

        assertThat(outcome(inOffice(8), timeline, on(TUESDAY, "11:00")).anomalies())
                .extracting(Anomaly::kind)
                .containsExactly(Kind.NOT_RUNNING);
        assertThat(outcome(inOffice(8), timeline, on(TUESDAY, "17:00")).anomalies())
                .extracting(Anomaly::kind)
                .containsExactly(Kind.NOT_RUNNING, Kind.DUPLICATE);
    }

    /** What software writes where nothing happened yet has not happened yet. */
    @Test
    void leavesOutWhatNoCalendarReaches() {
        Timeline never = OPEN.resolved(Instant.MAX).replied(Instant.parse("9999-12-31T00:00:00Z"));
        Timeline old = OPEN.customerWrote(Instant.parse("1899-12-31T23:59:59Z")).customerWrote(Instant.MIN);

        assertThat(outcome(inOffice(8), never, Instant.MAX).anomalies()).isEmpty();
        assertThat(odd(old)).containsExactly(Kind.OUT_OF_RANGE, Kind.OUT_OF_RANGE);
        assertThat(odd(Timeline.of("4711", row()).opened(Instant.MIN))).containsExactly(Kind.OUT_OF_RANGE);
    }

    @Test
    void answersAtAnyInstant() {
        SlaTarget wall = SlaTarget.resolution(hours(8));

        for (SlaTarget target : List.of(inOffice(8), wall)) {
            assertThat(outcome(target, OPEN, Instant.MIN).verdict()).isEqualTo(Verdict.NO_PROMISE);
            assertThat(outcome(target, OPEN, Instant.parse("1899-01-01T00:00:00Z"))
                            .cycles())
                    .isEmpty();
            assertThat(outcome(target, OPEN, Instant.parse("2100-06-01T00:00:00Z"))
                            .verdict())
                    .isEqualTo(Verdict.OPEN_LATE);
            assertThat(outcome(target, OPEN, Instant.MAX).overdueBy())
                    .isEqualTo(outcome(target, OPEN, Instant.parse("2100-01-01T00:00:00Z"))
                            .overdueBy());
        }
        assertThat(outcome(wall, OPEN, Instant.MAX).elapsed())
                .contains(Duration.between(on(MONDAY, "09:00"), Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void runsInTheFirstAndTheLastMomentThatACalendarReaches() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("2099-12-31T23:59:59.999999999Z");
        SlaTarget wall = SlaTarget.resolution(hours(8));

        assertThat(outcome(wall, Timeline.of("1", row()).opened(first), first.plus(hours(1)))
                        .elapsed())
                .contains(hours(1));
        assertThat(outcome(wall, Timeline.of("1", row()).opened(last), Instant.MAX)
                        .elapsed())
                .contains(Duration.ofNanos(1));
        assertThat(outcome(wall, Timeline.of("1", row()).opened(first), Instant.MAX)
                        .verdict())
                .isEqualTo(Verdict.OPEN_LATE);
    }
}
