package io.ninethree.rules.escalation;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.fact.Row;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.Moment;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.sla.Warning;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class EscalationPlanTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final SlaPolicy FOUR_HOURS = SlaPolicy.named("any")
            .asFallback()
            .promises(SlaTarget.firstResponse(Duration.ofHours(1)))
            .promises(SlaTarget.resolution(Duration.ofHours(4)).pausedWhile(SlaTarget.AWAITING_CUSTOMER))
            .build();

    @Test
    void tellsEachAudienceWhatItsStepsSay() {
        EscalationPlan plan = EscalationPlan.named("standard")
                .step(EscalationStep.to("agent").at(Warning.atShare(0.5)))
                .step(EscalationStep.to("director")
                        .at(Warning.atDue(), Warning.after(Duration.ofHours(2)))
                        .ofClocks("resolution"))
                .build();

        assertThat(plan.notices(opened("1", row(), 0), NINE, after(360)))
                .containsExactly(
                        notice("agent", 30, moment(30, "1", "first-response", Warning.atShare(0.5))),
                        notice("agent", 120, moment(120, "1", "resolution", Warning.atShare(0.5))),
                        notice("director", 240, moment(240, "1", "resolution", Warning.atDue())),
                        notice("director", 360, moment(360, "1", "resolution", Warning.after(Duration.ofHours(2)))));
    }

    @Test
    void asksTheFactsOfTheCase() {
        EscalationPlan plan = EscalationPlan.named("urgent only")
                .step(EscalationStep.to("lead")
                        .at(Warning.atDue())
                        .ofClocks("resolution")
                        .when(Cases.PRIORITY.is("urgent")))
                .build();

        assertThat(plan.notices(opened("1", row(Cases.PRIORITY, "urgent"), 0), NINE, after(600)))
                .hasSize(1);
        assertThat(plan.notices(opened("2", row(Cases.PRIORITY, "low"), 0), NINE, after(600)))
                .isEmpty();
        assertThat(plan.notices(opened("3", row(), 0), NINE, after(600))).isEmpty();
    }

    /** A hundred cases in an hour, each with warnings at 50, 75 and 100 %: 300 moments, not 300 messages. */
    @Test
    void aHundredCasesWithThreeWarningsAreNoAlertStorm() {
        EscalationPlan plan = EscalationPlan.named("standard")
                .step(EscalationStep.to("lead")
                        .at(Warning.atShare(0.5), Warning.atShare(0.75), Warning.atShare(1))
                        .ofClocks("resolution"))
                .atMostEvery(QUARTER)
                .build();
        List<SlaOutcome> storm = IntStream.range(0, 100)
                .mapToObj(i -> opened("case " + i, row(), i * 36 / 60))
                .flatMap(List::stream)
                .toList();

        List<Notice> notices = plan.notices(storm, NINE, after(600));

        assertThat(notices).hasSize(13);
        assertThat(notices).flatExtracting(Notice::moments).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void theFirstIsToldAtOnceAndTheRestAtTheEndOfTheWindow() {
        EscalationPlan plan = due("lead").atMostEvery(QUARTER).build();

        assertThat(plan.notices(opened(0, 5, 15, 16, 46, 47), NINE, after(600)))
                .extracting(Notice::at, notice -> notice.moments().size())
                .containsExactly(told(240, 1), told(255, 2), told(270, 1), told(286, 1), told(301, 1));
    }

    @Test
    void withoutAWindowEverythingIsToldAtOnceAndTogetherAtOneInstant() {
        assertThat(due("lead").build().notices(opened(0, 0, 1), NINE, after(600)))
                .extracting(Notice::at, notice -> notice.moments().size())
                .containsExactly(told(240, 2), told(241, 1));
    }

    @Test
    void anAudienceMayHaveAWindowOfItsOwn() {
        EscalationPlan plan = due("lead")
                .step(EscalationStep.to("director").at(Warning.atDue()).ofClocks("resolution"))
                .atMostEvery(Duration.ofHours(1), "director")
                .build();

        assertThat(plan.notices(opened(0, 10, 20), NINE, after(600)))
                .extracting(Notice::audience)
                .containsExactly("director", "lead", "lead", "lead", "director");
    }

    @Test
    void adjacentRunsOfASchedulerTellEverythingOnce() {
        EscalationPlan plan = due("lead").atMostEvery(QUARTER).build();
        List<SlaOutcome> outcomes = opened(0, 5, 15, 16, 46);

        assertThat(plan.notices(outcomes, NINE, after(250))).hasSize(1);
        assertThat(plan.notices(outcomes, after(250), after(255))).hasSize(1);
        assertThat(plan.notices(outcomes, after(255), after(600))).hasSize(2);
        assertThat(plan.nextNotice(outcomes, after(240))).contains(after(255));
        assertThat(plan.nextNotice(outcomes, after(286))).isEmpty();
    }

    @Test
    void saysNothingOfAClockThatWaits() {
        Timeline waiting = Timeline.of("1", row()).opened(NINE).paused(after(200), SlaTarget.AWAITING_CUSTOMER);
        SlaOutcome outcome = FOUR_HOURS.evaluate(waiting, after(500)).resolution();

        assertThat(due("lead").build().notices(List.of(outcome), Instant.MIN, Instant.MAX))
                .isEmpty();
    }

    @Test
    void twoStepsToOneAudienceTellAMomentOnce() {
        EscalationPlan plan =
                due("lead").step(EscalationStep.to("lead").at(Warning.atDue())).build();

        assertThat(plan.notices(opened(0), NINE, after(600)))
                .singleElement()
                .extracting(Notice::moments)
                .isEqualTo(List.of(moment(240, "0", "resolution", Warning.atDue())));
    }

    @Test
    void aNoticeHasALineForEachMoment() {
        Notice notice =
                due("lead").build().notices(opened(0, 0), NINE, after(600)).get(0);

        assertThat(notice.text())
                .isEqualTo(Text.of("0 resolution：到期\n1 resolution：到期", "0 resolution: due\n1 resolution: due"));
    }

    @Test
    void refusesAWrongPlanWithAllItsProblems() {
        assertThatThrownBy(() -> EscalationPlan.named("")
                        .atMostEvery(Duration.ofSeconds(-1))
                        .atMostEvery(Duration.ofDays(367), "nobody")
                        .step(EscalationStep.to("").at(Warning.atDue()))
                        .step(EscalationStep.to("lead"))
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                         : name must not be blank, was ''
                         /: audience must not be blank, was ''
                         /lead: step must have a warning, has none
                         : window must be between 0 and 366 days, was PT-1S
                         /nobody: window must be between 0 and 366 days, was PT8808H
                         /nobody: audience of a window must be told by a step, is told by none""");
        assertThatThrownBy(() -> EscalationPlan.named("empty").build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("empty: plan must tell somebody, has no step");
    }

    @Test
    void aWindowMayLastAYear() {
        assertThat(due("lead").atMostEvery(Duration.ofDays(366)).build().notices(opened(0, 1), NINE, Instant.MAX))
                .extracting(Notice::at)
                .containsExactly(after(240), after(240).plus(Duration.ofDays(366)));
    }

    @Test
    void refusesANoticeOfNothing() {
        assertThatThrownBy(() -> new Notice("lead", NINE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("moments of a notice must not be empty, were []");
    }

    @Test
    void isAValue() {
        assertThat(due("lead").build())
                .isEqualTo(due("lead").build())
                .hasSameHashCodeAs(due("lead").build())
                .isNotEqualTo(due("agent").build())
                .isNotEqualTo(due("lead").atMostEvery(QUARTER).build());
        assertThat(due("lead").build().name()).isEqualTo("due");
        assertThat(due("lead").build().steps()).hasSize(1);
    }

    private static EscalationPlan.Builder due(String audience) {
        return EscalationPlan.named("due")
                .step(EscalationStep.to(audience).at(Warning.atDue()).ofClocks("resolution"));
    }

    /** The resolutions of cases that were opened so many minutes after nine. */
    private static List<SlaOutcome> opened(int... minutes) {
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> opened(String.valueOf(i), row(), minutes[i]).get(1))
                .toList();
    }

    private static List<SlaOutcome> opened(String id, Row facts, int minutes) {
        return FOUR_HOURS
                .evaluate(Timeline.of(id, facts).opened(after(minutes)), after(minutes))
                .all();
    }

    private static Tuple told(int minutes, int moments) {
        return tuple(after(minutes), moments);
    }

    private static Notice notice(String audience, int minutes, Moment... moments) {
        return new Notice(audience, after(minutes), List.of(moments));
    }

    private static Moment moment(int minutes, String id, String clock, Warning warning) {
        return new Moment(after(minutes), id, clock, warning);
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
