package io.ninethree.rules.trace;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.rules.trace.Publication.Subject;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the events of cases to the indicators of transparency and traceability, with the formulas of the standard model. */
class TraceScoringTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-06-30T18:00:00Z");

    private static final ServiceModel MODEL = ServiceModel.of(
            indicator("trans.visibleSteps", Formula.share(Touchpoints.VISIBLE.isTrue())),
            indicator("trans.published", Formula.share(Publications.PUBLISHED.isTrue())),
            indicator(
                    "trans.proactive",
                    Formula.share(Cases.DELAY_ANNOUNCED.isTrue()).among(Cases.DELAYED.isTrue())),
            indicator("trace.linked", Formula.share(Cases.TRACEABLE.isTrue())),
            indicator("trace.owner", Formula.share(Cases.OWNER.isPresent())),
            indicator(
                    "trace.rootCause",
                    Formula.share(Cases.ROOT_CAUSE.isPresent()).among(Cases.FAILURE.isTrue())),
            indicator("trace.complete", Formula.mean(Cases.RECORD_COMPLETENESS)));

    private static final SlaPolicy FOUR_HOURS = SlaPolicy.named("any")
            .asFallback()
            .promises(SlaTarget.resolution(Duration.ofHours(4)))
            .build();

    private static final ProcessRule REPAIR = ProcessRule.named("repair")
            .steps(
                    ProcessStep.named("received"),
                    ProcessStep.named("repaired").withOwner().withEvidence())
            .build();

    private static final Row SEEN = row(Events.VISIBLE, true);
    private static final Row PROVEN = row(Events.VISIBLE, true, Events.OWNER, "Li", Events.EVIDENCE, "photo.jpg");

    /** In time, late with a word beforehand, late without one, and still open without any step. */
    private static final List<Timeline> TIMELINES = List.of(
            repaired("1", 2, PROVEN).changed(after(1), row(Cases.FAILURE, true, Cases.ROOT_CAUSE, "battery")),
            repaired("2", 6, PROVEN)
                    .with(CaseEvent.of(CaseEvent.Kind.DELAY_ANNOUNCED, after(3)))
                    .changed(after(1), row(Cases.FAILURE, true)),
            repaired("3", 6, row(Events.VISIBLE, false)),
            Timeline.of("4", row()).opened(AS_OF.minusSeconds(60)));

    @Test
    void timelinesBecomeScores() {
        List<SlaOutcome> outcomes = TIMELINES.stream()
                .map(timeline -> FOUR_HOURS.evaluate(timeline, AS_OF).resolution())
                .toList();
        List<CaseTrace> traces = REPAIR.trace(TIMELINES, outcomes, AS_OF);
        ServiceDirectory directory = ServiceDirectory.of("repair")
                .with(Publication.of("repair", Subject.PRICE, "https://example.com/prices", NINE));

        Scorecard june = ScoringEngine.of(MODEL)
                .score(
                        ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC),
                        CaseTrace.cases(traces),
                        CaseTrace.touchpoints(traces),
                        directory.records(AS_OF));

        assertThat(share(june, "trans.visibleSteps")).isEqualTo(5.0 / 6);
        assertThat(share(june, "trans.published")).isEqualTo(1.0 / 3);
        assertThat(share(june, "trans.proactive")).isEqualTo(0.5);
        assertThat(share(june, "trace.linked")).isEqualTo(2.0 / 3);
        assertThat(share(june, "trace.owner")).isEqualTo(0.5);
        assertThat(share(june, "trace.rootCause")).isEqualTo(0.5);
        assertThat(share(june, "trace.complete")).isEqualTo((1 + 1 + 3.0 / 6) / 3);
    }

    private static double share(Scorecard scorecard, String id) {
        return scorecard.of(id).value().number().orElseThrow();
    }

    private static Indicator indicator(String id, Formula formula) {
        return Indicator.named(id)
                .called("测试", id)
                .measures(formula)
                .scoredBy(ScoreCurve.through(0.0, 0.80, 1.00))
                .under(Guarantee.TRACEABILITY)
                .build();
    }

    private static Timeline repaired(String id, int hours, Row facts) {
        return Timeline.of(id, row())
                .opened(NINE)
                .step(after(1), "received", SEEN)
                .step(after(2), "repaired", facts)
                .resolved(after(hours));
    }

    private static Instant after(int hours) {
        return NINE.plus(Duration.ofHours(hours));
    }
}
