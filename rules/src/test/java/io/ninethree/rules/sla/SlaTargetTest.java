package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.OFFICE;
import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.nextWeek;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long a clock may run, in which working time, and until when that is. */
class SlaTargetTest {

    private static final Timeline OPEN = opened(MONDAY, "09:00");

    /** As a bank does it: priority 2 and above around the clock, everything else in opening hours. */
    private static final SlaTarget BY_PRIORITY = inOffice(72)
            .within(Cases.PRIORITY, "1", hours(2), BusinessCalendar.always())
            .within(Cases.PRIORITY, "2", hours(4), BusinessCalendar.always())
            .within(Cases.PRIORITY, "3", hours(18));

    @Test
    void countsWallTimeWithoutACalendar() {
        assertThat(outcome(SlaTarget.resolution(hours(12)), OPEN, on(MONDAY, "09:00"))
                        .due())
                .isEqualTo(due(MONDAY, "21:00"));
    }

    @Test
    void hasATimeAndACalendarForEachPriority() {
        Timeline night = Timeline.of("4711", row(Cases.PRIORITY, "2")).opened(on(MONDAY, "22:00"));
        Timeline third = Timeline.of("4712", row(Cases.PRIORITY, "3")).opened(on(MONDAY, "22:00"));

        assertThat(outcome(BY_PRIORITY, night, on(MONDAY, "22:00")).due()).isEqualTo(due(TUESDAY, "02:00"));
        assertThat(outcome(BY_PRIORITY, third, on(MONDAY, "22:00")).due()).isEqualTo(due(WEDNESDAY, "18:00"));
        assertThat(BY_PRIORITY.time(row())).isEqualTo(hours(72));
        assertThat(BY_PRIORITY.time(row(Cases.PRIORITY, "1"))).isEqualTo(hours(2));
        assertThat(BY_PRIORITY.calendar(row(Cases.PRIORITY, "3"))).isEqualTo(OFFICE);
        assertThat(BY_PRIORITY.calendar(row(Cases.PRIORITY, "2"))).isEqualTo(BusinessCalendar.always());
    }

    @Test
    void takesTheFirstOfSeveralExceptions() {
        SlaTarget both = inOffice(8).within(Cases.TIER, "gold", hours(4)).within(Cases.PRIORITY, "low", hours(16));

        assertThat(both.time(row(Cases.PRIORITY, "low", Cases.TIER, "gold"))).isEqualTo(hours(4));
    }

    @Test
    void isMetInItsLastMomentAndBrokenAfterIt() {
        Instant due = on(MONDAY, "17:00");

        assertThat(outcome(inOffice(8), OPEN, due).verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome(inOffice(8), OPEN, due.plusNanos(1)).verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(outcome(inOffice(8), OPEN, due.plusNanos(1)).overdueBy()).contains(Duration.ofNanos(1));
        assertThat(outcome(inOffice(8), OPEN.resolved(due), due).verdict()).isEqualTo(Verdict.MET);
        assertThat(outcome(inOffice(8), OPEN.resolved(due.plusNanos(1)), on(FRIDAY, "18:00"))
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void isDueAtTheClosingOrAtTheNextOpening() {
        Timeline friday = opened(FRIDAY, "10:00");
        Instant monday = nextWeek(MONDAY, "09:00");

        assertThat(outcome(inOffice(8), friday, on(FRIDAY, "10:00")).due()).isEqualTo(due(FRIDAY, "18:00"));
        assertThat(outcome(inOffice(8).dueAt(Edge.LATEST), friday, on(FRIDAY, "10:00"))
                        .due())
                .isEqualTo(new Due.At(monday));
        for (Edge edge : Edge.values()) {
            assertThat(outcome(inOffice(8).dueAt(edge), friday.resolved(on(SATURDAY, "12:00")), monday)
                            .verdict())
                    .isEqualTo(Verdict.MET);
            assertThat(outcome(inOffice(8).dueAt(edge), friday, monday.plusNanos(1))
                            .verdict())
                    .isEqualTo(Verdict.OPEN_LATE);
        }
    }

    @Test
    void isDueAtTheSameInstantHoweverLateOneAsks() {
        Timeline friday = opened(FRIDAY, "10:00").customerWrote(on(SATURDAY, "12:00"));

        assertThat(outcome(inOffice(8), friday, on(SUNDAY, "12:00")).due()).isEqualTo(due(FRIDAY, "18:00"));
        assertThat(outcome(inOffice(8), friday, nextWeek(MONDAY, "09:00")).due())
                .isEqualTo(due(FRIDAY, "18:00"));
        assertThat(outcome(inOffice(8), friday, nextWeek(MONDAY, "09:01")).decidedAt())
                .contains(on(FRIDAY, "18:00"));
        assertThat(outcome(inOffice(8), friday.resolved(on(SUNDAY, "10:00")), on(SUNDAY, "12:00"))
                        .due())
                .isEqualTo(due(FRIDAY, "18:00"));
    }

    @Test
    void reachesItsTimeWhenItIsDue() {
        SlaOutcome outcome = outcome(inOffice(8), opened(FRIDAY, "10:00"), on(FRIDAY, "12:00"));

        assertThat(outcome.reaching(hours(8))).isEqualTo(outcome.due());
        assertThat(outcome.reaching(hours(1))).isEqualTo(due(FRIDAY, "11:00"));
        assertThat(outcome.reaching(Duration.ZERO)).isEqualTo(due(FRIDAY, "10:00"));
        assertThat(outcome.reaching(Duration.ofSeconds(Long.MAX_VALUE))).isInstanceOf(Due.Never.class);
        assertThatThrownBy(() -> outcome.reaching(Duration.ofSeconds(-1)))
                .hasMessage("counted time must not be negative, was PT-1S");
    }

    @Test
    void givesMoreTimeToWhatArrivesWhileClosed() {
        SlaTarget target = inOffice(8).withExtraWhenClosed(hours(1));

        assertThat(outcome(target, opened(SATURDAY, "12:00"), nextWeek(MONDAY, "08:00"))
                        .due())
                .isEqualTo(new Due.At(nextWeek(MONDAY, "18:00")));
        assertThat(outcome(target, opened(SATURDAY, "12:00"), on(SUNDAY, "08:00"))
                        .target())
                .contains(hours(9));
        assertThat(outcome(target, OPEN, on(MONDAY, "10:00")).due()).isEqualTo(due(MONDAY, "17:00"));
    }

    @Test
    void isNeverDueWhereNothingIsOpen() {
        BusinessCalendar once = BusinessCalendar.named("once")
                .in(Week.SHANGHAI)
                .openOn(LocalDate.of(2026, 6, 1), "09:00-12:00")
                .build();
        SlaOutcome outcome = outcome(SlaTarget.resolution(hours(8)).countedIn(once), OPEN, on(FRIDAY, "18:00"));

        assertThat(outcome.due()).isInstanceOf(Due.Never.class);
        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome.elapsed()).contains(hours(3));
    }

    @Test
    void answersToTheLongestTimeThatItTakes() {
        Duration century = Duration.ofDays(36_500);

        assertThat(outcome(SlaTarget.resolution(century), OPEN, on(FRIDAY, "18:00"))
                        .due())
                .isEqualTo(new Due.At(on(MONDAY, "09:00").plus(century)));
        SlaOutcome inOffice = outcome(SlaTarget.resolution(century).countedIn(OFFICE), OPEN, Instant.MAX);
        assertThat(inOffice.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(inOffice.due()).isInstanceOf(Due.Never.class);
    }

    @Test
    void refusesTimesThatPromiseNothing() {
        assertThatThrownBy(() -> SlaTarget.resolution(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a promise must be positive, was PT0S");
        assertThatThrownBy(() -> SlaTarget.firstResponse(hours(-1)))
                .hasMessage("time of a promise must be positive, was PT-1H");
        assertThatThrownBy(() -> inOffice(8).within(Cases.PRIORITY, "1", Duration.ZERO))
                .hasMessage("time of a promise must be positive, was PT0S");
        assertThatThrownBy(() -> SlaTarget.resolution(Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessage("time of a promise must be at most 36500 days, was PT2562047788015215H30M7S");
        assertThatThrownBy(() -> inOffice(8).withExtraWhenClosed(hours(-1)))
                .hasMessage("extra time of 'resolution' must not be negative, was PT-1H");
        assertThatThrownBy(() -> inOffice(8).withExtraWhenClosed(Duration.ofDays(99_999)))
                .hasMessage("extra time of 'resolution' must be at most 36500 days, was PT2399976H");
    }

    @Test
    void isAValue() {
        assertThat(BY_PRIORITY.pausedWhile("a", "b").warningAt(0.5))
                .isEqualTo(BY_PRIORITY.pausedWhile("b", "a").warningAt(0.5))
                .hasSameHashCodeAs(BY_PRIORITY.pausedWhile("b", "a").warningAt(0.5))
                .isNotEqualTo(BY_PRIORITY)
                .isNotEqualTo(BY_PRIORITY.pausedWhile("a", "b").warningAt(0.6))
                .hasToString("resolution within PT72H in office");
    }

    @Test
    void refusesASecondTimeForTheSameCases() {
        SlaTarget urgent =
                SlaTarget.resolution(Duration.ofHours(8)).within(Cases.PRIORITY, "urgent", Duration.ofHours(2));

        assertThatThrownBy(() -> urgent.within(Cases.PRIORITY, "urgent", Duration.ofHours(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of 'resolution' for 'urgent' must be given once, was PT3H as well");
    }
}
