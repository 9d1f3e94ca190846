package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldTest {

    private static final NumberField UNBOUNDED = NumberField.named("surveys.recommend", Unit.POINTS);

    private static final NumberField ZERO_TO_TEN = UNBOUNDED.onScale(0, 10);

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.5, 10})
    void admitsItsScaleWithBothEnds(double value) {
        assertThat(ZERO_TO_TEN.admits(value)).isTrue();
    }

    /** Systems write -1 or 99 where nobody answered. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 99, 10.000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void doesNotAdmitWhatIsNoAnswer(double value) {
        assertThat(ZERO_TO_TEN.admits(value)).isFalse();
    }

    @Test
    void admitsEveryFiniteNumberWithoutAScale() {
        assertThat(UNBOUNDED.admits(-Double.MAX_VALUE)).isTrue();
        assertThat(UNBOUNDED.admits(Double.MAX_VALUE)).isTrue();
        assertThat(UNBOUNDED.admits(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(UNBOUNDED.admits(Double.NaN)).isFalse();
    }

    @Test
    void keepsUnitAndScaleUnderAnotherName() {
        assertThat(ZERO_TO_TEN.called("推荐意愿", "recommendation"))
                .isEqualTo(new NumberField("surveys.recommend", Text.of("推荐意愿", "recommendation"), Unit.POINTS, 0, 10));
    }

    @ParameterizedTest
    @CsvSource({"5.0, 1.0", "1.0, 1.0", "NaN, 5.0"})
    void refusesAScaleThatDoesNotAscend(double lowest, double highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNBOUNDED.onScale(lowest, highest))
                .withMessage("scale of 'surveys.recommend' must ascend, was from " + lowest + " to " + highest);
    }
}
