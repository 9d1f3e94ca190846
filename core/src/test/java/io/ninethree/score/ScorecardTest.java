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
import io.ninethree.formula.Absence;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.vocabulary.Cases;
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
