package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.COUNT;
import static io.ninethree.metrics.improvement.Months.INFORMATION;
import static io.ninethree.metrics.improvement.Months.MEAN;
import static io.ninethree.metrics.improvement.Months.MODEL;
import static io.ninethree.metrics.improvement.Months.SHARE;
import static io.ninethree.metrics.improvement.Months.TIME;
import static io.ninethree.metrics.improvement.Months.card;
import static io.ninethree.metrics.improvement.Months.june;
import static io.ninethree.metrics.improvement.Months.mean;
import static io.ninethree.metrics.improvement.Months.month;
import static io.ninethree.metrics.improvement.Months.share;
import static io.ninethree.metrics.improvement.Months.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.metrics.improvement.Opportunity.Evidence;
import io.ninethree.model.Experience;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Gate;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Interval;
import io.ninethree.whatif.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class OpportunityTest {

    /** A model in which a zero hurts, and one indicator holds the whole. */
    private static final ServiceModel GATED = MODEL.withRoot(MODEL.root()
            .withAggregation(Aggregation.geometric().notBelow(20))
            .withGate(Gate.ramp("solved", 0.5, 60, 0.7)));

    private static Scorecard plain(ServiceModel model, double share, double seconds, double stars, double mistakes) {
        return Scorecard.of(
                model,
                month(6),
                Map.of(
                        "solved", IndicatorValue.measured(share, Unit.SHARE, 100),
                        "wait", IndicatorValue.measured(seconds, Unit.SECONDS, 100),
                        "stars", IndicatorValue.measured(stars, Unit.POINTS, 100),
                        "mistakes", IndicatorValue.measured(mistakes, Unit.COUNT, 100)));
    }

    private static Opportunity only(Scorecard card) {
        List<Opportunity> ranked = Opportunity.ranked(card);
        assertThat(ranked).hasSize(1);
        return ranked.get(0);
    }

    @Test
    void comesFirstWhereTheWholeGainsMost() {
        assertThat(Opportunity.ranked(plain(MODEL, 0.70, 1700, 70, 4)))
                .extracting(each -> each.now().id())
                .containsExactly("wait", "stars", "solved", "mistakes");
    }

    @Test
    void saysTheTargetAndWhatTheWholeGains() {
        assertThat(Opportunity.ranked(plain(MODEL, 0.575, 180, 85, 3)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.target()).isCloseTo(0.75, within(1e-12));
                    assertThat(each.gain()).isCloseTo((80 - 40) / 4.0, within(1e-9));
                    assertThat(each.most()).isCloseTo((100 - 40) / 4.0, within(1e-9));
                });
    }

    @Property
    void gainsWhatTheRescoredWholeEarnsMoreAndNeverLoses(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 4000) double seconds,
            @ForAll @DoubleRange(min = 0, max = 100) double stars,
            @ForAll @DoubleRange(min = 0, max = 30) double mistakes) {
        Scorecard card = plain(GATED, share, seconds, stars, mistakes);
        double now = card.overall().points().orElseThrow();
        assertThat(Opportunity.ranked(card)).allSatisfy(each -> {
            Scorecard then = WhatIf.of(card).with(each.now().id(), each.target());
            assertThat(then.of(each.now().id()).points()).hasValue(80);
            assertThat(now + each.gain()).isCloseTo(then.overall().points().orElseThrow(), within(1e-9));
            assertThat(each.gain()).isNotNegative();
            assertThat(each.most()).isGreaterThanOrEqualTo(each.gain());
        });
    }

    /** The gate holds the whole at 60 of 65 points, so nothing but the indicator that it asks helps. */
    @Test
    void isWorthNothingBelowAGateThatStaysShut() {
        Map<String, Double> gains = new TreeMap<>();
        Opportunity.ranked(plain(GATED, 0.5, 30, 84, 0))
                .forEach(each -> gains.put(each.now().id(), each.gain()));
        assertThat(gains).containsOnlyKeys("solved", "stars").containsEntry("stars", 0.0);
        assertThat(gains.get("solved")).isGreaterThan(15);
    }

    @Test
    void isNothingOnTargetNorWhereNothingCounts() {
        Scorecard onTarget = card(6, Map.of("solved", share(75, 100), "talk", mean(300, Unit.SECONDS, 900, 100)));
        assertThat(Opportunity.ranked(onTarget)).isEmpty();
        ServiceModel imputed = MODEL.imputing("stars", 60);
        assertThat(Opportunity.ranked(Scorecard.of(imputed, month(6), Map.of())))
                .isEmpty();
    }

    /** No single value is the target of a band. */
    @Test
    void isNothingWhereTheCurveDoesNotSayWhatToReach() {
        Indicator band = MEAN.withCurve(ScoreCurve.trapezoid(1, 2, 5, 8));
        Scorecard card = Scorecard.of(
                ServiceModel.of(band), month(6), Map.of("stars", IndicatorValue.measured(7, Unit.POINTS, 9)));
        assertThat(Opportunity.ranked(card)).isEmpty();
    }

    @Test
    void givesAtMostTheTargetWhereTheCurveEndsThere() {
        Indicator short80 =
                MEAN.withCurve(ScoreCurve.piecewise(ScoreCurve.Point.of(0, 0), ScoreCurve.Point.of(10, 80)));
        Opportunity found = only(Scorecard.of(
                ServiceModel.of(short80), month(6), Map.of("stars", IndicatorValue.measured(5, Unit.POINTS, 9))));
        assertThat(found.gain()).isCloseTo(40, within(1e-9));
        assertThat(found.most()).isEqualTo(found.gain());
    }

    @Test
    void isOrderedByIdWhereGainsAreEqual() {
        Indicator other = Indicator.named("answered")
                .called("答复率", "Answered")
                .measures(SHARE.formula())
                .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
        Scorecard card = Scorecard.of(
                ServiceModel.of(SHARE, other, INFORMATION),
                month(6),
                Map.of("solved", share(50, 100), "answered", share(50, 100)));
        assertThat(Opportunity.ranked(card)).extracting(each -> each.now().id()).containsExactly("answered", "solved");
    }

    @Test
    void letsWhatIsDerivedFollow() {
        Indicator unsolved = Indicator.named("unsolved")
                .called("未解决率", "Unsolved")
                .measures(Formula.derived(Unit.SHARE, Expression.constant(1).minus(Expression.value("solved"))))
                .scoredBy(ScoreCurve.linear(1.0, 0.0))
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
        Scorecard card = Scorecard.of(
                ServiceModel.of(SHARE, unsolved, INFORMATION),
                month(6),
                Map.of("solved", share(40, 100), "unsolved", IndicatorValue.measured(0.6, Unit.SHARE, 100)));
        Opportunity first = Opportunity.ranked(card).get(0);
        assertThat(first.now().id()).isEqualTo("solved");
        assertThat(first.gain()).isCloseTo((80 - 0) / 2.0 + (75 - 40) / 2.0, within(1e-9));
    }

    @Test
    void saysWhetherTheDataShowThatTheTargetIsMissed() {
        assertThat(only(solved(6, 650, 1000)).evidence()).isEqualTo(Evidence.SHOWN);
        assertThat(only(solved(6, 74, 100)).evidence()).isEqualTo(Evidence.NOT_SHOWN);
        Map<String, IndicatorValue> bare = Map.of("solved", IndicatorValue.measured(0.65, Unit.SHARE, 1000));
        assertThat(only(card(6, bare)).evidence()).isEqualTo(Evidence.INSUFFICIENT);
    }

    /** An interval that just reaches the target does not show that it is missed. */
    @Test
    void countsTheTargetItselfAsReached() {
        Interval upToTheTarget = new Interval(0.65, 0.75, 0.95);
        IndicatorValue value = new Measured(0.7, Unit.SHARE, Sample.of(100), Optional.of(upToTheTarget));
        assertThat(only(card(6, Map.of("solved", value))).evidence()).isEqualTo(Evidence.NOT_SHOWN);
    }

    /** Where less is better, the wrong side is the upper one. */
    @Test
    void looksForEvidenceOnTheWrongSideOfTheTarget() {
        assertThat(only(card(6, Map.of("mistakes", mean(4, Unit.COUNT, 4, 400))))
                        .evidence())
                .isEqualTo(Evidence.SHOWN);
        assertThat(only(card(6, Map.of("mistakes", mean(3.1, Unit.COUNT, 4, 400))))
                        .evidence())
                .isEqualTo(Evidence.NOT_SHOWN);
    }

    @Test
    void namesWhatMayNotSuffer() {
        Scorecard card = card(6, Map.of("wait", mean(600, Unit.SECONDS, 900, 100), "solved", share(80, 100)));
        assertThat(only(card).guard()).hasValue(card.of("solved"));
        assertThat(Opportunity.ranked(plain(MODEL, 0.8, 60, 70, 0)).get(0).guard())
                .isEmpty();
    }

    @Test
    void readsWell() {
        assertThat(only(solved(6, 620, 1000)).text().en())
                .isEqualTo("Solved: from 62.0 % to 75.0 %; +29.7 points for the whole, +49.7 at most;"
                        + " the data show that it misses its target; not at the cost of Talking time");
        assertThat(only(solved(6, 620, 1000)).text().zh())
                .isEqualTo("解决率：从 62.0 % 到 75.0 %；总分 +29.7，最多 +49.7；数据已证实未达标；不得以通话时长为代价");
        assertThat(only(card(6, Map.of("mistakes", IndicatorValue.measured(5, Unit.COUNT, 9))))
                        .text())
                .satisfies(text -> {
                    assertThat(text.en())
                            .isEqualTo("Mistakes: from 5 to 3; +9.4 points for the whole, +29.4 at most;"
                                    + " no interval that could show it misses its target");
                    assertThat(text.zh()).isEqualTo("差错：从 5 到 3；总分 +9.4，最多 +29.4；没有置信区间，无法证实");
                });
    }

    /** The whole value may be above the target of the indicator while urgent calls are far below theirs. */
    @Test
    void reachesTheTargetOfEveryWord() {
        CategoryField priority = CategoryField.named("calls.priority").called("优先级", "priority");
        Indicator byPriority = Indicator.named("byPriority")
                .called("解决率", "Solved")
                .measures(Formula.share(FlagField.named("calls.solved").isTrue()))
                .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
                .scoredBy(priority, "urgent", ScoreCurve.through(0.60, 0.95, 1.00))
                .under(Experience.NEED_INSIGHT)
                .build();
        IndicatorValue divided = new Divided(
                share(780, 1000), new TreeMap<>(Map.of("urgent", share(350, 500), "usual", share(430, 500))));
        Opportunity found = only(Scorecard.of(ServiceModel.of(byPriority), month(6), Map.of("byPriority", divided)));
        assertThat(found.target()).isEqualTo(0.75);
        assertThat(found.gain()).isCloseTo(80 - found.now().points().orElseThrow(), within(1e-9));
        assertThat(found.evidence()).isEqualTo(Evidence.SHOWN);
        assertThat(found.text().en()).startsWith("Solved: to its target for every priority; ");
        assertThat(found.text().zh()).startsWith("解决率：各优先级达到各自目标；");
    }

    @Test
    void draftsAnActionWithoutOwnerAndDueDate() {
        ImprovementAction draft = only(solved(6, 620, 1000)).draft("a1", june(30));
        assertThat(draft).isEqualTo(ImprovementAction.listed("a1", draft.title(), "solved", june(30)));
        assertThat(draft.title().en()).isEqualTo("Solved: from 62.0 % to 75.0 %");
        assertThat(draft.title().zh()).isEqualTo("解决率：从 62.0 % 到 75.0 %");
    }

    @Test
    void draftsOneActionForEachWeakHeading() {
        Scorecard card = plain(ServiceModel.of(SHARE, TIME, MEAN, COUNT, INFORMATION), 0.6, 1700, 85, 10);
        assertThat(Opportunity.drafts(card, 70, june(30)))
                .extracting(ImprovementAction::id, ImprovementAction::node)
                .containsExactly(
                        tuple("need-insight, 2026-06", "solved"),
                        tuple("response-speed, 2026-06", "wait"),
                        tuple("attention-to-detail, 2026-06", "mistakes"));
        assertThat(Opportunity.drafts(
                        card, card.of(Experience.ATTENTION_TO_DETAIL).points().orElseThrow(), june(30)))
                .extracting(ImprovementAction::node)
                .containsExactly("solved", "wait");
        assertThat(Opportunity.drafts(card, 40, june(30)))
                .extracting(ImprovementAction::node)
                .containsExactly("wait");
    }

    /** A hint is no verdict. */
    @Test
    void draftsNothingForAHeadingThatIsOnlyIndicative() {
        Indicator another = Indicator.named("x")
                .called("其他", "Other")
                .measures(Months.MEAN.formula())
                .scoredBy(ScoreCurve.linear(0, 1))
                .under(Experience.NEED_INSIGHT)
                .build();
        Scorecard card =
                Scorecard.of(ServiceModel.of(SHARE, another, INFORMATION), month(6), Map.of("solved", share(50, 100)));
        assertThat(Opportunity.ranked(card)).hasSize(1);
        assertThat(Opportunity.drafts(card, 80, june(30))).isEmpty();
    }

    @Test
    void draftsAnActionForTheHeadingWhereNoIndicatorSaysWhatToReach() {
        Indicator band = MEAN.withCurve(ScoreCurve.trapezoid(1, 2, 5, 8));
        Scorecard card = Scorecard.of(
                ServiceModel.of(band), month(6), Map.of("stars", IndicatorValue.measured(7, Unit.POINTS, 9)));
        assertThat(Opportunity.drafts(card, 80, june(30))).singleElement().satisfies(draft -> {
            assertThat(draft.node()).isEqualTo("emotional-connection");
            assertThat(draft.title().en()).isEqualTo("Emotional connection: 33.3 points now");
            assertThat(draft.title().zh()).isEqualTo("情感连接：目前 33.3 分");
        });
    }

    @Test
    void refusesPointsThatNoHeadingCanHave() {
        assertThat(Opportunity.drafts(solved(6, 1, 2), 0, june(30))).isEmpty();
        assertThat(Opportunity.drafts(solved(6, 1, 2), 100, june(30))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opportunity.drafts(solved(6, 1, 2), 101, june(30)))
                .withMessage("least points of a heading must be between 0 and 100, was 101.0");
    }
}
