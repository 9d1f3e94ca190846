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
