package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.Definitions;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Text;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A preset in a document: what it says, and what is told of one that is wrong. */
class PresetDefinitionTest {

    private static final Definitions LANGUAGE = Preset.definitions();

    private static final String STORE = """
            {"definitions": [{
              "kind": "preset",
              "id": "nanjing-road",
              "name": {"zh": "南京路店", "en": "Nanjing Road"},
              "base": "nine-plus-three",
              "adjustments": [
                {"form": "curve", "id": "emo.csat", "curve": {"form": "through", "zero": 60, "target": 90, "full": 99}},
                {"form": "minimum-sample", "id": "emo.csat", "records": 50},
                {"form": "out-of-scope", "id": "emo.referral"}
              ],
              "adjustableOnly": ["emo.csat", "model"]
            }]}
            """;

    private static String preset(String members) {
        return "{\"definitions\": [" + own("x", members) + "]}";
    }

    private static String own(String id, String members) {
        return "{\"kind\": \"preset\", \"id\": \"" + id + "\", \"name\": {\"zh\": \"店\", \"en\": \"Store\"}, " + members
                + "}";
    }

    private static String adjusted(String adjustments) {
        return preset("\"base\": \"nine-plus-three\", \"adjustments\": [" + adjustments + "]");
    }

    @Test
    void readsAsOneWouldWriteItInJava() {
        Preset read = LANGUAGE.read(STORE).orThrow().get(Preset.class, "nanjing-road");
        assertThat(read)
                .isEqualTo(Preset.standard()
                        .adjusted(
                                "nanjing-road",
                                Text.of("南京路店", "Nanjing Road"),
                                new Adjustment.Curve("emo.csat", ScoreCurve.through(60, 90, 99)),
                                new Adjustment.MinimumSample("emo.csat", 50),
                                new Adjustment.OutOfScope("emo.referral"))
                        .adjustableOnly("emo.csat", Adjustment.MODEL));
        assertThat(read.adjustable()).hasValueSatisfying(ids -> assertThat(ids).containsExactly("emo.csat", "model"));
    }

    @Test
    void buildsOnAModelOfItsOwn() {
        ServiceModel model = NinePlusThree.standard();
        Preset read = LANGUAGE.read(preset("\"model\": \"nine-plus-three\""))
                .orThrow()
                .get(Preset.class, "x");
        assertThat(read).isEqualTo(Preset.of("x", Text.of("店", "Store"), model));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(preset("\"adjustableOnly\": []"), "preset.base /definitions/0", "none"),
                Arguments.of(
                        preset("\"base\": \"nine-plus-three\", \"model\": \"nine-plus-three\""),
                        "preset.base /definitions/0",
                        "none"),
                Arguments.of(
                        preset(
                                "\"model\": \"nine-plus-three\", \"adjustments\": [{\"form\": \"removed\", \"id\": \"emo.csat\"}]"),
                        "preset.adjustments /definitions/0",
                        "none"),
                Arguments.of(
                        preset("\"base\": \"nine-plus-tree\""),
                        "definition.unknown /definitions/0/base",
                        "nine-plus-three"),
                Arguments.of(
                        preset("\"model\": \"nine-plus-tree\""),
                        "definition.unknown /definitions/0/model",
                        "nine-plus-three"),
                Arguments.of(preset("\"base\": \"x\""), "definition.cycle /definitions/0/base", "none"),
                Arguments.of(
                        "{\"definitions\": [" + own("Nanjing Road", "\"base\": \"nine-plus-three\"") + "]}",
                        "preset.id /definitions/0",
                        "none"),
                Arguments.of(
                        adjusted(
                                "{\"form\": \"removed\", \"id\": \"emo.nps\"}, {\"form\": \"out-of-scope\", \"id\": \"emo.cast\"}"),
                        "adjustment.place /definitions/0/adjustments/1",
                        "emo.csat"),
                Arguments.of(
                        adjusted("{\"form\": \"minimum-sample\", \"id\": \"traceability\", \"records\": 3}"),
                        "adjustment.place /definitions/0/adjustments/0",
                        "none"),
                Arguments.of(
                        adjusted(
                                "{\"form\": \"out-of-scope\", \"id\": \"emo.nps\"}, {\"form\": \"out-of-scope\", \"id\": \"emo.nps\"}"),
                        "adjustment.again /definitions/0/adjustments/0",
                        "none"),
                Arguments.of(
                        adjusted(
                                "{\"form\": \"removed\", \"id\": \"emotional-connection\"}, {\"form\": \"out-of-scope\", \"id\": \"emo.nps\"}"),
                        "adjustment.lost /definitions/0/adjustments/1",
                        "none"),
                Arguments.of(
                        adjusted(
                                "{\"form\": \"aggregation\", \"id\": \"traceability\", \"aggregation\": {\"form\": \"power-mean\", \"exponent\": 1}}"),
                        "adjustment.idle /definitions/0/adjustments/0",
                        "none"),
                Arguments.of(
                        adjusted("{\"form\": \"minimum-sample\", \"id\": \"emo.csat\", \"records\": 0}"),
                        "shape.range /definitions/0/adjustments/0/records",
                        "none"),
                Arguments.of(
                        adjusted("{\"form\": \"curv\", \"id\": \"emo.csat\"}"),
                        "shape.word /definitions/0/adjustments/0/form",
                        "curve"),
                Arguments.of(
                        adjusted(
                                "{\"form\": \"weights\", \"id\": \"traceability\", \"byId\": {\"trace.linked\": 1, \"trace.owner\": 1,"
                                        + " \"trace.rootCause\": 1}}"),
                        "weights.missing /definitions/0/adjustments/0",
                        "none"),
                Arguments.of(
                        preset("\"base\": \"nine-plus-three\", \"adjustableOnly\": [\"emo.cast\"]"),
                        "preset.adjustable-node /definitions/0/adjustableOnly/0",
                        "emo.csat"),
                Arguments.of(
                        below(
                                "\"adjustments\": [{\"form\": \"bands\", \"bands\": [{\"from\": 0, \"name\": {\"zh\": \"好\", \"en\": \"fine\"}}]}]"),
                        "preset.not-adjustable /definitions/1",
                        "none"),
                Arguments.of(
                        below("\"adjustableOnly\": [\"emo.nps\"]"),
                        "preset.wider-limit /definitions/1/adjustableOnly/0",
                        "none"));
    }

    /** A preset above one that allows little. */
    private static String below(String members) {
        return "{\"definitions\": [" + own("pilot", "\"base\": \"nine-plus-three\", \"adjustableOnly\": [\"emo.csat\"]")
                + ", " + own("store", "\"base\": \"pilot\", " + members) + "]}";
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void tellsWhatIsWrongAndWhere(String document, String place, String hint) {
        List<DefinitionProblem> problems = LANGUAGE.read(document).problems();
        assertThat(problems).as(problems.toString()).hasSize(1);
        DefinitionProblem problem = problems.get(0);
        assertThat(problem.rule() + " " + problem.pointer()).isEqualTo(place);
        assertThat(problem.hint().orElse("none")).isEqualTo(hint);
        assertThat(problem.text().zh()).matches(".*\\p{IsHan}.*").doesNotContain("must");
        assertThat(problem.text().en()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void refusesTheIdOfAPresetBelowThatIsKnown() {
        Text name = Text.of("店", "Store");
        Preset store = Preset.standard().adjusted("pilot", name).adjusted("store", name);
        List<DefinitionProblem> problems = LANGUAGE.knowing(new Definition("store", store))
                .read("{\"definitions\": [" + own("pilot", "\"base\": \"store\"") + "]}")
                .problems();
        assertThat(problems).extracting(DefinitionProblem::rule).containsExactly("preset.same-id");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(LANGUAGE.read(adjusted(
                                "{\"form\": \"removed\", \"id\": \"overall\"}, {\"form\": \"imputed\", \"id\": \"emo.cast\", \"value\": 1}, "
                                        + "{\"form\": \"gates\", \"id\": \"emo.csat\", \"gates\": []}"))
                        .problems())
                .extracting(problem -> problem.rule() + " " + problem.pointer())
                .containsExactly(
                        "adjustment.place /definitions/0/adjustments/0",
                        "adjustment.place /definitions/0/adjustments/1",
                        "adjustment.place /definitions/0/adjustments/2");
    }

    @Test
    void knowsARuleForEveryKindOfAdjustment() {
        assertThat(PresetRules.all()).hasSize(8 + 4 * Adjustment.Kind.values().length);
        assertThat(PresetRules.all()).allSatisfy(rule -> assertThat(rule.zh()).matches(".*\\p{IsHan}.*"));
    }
}
