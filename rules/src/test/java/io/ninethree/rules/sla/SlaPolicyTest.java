package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.OFFICE;
import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.nextWeek;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

/** What is promised to some cases. */
class SlaPolicyTest {

    private static SlaPolicy.Builder gold() {
        return SlaPolicy.named("gold")
                .version("2026")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(SlaTarget.firstResponse(hours(1)).countedIn(OFFICE))
                .promises(inOffice(8).within(Cases.PRIORITY, "high", hours(4)));
    }

    @Test
    void saysWhatWasDescribed() {
        SlaPolicy policy = gold().rank(3)
                .validFrom(on(MONDAY, "00:00"))
                .validTo(nextWeek(MONDAY, "00:00"))
                .forRunningClocks()
                .build();

        assertThat(policy.name()).isEqualTo("gold");
        assertThat(policy.version()).isEqualTo("2026");
        assertThat(policy.condition()).contains(Cases.TIER.is("gold"));
        assertThat(policy.isFallback()).isFalse();
        assertThat(policy.rank()).isEqualTo(3);
        assertThat(policy.validFrom()).isEqualTo(on(MONDAY, "00:00"));
        assertThat(policy.validTo()).isEqualTo(nextWeek(MONDAY, "00:00"));
        assertThat(policy.isForRunningClocks()).isTrue();
        assertThat(policy.targets()).hasSize(2);
        assertThat(policy)
                .hasToString("gold 2026 [first-response within PT1H in office, resolution within PT8H in office]");
    }

    @Test
    void listsAllProblemsAtOnce() {
        assertThatThrownBy(() -> SlaPolicy.named("")
                        .appliesWhen(Cases.TIER.is("gold"))
                        .asFallback()
                        .validFrom(nextWeek(MONDAY, "00:00"))
                        .validTo(on(MONDAY, "00:00"))
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        : name must not be blank, was ''
                        : fallback must have no condition, was 'tier is gold'
                        : end of validity must be after its start 2026-06-07T16:00:00Z, was 2026-05-31T16:00:00Z
                        : policy must promise something, was nothing""");
    }

    @Test
    void takesABlankConditionForNoCase() {
        assertThatThrownBy(() -> SlaPolicy.named("gold").promises(inOffice(8)).build())
                .hasMessage("gold: policy must have a condition or be the fallback, was neither");
    }

    @Test
    void promisesAClockOnce() {
        assertThatThrownBy(() -> gold().promises(inOffice(4)).build())
                .hasMessage("gold: clock must be promised once, was 'resolution' again");
    }

    @Test
    void answersForACaseWithoutOtherPolicies() {
        Timeline silver = opened(MONDAY, "09:00");
        Timeline timeline = Timeline.of("4711", row(Cases.TIER, "gold")).opened(on(MONDAY, "09:00"));
        SlaOutcomes outcomes = gold().build().evaluate(timeline, on(MONDAY, "10:00"));

        assertThat(outcomes.caseId()).isEqualTo("4711");
        assertThat(outcomes.all()).extracting(SlaOutcome::clock).containsExactly("first-response", "resolution");
        assertThat(outcomes.resolution().due()).isEqualTo(due(MONDAY, "17:00"));
        assertThat(outcomes.nextResponse().verdict()).isEqualTo(Verdict.NO_PROMISE);
        assertThat(gold().build().evaluate(silver, on(MONDAY, "10:00")).all()).isEmpty();
    }

    @Test
    void showsWhatAnotherCalendarWouldDo() {
        SlaPolicy around = gold().rank(2).build().countedIn(BusinessCalendar.always());

        assertThat(around)
                .isEqualTo(SlaPolicy.named("gold")
                        .version("2026")
                        .rank(2)
                        .appliesWhen(Cases.TIER.is("gold"))
                        .promises(SlaTarget.firstResponse(hours(1)).countedIn(BusinessCalendar.always()))
                        .promises(SlaTarget.resolution(hours(8))
                                .countedIn(BusinessCalendar.always())
                                .within(Cases.PRIORITY, "high", hours(4)))
                        .build());
    }

    @Test
    void isAValue() {
        assertThat(gold().build())
                .isEqualTo(gold().build())
                .hasSameHashCodeAs(gold().build())
                .isNotEqualTo(gold().rank(1).build())
                .isNotEqualTo(gold().version("2027").build())
                .isNotEqualTo(gold().forRunningClocks().build());
    }
}
