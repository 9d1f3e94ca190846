package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ninethree.compare.DefinitionChange;
import io.ninethree.metrics.CustomerNeedsInsight;
import io.ninethree.metrics.EmotionalConnection;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.PromiseFulfilment;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PresetTest {

    private static final Preset STANDARD =
            Preset.of("standard", Text.of("总部标准", "Head office"), NinePlusThree.standard());

    private static final ScoreCurve STRICT = ScoreCurve.through(60, 90, 99);
    private static final Adjustment STRICTER = new Adjustment.Curve("emo.csat", STRICT);
    private static final Adjustment MORE = new Adjustment.MinimumSample("emo.csat", 50);

    private static final Indicator OTHER_PROMISES = Indicator.named("prom.other")
            .called("其他承诺达成率", "Other promises kept")
            .measures(PromiseFulfilment.ATTAINMENT.formula())
            .scoredBy(ScoreCurve.identity())
            .under(Guarantee.PROMISE_FULFILMENT)
            .build();

    /** Adjustments that can be made together, with what each of them changes. */
    private static final Map<Adjustment, List<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(STRICTER, List.of("emo.csat CURVE"));
        ALL.put(MORE, List.of("emo.csat MINIMUM_SAMPLE"));
        ALL.put(new Adjustment.Weights("traceability", equalWeights("traceability")), List.of("traceability WEIGHT"));
        ALL.put(
                new Adjustment.Aggregated("emotional-connection", Aggregation.minimum()),
                List.of("emotional-connection AGGREGATION"));
        ALL.put(new Adjustment.Gates("overall", List.of()), List.of("overall GATES"));
        ALL.put(new Adjustment.OutOfScope("emo.referral"), List.of("emo.referral SCOPE"));
        ALL.put(new Adjustment.Imputed("human.agentReach", 0.9), List.of("human.agentReach IMPUTED"));
        ALL.put(
                new Adjustment.Replaced("need.fcr", CustomerNeedsInsight.FCR_FLAGGED),
                List.of("need.fcr REMOVED", "need.fcr.flagged ADDED"));
        ALL.put(new Adjustment.Added(OTHER_PROMISES), List.of("prom.other ADDED"));
        ALL.put(new Adjustment.Removed("loop.recurrence"), List.of("loop.recurrence REMOVED"));
        ALL.put(new Adjustment.BandsOf(Bands.startingWith("都好", "fine")), List.of("overall BANDS"));
        ALL.put(new Adjustment.ConfidenceOf(Confidence.at(0.9)), List.of("overall CONFIDENCE"));
    }

    private static Map<String, Double> equalWeights(String heading) {
        Map<String, Double> weights = new LinkedHashMap<>();
        heading(STANDARD.model(), heading).children().forEach(child -> weights.put(child.id(), 1.0));
        return weights;
    }

    private static Heading heading(ServiceModel model, String id) {
        return (Heading) model.node(id).orElseThrow();
    }

    @Provide
    Arbitrary<List<Adjustment>> some() {
        return Arbitraries.shuffle(List.copyOf(ALL.keySet()))
                .flatMap(all -> Arbitraries.integers().between(0, all.size()).map(size -> all.subList(0, size)));
    }

    @Property(tries = 50)
    void changesWhatItAdjustsAndNothingElse(@ForAll("some") List<Adjustment> adjustments) {
        Preset store = store(adjustments.toArray(Adjustment[]::new));
        assertThat(store.changes())
                .extracting(change -> change.node() + " " + change.aspect())
                .containsExactlyInAnyOrderElementsOf(marks(adjustments));
    }

    private static List<String> marks(List<Adjustment> adjustments) {
        return adjustments.stream()
                .flatMap(each -> ALL.getOrDefault(each, List.of()).stream())
                .toList();
    }

    @Property(tries = 50)
    void doesNotDependOnTheOrderOfAdjustments(@ForAll("some") List<Adjustment> adjustments) {
        List<Adjustment> backwards = new ArrayList<>(adjustments);
        Collections.reverse(backwards);
        assertThat(STANDARD.adjusted("store", STANDARD.text(), adjustments).model())
                .isEqualTo(
                        STANDARD.adjusted("store", STANDARD.text(), backwards).model());
    }

    /** A pilot and then a store come to the same as one step. */
    @Property(tries = 50)
    void buildsUpInSteps(@ForAll("some") List<Adjustment> adjustments) {
        int half = adjustments.size() / 2;
        Preset pilot = STANDARD.adjusted("pilot", STANDARD.text(), adjustments.subList(0, half));
        Preset store = pilot.adjusted("store", STANDARD.text(), adjustments.subList(half, adjustments.size()));
        assertThat(store.model())
                .isEqualTo(
                        STANDARD.adjusted("store", STANDARD.text(), adjustments).model());
        assertThat(store.since(STANDARD)).hasSameSizeAs(marks(adjustments));
    }

    private static Preset store(Adjustment... adjustments) {
        return STANDARD.adjusted("nanjing-road", Text.of("南京路店", "Nanjing Road"), adjustments);
    }

    private static List<Problem> problems(ThrowingCallable definition) {
        return catchThrowableOfType(InvalidDefinitionException.class, definition)
                .problems();
    }

    @Test
    void tellsWhereItComesFromAndWhatItSets() {
        Preset pilot = STANDARD.adjusted("pilot", Text.of("试点", "Pilot"), STRICTER);
        Preset store = pilot.adjusted("nanjing-road", Text.of("南京路店", "Nanjing Road"), MORE);
        assertThat(store.lineage()).isEqualTo(Text.of("总部标准 → 试点 → 南京路店", "Head office → Pilot → Nanjing Road"));
        assertThat(store.base()).contains(pilot);
        assertThat(store.adjustments()).containsExactly(MORE);
        assertThat(store.changes())
                .extracting(change -> change.text().en())
                .containsExactly("Customer satisfaction, minimum sample: 10 → 50");
        assertThat(store.since(STANDARD))
                .extracting(change -> change.text().zh())
                .containsExactly(
                        "满意度，评分曲线：50 / 85 / 98 时得 0 / 80 / 100 分 → 60 / 90 / 99 时得 0 / 80 / 100 分",
                        "满意度，最小样本量：10 → 50");
        assertThat(STANDARD.changes()).isEmpty();
        assertThat(STANDARD.base()).isEmpty();
    }

    @Test
    void isAValue() {
        assertThat(store(MORE))
                .isEqualTo(store(MORE))
                .hasSameHashCodeAs(store(MORE))
                .hasToString("nanjing-road");
        assertThat(store(MORE)).isNotEqualTo(store(STRICTER)).isNotEqualTo(STANDARD);
        assertThat(store(MORE).adjustableOnly()).isNotEqualTo(store(MORE));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(problems(() -> store(
                        new Adjustment.Curve("emo.cast", STRICT),
                        new Adjustment.Curve("emotional-connection", STRICT),
                        new Adjustment.Aggregated("emo.csat", Aggregation.minimum()),
                        new Adjustment.Curve(
                                "emo.csat",
                                EmotionalConnection.SATISFACTION.curve().orElseThrow()),
                        new Adjustment.MinimumSample("emo.nps", 40),
                        new Adjustment.MinimumSample("emo.nps", 50),
                        new Adjustment.MinimumSample("emo.moments", 0),
                        new Adjustment.Weights("traceability", Map.of("trace.linked", 1.0)),
                        new Adjustment.Removed("overall"),
                        new Adjustment.Removed("need-insight"),
                        new Adjustment.OutOfScope("need.fcr"))))
                .extracting(Problem::toString)
                .containsExactly(
                        "nanjing-road/emo.cast: curve must be of an indicator of the model, was 'emo.cast'\nMaybe 'emo.csat'?",
                        "nanjing-road/emotional-connection: curve must be of an indicator of the model, was 'emotional-connection'",
                        "nanjing-road/emo.csat: aggregation must be of a heading of the model, was 'emo.csat'",
                        "nanjing-road/emo.csat: curve must be different from below, was the same",
                        "nanjing-road/emo.nps: minimum sample must be adjusted once, was adjusted again",
                        "nanjing-road/emo.moments: minimum sample must be at least 1, was 0",
                        "nanjing-road/overall: removal must be of a node below the whole, was 'overall'",
                        "nanjing-road/need.fcr: scope must be of what stays, was of 'need.fcr', which leaves",
                        "nanjing-road/traceability: weight of 'trace.owner' must be given, was missing",
                        "nanjing-road/traceability: weight of 'trace.rootCause' must be given, was missing",
                        "nanjing-road/traceability: weight of 'trace.remedyLinked' must be given, was missing");
    }

    @Test
    void refusesWhatChangesNothing() {
        Preset store = store(ALL.keySet().toArray(Adjustment[]::new));
        List<Adjustment> again = ALL.keySet().stream()
                .filter(each -> !List.of(Adjustment.Kind.ADDED, Adjustment.Kind.REMOVED, Adjustment.Kind.REPLACED)
                        .contains(each.kind()))
                .toList();
        assertThat(problems(() -> store.adjusted("again", store.text(), again)))
                .hasSameSizeAs(again)
                .allMatch(problem -> problem.message().endsWith("must be different from below, was the same"));
    }

    @Test
    void refusesACurveThatDoesNotFit() {
        assertThat(problems(() -> store(new Adjustment.Curve(
                        "emo.csat", ScoreCurve.linear(Duration.ofHours(1), Duration.ofMinutes(1))))))
                .containsExactly(new Problem(
                        "nanjing-road/emo.csat", "curve of a number must be given in numbers, was given in durations"));
    }

    @Test
    void refusesAnIdThatIsMalformedOrRepeated() {
        assertThat(problems(() -> Preset.of("Nanjing Road", STANDARD.text(), STANDARD.model())))
                .extracting(Problem::message)
                .containsExactly(
                        "id of a preset must be lower-case words and numbers joined by hyphens, was 'Nanjing Road'");
        assertThat(problems(() -> store().adjusted("standard", STANDARD.text())))
                .containsExactly(new Problem(
                        "standard", "id of a preset must differ from those below it, was 'standard' again"));
    }

    @Test
    void letsAHeadOfficeDecideWhatAStoreMayAdjust() {
        Preset pilot =
                STANDARD.adjusted("pilot", Text.of("试点", "Pilot"), STRICTER).adjustableOnly("emo.csat", "traceability");
        Preset store = pilot.adjusted("store", STANDARD.text(), MORE);
        assertThat(store.isAdjustable("emo.csat")).isTrue();
        assertThat(store.isAdjustable("emo.nps")).isFalse();
        assertThat(problems(() -> store.adjusted(
                        "counter",
                        STANDARD.text(),
                        new Adjustment.OutOfScope("emo.nps"),
                        new Adjustment.BandsOf(Bands.startingWith("都好", "fine")),
                        new Adjustment.OutOfScope("emo.csat"))))
                .containsExactly(
                        new Problem(
                                "counter/emo.nps",
                                "what is adjusted must be one of [emo.csat, traceability], which 'store' allows, was 'emo.nps'"),
                        new Problem(
                                "counter/model",
                                "what is adjusted must be one of [emo.csat, traceability], which 'store' allows, was 'model'"));
    }

    @Test
    void allowsNoMoreThanWasAllowedBelow() {
        Preset pilot = STANDARD.adjustableOnly("emo.csat", Adjustment.MODEL);
        assertThat(pilot.adjustableOnly("emo.csat").isAdjustable(Adjustment.MODEL))
                .isFalse();
        assertThat(problems(() -> pilot.adjustableOnly("emo.nps", "emo.cast")))
                .containsExactly(
                        new Problem(
                                "standard/emo.nps",
                                "what may be adjusted must be one of [emo.csat, model] as below, was 'emo.nps'"),
                        new Problem(
                                "standard/emo.cast",
                                "what may be adjusted must be a node of the model, was 'emo.cast'\nMaybe 'emo.csat'?"));
    }

    /** Whatever asked the one asks the other. */
    @Test
    void passesOnWhatAskedAReplacedIndicator() {
        Preset weighed = STANDARD.adjusted(
                "weighed",
                STANDARD.text(),
                new Adjustment.Weights("promise-fulfilment", equalWeights("promise-fulfilment")),
                new Adjustment.Imputed("prom.sla", 0.9));
        Preset replaced =
                weighed.adjusted("replaced", STANDARD.text(), new Adjustment.Replaced("prom.sla", OTHER_PROMISES));
        ServiceModel model = replaced.model();
        Gate gate = STANDARD.model().root().gates().get(0);
        assertThat(model.root().gates())
                .containsExactly(Gate.ramp("prom.other", 0.8, 60, 0.9).on(gate.bound()));
        assertThat(model.imputed()).containsExactly(Map.entry("prom.other", 0.9));
        assertThat(heading(model, "promise-fulfilment").weighting())
                .isInstanceOfSatisfying(
                        Weighting.Given.class, given -> assertThat(given.byId()).containsKey("prom.other"));
        assertThat(heading(model, "promise-fulfilment").children().get(0)).isEqualTo(OTHER_PROMISES);
    }

    @Test
    void asksForGatesThatAskNobodyWhoLeft() {
        Adjustment removed = new Adjustment.Removed("promise-fulfilment");
        assertThat(problems(() -> store(removed)))
                .containsExactly(new Problem(
                        "nanjing-road/overall", "gate must ask an indicator below its heading, asked 'prom.sla'"));
        Heading root = store(removed, new Adjustment.Gates("overall", List.of()))
                .model()
                .root();
        assertThat(root.children()).hasSize(11);
        assertThat(root.quorums()).hasSize(2);
    }

    @Test
    void forgetsWhatWasDeclaredOfWhatLeft() {
        Preset declared = STANDARD.adjusted(
                "declared",
                STANDARD.text(),
                new Adjustment.OutOfScope("emo.csat"),
                new Adjustment.Imputed("emo.nps", 30),
                new Adjustment.OutOfScope("emotional-connection"));
        ServiceModel model = declared.adjusted("left", STANDARD.text(), new Adjustment.Removed("emotional-connection"))
                .model();
        assertThat(model.outOfScope()).isEmpty();
        assertThat(model.imputed()).isEmpty();
    }

    @Test
    void addsUnderAnyHeadingAndUnderANewOne() {
        Dimension money =
                Dimension.named("money", Text.of("价值", "Value for money"), Text.of("物有所值。", "It is worth it."));
        Indicator fair = Indicator.named("money.fair")
                .called("价格公道", "Fair prices")
                .measures(EmotionalConnection.SATISFACTION.formula())
                .scoredBy(STRICT)
                .under(money)
                .build();
        Indicator known = Indicator.named("load.known")
                .called("已知", "Known")
                .measures(EmotionalConnection.SATISFACTION.formula())
                .build();
        ServiceModel model = store(
                        new Adjustment.Added(fair),
                        new Adjustment.Added(known),
                        new Adjustment.Added(Experience.NEED_INSIGHT.id(), OTHER_PROMISES))
                .model();
        assertThat(Stream.of(
                                model.root().children(),
                                heading(model, Experience.NEED_INSIGHT.id()).children())
                        .map(children -> children.get(children.size() - 1)))
                .extracting(ModelNode::id)
                .containsExactly("money", "prom.other");
        assertThat(model.information()).contains(known);
        assertThat(problems(() -> store(new Adjustment.Added("mony", fair))))
                .extracting(Problem::message)
                .containsExactly(
                        "addition must be of a heading of the model or the dimension of the indicator, was 'mony'");
    }

    @Test
    void refusesAHeadingOfWhichNothingIsLeft() {
        List<Adjustment> all = heading(STANDARD.model(), "traceability").children().stream()
                .<Adjustment>map(child -> new Adjustment.Removed(child.id()))
                .toList();
        assertThat(problems(() -> STANDARD.adjusted("none", STANDARD.text(), all)))
                .extracting(Problem::toString)
                .contains("none/traceability: children of a heading must be at least one, were none");
    }

    @Test
    void listsNoChangeOfAPresetThatOnlyHasAnotherName() {
        assertThat(store().changes()).isEqualTo(List.<DefinitionChange>of());
    }
}
