package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.OFFICE;
import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.TargetChange.Standard;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a promise of eight working hours when the case turns out to be urgent, which promises four. */
class TargetChangeTest {

    private static final TargetChange GRACE = TargetChange.grace(hours(1));

    private static SlaTarget promise(TargetChange change) {
        return inOffice(8)
                .within(Cases.PRIORITY, "urgent", hours(4))
                .pausedWhile("awaiting-customer")
                .onChange(change);
    }

    private static Timeline urgent(Timeline timeline, DayOfWeek day, String time) {
        return timeline.changed(on(day, time), row(Cases.PRIORITY, "urgent"));
    }

    private static Timeline normal(Timeline timeline, DayOfWeek day, String time) {
        return timeline.changed(on(day, time), row(Cases.PRIORITY, "normal"));
    }

    private static final Timeline HALF_USED = urgent(opened(MONDAY, "09:00"), MONDAY, "13:00");

    @Test
    void carriesTheShareOverThatWasUsed() {
        SlaOutcome outcome = outcome(promise(Standard.PRO_RATA), HALF_USED, on(MONDAY, "13:00"));

        assertThat(outcome.due()).isEqualTo(due(MONDAY, "15:00"));
        assertThat(outcome.target()).contains(hours(6));
    }

    @Test
    void holdsAllTimeAgainstTheNewPromise() {
        SlaTarget target = promise(Standard.RETROACTIVE);

        assertThat(outcome(target, HALF_USED, on(MONDAY, "13:00")).verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome(target, HALF_USED, on(MONDAY, "13:00")).due()).isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcome(target, HALF_USED, on(MONDAY, "13:01")).verdict()).isEqualTo(Verdict.OPEN_LATE);
    }

    @Test
    void countsFromTheChangeOn() {
        assertThat(outcome(promise(Standard.FROM_NOW), HALF_USED, on(MONDAY, "13:00"))
                        .due())
                .isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void keepsTheEarlierOfBoth() {
        Timeline relieved = normal(urgent(opened(MONDAY, "09:00"), MONDAY, "09:00"), MONDAY, "11:00");

        assertThat(outcome(promise(Standard.STRICTEST), HALF_USED, on(MONDAY, "13:00"))
                        .due())
                .isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcome(promise(Standard.STRICTEST), relieved, on(MONDAY, "11:00"))
                        .due())
                .isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcome(promise(Standard.RETROACTIVE), relieved, on(MONDAY, "11:00"))
                        .due())
                .isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void isNotBrokenBeforeTheGraceIsOver() {
        Timeline late = urgent(opened(MONDAY, "09:00"), MONDAY, "15:00");

        assertThat(outcome(promise(GRACE), late, on(MONDAY, "15:00")).due()).isEqualTo(due(MONDAY, "16:00"));
        assertThat(outcome(promise(GRACE), late, on(MONDAY, "16:00")).verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome(promise(GRACE), late, on(MONDAY, "16:01")).decidedAt())
                .contains(on(MONDAY, "16:00"));
    }

    @Test
    void needsNoGraceWhereTimeIsLeft() {
        Timeline early = urgent(opened(MONDAY, "09:00"), MONDAY, "10:00");

        assertThat(outcome(promise(GRACE), early, on(MONDAY, "10:00")).due()).isEqualTo(due(MONDAY, "13:00"));
    }

    @Test
    void keepsPausesWhateverThePolicy() {
        Timeline paused = HALF_USED
                .paused(on(MONDAY, "10:00"), "awaiting-customer")
                .resumed(on(MONDAY, "12:00"), "awaiting-customer");
        Map<TargetChange, String> expected = Map.of(
                Standard.RETROACTIVE,
                "15:00",
                Standard.FROM_NOW,
                "17:00",
                Standard.PRO_RATA,
                "16:00",
                Standard.STRICTEST,
                "15:00",
                GRACE,
                "15:00");

        expected.forEach((change, time) -> assertThat(outcome(promise(change), paused, on(MONDAY, "13:00")))
                .as("%s", change)
                .returns(hours(2), outcome -> outcome.elapsed().orElseThrow())
                .returns(due(MONDAY, time), SlaOutcome::due));
    }

    @Test
    void keepsAPauseThatGoesOn() {
        Timeline waiting = HALF_USED.paused(on(MONDAY, "12:00"), "awaiting-customer");

        assertThat(outcome(promise(Standard.RETROACTIVE), waiting, on(MONDAY, "18:00"))
                        .elapsed())
                .contains(hours(3));
    }

    @Test
    void mendsNothingThatIsBroken() {
        Timeline relieved = normal(urgent(opened(MONDAY, "09:00"), MONDAY, "09:00"), MONDAY, "14:00");
        SlaOutcome outcome = outcome(promise(Standard.RETROACTIVE), relieved, on(MONDAY, "15:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome.decidedAt()).contains(on(MONDAY, "13:00"));
        assertThat(outcome.overdueBy()).contains(hours(1));
    }

    @Test
    void breaksAtTheChangeWhatHasRunOutBefore() {
        Timeline late = urgent(opened(MONDAY, "09:00"), MONDAY, "15:00");
        SlaOutcome outcome = outcome(promise(Standard.RETROACTIVE), late, on(MONDAY, "15:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome.due()).isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcome.decidedAt()).contains(on(MONDAY, "15:00"));
        assertThat(outcome.overdueBy()).contains(hours(2));
    }

    @Test
    void isAsLongOverdueAsTheClockSays() {
        Timeline stricter = urgent(opened(MONDAY, "09:00"), MONDAY, "18:00").resolved(on(MONDAY, "18:00"));
        Timeline laxer = normal(urgent(opened(MONDAY, "09:00"), MONDAY, "09:00"), MONDAY, "17:00");

        assertThat(outcome(promise(Standard.RETROACTIVE), stricter, on(TUESDAY, "09:00"))
                        .overdueBy())
                .contains(hours(5));
        assertThat(outcome(promise(Standard.PRO_RATA), laxer, on(MONDAY, "18:00"))
                        .overdueBy())
                .contains(hours(5));
    }

    @Test
    void keepsTheOldCalendarUntilTheChange() {
        SlaTarget target = inOffice(8).within(Cases.PRIORITY, "urgent", hours(6), BusinessCalendar.always());
        Timeline night = urgent(opened(MONDAY, "14:00"), MONDAY, "22:00");
        SlaOutcome outcome = outcome(target, night, on(MONDAY, "23:00"));

        assertThat(outcome.elapsed()).contains(hours(5));
        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "00:00"));
    }

    @Test
    void letsPromisesInTwoCalendarsGoOnSideBySide() {
        Timeline night = urgent(opened(MONDAY, "14:00"), MONDAY, "22:00");
        SlaTarget target = inOffice(8).onChange(Standard.STRICTEST);
        SlaTarget soon = target.within(Cases.PRIORITY, "urgent", hours(12), BusinessCalendar.always());
        SlaTarget late = target.within(Cases.PRIORITY, "urgent", hours(24), BusinessCalendar.always());

        assertThat(outcome(soon, night, on(MONDAY, "22:00")).due()).isEqualTo(due(TUESDAY, "06:00"));
        assertThat(outcome(late, night, on(MONDAY, "22:00")).due()).isEqualTo(due(TUESDAY, "13:00"));
        assertThat(outcome(late, night, on(TUESDAY, "14:00")).decidedAt()).contains(on(TUESDAY, "13:00"));
        assertThat(outcome(late, night, on(TUESDAY, "14:00")).overdueBy()).contains(hours(1));
    }

    @Test
    void datesTheEarlierPromiseByItsClosing() {
        SlaTarget target = inOffice(13)
                .within(Cases.PRIORITY, "urgent", hours(60), BusinessCalendar.always())
                .onChange(Standard.STRICTEST);
        Timeline asked = urgent(opened(MONDAY, "14:00"), MONDAY, "22:00").customerWrote(on(TUESDAY, "19:00"));

        assertThat(outcome(target, asked, on(TUESDAY, "20:00")).due()).isEqualTo(due(TUESDAY, "18:00"));
        assertThat(outcome(target, asked, on(WEDNESDAY, "10:00")).decidedAt()).contains(on(TUESDAY, "18:00"));
    }

    @Test
    void letsAnEarlierPromiseGoWhenNothingIsPromised() {
        SlaTarget target = inOffice(8)
                .within(Cases.PRIORITY, "urgent", hours(72), BusinessCalendar.always())
                .onChange(Standard.STRICTEST);
        SlaPolicies policies = SlaPolicies.of(SlaPolicy.named("some")
                .appliesWhen(Cases.PRIORITY.in("normal", "urgent"))
                .promises(target)
                .build());
        Timeline twice = urgent(normal(opened(MONDAY, "09:00"), MONDAY, "09:00"), MONDAY, "12:00");
        Timeline lost = urgent(twice.changed(on(MONDAY, "13:00"), row(Cases.PRIORITY, "none")), MONDAY, "13:00");

        assertThat(policies.evaluate(twice, on(MONDAY, "14:00")).resolution().due())
                .isEqualTo(due(MONDAY, "17:00"));
        assertThat(policies.evaluate(lost, on(MONDAY, "14:00")).resolution().due())
                .isEqualTo(due(THURSDAY, "09:00"));
    }

    @Test
    void noticesNoChangeThatPromisesTheSame() {
        SlaTarget target =
                inOffice(8).within(Cases.PRIORITY, "urgent", hours(8)).onChange(Standard.FROM_NOW);

        assertThat(outcome(target, HALF_USED, on(MONDAY, "14:00")).due()).isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void noticesThatTheExtraTimeChanged() {
        SlaPolicies policies = SlaPolicies.of(
                SlaPolicy.named("urgent")
                        .appliesWhen(Cases.PRIORITY.is("urgent"))
                        .promises(inOffice(2).withExtraWhenClosed(hours(1)))
                        .build(),
                SlaPolicy.named("other").asFallback().promises(inOffice(2)).build());
        Timeline early = urgent(opened(MONDAY, "08:00"), MONDAY, "10:00");

        assertThat(policies.evaluate(early, on(MONDAY, "10:00")).resolution().due())
                .isEqualTo(due(MONDAY, "12:00"));
    }

    @Test
    void countsFromTheStartWhatWasPromisedLater() {
        SlaPolicies policies = SlaPolicies.of(SlaPolicy.named("gold")
                .appliesWhen(Cases.PRIORITY.is("urgent"))
                .promises(SlaTarget.resolution(hours(6)).countedIn(OFFICE).pausedWhile("awaiting-customer"))
                .build());
        Timeline paused = HALF_USED
                .paused(on(MONDAY, "10:00"), "awaiting-customer")
                .resumed(on(MONDAY, "11:00"), "awaiting-customer");

        assertThat(policies.evaluate(paused, on(MONDAY, "12:00")).resolution().verdict())
                .isEqualTo(Verdict.NO_PROMISE);
        assertThat(policies.evaluate(paused, on(MONDAY, "13:00")).resolution().elapsed())
                .contains(hours(3));
    }

    @Test
    void tellsTheBreachOfAPromiseThatWasLost() {
        SlaPolicies policies = SlaPolicies.of(SlaPolicy.named("gold")
                .appliesWhen(Cases.PRIORITY.is("urgent"))
                .promises(inOffice(4))
                .build());
        Timeline lost = normal(urgent(opened(MONDAY, "09:00"), MONDAY, "09:00"), MONDAY, "14:00");
        SlaOutcome outcome = policies.evaluate(lost, on(MONDAY, "18:00")).resolution();

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome.due()).isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcome.overdueBy()).contains(hours(1));
    }

    @Test
    void refusesAGraceOfNothing() {
        assertThatThrownBy(() -> TargetChange.grace(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grace after a change must be positive, was PT0S");
        assertThatThrownBy(() -> TargetChange.grace(Duration.ofDays(100_000)))
                .hasMessage("grace after a change must be at most 36500 days, was PT2400000H");
    }
}
