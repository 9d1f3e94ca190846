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
