package io.ninethree.engine;

import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.PRIORITY;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Spread;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanTextTest {

    /** Somebody who wonders what a model costs must see what is shared and what is not. */
    @Test
    void saysWhatIsReadAndKeptForWhom() {
        Indicator byResolution = Indicator.named("resolved")
                .called("甲", "A")
                .measures(Formula.mean(RESOLUTION_TIME))
                .datedBy(RESOLVED_AT)
                .build();
        List<Indicator> indicators = List.of(
                Scored.indicator("median", Formula.median(FIRST_RESPONSE_TIME)),
                Scored.indicator("p90", Formula.quantile(FIRST_RESPONSE_TIME, 0.9)),
                byResolution,
                Scored.indicator(
                        "growth",
                        Formula.mean(RESOLUTION_TIME).growthSince(Window.offset(1, Grain.YEAR, ZoneOffset.UTC))),
                Scored.indicator(
                        "sum",
                        Formula.derived(Unit.SECONDS, Expression.value("median").plus(Expression.value("p90")))));
        assertThat(ScoringEngine.of(Scored.model(indicators)).explainPlan()).isEqualTo("""
                        6 indicators, 5 states
                        cases: reads firstRepliedAt, firstResolvedAt, firstResponseTime, openedAt, reopened, reopenedAt, \
                        reopeningTime, resolutionTime, resolvedAt
                          dated by cases.resolvedAt
                            2 Mean[field=cases.resolutionTime, condition=Always[]] for resolved
                          dated by its source
                            0 Share[of=Is[field=cases.reopened, value=false], population=Always[]] for other
                            1 Quantile[field=cases.firstResponseTime, p=0.5, condition=Always[], type=LINEAR, \
                        precision=EXACT] for median, p90
                            4 Mean[field=cases.resolutionTime, condition=Always[]] for growth
                          dated by its source, offset 1 year
                            3 Mean[field=cases.resolutionTime, condition=Always[]] for growth
                        sum follows from median, p90
                        """);
    }

    /** What is kept by word does not depend on the kind of a spread, on quantiles or on targets. */
    @Test
    void spreadsAndTargetsByOneWordShareWhatIsKept() {
        Formula.Plain median = Formula.median(FIRST_RESPONSE_TIME);
        Formula.Plain p90 = Formula.quantile(FIRST_RESPONSE_TIME, 0.9);
        ScoreCurve hours = ScoreCurve.linear(Duration.ofHours(4), Duration.ofHours(1));
        Indicator targets = Indicator.named("targets")
                .called("甲", "A")
                .measures(median)
                .under(Experience.RESPONSE_SPEED)
                .scoredBy(hours)
                .scoredBy(PRIORITY, "urgent", hours)
                .confidence(Confidence.at(0.8))
                .build();
        ServiceModel model = ServiceModel.of(targets)
                .with(
                        Scored.indicator("ratio", median.spread(PRIORITY, Spread.Kind.MIN_MAX_RATIO, 30)),
                        Scored.indicator("range", p90.spread(PRIORITY, Spread.Kind.RANGE, 1)));
        assertThat(ScoringEngine.of(model).explainPlan()).isEqualTo("""
                        3 indicators, 2 states
                        cases: reads firstRepliedAt, firstResponseTime, openedAt, priority
                          dated by its source
                            0 Quantile[field=cases.firstResponseTime, p=0.5, condition=Always[], type=LINEAR, \
                        precision=EXACT] for targets
                            1 Quantile[field=cases.firstResponseTime, p=0.5, condition=Always[], type=LINEAR, \
                        precision=EXACT] by cases.priority for targets, ratio, range
                        """);
    }
}
