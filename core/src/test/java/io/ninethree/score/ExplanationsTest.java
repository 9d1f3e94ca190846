package io.ninethree.score;

import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.score.Graded.core;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.model;
import static io.ninethree.score.Graded.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExplanationsTest {

    private static final Heading SPEED = heading(RESPONSE_SPEED, core("a"), indicator("b"), indicator("c"));
    private static final Heading ROOT = heading("all", SPEED, heading(NEED_INSIGHT, indicator("d")));

    @Test
    void losesFromAHundredTheLargestPartFirst() {
        Scorecard card = june(ROOT, Map.of("a", points(90), "b", points(50, 1234), "c", points(100)));
        assertThat(card.of(RESPONSE_SPEED).explain()).hasToString("""
                        Response speed: 100.0 → 84.0 (-16.0)
                           -10.0  Grade b: 50, n = 1,234
                            -6.0  Grade a: 90, n = 100
                        """);
    }

    @Test
    void explainsInChinese() {
        Scorecard card = june(ROOT, Map.of("a", points(90)));
        assertThat(card.of(RESPONSE_SPEED).explain().in(Locale.CHINA))
                .isEqualTo("响应速度：100.0 → 90.0（-10.0）\n   -10.0  成绩 a：90，n = 100\n");
    }

    @Test
    void losesNothingThatIsNotThere() {
        assertThat(june(ROOT, Map.of()).overall().explain()).hasToString("Heading all: not measured → not measured\n");
    }

    @Test
    void saysWhatMovedTheWhole() {
        Scorecard before = may(ROOT, Map.of("a", points(50), "b", points(50), "d", points(80)));
        Scorecard after = june(ROOT, Map.of("a", points(60, 20), "b", points(50), "d", points(70)));
        assertThat(after.since(before).explain()).hasToString("""
                        Heading all, 2026-05 → 2026-06: 65.0 → 63.8 (-1.2)
                            -5.0  Grade d: 80 → 70, n = 100 → 100
                            +3.8  Grade a: 50 → 60, n = 100 → 20
                        """);
    }

    @Test
    void saysWhatMovedOneDimension() {
        Scorecard before = may(ROOT, Map.of("a", points(50), "b", points(50), "d", points(80)));
        Scorecard after = june(ROOT, Map.of("a", points(60), "b", points(50), "d", points(70)));
        assertThat(after.since(before).explain(RESPONSE_SPEED)).hasToString("""
                        Response speed, 2026-05 → 2026-06: 50.0 → 57.5 (+7.5)
                            +7.5  Grade a: 50 → 60, n = 100 → 100
                        """);
    }

    @Test
    void keepsAChangeOfScopeApart() {
        Scorecard before = may(SPEED, Map.of("a", points(50), "b", points(90)));
        Scorecard after = june(SPEED, Map.of("a", points(60), "c", points(90)));
        assertThat(after.since(before).explain().parts())
                .containsExactly(
                        new Part(
                                "a",
                                Text.of("成绩 a", "Grade a"),
                                7.5,
                                Text.of("50 → 60，n = 100 → 100", "50 → 60, n = 100 → 100"),
                                List.of("response-speed")),
                        new Part(
                                "scope",
                                Text.of("测量范围变化", "Change of what is measured"),
                                0,
                                Text.of("新测得：成绩 c；不再测得：成绩 b", "newly measured: Grade c; no longer measured: Grade b"),
                                List.of()));
    }

    @Test
    void hasNoLineForAScopeThatStaysTheSame() {
        Scorecard before = may(SPEED, Map.of("a", points(50)));
        Scorecard after = june(SPEED, Map.of("a", points(60)));
        assertThat(after.since(before).explain().parts()).extracting(Part::id).containsExactly("a");
    }

    @Test
    void blamesEverythingOnTheScopeIfNothingIsCommon() {
        Scorecard before = may(SPEED, Map.of("a", points(50)));
        Scorecard after = june(SPEED, Map.of("b", points(90)));
        assertThat(after.since(before).explain()).hasToString("""
                        Response speed, 2026-05 → 2026-06: 50.0 → 90.0 (+40.0)
                           +40.0  Change of what is measured: newly measured: Grade b; no longer measured: Grade a
                        """);
    }

    @Test
    void hasNoPartForInformation() {
        Heading heading = heading("h", indicator("a"), information("volume").build());
        Scorecard before = may(heading, Map.of("a", points(50), "volume", points(1)));
        Scorecard after = june(heading, Map.of("a", points(60)));
        assertThat(after.since(before).explain().parts()).extracting(Part::id).containsExactly("a");
    }

    @Test
    void explainsNothingIfOneSideWasNotMeasured() {
        Explanation explanation =
                june(SPEED, Map.of("a", points(50))).since(may(SPEED, Map.of())).explain();
        assertThat(explanation).hasToString("Response speed, 2026-05 → 2026-06: not measured → 50.0\n");
        assertThat(explanation.total()).isEmpty();
    }

    @Test
    void explainsOneIndicator() {
        Scorecard card = june(SPEED, Map.of("a", points(60)));
        assertThat(card.of("a").explain())
                .hasToString("Grade a: 100.0 → 60.0 (-40.0)\n   -40.0  Grade a: 60, n = 100\n");
        assertThat(card.of("b").explain()).hasToString("Grade b: not measured → not measured\n");
    }

    private static final Heading HALVES = heading("all", indicator("a"), indicator("b"));

    /** By the old weights the half of 20 and 80, by the new ones nine tenths of 20. */
    @Test
    void tellsOtherWeightsFromOtherValues() {
        Heading uneven = HALVES.withWeighting(Weighting.given(Map.of("a", 9.0, "b", 1.0)));
        Map<String, IndicatorValue> values = Map.of("a", points(20), "b", points(80));
        assertThat(june(uneven, values).since(may(HALVES, values)).explain()).hasToString("""
                        Heading all, 2026-05 → 2026-06: 50.0 → 26.0 (-24.0)
                           -24.0  Change of weights: defined otherwise
                        """);
    }

    @Test
    void tellsOtherCurvesFromOtherValues() {
        Heading harder = heading(
                "all",
                Graded.information("a").scoredBy(ScoreCurve.linear(0, 200)).build(),
                indicator("b"));
        Map<String, IndicatorValue> before = Map.of("a", points(40), "b", points(40));
        Map<String, IndicatorValue> after = Map.of("a", points(40), "b", points(60));
        assertThat(june(harder, after).since(may(HALVES, before)).explain()).hasToString("""
                        Heading all, 2026-05 → 2026-06: 40.0 → 40.0 (0.0)
                           -10.0  Change of curves: Grade a
                           +10.0  Grade b: 40 → 60, n = 100 → 100
                        """);
        assertThat(may(HALVES, before)
                        .comparedWith(june(harder, after))
                        .explain()
                        .in(Locale.CHINA))
                .contains("评分曲线变化：成绩 a");
    }

    @Test
    void tellsAnotherAggregationFromOtherValues() {
        Map<String, IndicatorValue> values = Map.of("a", points(20), "b", points(80));
        Heading strict = HALVES.withAggregation(Aggregation.minimum());
        Heading gated = HALVES.withGate(Gate.below("a", 50, 10));
        assertThat(june(strict, values).since(may(HALVES, values)).explain().parts())
                .filteredOn(part -> part.points() != 0)
                .extracting(Part::id, Part::points)
                .containsExactly(tuple("aggregation", -30.0));
        assertThat(june(gated, values).since(may(HALVES, values)).explain().parts())
                .filteredOn(part -> part.points() != 0)
                .extracting(Part::id, Part::points)
                .containsExactly(tuple("aggregation", -40.0));
    }

    /** It has no points of its own, and yet it moved the whole. */
    @Test
    void namesInformationThatAGateAsks() {
        Heading gated =
                heading("all", indicator("a"), information("rude").build()).withGate(Gate.above("rude", 0, 10));
        Scorecard before = may(gated, Map.of("a", points(80), "rude", points(0)));
        Scorecard after = june(gated, Map.of("a", points(80), "rude", points(1)));
        assertThat(after.since(before).explain()).hasToString("""
                        Heading all, 2026-05 → 2026-06: 80.0 → 10.0 (-70.0)
                           -70.0  Grade rude: 0 → 1, n = 100 → 100
                        """);
        assertThat(after.overall().explain().parts())
                .filteredOn(part -> part.id().equals("rude"))
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isLessThan(-50));
    }

    @Test
    void countsInformationThatAGateAsksToTheScope() {
        Heading gated =
                heading("all", indicator("a"), information("rude").build()).withGate(Gate.above("rude", 0, 10));
        Scorecard before = may(gated, Map.of("a", points(80)));
        Scorecard after = june(gated, Map.of("a", points(80), "rude", points(1)));
        assertThat(after.since(before).explain()).hasToString("""
                        Heading all, 2026-05 → 2026-06: 80.0 → 10.0 (-70.0)
                           -70.0  Change of what is measured: newly measured: Grade rude
                        """);
    }

    @Test
    void countsAnIndicatorOfOneModelOnlyToScopeAndWeights() {
        Scorecard before = may(heading("all", indicator("a")), Map.of("a", points(80)));
        Scorecard after = june(HALVES, Map.of("a", points(80), "b", points(20)));
        Explanation moved = after.since(before).explain();
        assertThat(moved.parts())
                .filteredOn(part -> part.points() != 0)
                .extracting(Part::id)
                .containsExactlyInAnyOrder("scope", "weights");
        assertThat(moved.parts().stream().mapToDouble(Part::points).sum()).isCloseTo(-30, within(1e-9));
    }

    @Test
    void refusesToExplainADimensionThatIsNotInTheModel() {
        Scorecard.Change change = june(SPEED, Map.of()).since(may(SPEED, Map.of()));
        assertThatThrownBy(() -> change.explain(Guarantee.TRACEABILITY))
                .hasMessage("heading must be one of the model 'Exams', was 'traceability'");
    }

    private static Scorecard may(Heading root, Map<String, IndicatorValue> values) {
        return Scorecard.of(model(root), Graded.MAY, values);
    }

    private static Scorecard june(Heading root, Map<String, IndicatorValue> values) {
        return Scorecard.of(model(root), Graded.JUNE, values);
    }
}
