package io.ninethree.rules.sla;

import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a case waits for, and what that means for a promise of eight working hours. */
class PauseTest {

    private static final SlaTarget PAUSED = inOffice(8).pausedWhile("customer", "vendor");

    @Test
    void costsNothingButOpenTime() {
        Timeline overnight = opened(MONDAY, "09:00")
                .paused(on(MONDAY, "16:00"), "customer")
                .resumed(on(TUESDAY, "10:00"), "customer");

        assertThat(outcome(PAUSED, overnight, on(TUESDAY, "10:00")).due()).isEqualTo(due(TUESDAY, "11:00"));
    }

    @Test
    void countsOverlappingReasonsOnce() {
        Timeline overlapping = opened(MONDAY, "09:00")
                .paused(on(MONDAY, "10:00"), "customer")
                .paused(on(MONDAY, "11:00"), "vendor")
                .resumed(on(MONDAY, "12:00"), "customer")
                .resumed(on(MONDAY, "13:00"), "vendor");

        assertThat(outcome(PAUSED, overlapping, on(MONDAY, "14:00")).elapsed()).contains(hours(2));
    }

    @Test
    void endsAllOfThemWithoutAWord() {
        Timeline all = opened(MONDAY, "09:00")
                .paused(on(MONDAY, "10:00"), "customer")
                .paused(on(MONDAY, "11:00"), "vendor")
                .resumed(on(MONDAY, "12:00"));

        assertThat(outcome(PAUSED, all, on(MONDAY, "14:00")).elapsed()).contains(hours(3));
    }

    @Test
    void tellsReasonsThatPauseNothing() {
        Timeline weather = opened(MONDAY, "09:00").paused(on(MONDAY, "10:00"), "weather");
        SlaOutcome outcome = outcome(PAUSED, weather, on(MONDAY, "11:00"));

        assertThat(outcome.elapsed()).contains(hours(2));
        assertThat(outcome.segments())
                .extracting(ClockSegment::cause)
                .containsExactly(
                        Text.of("营业时间", "opening hours"),
                        Text.of("营业时间（不因 weather 暂停）", "opening hours (not paused by weather)"));
    }

    @Test
    void makesNothingDueButSaysWhenItWouldBe() {
        Timeline waiting =
                opened(MONDAY, "09:00").paused(on(MONDAY, "16:00"), "vendor").paused(on(MONDAY, "17:00"), "customer");
        SlaOutcome outcome = outcome(PAUSED, waiting, on(MONDAY, "18:00"));

        assertThat(outcome.due()).isEqualTo(new Due.Paused(List.of("customer", "vendor")));
        assertThat(outcome.dueIfResumedAt(on(TUESDAY, "10:00"))).isEqualTo(due(TUESDAY, "11:00"));
        assertThat(outcome.dueIfResumedAt(on(MONDAY, "10:00"))).isEqualTo(due(TUESDAY, "10:00"));
    }

    @Test
    void saysTheSameDueInstantWhileItRuns() {
        SlaOutcome outcome = outcome(PAUSED, opened(MONDAY, "09:00"), on(MONDAY, "10:00"));

        assertThat(outcome.dueIfResumedAt(on(TUESDAY, "12:00"))).isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void keepsABreachWhilePaused() {
        Timeline late = opened(MONDAY, "09:00").paused(on(MONDAY, "18:00"), "customer");
        SlaOutcome outcome = outcome(PAUSED, late, on(TUESDAY, "18:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome.due()).isEqualTo(due(MONDAY, "17:00"));
        assertThat(outcome.overdueBy()).contains(hours(1));
    }

    @Test
    void hidesTheDueInstantAndCountsOnWhereItIsSuppressed() {
        SlaTarget target = inOffice(8).suppressedWhile("customer");
        Timeline waiting = opened(MONDAY, "09:00").paused(on(MONDAY, "10:00"), "customer");
        SlaOutcome outcome = outcome(target, waiting, on(MONDAY, "12:00"));

        assertThat(outcome.due())
                .isEqualTo(
                        new Due.Never(Text.of("等待期间不显示期限：customer", "no due time is shown while waiting: customer")));
        assertThat(outcome.elapsed()).contains(hours(3));
        assertThat(outcome(target, waiting, on(MONDAY, "18:00")).verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome(target, waiting.resolved(on(MONDAY, "12:00")), on(MONDAY, "12:00"))
                        .due())
                .isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void keepsFractionsOfAMinute() {
        Timeline short36 = opened(MONDAY, "09:00")
                .paused(on(MONDAY, "10:00"), "customer")
                .resumed(on(MONDAY, "10:00").plusNanos(36_000_000_001L));

        assertThat(outcome(PAUSED, short36, on(MONDAY, "11:00")).due())
                .isEqualTo(new Due.At(on(MONDAY, "17:00").plusNanos(36_000_000_001L)));
    }

    @Test
    void waitsFromTheStartForWhatBeganBefore() {
        Timeline before = opened(MONDAY, "09:00").paused(on(MONDAY, "08:00"), "customer");

        assertThat(outcome(PAUSED, before, on(MONDAY, "10:00")).elapsed()).contains(Duration.ZERO);
        assertThat(outcome(PAUSED, before, on(MONDAY, "10:00")).reaching(Duration.ZERO))
                .isEqualTo(due(MONDAY, "09:00"));
    }

    @Test
    void pausesTheWaitOfTheRequesterWhileItIsUpToHim() {
        Timeline both = opened(MONDAY, "09:00")
                .paused(on(MONDAY, "10:00"), SlaTarget.AWAITING_CUSTOMER)
                .resumed(on(MONDAY, "11:00"))
                .paused(on(MONDAY, "12:00"), "vendor")
                .resumed(on(MONDAY, "14:00"));

        assertThat(outcome(SlaTarget.requesterWait(hours(8)), both, on(MONDAY, "15:00"))
                        .elapsed())
                .contains(hours(5));
        assertThat(outcome(SlaTarget.agentWork(hours(8)), both, on(MONDAY, "15:00"))
                        .elapsed())
                .contains(hours(3));
    }

    @Test
    void takesAReasonThatIsNamedTwice() {
        assertThat(inOffice(8).pausedWhile("customer", "customer"))
                .isEqualTo(inOffice(8).pausedWhile("customer"));
    }
}
