package io.ninethree.score;

import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.model;
import static io.ninethree.score.Graded.points;
import static io.ninethree.score.Graded.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Segment;
import io.ninethree.formula.Absence;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScorecardTest {

    private static final Heading ROOT = heading(
            "all", heading(RESPONSE_SPEED, indicator("a")), heading("group", heading(NEED_INSIGHT, indicator("b"))));

    private static final Scorecard CARD = score(ROOT, Map.of("a", points(40), "b", points(60)));

    @Test
    void findsADimensionAtAnyDepth() {
        assertThat(CARD.of(RESPONSE_SPEED).points()).hasValue(40);
        assertThat(CARD.of(NEED_INSIGHT).points()).hasValue(60);
    }

    @Test
    void findsAnIndicator() {
        assertThat(CARD.of("b").value()).isEqualTo(points(60));
    }

    @Test
    void findsInformation() {
        Indicator volume = information("volume").build();
        Scorecard card = Scorecard.of(model(ROOT, volume), Graded.JUNE, Map.of("volume", points(7)));
        assertThat(card.of("volume").value()).isEqualTo(points(7));
        assertThat(card.indicators()).extracting(IndicatorScore::id).containsExactly("a", "b", "volume");
        assertThat(card.overall().points()).isEmpty();
    }

    @Test
    void refusesADimensionThatIsNotInTheModel() {
        assertThatThrownBy(() -> CARD.of(Guarantee.TRACEABILITY))
                .hasMessage("heading must be one of the model 'Exams', was 'traceability'");
    }

    @Test
    void refusesAnIndicatorThatIsNotInTheModel() {
        assertThatThrownBy(() -> CARD.of("x")).hasMessage("indicator must be one of the model 'Exams', was 'x'");
    }

    @Test
    void refusesAHeadingWhereAnIndicatorIsAskedFor() {
        assertThatThrownBy(() -> CARD.of("group"))
                .hasMessage("indicator must be one of the model 'Exams', was 'group'");
    }

    @Test
    void refusesAValueThatBelongsToNoIndicator() {
        assertThatThrownBy(() -> score(ROOT, Map.of("x", points(1))))
                .hasMessage("value must belong to an indicator of the model, was for 'x'");
    }

    @Test
    void takesWhatHasNoValueAsNotConnected() {
        assertThat(score(ROOT, Map.of()).of("a").absence()).contains(Absence.NOT_CONNECTED);
    }

    @Test
    void namesItsWeakestAndItsStrongestHeading() {
        assertThat(CARD.weakest()).map(HeadingScore::id).contains("response-speed");
        assertThat(CARD.strongest()).map(HeadingScore::id).contains("group");
    }

    @Test
    void namesThemInAnyOrder() {
        Scorecard card = score(ROOT, Map.of("a", points(60), "b", points(40)));
        assertThat(card.weakest()).map(HeadingScore::id).contains("group");
        assertThat(card.strongest()).map(HeadingScore::id).contains("response-speed");
    }

    @Test
    void namesTheFirstOfEqualHeadings() {
        Scorecard card = score(ROOT, 50, "a", "b");
        assertThat(card.weakest()).map(HeadingScore::id).contains("response-speed");
        assertThat(card.strongest()).map(HeadingScore::id).contains("response-speed");
    }

    @Test
    void namesNoHeadingThatWasNotMeasured() {
        assertThat(score(ROOT, 50, "b").weakest()).map(HeadingScore::id).contains("group");
        assertThat(score(ROOT, Map.of()).weakest()).isEmpty();
        assertThat(score(ROOT, Map.of()).strongest()).isEmpty();
    }

    @Test
    void lacksNothingOfWhatWasComputedElsewhere() {
        assertThat(CARD.readiness().missing()).isEmpty();
        assertThat(score(ROOT, 50, "a").readiness().missing()).containsOnlyKeys(indicator("b"));
    }

    @Test
    void findsAnyNode() {
        Indicator volume = information("volume").build();
        Scorecard card = Scorecard.of(model(ROOT, volume), Graded.JUNE, Map.of("a", points(40)));
        assertThat(List.of("all", "group", "a", "volume"))
                .allSatisfy(id -> assertThat(card.node(id).id()).isEqualTo(id));
        assertThatThrownBy(() -> card.node("x")).hasMessage("node must be one of the model 'Exams', was 'x'");
    }

    private static final Heading MANY =
            heading("all", heading("p", indicator("a")), heading("q", indicator("b")), heading("r", indicator("c")));

    @Test
    void ranksItsHeadings() {
        Scorecard card = score(MANY, Map.of("a", points(60), "b", points(20), "c", points(90)));
        assertThat(card.weakest(2)).extracting(HeadingScore::id).containsExactly("q", "p");
        assertThat(card.strongest(2)).extracting(HeadingScore::id).containsExactly("r", "p");
        assertThat(card.weakest(9)).extracting(HeadingScore::id).containsExactly("q", "p", "r");
        assertThat(card.strongest(0)).isEmpty();
        assertThat(score(MANY, 50, "b").weakest(2)).extracting(HeadingScore::id).containsExactly("q");
    }

    /** The weakest heading weighs next to nothing, so that improving it is worth little. */
    @Test
    void namesTheHeadingThatCostsMost() {
        Heading root = MANY.withWeighting(Weighting.given(Map.of("p", 8.0, "q", 1.0, "r", 1.0)));
        Scorecard card = score(root, Map.of("a", points(60), "b", points(20), "c", points(90)));
        assertThat(card.limiting()).map(HeadingScore::id).contains("p");
        assertThat(card.weakest()).map(HeadingScore::id).contains("q");
        assertThat(score(MANY, 100, "a", "b", "c").limiting()).isEmpty();
        assertThat(score(MANY, Map.of()).limiting()).isEmpty();
    }

    @Test
    void tellsTheBandOfANode() {
        Scorecard card = Scorecard.of(
                model(ROOT).withBands(Bands.startingWith("低", "low").and(50, "高", "high")),
                Graded.JUNE,
                Map.of("a", points(40), "b", points(70)));
        assertThat(card.band(card.of("a"))).map(Bands.Band::text).contains(Text.of("低", "low"));
        assertThat(card.band(card.overall())).map(Bands.Band::text).contains(Text.of("高", "high"));
        assertThat(score(ROOT, Map.of()).band(score(ROOT, Map.of()).overall())).isEmpty();
    }

    @Test
    void isLabelledByItsPeriodAndItsSegment() {
        assertThat(CARD.label()).isEqualTo("2026-06");
        Segment north = Segment.of(Shared.STORE, "North");
        assertThat(CARD.in(north).label()).isEqualTo(north + ", 2026-06");
        assertThat(CARD.in(north).segment()).contains(north);
    }

    @Test
    void leavesTheOthersAloneIfACurveFails() {
        Indicator wrong = information("wrong").scoredBy(value -> Double.NaN).build();
        Scorecard card = score(heading("all", wrong, indicator("a")), 50, "wrong", "a");
        assertThat(card.of("wrong").absence()).contains(Absence.FAILED);
        assertThat(card.overall().points()).hasValue(50);
        assertThat(card.overall().coverage()).isEqualTo(0.5);
    }

    @Test
    void saysWhatItIs() {
        assertThat(CARD).hasToString("2026-06: all: 50 points, scored, 2 of 2 indicators");
    }

    @Test
    void readsWithoutDuplicatesWhereNothingTellsRecordsApart() {
        List<Unreadable> counts = new ArrayList<>(List.of(new Unreadable(Cases.STORE, Flaw.otherType(1), 2)));
        Reading reading = new Reading(Cases.SOURCE, 5, 4, 1, counts);
        counts.clear();
        assertThat(reading)
                .isEqualTo(new Reading(
                        Cases.SOURCE, 5, 0, 4, 1, List.of(new Unreadable(Cases.STORE, Flaw.otherType(1), 2))));
    }
}
