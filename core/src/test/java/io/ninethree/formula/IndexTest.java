package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Condition;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Index.Band;
import io.ninethree.vocabulary.Surveys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

    private static final NumberField STARS =
            NumberField.named("surveys.stars", Unit.POINTS).onScale(1, 5);

    private static Index ofStars(Band... bands) {
        return new Index(STARS, List.of(bands), Condition.always());
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "6, -1", "6.9, -1", "7, 0", "8, 0", "8.9, 0", "9, 1", "10, 1"})
    void ofPromotersWeighsAnswersAsReichheldDoes(double answer, double weight) {
        assertThat(Formula.netPromoterScore(Surveys.RECOMMEND).weightOf(answer)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "3.5, 0", "4, 1", "5, 1"})
    void ofTopBoxesCountsThemOnly(double answer, double weight) {
        assertThat(Formula.topBox(STARS, 4).weightOf(answer)).isEqualTo(weight);
    }

    @Test
    void weighsBandsAsGiven() {
        Index index = ofStars(new Band(1, -0.5), new Band(3, 0.25), new Band(5, 2));
        assertThat(index.weightOf(2)).isEqualTo(-0.5);
        assertThat(index.weightOf(4)).isEqualTo(0.25);
        assertThat(index.weightOf(5)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "1, 10", "0, 5", "0, 100"})
    void isNoNetPromoterScoreOnAnyOtherScale(double lowest, double highest) {
        NumberField field = STARS.onScale(lowest, highest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.netPromoterScore(field))
                .withMessage("scale of a net promoter score must be 0 to 10, was " + lowest + " to " + highest
                        + " of 'surveys.stars'");
    }

    @ParameterizedTest
    @CsvSource({"1, -1", "3, -1", "4, 0", "5, 1", "7, 1"})
    void ofEaseWeighsEasyAnswersAgainstHardOnes(double answer, double weight) {
        assertThat(Formula.netEasyScore(Surveys.EASE).weightOf(answer)).isEqualTo(weight);
    }

    @Test
    void ofEaseNeedsSevenAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.netEasyScore(STARS))
                .withMessage("scale of a net easy score must be 1 to 7, was 1.0 to 5.0 of 'surveys.stars'");
    }

    @Test
    void ofTopBoxesMayCountThem() {
        assertThat(Formula.topBoxes(STARS, 2)).isEqualTo(Formula.topBox(STARS, 4));
        assertThat(Formula.topBoxes(STARS, 1)).isEqualTo(Formula.topBox(STARS, 5));
        assertThat(Formula.topBoxes(STARS, 4)).isEqualTo(Formula.topBox(STARS, 2));
        assertThat(Formula.topBoxes(Surveys.RECOMMEND, 10)).isEqualTo(Formula.topBox(Surveys.RECOMMEND, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 5, 6})
    void ofTopBoxesCountsSomeAndNotAll(int boxes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.topBoxes(STARS, boxes))
                .withMessage("number of top boxes of 'surveys.stars' must be between 1 and 4, was " + boxes);
    }

    /** 100 (answer - lowest) / (highest - lowest), as Fornell and others state it for the 10 answers of the ACSI. */
    @ParameterizedTest
    @CsvSource({"1, 5, 1, 0", "1, 5, 2, 0.25", "1, 5, 4.5, 0.75", "1, 5, 5, 1", "1, 10, 4, 0.3333333333333333"})
    void ofAScaleRisesEvenly(double lowest, double highest, double answer, double weight) {
        NumberField field = STARS.onScale(lowest, highest);
        assertThat(Formula.index100(field).weightOf(answer)).isEqualTo(weight);
    }

    @Test
    void ofAScaleHasABandForEachAnswer() {
        assertThat(Formula.index100(STARS))
                .isEqualTo(ofStars(
                        new Band(1, 0), new Band(2, 0.25), new Band(3, 0.5), new Band(4, 0.75), new Band(5, 1)));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 5", "1, 5.5", "-Infinity, 5", "1, Infinity", "0, 1001"})
    void ofAScaleNeedsWholeNumbers(double lowest, double highest) {
        NumberField field = STARS.onScale(lowest, highest);
        String message = "scale of 'surveys.stars' must have at most 1000 steps between whole numbers, was " + lowest
                + " to " + highest;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.index100(field))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.topBoxes(field, 1))
                .withMessage(message);
    }

    @Test
    void keepsItsBands() {
        List<Band> bands = new ArrayList<>(List.of(new Band(1, 0), new Band(4, 1)));
        Index index = new Index(STARS, bands, Condition.always());
        bands.clear();
        assertThat(index).isEqualTo(Formula.topBox(STARS, 4));
    }

    @Test
    void refusesToHaveNoBand() {
        assertThatIllegalArgumentException()
                .isThrownBy(IndexTest::ofStars)
                .withMessage("first band of 'surveys.stars' must start at 1.0, was []");
    }

    @Test
    void refusesBandsThatLeaveTheLowestAnswersOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofStars(new Band(2, 1)))
                .withMessage("first band of 'surveys.stars' must start at 1.0, was [Band[from=2.0, weight=1.0]]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 6, Double.NaN})
    void refusesBandsThatDoNotAscendWithinTheScale(double from) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.topBox(STARS, from))
                .withMessage("bands of 'surveys.stars' must ascend up to 5.0, was " + from + " after 1.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNotFinite(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(1, weight))
                .withMessage("weight of a band must be finite, was " + weight);
    }
}
