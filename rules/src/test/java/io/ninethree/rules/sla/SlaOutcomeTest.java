package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SlaOutcomeTest {

    private static final Instant DONE = Instant.parse("2026-06-10T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-30T10:00:00Z");

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneId.of("Asia/Shanghai"));

    private static final Indicator ATTAINMENT = Indicator.named("test.attainment")
            .called("SLA达成率", "SLA attainment")
            .measures(Formula.share(Promises.KEPT.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.95, 1.00))
            .under(Guarantee.PROMISE_FULFILMENT)
            .build();

    @Test
    void metIsKeptWithoutDelay() {
        SlaOutcome outcome = SlaOutcome.met("4711", "first-response", DONE);

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(recordOf(outcome))
                .isEqualTo(row(Promises.CASE, "4711", Promises.KIND, "first-response", Promises.DECIDED_AT, DONE)
                        .and(Promises.KEPT, true)
                        .and(Promises.OVERDUE_BY, Duration.ZERO));
    }

    @Test
    void breachedIsBrokenAndDatedByWhenItRanOut() {
        SlaOutcome outcome = SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2));

        assertThat(outcome.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(recordOf(outcome))
                .isEqualTo(row(Promises.CASE, "4711", Promises.KIND, "resolution", Promises.DECIDED_AT, DUE)
                        .and(Promises.KEPT, false)
                        .and(Promises.OVERDUE_BY, Duration.ofHours(2)));
    }

    @Test
    void openLateIsBrokenAlready() {
        SlaOutcome outcome = SlaOutcome.openLate("4711", "resolution", DUE, Duration.ofMinutes(5));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(recordOf(outcome))
                .isEqualTo(row(Promises.CASE, "4711", Promises.KIND, "resolution", Promises.DECIDED_AT, DUE)
                        .and(Promises.KEPT, false)
                        .and(Promises.OVERDUE_BY, Duration.ofMinutes(5)));
    }

    @Test
    void brokenPromisesNeedNotSayByHowMuch() {
        Row broken = row(Promises.CASE, "4711", Promises.KIND, "resolution", Promises.DECIDED_AT, DUE)
                .and(Promises.KEPT, false);

        assertThat(recordOf(SlaOutcome.breached("4711", "resolution", DUE))).isEqualTo(broken);
        assertThat(recordOf(SlaOutcome.openLate("4711", "resolution", DUE))).isEqualTo(broken);
    }

    @Test
    void openInTimeIsNotDecided() {
        SlaOutcome outcome = SlaOutcome.openInTime("4711", "resolution");

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(recordOf(outcome)).isEqualTo(row(Promises.CASE, "4711", Promises.KIND, "resolution"));
    }

    @Test
    void noPromiseIsNoRecord() {
        SlaOutcome outcome = SlaOutcome.noPromise("4711", "resolution");

        assertThat(outcome.verdict()).isEqualTo(Verdict.NO_PROMISE);
        assertThat(SlaOutcome.records(List.of(outcome)).rows()).isEmpty();
    }

    @Test
    void tellsWhatIsKnown() {
        SlaOutcome outcome = SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2))
                .withFacts(row(Cases.STORE, "Nanjing Road"));

        assertThat(outcome.caseId()).isEqualTo("4711");
        assertThat(outcome.clock()).isEqualTo("resolution");
        assertThat(outcome.decidedAt()).contains(DUE);
        assertThat(outcome.overdueBy()).contains(Duration.ofHours(2));
        assertThat(outcome.facts()).isEqualTo(row(Cases.STORE, "Nanjing Road"));
    }

    @Test
    void tellsNothingOfWhatIsNotDecided() {
        SlaOutcome outcome = SlaOutcome.openInTime("4711", "resolution");

        assertThat(outcome.decidedAt()).isEmpty();
        assertThat(outcome.overdueBy()).isEmpty();
        assertThat(outcome.facts()).isEqualTo(row());
    }

    @Test
    void takesOverWhatACaseSharesWithOtherSources() {
        Row ofCase = row(Cases.STORE, "Nanjing Road", Cases.CHANNEL, "CHAT", Cases.TEAM, "blue")
                .and(Cases.LOAD, "peak")
                .and(Cases.TIER, "gold");

        assertThat(recordOf(SlaOutcome.openInTime("4711", "resolution").withFacts(ofCase)))
                .isEqualTo(row(Promises.CASE, "4711", Promises.KIND, "resolution", Promises.STORE, "Nanjing Road")
                        .and(Promises.CHANNEL, "CHAT")
                        .and(Promises.LOAD, "peak")
                        .and(Promises.TEAM, "blue"));
    }

    @Test
    void takesOverThatAStoreCouldNotBeRead() {
        Records cases = RecordMapping.of(String.class, Cases.SOURCE)
                .map(Cases.STORE, text -> text.substring(9))
                .of(List.of("short"));
        SlaOutcome outcome = SlaOutcome.openInTime("4711", "resolution")
                .withFacts(cases.rows().iterator().next());

        assertThat(recordOf(outcome).flaw(Promises.STORE))
                .contains(new Flaw(
                        Text.of("读取时抛出 StringIndexOutOfBoundsException", "threw StringIndexOutOfBoundsException")));
    }

    @Test
    void keepsItsOrderAndWhatItWasGiven() {
        List<SlaOutcome> outcomes = new ArrayList<>(List.of(
                SlaOutcome.openInTime("1", "b"), SlaOutcome.noPromise("2", "c"), SlaOutcome.openInTime("3", "a")));
        Records records = SlaOutcome.records(outcomes);
        outcomes.clear();

        assertThat(records.rows())
                .containsExactly(
                        row(Promises.CASE, "1", Promises.KIND, "b"), row(Promises.CASE, "3", Promises.KIND, "a"));
    }

    @Test
    void scoresAttainment() {
        IndicatorScore attainment = scored(
                SlaOutcome.met("1", "resolution", DONE),
                SlaOutcome.met("2", "resolution", DONE),
                SlaOutcome.breached("3", "resolution", DUE),
                SlaOutcome.openLate("4", "resolution", DUE),
                SlaOutcome.openInTime("5", "resolution"),
                SlaOutcome.noPromise("6", "resolution"));

        assertThat(attainment.value().number()).hasValue(0.5);
        assertThat(attainment.value().sample().counted()).isEqualTo(4);
    }

    // A case that is closed in July must not change the June that was reported.
    @Test
    void countsABrokenPromiseInOnePeriodWhetherOpenOrDone() {
        IndicatorScore open = scored(SlaOutcome.met("1", "a", DONE), SlaOutcome.openLate("2", "a", DUE));
        IndicatorScore done = scored(SlaOutcome.met("1", "a", DONE), SlaOutcome.breached("2", "a", DUE));

        assertThat(open.value()).isEqualTo(done.value());
        assertThat(open.value().number()).hasValue(0.5);
    }

    private static IndicatorScore scored(SlaOutcome... outcomes) {
        return ScoringEngine.of(ServiceModel.of(ATTAINMENT))
                .score(JUNE, SlaOutcome.records(List.of(outcomes)))
                .of("test.attainment");
    }

    @Test
    void refusesBlankWords() {
        assertThatThrownBy(() -> SlaOutcome.openInTime(" ", "resolution"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caseId of an outcome must not be blank, was ' '");
        assertThatThrownBy(() -> SlaOutcome.openInTime("4711", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clock of an outcome must not be blank, was ''");
    }

    @Test
    void refusesToBeOverdueByLessThanNothing() {
        assertThatThrownBy(() -> SlaOutcome.breached("4711", "resolution", DUE, Duration.ofMinutes(-34)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overdueBy of an outcome must not be negative, was PT-34M");
    }

    @Test
    void namesWhatIsNull() {
        assertThatThrownBy(() -> SlaOutcome.met("4711", "resolution", null)).hasMessage("doneAt");
        assertThatThrownBy(() -> SlaOutcome.breached("4711", "resolution", null))
                .hasMessage("dueAt");
        assertThatThrownBy(() -> SlaOutcome.openLate("4711", "resolution", DUE, null))
                .hasMessage("overdueBy");
        assertThatThrownBy(() -> SlaOutcome.noPromise(null, "resolution")).hasMessage("caseId");
        assertThatThrownBy(() -> SlaOutcome.noPromise("4711", "resolution").withFacts(null))
                .hasMessage("facts");
    }

    @Test
    void isAValue() {
        SlaOutcome one = SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2));

        assertThat(one)
                .isEqualTo(SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2)))
                .hasSameHashCodeAs(SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2)))
                .isNotEqualTo(SlaOutcome.openLate("4711", "resolution", DUE, Duration.ofHours(2)))
                .isNotEqualTo(SlaOutcome.breached("4712", "resolution", DUE, Duration.ofHours(2)))
                .isNotEqualTo(SlaOutcome.breached("4711", "other", DUE, Duration.ofHours(2)))
                .isNotEqualTo(SlaOutcome.breached("4711", "resolution", DONE, Duration.ofHours(2)))
                .isNotEqualTo(SlaOutcome.breached("4711", "resolution", DUE))
                .isNotEqualTo(one.withFacts(row(Cases.STORE, "Nanjing Road")));
    }

    @Test
    void printsItself() {
        assertThat(SlaOutcome.breached("4711", "resolution", DUE, Duration.ofHours(2)))
                .hasToString("4711 resolution BREACHED 2026-06-30T10:00:00Z PT2H");
        assertThat(SlaOutcome.openInTime("4711", "resolution")).hasToString("4711 resolution OPEN_IN_TIME");
    }

    private static Row recordOf(SlaOutcome outcome) {
        return StreamSupport.stream(SlaOutcome.records(List.of(outcome)).rows().spliterator(), false)
                .findFirst()
                .orElseThrow();
    }
}
