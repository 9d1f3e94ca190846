package io.ninethree.rules.trace;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Row;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.rules.trace.TraceFinding.Kind;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessRuleTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-06-30T00:00:00Z");

    private static final ProcessRule REPAIR = ProcessRule.named("repair")
            .steps(
                    ProcessStep.named("received"),
                    ProcessStep.named("diagnosed").withOwner().withEvidence(),
                    ProcessStep.named("loaner").asOptional().withOwner(),
                    ProcessStep.named("ordered").asInternal(),
                    ProcessStep.named("handed over").withOwner())
            .build();

    private static final Row SEEN = row(Events.VISIBLE, true);
    private static final Row OWNED = SEEN.and(Events.OWNER, "Li");
    private static final Row PROVEN = OWNED.and(Events.EVIDENCE, "photo.jpg");

    private static final Timeline COMPLETE = opened().step(after(1), "received", SEEN)
            .step(after(2), "diagnosed", PROVEN)
            .step(after(3), "ordered", row())
            .step(after(4), "handed over", OWNED)
            .resolved(after(5));

    @Test
    void aCompleteCaseIsTraceable() {
        CaseTrace trace = trace(COMPLETE);

        assertThat(trace.findings()).isEmpty();
        assertThat(trace.facts().value(Cases.TRACEABLE)).contains(true);
        assertThat(trace.facts().value(Cases.RECORD_COMPLETENESS)).contains(1.0);
        assertThat(trace.facts().value(Cases.OWNER)).contains("Li");
        assertThat(trace.facts().value(Cases.OPENED_AT)).contains(NINE);
        assertThat(trace.facts().value(Cases.RESOLVED_AT)).contains(after(5));
    }

    @Test
    void findsWhatIsMissing() {
        Timeline gaps = opened().step(after(1), "received", SEEN)
                .step(after(2), "diagnosed", SEEN)
                .step(after(4), "handed over", OWNED)
                .resolved(after(5));

        assertThat(trace(gaps).findings())
                .containsExactly(
                        finding(Kind.OWNER_MISSING, "diagnosed"),
                        finding(Kind.EVIDENCE_MISSING, "diagnosed"),
                        finding(Kind.STEP_MISSING, "ordered"));
        assertThat(trace(gaps).facts().value(Cases.TRACEABLE)).contains(false);
        assertThat(trace(gaps).facts().value(Cases.RECORD_COMPLETENESS)).contains(6.0 / 9);
    }

    @Test
    void findsStepsOutOfOrder() {
        Timeline early = opened().step(after(1), "received", SEEN)
                .step(after(4), "diagnosed", PROVEN)
                .step(after(3), "ordered", row())
                .step(after(5), "handed over", OWNED)
                .resolved(after(6));

        assertThat(trace(early).findings()).containsExactly(finding(Kind.OUT_OF_ORDER, "ordered"));
        assertThat(trace(early).facts().value(Cases.TRACEABLE)).contains(false);
        assertThat(trace(early).facts().value(Cases.RECORD_COMPLETENESS)).contains(1.0);
    }

    @Test
    void aStepMayBeTakenAgainAndItsFirstTimeDecidesAboutTheOrder() {
        assertThat(trace(COMPLETE.step(after(4), "received", SEEN)).findings()).isEmpty();
        assertThat(trace(COMPLETE.step(after(4), "diagnosed", OWNED)).findings())
                .containsExactly(finding(Kind.EVIDENCE_MISSING, "diagnosed"));
    }

    @Test
    void asksNothingOfOptionalStepsThatWereNotTaken() {
        assertThat(trace(COMPLETE.step(after(3), "loaner", OWNED)).findings()).isEmpty();
        assertThat(trace(COMPLETE.step(after(3), "loaner", SEEN)).findings())
                .containsExactly(finding(Kind.OWNER_MISSING, "loaner"));
    }

    @Test
    void leavesStepsOfOtherNamesAlone() {
        assertThat(trace(COMPLETE.step(after(3), "lunch", row()))).isEqualTo(trace(COMPLETE));
    }

    @Test
    void wantsToKnowWhenTheCustomerCameAndWhoAnswersForTheCase() {
        ProcessRule simple =
                ProcessRule.named("simple").steps(ProcessStep.named("done")).build();
        Timeline found = Timeline.of("4711", row()).step(after(1), "done", SEEN).resolved(after(2));

        assertThat(simple.trace(found, List.of(), AS_OF).findings())
                .containsExactly(finding(Kind.CONTACT_MISSING, ""), finding(Kind.OWNER_MISSING, ""));
        assertThat(simple.trace(
                                Timeline.of("4711", row(Cases.OWNER, "Wang", Cases.OPENED_AT, NINE))
                                        .step(after(1), "done", SEEN)
                                        .resolved(after(2)),
                                List.of(),
                                AS_OF)
                        .findings())
                .isEmpty();
    }

    @Test
    void holdsOnlyWhatItHasPassedAgainstAnOpenCase() {
        Timeline open = opened().step(after(1), "received", SEEN);

        assertThat(trace(open).findings()).isEmpty();
        assertThat(trace(open).facts().value(Cases.TRACEABLE)).isEmpty();
        assertThat(trace(open).facts().value(Cases.RECORD_COMPLETENESS)).isEmpty();
        assertThat(trace(open.step(after(2), "ordered", row())).findings())
                .containsExactly(finding(Kind.STEP_MISSING, "diagnosed"));
        assertThat(trace(open.step(after(2), "ordered", row())).facts().value(Cases.TRACEABLE))
                .contains(false);
    }

    @Test
    void aCaseThatIsReopenedOrCancelledIsNotJudgedAsAWhole() {
        Timeline reopened =
                opened().step(after(1), "received", SEEN).resolved(after(2)).reopened(after(3));

        assertThat(trace(reopened).facts().value(Cases.TRACEABLE)).isEmpty();
        assertThat(trace(reopened).facts().value(Cases.RESOLVED_AT)).isEmpty();
        assertThat(trace(opened().cancelled(after(2))).findings()).isEmpty();
    }

    @Test
    void doesNotKnowWhatBecameKnownLater() {
        Timeline late = COMPLETE.with(
                CaseEvent.of(CaseEvent.Kind.STEP, after(3), "loaner").withReceivedAt(AS_OF.plusSeconds(1)));

        assertThat(trace(late)).isEqualTo(trace(COMPLETE));
        assertThat(REPAIR.trace(COMPLETE, List.of(), after(2)).facts().value(Cases.RESOLVED_AT))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatIsOnlyPlanned() {
        Timeline planned = opened().with(CaseEvent.of(CaseEvent.Kind.RESOLVED, AS_OF.plusSeconds(1))
                .withReceivedAt(after(1)));

        assertThat(trace(planned).facts().value(Cases.RESOLVED_AT)).isEmpty();
    }

    @Test
    void staysResolvedWhateverElseHappens() {
        assertThat(trace(COMPLETE.customerWrote(after(6))).facts().value(Cases.RESOLVED_AT))
                .contains(after(5));
    }

    @Test
    void believesTheFactsWhereEventsSayNothing() {
        Timeline imported = Timeline.of("4711", row(Cases.RESOLVED_AT, after(5), Cases.OPENED_AT, NINE));

        assertThat(trace(imported).facts().value(Cases.RESOLVED_AT)).contains(after(5));
        assertThat(trace(imported.reopened(after(6))).facts().value(Cases.RESOLVED_AT))
                .isEmpty();
    }

    @Test
    void eachStepThatWasTakenIsATouchpointUnlessItIsInternal() {
        Timeline branch = Timeline.of("4711", row(Cases.STORE, "Nanjing Road", Cases.CHANNEL, "shop"))
                .opened(NINE)
                .step(after(1), "received", row())
                .step(after(2), "diagnosed", PROVEN)
                .step(after(3), "ordered", row(Events.VISIBLE, false))
                .step(after(4), "handed over", OWNED.and(Events.VISIBLE, false));
        Row touchpoint = row(Touchpoints.AS_OF, AS_OF, Touchpoints.STORE, "Nanjing Road", Touchpoints.CHANNEL, "shop");

        assertThat(trace(branch).touchpoints())
                .containsExactly(
                        touchpoint,
                        touchpoint.and(Touchpoints.VISIBLE, true),
                        touchpoint.and(Touchpoints.VISIBLE, false));
        assertThat(trace(branch).findings()).containsExactly(finding(Kind.NOT_VISIBLE, "handed over"));
    }

    @Test
    void aStepThatWasHiddenOnceIsNotVisibleAndOneThatIsUnknownOnceIsUnknown() {
        assertThat(visible(true, true)).isEqualTo(row(Touchpoints.AS_OF, AS_OF, Touchpoints.VISIBLE, true));
        assertThat(visible(true, false)).isEqualTo(row(Touchpoints.AS_OF, AS_OF, Touchpoints.VISIBLE, false));
        assertThat(trace(opened().step(after(1), "received", SEEN).step(after(2), "received", row()))
                        .touchpoints())
                .containsExactly(row(Touchpoints.AS_OF, AS_OF));
    }

    private static Row visible(boolean first, boolean second) {
        return trace(opened().step(after(1), "received", row(Events.VISIBLE, first))
                        .step(after(2), "received", row(Events.VISIBLE, second)))
                .touchpoints()
                .get(0);
    }

    @Test
    void aDelayIsAnnouncedInTimeUntilTheDueInstant() {
        assertThat(announced(after(8))).isEqualTo(row(Cases.DELAYED, true, Cases.DELAY_ANNOUNCED, true));
        assertThat(announced(after(10))).isEqualTo(row(Cases.DELAYED, true, Cases.DELAY_ANNOUNCED, true));
        assertThat(announced(after(10).plusNanos(1))).isEqualTo(row(Cases.DELAYED, true, Cases.DELAY_ANNOUNCED, false));
    }

    private static Row announced(Instant at) {
        Timeline told = opened().with(CaseEvent.of(CaseEvent.Kind.DELAY_ANNOUNCED, at));
        CaseTrace trace = trace(told, SlaOutcome.openLate("4711", "resolution", after(10)));
        boolean inTime = trace.facts().value(Cases.DELAY_ANNOUNCED).orElseThrow();

        assertThat(trace.findings().contains(finding(Kind.DELAY_NOT_ANNOUNCED, "resolution")))
                .isNotEqualTo(inTime);
        return row(Cases.DELAYED, trace.facts().value(Cases.DELAYED).orElseThrow(), Cases.DELAY_ANNOUNCED, inTime);
    }

    @Test
    void aBrokenPromiseThatNobodyAnnouncedIsAFinding() {
        CaseTrace trace = trace(opened(), SlaOutcome.breached("4711", "resolution", after(10), Duration.ofHours(1)));

        assertThat(trace.findings()).containsExactly(finding(Kind.DELAY_NOT_ANNOUNCED, "resolution"));
    }

    @Test
    void whatWasKeptIsNoDelayAndWhatIsOpenIsNotKnown() {
        Row kept =
                trace(COMPLETE, SlaOutcome.met("4711", "resolution", after(5))).facts();
        Row open = trace(opened(), SlaOutcome.openInTime("4711", "resolution")).facts();

        assertThat(kept.value(Cases.DELAYED)).contains(false);
        assertThat(kept.value(Cases.DELAY_ANNOUNCED)).isEmpty();
        assertThat(open.value(Cases.DELAYED)).isEmpty();
    }

    @Test
    void asksOnlyThePromiseThatItNames() {
        ProcessRule first = ProcessRule.named("first")
                .steps(ProcessStep.named("received"))
                .promise("first-response")
                .build();
        List<SlaOutcome> outcomes = List.of(
                SlaOutcome.breached("4711", "resolution", after(10)),
                SlaOutcome.breached("4712", "first-response", after(10)),
                SlaOutcome.met("4711", "first-response", after(1)));

        assertThat(first.trace(opened(), outcomes, AS_OF).facts().value(Cases.DELAYED))
                .contains(false);
    }

    @Test
    void aRepairedFailureNeedsARootCause() {
        Timeline failure = COMPLETE.changed(after(1), row(Cases.FAILURE, true));

        assertThat(trace(failure).findings()).containsExactly(finding(Kind.ROOT_CAUSE_MISSING, ""));
        assertThat(trace(failure.changed(after(4), row(Cases.ROOT_CAUSE, "battery")))
                        .findings())
                .isEmpty();
        assertThat(trace(opened().changed(after(1), row(Cases.FAILURE, true))).findings())
                .isEmpty();
    }

    @Test
    void keepsTheFactsOfTheCaseAndTheirFlaws() {
        Flaw flaw = new Flaw(Text.of("坏", "bad"));
        Timeline timeline = Timeline.of("4711", row(Cases.TIER, "gold").andFlaw(Cases.STORE, flaw))
                .opened(NINE);

        assertThat(trace(timeline).facts())
                .isEqualTo(row(Cases.ID, "4711", Cases.TIER, "gold", Cases.OPENED_AT, NINE)
                        .andFlaw(Cases.STORE, flaw));
        assertThat(CaseTrace.cases(List.of(trace(timeline))).rows())
                .containsExactly(row(Cases.ID, "4711", Cases.OPENED_AT, NINE).andFlaw(Cases.STORE, flaw));
    }

    @Test
    void saysWhatIsAmiss() {
        assertThat(finding(Kind.EVIDENCE_MISSING, "diagnosed").text())
                .isEqualTo(Text.of("4711 diagnosed：缺少证据", "4711 diagnosed: no evidence is kept"));
        assertThat(finding(Kind.ROOT_CAUSE_MISSING, "").text())
                .isEqualTo(Text.of("4711：故障未记录根因", "4711: no root cause of the failure is recorded"));
    }

    @Test
    void refusesAWrongProcessWithAllItsProblems() {
        assertThatThrownBy(() -> ProcessRule.named("")
                        .promise(" ")
                        .steps(ProcessStep.named(""), ProcessStep.named("x"), ProcessStep.named("x"))
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        : name must not be blank, was ''
                        : promise must not be blank, was ' '
                        /: step must not be blank, was ''
                        /x: step must be given once, was given again""");
        assertThatThrownBy(() -> ProcessRule.named("empty").build())
                .hasMessage("empty: process must have a step, has none");
    }

    @Test
    void isAValue() {
        assertThat(one().build())
                .isEqualTo(one().build())
                .hasSameHashCodeAs(one().build())
                .hasToString("one [x]");
        assertThat(one().build()).isNotEqualTo(one().promise("first-response").build());
        assertThat(one().build().name()).isEqualTo("one");
        assertThat(one().build().promise()).isEqualTo("resolution");
    }

    private static ProcessRule.Builder one() {
        return ProcessRule.named("one").steps(ProcessStep.named("x"));
    }

    private static CaseTrace trace(Timeline timeline, SlaOutcome... outcomes) {
        return REPAIR.trace(timeline, List.of(outcomes), AS_OF);
    }

    private static TraceFinding finding(Kind kind, String detail) {
        return TraceFinding.of(kind, "4711", detail);
    }

    private static Timeline opened() {
        return Timeline.of("4711", row()).opened(NINE);
    }

    private static Instant after(int hours) {
        return NINE.plus(Duration.ofHours(hours));
    }
}
