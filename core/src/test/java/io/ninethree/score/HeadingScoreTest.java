package io.ninethree.score;

import static io.ninethree.score.Graded.core;
import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.points;
import static io.ninethree.score.Graded.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Experience;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Trees.Branch;
import io.ninethree.score.Trees.Leaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class HeadingScoreTest {

    private static final Heading TWO_CORES =
            heading(Experience.RESPONSE_SPEED, core("a"), core("b"), indicator("c"), indicator("d"));

    private static final Heading QUORUM = heading("h", indicator("a"), indicator("b"), indicator("c"))
            .withQuorum(2, List.of("a", "b", "c"))
            .withQuorum(1, List.of("a"));

    @Test
    void isScoredByItsCoreAlone() {
        assertThat(overall(TWO_CORES, "a", "b").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void isScoredByHalfItsCoreAndTheRest() {
        assertThat(overall(TWO_CORES, "a", "c", "d").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void isIndicativeByHalfItsCore() {
        assertThat(overall(TWO_CORES, "a", "c").status()).isEqualTo(Status.INDICATIVE);
    }

    @Test
    void isIndicativeWithoutItsCore() {
        assertThat(overall(TWO_CORES, "c", "d").status()).isEqualTo(Status.INDICATIVE);
    }

    @Test
    void isNotMeasuredByNothing() {
        HeadingScore score = overall(TWO_CORES);
        assertThat(score.status()).isEqualTo(Status.NOT_MEASURED);
        assertThat(score.points()).isEmpty();
        assertThat(score.coverage()).isZero();
        assertThat(score.sampleSize()).isZero();
    }

    /** Sixty percent are enough however the sum of the weights is rounded. */
    @Property
    void isScoredByExactlySixtyPercent(@ForAll("fifths") int fifth) {
        ModelNode[] children =
                IntStream.range(0, 5 * fifth).mapToObj(i -> indicator("i" + i)).toArray(ModelNode[]::new);
        Heading heading = heading("h", children);
        assertThat(overall(heading, ids(3 * fifth)).status()).isEqualTo(Status.SCORED);
        assertThat(overall(heading, ids(3 * fifth - 1)).status()).isEqualTo(Status.INDICATIVE);
    }

    @Provide
    Arbitrary<Integer> fifths() {
        return Arbitraries.integers().between(1, 12);
    }

    @Test
    void isScoredIfEveryQuorumIsMet() {
        assertThat(overall(QUORUM, "a", "c").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void isIndicativeIfOneQuorumIsNotMet() {
        assertThat(overall(QUORUM, "b", "c").status()).isEqualTo(Status.INDICATIVE);
        assertThat(overall(QUORUM, "a").status()).isEqualTo(Status.INDICATIVE);
    }

    @Test
    void needsNoCoverageWhereItHasAQuorum() {
        Heading heading =
                heading("h", indicator("a"), indicator("b"), indicator("c")).withQuorum(1, List.of("a"));
        assertThat(overall(heading, "a").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void meetsAQuorumWithHeadingsThatAreOnlyIndicative() {
        Heading below = heading("b", indicator("x"), indicator("y"));
        Heading heading = heading("h", below, indicator("c")).withQuorum(1, List.of("b"));
        HeadingScore score = overall(heading, "x");
        assertThat(score.headings().get(0).status()).isEqualTo(Status.INDICATIVE);
        assertThat(score.status()).isEqualTo(Status.SCORED);
    }

    @Test
    void isMeasuredOnlyInPartByHeadingsThatAre() {
        Heading below = heading("b", indicator("x"), indicator("y"), indicator("z"));
        HeadingScore score = overall(heading("h", below, indicator("c")), "x", "c");
        assertThat(score.headings().get(0).coverage()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(score.coverage()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void dividesTheWeightOfWhatIsMissingAmongTheRest() {
        Heading heading = heading("h", indicator("a"), indicator("b"), indicator("c"))
                .withWeighting(Weighting.given(Map.of("a", 1.0, "b", 3.0, "c", 6.0)));
        Scorecard card = score(heading, Map.of("a", points(20), "b", points(60)));
        assertThat(card.overall().points().getAsDouble()).isCloseTo(50, within(1e-12));
        assertThat(card.overall().coverage()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void restsOnItsSmallestSample() {
        Heading below = heading("b", indicator("x"), indicator("y"));
        Scorecard card = score(
                heading("h", below, indicator("c")),
                Map.of("x", points(50, 30), "y", points(50, 12), "c", points(50, 99)));
        assertThat(card.overall().sampleSize()).isEqualTo(12);
    }

    @Test
    void doesNotRestOnWhatDoesNotCount() {
        Heading heading =
                heading("h", indicator("a"), graded("b").minimumSample(10).build());
        Scorecard card = score(heading, Map.of("a", points(50, 30), "b", points(90, 9)));
        assertThat(card.overall().sampleSize()).isEqualTo(30);
        assertThat(card.overall().points()).hasValue(50);
        assertThat(card.overall().coverage()).isEqualTo(0.5);
    }

    @Test
    void isAbsentForTheReasonThatNeedsLeastWork() {
        Heading heading = heading("h", indicator("a"), heading("b", indicator("x"), indicator("y")));
        assertThat(absence(heading, Map.of("a", missing(Absence.FAILED), "x", missing(Absence.NO_RECORDS))))
                .isEqualTo(Absence.NO_RECORDS);
        assertThat(absence(heading, Map.of("a", missing(Absence.NOT_YET_DECIDABLE), "x", missing(Absence.NO_RECORDS))))
                .isEqualTo(Absence.NOT_YET_DECIDABLE);
    }

    @Test
    void isNotConnectedIfNothingIs() {
        assertThat(overall(TWO_CORES).absence()).contains(Absence.NOT_CONNECTED);
    }

    @Test
    void isNotAbsentForTheReasonOfInformation() {
        Heading heading = heading("h", indicator("a"), information("volume").build());
        assertThat(absence(heading, Map.of("volume", missing(Absence.NOT_YET_DECIDABLE))))
                .isEqualTo(Absence.NOT_CONNECTED);
    }

    @Test
    void isNotMeasuredByInformation() {
        Heading heading = heading("h", indicator("a"), information("volume").build());
        HeadingScore score = score(heading, Map.of("volume", points(50))).overall();
        assertThat(score.status()).isEqualTo(Status.NOT_MEASURED);
        assertThat(score.absence()).contains(Absence.NOT_CONNECTED);
    }

    @Test
    void isNotMeasuredByWhatWeighsNothing() {
        Heading heading =
                heading("h", indicator("a"), indicator("b")).withWeighting(Weighting.given(Map.of("a", 1.0, "b", 0.0)));
        assertThat(overall(heading, "b").points()).isEmpty();
    }

    @Test
    void saysWhatItIs() {
        assertThat(overall(heading("h", indicator("a"), indicator("b")), "a"))
                .hasToString("h: 50 points, indicative, 1 of 2 indicators");
        assertThat(overall(heading("h", indicator("a")))).hasToString("h: not measured, 0 of 1 indicators");
    }

    private static final Heading GATED = heading(
                    "h", indicator("a"), indicator("b"), information("c").build())
            .withGate(Gate.below("a", 50, 30))
            .withGate(Gate.ramp("c", 0, 20, 10));

    @Test
    void tellsWhatItEarnedWithAndWithoutItsGates() {
        HeadingScore score = score(GATED, Map.of("a", points(40), "b", points(90), "c", points(20)))
                .overall();
        assertThat(score.ungated()).hasValue(65);
        assertThat(score.points()).hasValue(30);
        assertThat(score.gates())
                .extracting(gated -> gated.limit().orElseThrow())
                .containsExactly(30.0, 100.0);
        assertThat(score.gates()).extracting(gated -> gated.indicator().id()).containsExactly("a", "c");
    }

    @Test
    void obeysTheTightestOfItsGates() {
        assertThat(gated(points(40), points(0))).hasValue(20);
        assertThat(gated(points(40), points(20))).hasValue(30);
        assertThat(gated(points(60), points(5))).hasValue(60);
        assertThat(gated(points(60), points(20))).hasValue(75);
    }

    @Test
    void isFreeWhileAGateHasNothingToJudge() {
        assertThat(gated(points(60), missing(Absence.NO_RECORDS))).hasValue(75);
        HeadingScore score =
                score(GATED, Map.of("a", points(60), "b", points(90))).overall();
        assertThat(score.gates().get(1).limit()).isEmpty();
    }

    /** Too few records may be worse by chance; they neither count nor shut a gate. */
    @Test
    void isFreeWhileAGateHasTooFewToJudge() {
        Indicator few = graded("a").minimumSample(10).build();
        Heading heading = heading("h", few, indicator("b")).withGate(Gate.below("a", 50, 30));
        Scorecard card = score(heading, Map.of("a", points(0, 9), "b", points(90)));
        assertThat(card.overall().points()).hasValue(90);
        assertThat(card.overall().gates().get(0).limit()).isEmpty();
    }

    @Test
    void isNotLiftedByAGate() {
        Heading heading = heading("h", indicator("a")).withGate(Gate.below("a", 50, 30));
        assertThat(overallOf(heading, 20)).hasValue(20);
        assertThat(overallOf(heading, 45)).hasValue(30);
        assertThat(overallOf(heading, 50)).hasValue(50);
    }

    @Test
    void composesTheGatesOfItsHeadings() {
        Heading below = heading("b", indicator("x")).withGate(Gate.below("x", 90, 60));
        Heading heading = heading("h", below, indicator("c")).withGate(Gate.below("x", 80, 40));
        HeadingScore score =
                score(heading, Map.of("x", points(70), "c", points(100))).overall();
        assertThat(score.headings().get(0).points()).hasValue(60);
        assertThat(score.ungated()).hasValue(80);
        assertThat(score.points()).hasValue(40);
    }

    private static OptionalDouble gated(IndicatorValue a, IndicatorValue c) {
        return score(GATED, Map.of("a", a, "b", points(90), "c", c)).overall().points();
    }

    private static OptionalDouble overallOf(Heading heading, double points) {
        return score(heading, Map.of("a", points(points))).overall().points();
    }

    @Property
    void earnsWhatAPlainComputationSays(@ForAll("trees") Branch tree) {
        HeadingScore score = Trees.score(tree, Leaf::june).overall();
        Trees.points(tree, Leaf::june)
                .ifPresentOrElse(
                        expected -> assertThat(score.points().getAsDouble()).isCloseTo(expected, within(1e-9)),
                        () -> assertThat(score.points()).isEmpty());
    }

    @Property
    void coversWhatAPlainComputationSays(@ForAll("trees") Branch tree) {
        double coverage = Trees.score(tree, Leaf::june).overall().coverage();
        assertThat(coverage).isCloseTo(Trees.coverage(tree, Leaf::june), within(1e-12));
        assertThat(coverage).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<Branch> trees() {
        return Trees.ofDepth(3);
    }

    /** Whatever the targets, weights and aggregations are: who meets all targets has 80 points, not nearly 80. */
    @Property
    void earnsEightyIfEveryTargetIsMet(
            @ForAll("weights") List<Double> weights,
            @ForAll("targets") List<Double> targets,
            @ForAll("means") Aggregation mean) {
        List<Heading> headings = IntStream.range(0, 4)
                .mapToObj(i -> heading("h" + i, onTarget("x" + i, targets.get(i)), onTarget("y" + i, -targets.get(i)))
                        .withWeighting(Weighting.given(Map.of("x" + i, weights.get(i), "y" + i, weights.get(3 - i))))
                        .withAggregation(mean))
                .toList();
        Heading root = heading("all", headings.toArray(ModelNode[]::new)).withAggregation(mean);
        Map<String, IndicatorValue> values = new HashMap<>();
        IntStream.range(0, 4).forEach(i -> {
            values.put("x" + i, points(targets.get(i)));
            values.put("y" + i, points(-targets.get(i)));
        });
        assertThat(score(root, values).overall().points()).hasValue(80);
    }

    private static Indicator onTarget(String id, double target) {
        return information(id)
                .scoredBy(ScoreCurve.through(target - 1, target, target + 2))
                .build();
    }

    @Provide
    Arbitrary<List<Double>> weights() {
        return Arbitraries.doubles().between(0.01, 100).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Double>> targets() {
        return Arbitraries.doubles().between(-1e6, 1e6).list().ofSize(4);
    }

    @Provide
    Arbitrary<Aggregation> means() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-5, 5),
                        Arbitraries.doubles().between(0, 80))
                .as((exponent, floor) -> Aggregation.powerMean(exponent).notBelow(floor))
                .withoutEdgeCases();
    }

    private static HeadingScore overall(Heading heading, String... measured) {
        return score(heading, 50, measured).overall();
    }

    private static String[] ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> "i" + i).toArray(String[]::new);
    }

    private static IndicatorValue missing(Absence reason) {
        return IndicatorValue.notMeasured(reason, Unit.POINTS);
    }

    private static Absence absence(Heading heading, Map<String, IndicatorValue> values) {
        return score(heading, values).overall().absence().orElseThrow();
    }
}
