package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office is open on weekdays from 9 to 12 and from 13 to 18; 1 June 2026 is a Monday. */
class MomentsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .build();

    private static final SlaTarget EIGHT_HOURS =
            SlaTarget.resolution(Duration.ofHours(8)).countedIn(OFFICE).pausedWhile(SlaTarget.AWAITING_CUSTOMER);

    private static final Timeline OPENED =
            Timeline.of("4711", row(Cases.TIER, "gold")).opened(at("2026-06-01T10:00"));

    @Test
    void countsSharesInWorkingTime() {
        SlaTarget target = EIGHT_HOURS.warningAt(0.5, 0.75, 0.9);

        assertThat(Moments.of(outcome(target, OPENED, at("2026-06-01T10:30"))))
                .containsExactly(
                        moment("2026-06-01T15:00", Warning.atShare(0.5)),
                        moment("2026-06-01T17:00", Warning.atShare(0.75)),
                        moment("2026-06-02T09:12", Warning.atShare(0.9)),
                        moment("2026-06-02T10:00", Warning.atDue()));
    }

    /** The eight hours end on Tuesday at 10; two hours before are on Monday at 17, not on Tuesday at 8 (glpi 22678). */
    @Test
    void dueMinusTwoHoursIsWorkingTimeAndNotTheMiddleOfTheNight() {
        SlaTarget target = EIGHT_HOURS.warning(Warning.before(Duration.ofHours(2)));

        assertThat(first(outcome(target, OPENED, at("2026-06-01T10:30"))))
                .isEqualTo(moment("2026-06-01T17:00", Warning.before(Duration.ofHours(2))));
    }

    @Test
    void countsWallTimeWhereItIsAskedFor() {
        SlaTarget target = EIGHT_HOURS.warning(
                Warning.wallTimeBefore(Duration.ofHours(2)), Warning.wallTimeAfter(Duration.ofDays(1)));

        assertThat(Moments.of(outcome(target, OPENED, at("2026-06-01T10:30"))))
                .extracting(Moment::at)
                .containsExactly(at("2026-06-02T08:00"), at("2026-06-02T10:00"), at("2026-06-03T10:00"));
    }

    @Test
    void goesOnInStepsAfterDue() {
        SlaTarget target = EIGHT_HOURS.warning(Warning.after(Duration.ofHours(2)), Warning.after(Duration.ofHours(8)));

        assertThat(Moments.of(outcome(target, OPENED, at("2026-06-02T15:00"))))
                .extracting(Moment::at)
                .containsExactly(at("2026-06-02T10:00"), at("2026-06-02T12:00"), at("2026-06-03T10:00"));
    }

    /** A case that waits for the customer must not be reported as violated (glpi 15429, 24481). */
    @Test
    void noViolationWhilePending() {
        SlaTarget target = EIGHT_HOURS
                .warningAt(0.25, 0.5)
                .warning(Warning.wallTimeBefore(Duration.ofHours(1)), Warning.after(Duration.ofHours(1)));
        Timeline pending = OPENED.paused(at("2026-06-01T14:00"), SlaTarget.AWAITING_CUSTOMER);
        SlaOutcome weekLater = outcome(target, pending, at("2026-06-08T14:00"));

        assertThat(Moments.of(weekLater)).containsExactly(moment("2026-06-01T12:00", Warning.atShare(0.25)));
        assertThat(Moments.next(List.of(weekLater), at("2026-06-01T14:00"))).isEmpty();
    }

    @Test
    void nothingMoreIsToComeWhileALateClockIsPaused() {
        SlaTarget target =
                EIGHT_HOURS.warning(Warning.after(Duration.ofHours(1)), Warning.wallTimeAfter(Duration.ofHours(1)));
        Timeline pending = OPENED.paused(at("2026-06-02T10:30"), SlaTarget.AWAITING_CUSTOMER);

        assertThat(Moments.of(outcome(target, pending, at("2026-06-02T15:00"))))
                .containsExactly(moment("2026-06-02T10:00", Warning.atDue()));
        assertThat(Moments.of(outcome(target, pending.resumed(at("2026-06-02T16:00")), at("2026-06-02T16:00"))))
                .containsExactly(
                        moment("2026-06-02T10:00", Warning.atDue()),
                        moment("2026-06-02T16:00", Warning.wallTimeAfter(Duration.ofHours(1))),
                        moment("2026-06-02T16:30", Warning.after(Duration.ofHours(1))));
    }

    @Test
    void wallTimeDoesNotEndInAPause() {
        SlaTarget target = EIGHT_HOURS.warning(Warning.wallTimeBefore(Duration.ofHours(20)));
        Timeline resumed = OPENED.paused(at("2026-06-01T14:00"), SlaTarget.AWAITING_CUSTOMER)
                .paused(at("2026-06-01T15:00"), "parts")
                .resumed(at("2026-06-01T17:00"));
        SlaOutcome outcome = outcome(target, resumed, at("2026-06-01T17:30"));

        assertThat(outcome.due()).isEqualTo(new Due.At(at("2026-06-02T14:00")));
        assertThat(first(outcome).at()).isEqualTo(at("2026-06-01T18:00"));
        assertThat(first(outcome(
                                target.warning(Warning.wallTimeBefore(Duration.ofHours(22))),
                                resumed,
                                at("2026-06-01T17:30")))
                        .at())
                .isEqualTo(at("2026-06-01T17:00"));
    }

    @Test
    void aStoppedClockHasNoMomentsFromItsStopOn() {
        SlaTarget target = EIGHT_HOURS.warningAt(0.25, 0.5).warning(Warning.wallTimeAfter(Duration.ofHours(1)));

        assertThat(Moments.of(outcome(target, OPENED.resolved(at("2026-06-01T15:00")), at("2026-06-05T10:00"))))
                .containsExactly(moment("2026-06-01T12:00", Warning.atShare(0.25)));
    }

    @Test
    void aBrokenPromiseKeepsItsDueMoment() {
        assertThat(Moments.of(outcome(EIGHT_HOURS, OPENED.resolved(at("2026-06-02T11:00")), at("2026-06-05T10:00"))))
                .containsExactly(moment("2026-06-02T10:00", Warning.atDue()));
    }

    @Test
    void aCancelledCaseKeepsWhatIsOver() {
        SlaTarget target = EIGHT_HOURS.warningAt(0.25, 0.5);

        assertThat(Moments.of(outcome(target, OPENED.cancelled(at("2026-06-01T13:30")), at("2026-06-05T10:00"))))
                .containsExactly(moment("2026-06-01T12:00", Warning.atShare(0.25)));
    }

    @Test
    void whatWouldLieBeforeTheStartComesWithIt() {
        SlaTarget target =
                EIGHT_HOURS.warning(Warning.before(Duration.ofHours(9)), Warning.wallTimeBefore(Duration.ofDays(7)));

        assertThat(Moments.of(outcome(target, OPENED, at("2026-06-01T10:30"))))
                .extracting(Moment::at)
                .containsExactly(at("2026-06-01T10:00"), at("2026-06-01T10:00"), at("2026-06-02T10:00"));
    }

    @Test
    void nothingIsToComeWhileNoDueInstantIsShown() {
        SlaTarget target = EIGHT_HOURS.suppressedWhile("parts").warningAt(0.25, 0.5);
        Timeline waiting = OPENED.paused(at("2026-06-01T14:00"), "parts");

        assertThat(Moments.of(outcome(target, waiting, at("2026-06-01T14:30"))))
                .containsExactly(moment("2026-06-01T12:00", Warning.atShare(0.25)));
    }

    @Test
    void theDueMomentIsTheLastInstantInTimeWhateverIsShown() {
        SlaTarget target =
                SlaTarget.resolution(Duration.ofHours(2)).countedIn(OFFICE).dueAt(Edge.LATEST);

        assertThat(Moments.of(outcome(target, OPENED, at("2026-06-01T10:30"))))
                .containsExactly(moment("2026-06-01T12:00", Warning.atDue()));
    }

    /** At 15 the promise became one hour, which had been over since 11. */
    @Test
    void aPromiseThatAChangeBreaksIsNotDueBeforeTheChange() {
        SlaTarget target = EIGHT_HOURS.within(Cases.PRIORITY, "urgent", Duration.ofHours(1));
        Timeline urgent = OPENED.changed(at("2026-06-01T15:00"), row(Cases.PRIORITY, "urgent"));

        assertThat(Moments.of(outcome(target, urgent, at("2026-06-01T16:00"))))
                .containsExactly(moment("2026-06-01T15:00", Warning.atDue()));
    }

    @Test
    void anEarlierPromiseThatGoesOnIsDueFirst() {
        SlaTarget wall = EIGHT_HOURS
                .within(Cases.PRIORITY, "urgent", Duration.ofHours(6), BusinessCalendar.always())
                .onChange(TargetChange.Standard.STRICTEST);
        Timeline lower = OPENED.changed(at("2026-06-01T10:00"), row(Cases.PRIORITY, "urgent"))
                .changed(at("2026-06-01T11:00"), row(Cases.PRIORITY, "low"));

        assertThat(Moments.of(outcome(wall, lower, at("2026-06-01T11:30"))))
                .containsExactly(moment("2026-06-01T16:00", Warning.atDue()));
    }

    /** The time ends with the office on Monday; while it is closed the promise is due as it was. */
    @Test
    void theDueMomentStaysWhileTheOfficeIsClosed() {
        SlaTarget target = SlaTarget.resolution(Duration.ofHours(7)).countedIn(OFFICE);

        for (String asOf : List.of("2026-06-01T11:00", "2026-06-01T18:00", "2026-06-01T23:00", "2026-06-02T12:00")) {
            assertThat(Moments.of(outcome(target, OPENED, at(asOf))))
                    .containsExactly(moment("2026-06-01T18:00", Warning.atDue()));
        }
    }

    /** The worst answer is over long since, and the present one still has warnings to come. */
    @Test
    void everyCycleHasMomentsAndNotOnlyTheWorst() {
        SlaTarget target =
                SlaTarget.nextResponse(Duration.ofHours(1)).countedIn(OFFICE).warningAt(0.5);
        Timeline twice = OPENED.customerWrote(at("2026-06-01T10:00"))
                .replied(at("2026-06-01T14:00"))
                .customerWrote(at("2026-06-01T16:00"));

        assertThat(Moments.of(outcome("next-response", target, twice, at("2026-06-01T16:10"))))
                .extracting(Moment::at)
                .containsExactly(
                        at("2026-06-01T10:30"), at("2026-06-01T11:00"), at("2026-06-01T16:30"), at("2026-06-01T17:00"));
    }

    @Test
    void aReopenedCaseGoesOnWarning() {
        SlaTarget target = EIGHT_HOURS.warningAt(0.5);
        Timeline reopened = OPENED.resolved(at("2026-06-01T12:00")).reopened(at("2026-06-02T09:00"));

        assertThat(Moments.of(outcome(target, reopened, at("2026-06-02T09:30"))))
                .containsExactly(
                        moment("2026-06-02T11:00", Warning.atShare(0.5)), moment("2026-06-02T16:00", Warning.atDue()));
    }

    @Test
    void aSchedulerGoesFromMomentToMoment() {
        List<SlaOutcome> outcomes = List.of(outcome(EIGHT_HOURS.warningAt(0.5), OPENED, at("2026-06-01T10:30")));

        assertThat(Moments.next(outcomes, at("2026-06-01T10:30"))).contains(at("2026-06-01T15:00"));
        assertThat(Moments.next(outcomes, at("2026-06-01T15:00"))).contains(at("2026-06-02T10:00"));
        assertThat(Moments.next(outcomes, at("2026-06-02T10:00"))).isEmpty();
        assertThat(Moments.in(outcomes, at("2026-06-01T10:30"), at("2026-06-01T15:00")))
                .hasSize(1);
        assertThat(Moments.in(outcomes, at("2026-06-01T15:00"), at("2026-06-02T10:00")))
                .hasSize(1);
    }

    @Test
    void aVerdictThatWasOnlyWrittenDownHasNone() {
        assertThat(Moments.of(SlaOutcome.breached("4711", "resolution", at("2026-06-01T15:00"))))
                .isEmpty();
        assertThat(Moments.of(SlaOutcome.noPromise("4711", "resolution"))).isEmpty();
    }

    @Test
    void theSameWarningTwiceIsOneMoment() {
        assertThat(Moments.of(
                        outcome(EIGHT_HOURS.warning(Warning.atDue(), Warning.atDue()), OPENED, at("2026-06-01T10:30"))))
                .hasSize(1);
    }

    @Test
    void momentsOfOneInstantAreOrderedByCaseClockAndWarning() {
        assertThat(List.of(
                        new Moment(at("2026-06-01T15:00"), "1", "a", Warning.atShare(0.5)),
                        new Moment(at("2026-06-01T15:00"), "1", "a", Warning.atDue()),
                        new Moment(at("2026-06-01T15:00"), "1", "b", Warning.atShare(0.5)),
                        new Moment(at("2026-06-01T15:00"), "2", "a", Warning.atShare(0.5)),
                        new Moment(at("2026-06-01T16:00"), "1", "a", Warning.atShare(0.5))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatItTells() {
        assertThat(moment("2026-06-01T15:00", Warning.atDue()).text().en()).isEqualTo("4711 resolution: due");
        assertThat(moment("2026-06-01T15:00", Warning.atDue()).text().zh()).isEqualTo("4711 resolution：到期");
    }

    private static Moment first(SlaOutcome outcome) {
        return Moments.of(outcome).get(0);
    }

    private static Moment moment(String local, Warning warning) {
        return new Moment(at(local), "4711", "resolution", warning);
    }

    private static SlaOutcome outcome(SlaTarget target, Timeline timeline, Instant asOf) {
        return outcome("resolution", target, timeline, asOf);
    }

    private static SlaOutcome outcome(String clock, SlaTarget target, Timeline timeline, Instant asOf) {
        return SlaPolicy.named("gold")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(target)
                .build()
                .evaluate(timeline, asOf)
                .of(clock);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
