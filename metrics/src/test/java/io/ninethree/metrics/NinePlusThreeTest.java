package io.ninethree.metrics;

import static io.ninethree.model.Experience.EMOTIONAL_CONNECTION;
import static io.ninethree.model.Guarantee.PROMISE_FULFILMENT;
import static io.ninethree.model.Guarantee.TRACEABILITY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NinePlusThreeTest {

    private static final ServiceModel MODEL = NinePlusThree.standard();

    /** The core of the catalogue. */
    private static final Set<String> CORE = Set.of(
            "need.fcr",
            "cons.channelRatio",
            "cons.peakRatio",
            "resp.firstInTarget",
            "resp.resolveInTarget",
            "human.attitude",
            "ctx.complete",
            "ctx.resolutionRate",
            "prof.accuracy",
            "detail.openingClosing",
            "detail.recordComplete",
            "emo.csat",
            "emo.nps",
            "loop.closure",
            "loop.actionOwned",
            "prom.sla",
            "trans.visibleSteps",
            "trans.published",
            "trace.linked");

    private static List<Heading> headings() {
        return MODEL.root().children().stream().map(Heading.class::cast).toList();
    }

    private static Stream<Indicator> judged() {
        return MODEL.root().indicators().stream()
                .filter(indicator -> indicator.curve().isPresent());
    }

    /** Every indicator on its target, but those of one heading worth nothing. */
    private static Scorecard scored(Predicate<Indicator> measured, Predicate<Indicator> worthless) {
        Map<String, IndicatorValue> values = judged().filter(measured)
                .collect(toMap(Indicator::id, each -> worth(each, worthless.test(each) ? 0 : 80)));
        return Scorecard.of(MODEL, ScoringPeriod.wholeTime(Instant.MAX), values);
    }

    private static IndicatorValue worth(Indicator indicator, double points) {
        double value = indicator.curve().orElseThrow().valueAt(points).orElseGet(() -> withinBand(indicator, points));
        return IndicatorValue.measured(value, indicator.formula().unit(), 1_000);
    }

    /** The value on the rising side of a band that must not be missed on either side. */
    private static double withinBand(Indicator indicator, double points) {
        assertThat(indicator.id()).isEqualTo("need.questionDepth");
        return 1 + points / 100;
    }

    private static Predicate<Indicator> under(Dimension... dimensions) {
        return indicator -> List.of(dimensions).contains(indicator.dimension().orElseThrow());
    }

    @Test
    void listsTheTwelveHeadingsInTheOrderOfTheModel() {
        assertThat(headings())
                .extracting(heading -> heading.text().zh())
                .containsExactly(
                        "需求洞察",
                        "体验一致性",
                        "响应速度",
                        "人性化互动",
                        "场景化解决",
                        "专业性与可信度",
                        "细节把控",
                        "情感连接",
                        "数据闭环与持续改进",
                        "承诺兑现",
                        "过程透明",
                        "问题可追溯");
        assertThat(headings())
                .extracting(heading -> heading.text().en())
                .containsExactly(
                        "Customer needs insight",
                        "Experience consistency",
                        "Response speed",
                        "Empathetic interaction",
                        "Scenario-based resolution",
                        "Expertise and credibility",
                        "Attention to detail",
                        "Emotional connection",
                        "Closed-loop improvement",
                        "Promise fulfilment",
                        "Process transparency",
                        "Traceability");
    }

    @Test
    void givesEveryHeadingAPrefixOfItsOwn() {
        assertThat(headings())
                .extracting(heading -> prefixes(heading.indicators()))
                .containsExactly(
                        Set.of("need"),
                        Set.of("cons"),
                        Set.of("resp"),
                        Set.of("human"),
                        Set.of("ctx"),
                        Set.of("prof"),
                        Set.of("detail"),
                        Set.of("emo"),
                        Set.of("loop"),
                        Set.of("prom"),
                        Set.of("trans"),
                        Set.of("trace"));
        assertThat(prefixes(MODEL.information())).containsExactlyInAnyOrder("load", "survey");
    }

    private static Set<String> prefixes(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> indicator.id().substring(0, indicator.id().indexOf('.')))
                .collect(groupingBy(prefix -> prefix))
                .keySet();
    }

    @Test
    void namesEveryIndicatorOnce() {
        List<Indicator> indicators = MODEL.indicators();
        assertThat(indicators).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(indicators).extracting(each -> each.text().zh()).doesNotHaveDuplicates();
        assertThat(indicators).extracting(each -> each.text().en()).doesNotHaveDuplicates();
        assertThat(indicators).allSatisfy(each -> assertThat(each.text().zh()).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void putsEveryIndicatorUnderItsOwnHeading() {
        assertThat(headings())
                .allSatisfy(heading -> assertThat(heading.indicators())
                        .extracting(indicator ->
                                indicator.dimension().map(Dimension::id).orElse(""))
                        .containsOnly(heading.id()));
    }

    @Test
    void hasTheCoreOfTheCatalogue() {
        assertThat(MODEL.indicators().stream().filter(Indicator::isCore))
                .extracting(Indicator::id)
                .containsExactlyInAnyOrderElementsOf(CORE);
    }

    @Test
    void givesTheCoreSixtyPercentOfAHeading() {
        assertThat(headings())
                .allSatisfy(heading -> assertThat(coreWeight(heading)).isCloseTo(0.6, within(1e-9)));
    }

    private static double coreWeight(Heading heading) {
        return heading.indicators().stream()
                .filter(Indicator::isCore)
                .mapToDouble(heading::weightOf)
                .sum();
    }

    @Test
    void listsTheCoreOfAHeadingFirst() {
        assertThat(headings())
                .extracting(heading -> heading.indicators().stream()
                        .map(indicator -> !indicator.isCore())
                        .toList())
                .allSatisfy(others -> assertThat(others).isSorted());
    }

    @Test
    void asksMoreRecordsOfTheNetPromoterScoreOfRatiosAndOfExtremeQuantiles() {
        assertThat(idsOfMinimumSample(30))
                .containsExactlyInAnyOrder("cons.peakRatio", "emo.nps", "resp.firstP90", "resp.resolveP90");
    }

    /**
     * An inventory is complete and not a sample: a company with three services publishes nine things at most. A spread asks
     * each channel for itself, and a control chart asks for days.
     */
    @Test
    void asksNothingOfInventoriesAndSpreads() {
        assertThat(idsOfMinimumSample(1))
                .containsExactlyInAnyOrder(
                        "cons.channelRatio",
                        "cons.channelSd",
                        "cons.inControl",
                        "prof.certified",
                        "prof.knowledge",
                        "prof.skillRetention",
                        "detail.touchMonitored",
                        "loop.reviewHeld",
                        "loop.casesPublished",
                        "trans.visibleSteps",
                        "trans.published");
    }

    private static List<String> idsOfMinimumSample(long records) {
        return MODEL.root().indicators().stream()
                .filter(indicator -> indicator.minimumSample() == records)
                .map(Indicator::id)
                .toList();
    }

    @Test
    void givesEightyPointsWhenEveryTargetIsMet() {
        Scorecard scorecard = scored(each -> true, each -> false);
        assertThat(scorecard.overall().points().orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(scorecard.overall().headings())
                .allSatisfy(
                        heading -> assertThat(heading.points().orElseThrow()).isCloseTo(80, within(1e-9)));
    }

    @Test
    void showsACollapsedHeadingWithoutErasingTheOthers() {
        Scorecard scorecard = scored(each -> true, under(EMOTIONAL_CONNECTION));
        assertThat(scorecard.of(EMOTIONAL_CONNECTION).points()).hasValue(0);
        double expected = StrictMath.pow(StrictMath.pow(80, 11) * 20, 1.0 / 12);
        assertThat(scorecard.overall().points().orElseThrow()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void isAFullScoreWithSixExperiencesThePromisesAndOneMoreGuarantee() {
        assertThat(status(6, PROMISE_FULFILMENT, TRACEABILITY)).isEqualTo(Status.SCORED);
    }

    @Test
    void isOnlyIndicativeWithOneHeadingLess() {
        assertThat(status(5, PROMISE_FULFILMENT, TRACEABILITY)).isEqualTo(Status.INDICATIVE);
        assertThat(status(6, PROMISE_FULFILMENT)).isEqualTo(Status.INDICATIVE);
        assertThat(status(9, TRACEABILITY)).isEqualTo(Status.INDICATIVE);
        assertThat(status(0)).isEqualTo(Status.NOT_MEASURED);
    }

    private static Status status(int experiences, Dimension... guarantees) {
        List<Experience> last = List.of(Experience.values()).subList(Experience.values().length - experiences, 9);
        Predicate<Indicator> measured = under(last.toArray(Dimension[]::new)).or(under(guarantees));
        return scored(measured, each -> false).overall().status();
    }
}
