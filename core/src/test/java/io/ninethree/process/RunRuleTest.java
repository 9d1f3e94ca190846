package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.process.Signal.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunRuleTest {

    private static List<Signal> signals(RunRule rule, double... values) {
        return ControlChart.individuals(values).withStandard(new Standard(0, 1)).signals(EnumSet.of(rule));
    }

    @Test
    void findsOneBeyondThreeSigma() {
        assertThat(signals(RunRule.ONE_BEYOND_LIMITS, 3, 3.01, -3, -3.01))
                .containsExactly(
                        new Signal(RunRule.ONE_BEYOND_LIMITS, 1, 1, Side.ABOVE),
                        new Signal(RunRule.ONE_BEYOND_LIMITS, 3, 3, Side.BELOW));
    }

    @Test
    void findsTwoOfThreeBeyondTwoSigma() {
        assertThat(signals(RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, 2.1, 0, 2.1, 0, 0, 2.1, -2.1, 2.0, -2.5))
                .containsExactly(
                        new Signal(RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, 2, 0, Side.ABOVE),
                        new Signal(RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, 8, 6, Side.BELOW));
    }

    /** The fifth point is at rest: it completes nothing, though four of the last five are beyond. */
    @Test
    void findsFourOfFiveBeyondOneSigma() {
        assertThat(signals(RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, 1.1, 1.1, -1.1, 1.1, 1.1, 0, 1.1))
                .containsExactly(new Signal(RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, 4, 0, Side.ABOVE));
    }

    @Test
    void findsEightOnOneSideAndEveryOneThatFollows() {
        assertThat(signals(RunRule.EIGHT_ON_ONE_SIDE, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1))
                .containsExactly(
                        new Signal(RunRule.EIGHT_ON_ONE_SIDE, 8, 1, Side.BELOW),
                        new Signal(RunRule.EIGHT_ON_ONE_SIDE, 9, 2, Side.BELOW));
    }

    @Test
    void beginsAnewAtTheCentreLine() {
        assertThat(signals(RunRule.EIGHT_ON_ONE_SIDE, 1, 1, 1, 1, 0, 1, 1, 1, 1))
                .isEmpty();
    }

    @Test
    void reportsByPointAndThenByRule() {
        assertThat(ControlChart.individuals(4, 4)
                        .withStandard(new Standard(0, 1))
                        .signals())
                .extracting(Signal::rule)
                .containsExactly(
                        RunRule.ONE_BEYOND_LIMITS, RunRule.ONE_BEYOND_LIMITS, RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(RunRule.EIGHT_ON_ONE_SIDE.text().in(Locale.ENGLISH))
                .isEqualTo("eight points in a row on one side of the centre line");
        assertThat(RunRule.EIGHT_ON_ONE_SIDE.text().in(Locale.CHINESE)).isEqualTo("连续 8 点在中心线同侧");
        assertThat(Side.BELOW.text().en()).isEqualTo("below the centre line");
    }

    @Test
    void refusesPatternsThatEndBeforeTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signal(RunRule.EIGHT_ON_ONE_SIDE, 3, 4, Side.ABOVE))
                .withMessage("from must be between 0 and 3, was 4");
    }

    @Test
    void holdsPointsOnALimitForWithin() {
        assertThat(new Point(0, 3, 2, 1, 3, 0.5).isWithinLimits()).isTrue();
        assertThat(new Point(0, 1, 2, 1, 3, 0.5).isWithinLimits()).isTrue();
        assertThat(new Point(0, 0.9, 2, 1, 3, 0.5).isWithinLimits()).isFalse();
    }

    @Test
    void refusesPointsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(0, Double.NaN, 0, 0, 0, 0))
                .withMessage("value must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(-1, 0, 0, 0, 0, 0))
                .withMessage("index must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(0, 0, 5, 1, 2, 0))
                .withMessage("limits must be finite and surround the centre 5.0, were 1.0 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(0, 0, 0, 0, 0, -1))
                .withMessage("sigma must be finite and not negative, was -1.0");
    }
}
