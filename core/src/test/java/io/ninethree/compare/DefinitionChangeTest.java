package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.compare.DefinitionChange.Aspect;
import io.ninethree.field.DurationField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DefinitionChangeTest {

    private static final Indicator EASE = Indicator.named("ease")
            .called("省力度", "Ease")
            .measures(Formula.mean(NumberField.named("calls.ease", Unit.POINTS).onScale(1, 7)))
            .scoredBy(ScoreCurve.through(3, 5.5, 6.5))
            .build();

    private static final Indicator WAIT = Indicator.named("wait")
            .called("等待时间", "Wait")
            .measures(Formula.mean(DurationField.named("calls.wait")))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .build();

    private static final ServiceModel MODEL = whole(List.of(EASE, WAIT));

    private static ServiceModel whole(List<? extends ModelNode> children) {
        return new ServiceModel(
                Text.of("模型", "Model"),
                Heading.of(ServiceModel.OVERALL, ServiceModel.OVERALL_TEXT, children),
                List.of());
    }

    private static ServiceModel with(Indicator indicator) {
        return MODEL.replacing(List.of(indicator));
    }

    private static List<String> lines(ServiceModel after, Locale locale) {
        return DefinitionChange.between(MODEL, after).stream()
                .map(change -> change.text().in(locale))
                .toList();
    }

    /** One change more or less in each direction is one line more or less, and nothing follows from it. */
    @Property
    void listsWhatWasEditedAndNothingElse(@ForAll Set<Edit> before, @ForAll Set<Edit> after) {
        List<String> expected = Stream.of(Edit.values())
                .filter(edit -> before.contains(edit) != after.contains(edit))
                .map(edit -> edit.mark(after.contains(edit)))
                .toList();
        assertThat(DefinitionChange.between(Edit.model(before), Edit.model(after)))
                .extracting(change -> change.node() + " " + change.aspect())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void marksTheDefinitionOtherwiseExactlyIfFiguresMayChange(@ForAll Set<Edit> before, @ForAll Set<Edit> after) {
        ServiceModel one = Edit.model(before);
        ServiceModel other = Edit.model(after);
        boolean counts = DefinitionChange.between(one, other).stream()
                .anyMatch(change -> change.aspect().countsInFigures());
        assertThat(DefinitionText.hash(one).equals(DefinitionText.hash(other))).isNotEqualTo(counts);
    }

    @Property(tries = 300)
    void tellsTheSameBackwards(@ForAll Set<Edit> edits) {
        ServiceModel one = Edit.model(Set.of());
        ServiceModel other = Edit.model(edits);
        assertThat(DefinitionChange.between(other, one))
                .filteredOn(change -> change.aspect() != Aspect.NAME)
                .extracting(DefinitionChange::is)
                .containsExactlyInAnyOrderElementsOf(DefinitionChange.between(one, other).stream()
                        .filter(change -> change.aspect() != Aspect.NAME)
                        .map(DefinitionChange::was)
                        .toList());
    }

    /** Whoever looks for an indicator finds it where it stands in the model. */
    @Test
    void followsTheOrderOfTheTree() {
        assertThat(DefinitionChange.between(Edit.model(Set.of()), Edit.model(EnumSet.allOf(Edit.class))))
                .extracting(DefinitionChange::node)
                .containsExactly(
                        "overall",
                        "overall",
                        "overall",
                        "overall",
                        "overall",
                        "first",
                        "first",
                        "first",
                        "name",
                        "field-name",
                        "added",
                        "standard",
                        "observable",
                        "dimension",
                        "formula",
                        "curve",
                        "no-curve",
                        "targets",
                        "core",
                        "sample",
                        "dating",
                        "confidence",
                        "proof",
                        "guard",
                        "scope",
                        "imputed",
                        "second",
                        "moved",
                        "promoted");
    }

    @Test
    void isEmptyOnlyForEqualModels() {
        assertThat(DefinitionChange.between(MODEL, whole(List.of(EASE, WAIT)))).isEmpty();
        assertThat(DefinitionChange.between(MODEL, whole(List.of(WAIT, EASE)))).hasSize(1);
    }

    @Test
    void tellsACurveInTheUnitOfItsIndicator() {
        ServiceModel after = with(
                WAIT.withCurve(ScoreCurve.through(Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofSeconds(30))));
        assertThat(lines(after, Locale.ENGLISH))
                .containsExactly("Wait, curve: 0 / 80 / 100 points at 30.0 min / 3.0 min / 30 s"
                        + " → 0 / 80 / 100 points at 60.0 min / 5.0 min / 30 s");
        assertThat(lines(after, Locale.CHINESE))
                .containsExactly("等待时间，评分曲线：30.0 分钟 / 3.0 分钟 / 30 秒 时得 0 / 80 / 100 分"
                        + " → 60.0 分钟 / 5.0 分钟 / 30 秒 时得 0 / 80 / 100 分");
    }

    /** A curve through other points between has the same three values. */
    @Test
    void tellsWhatWasWrittenWhereTheWordsAreTheSame() {
        ServiceModel after = with(EASE.withCurve(ScoreCurve.piecewise(
                ScoreCurve.Point.of(3, 0),
                ScoreCurve.Point.of(4, 10),
                ScoreCurve.Point.of(5.5, 80),
                ScoreCurve.Point.of(6.5, 100))));
        assertThat(lines(after, Locale.ENGLISH)).singleElement().asString().contains("value=4.0, score=10.0");
    }

    @Test
    void tellsHowAnIndicatorIsCounted() {
        Indicator median = Indicator.named("wait")
                .called("等待时间", "Wait")
                .measures(Formula.median(DurationField.named("calls.wait")))
                .scoredBy(WAIT.curve().orElseThrow())
                .build();
        assertThat(lines(with(median), Locale.ENGLISH)).containsExactly("Wait, formula: mean of wait → median of wait");
    }

    @Test
    void tellsWeightsInPercentAndHowPointsComeTogether() {
        ServiceModel after = MODEL.withRoot(MODEL.root()
                .withWeighting(Weighting.given(Map.of("ease", 1.0, "wait", 3.0)))
                .withAggregation(Aggregation.geometric().notBelow(20)));
        assertThat(lines(after, Locale.ENGLISH))
                .containsExactly(
                        "Overall, weights: Ease 50.0 %; Wait 50.0 % → Ease 25.0 %; Wait 75.0 %",
                        "Overall, aggregation: arithmetic mean → geometric mean, none below 20 points");
        assertThat(lines(after, Locale.CHINESE))
                .containsExactly(
                        "总体，权重：省力度 50.0 %；等待时间 50.0 % → 省力度 25.0 %；等待时间 75.0 %", "总体，汇总方式：算术平均 → 几何平均，各项不低于 20 分");
    }

    /** What weighs as much as before would only hide what does not. */
    @Test
    void tellsOnlyTheWeightsThatAreOthers() {
        Heading before = Heading.of("three", Text.of("三项", "Three"), List.of(EASE, WAIT, named("calm", true)));
        ServiceModel one =
                whole(List.of(before.withWeighting(Weighting.given(Map.of("ease", 1.0, "wait", 1.0, "calm", 2.0)))));
        ServiceModel other =
                whole(List.of(before.withWeighting(Weighting.given(Map.of("ease", 2.0, "wait", 1.0, "calm", 1.0)))));
        assertThat(DefinitionChange.between(one, other))
                .extracting(change -> change.text().en())
                .containsExactly("Three, weights: Ease 25.0 %; calm 50.0 % → Ease 50.0 %; calm 25.0 %");
    }

    @Test
    void tellsAnotherWeightingEvenIfItWeighsTheSame() {
        ServiceModel after =
                MODEL.withRoot(MODEL.root().withWeighting(Weighting.given(Map.of("ease", 1.0, "wait", 1.0))));
        assertThat(lines(after, Locale.ENGLISH))
                .containsExactly("Overall, weights: Equal[] → Given[byId={ease=1.0, wait=1.0}]");
    }

    @Test
    void tellsGatesAndQuorums() {
        ServiceModel after = MODEL.withRoot(MODEL.root()
                .withGate(Gate.ramp("ease", 3, 60, 5).on(Gate.Bound.UPPER))
                .withGate(Gate.above("wait", 600, 0))
                .withQuorum(1, List.of("ease", "wait")));
        assertThat(lines(after, Locale.ENGLISH))
                .containsExactly(
                        "Overall, gates: none → Ease upper end at 3: at most 60, open at 5;"
                                + " Wait as measured above 10.0 min: at most 0",
                        "Overall, quorum: none → at least 1 of Ease, Wait");
        assertThat(lines(after, Locale.CHINESE))
                .containsExactly(
                        "总体，门槛：无 → 省力度 区间上限 3 时最多 60 分，至 5 放开；等待时间 实测值高于 10.0 分钟 时最多 0 分",
                        "总体，完整评分条件：无 → 至少 1 项：省力度、等待时间");
    }

    @Test
    void tellsWhatDoesNotApplyAndWhatStandsIn() {
        assertThat(lines(MODEL.withoutScope("ease").imputing("wait", 180), Locale.ENGLISH))
                .containsExactly("Ease, scope: applies → does not apply", "Wait, value that stands in: none → 3.0 min");
    }

    @Test
    void tellsWhereANodeCameStoodOrWent() {
        Indicator calm = Indicator.named("calm")
                .called("情绪", "Calm")
                .measures(Formula.mean(NumberField.named("calls.calm", Unit.POINTS)))
                .build();
        assertThat(lines(whole(List.of(WAIT, calm)), Locale.ENGLISH))
                .containsExactly("Ease, removed: Overall, place 1", "Calm, added: Overall, place 2");
        assertThat(lines(whole(List.of(calm, WAIT, EASE)), Locale.ENGLISH))
                .containsExactly("Calm, added: Overall, place 1", "Ease, place: Overall, place 1 → Overall, place 3");
    }

    /** In a new order as few nodes as possible have moved: those that are left beside the longest run in the old order. */
    @Property(tries = 200)
    void movesAsFewAsPossible(@ForAll long seed) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            indicators.add(Indicator.named("n" + i)
                    .called("甲" + i, "n" + i)
                    .measures(EASE.formula())
                    .build());
        }
        List<Indicator> shuffled = new ArrayList<>(indicators);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(DefinitionChange.between(whole(indicators), whole(shuffled)))
                .hasSize(6 - longestRun(shuffled.stream().map(Indicator::id).toList()))
                .allMatch(change ->
                        change.aspect() == Aspect.MOVED && !change.was().equals(change.is()));
    }

    /** Tries every choice. */
    private static int longestRun(List<String> ids) {
        int longest = 0;
        for (int choice = 0; choice < 1 << ids.size(); choice++) {
            int chosen = choice;
            List<String> some = Stream.iterate(0, i -> i + 1)
                    .limit(ids.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .map(ids::get)
                    .toList();
            longest = some.stream().sorted().toList().equals(some) ? Math.max(longest, some.size()) : longest;
        }
        return longest;
    }

    @Test
    void tellsAnIndicatorThatBecameAHeading() {
        ServiceModel after = whole(List.of(EASE, Heading.of("wait", WAIT.text(), List.of(named("wait.inner", false)))));
        assertThat(lines(after, Locale.ENGLISH))
                .containsExactly(
                        "Wait, removed: Overall, place 2",
                        "Wait, added: Overall, place 2",
                        "wait.inner, added: Wait, place 1");
    }

    private static Indicator named(String id, boolean scored) {
        Indicator.Builder builder = Indicator.named(id).called(id, id).measures(EASE.formula());
        return (scored ? builder.scoredBy(ScoreCurve.linear(1, 7)) : builder).build();
    }
}
