package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.process.Trend.Direction;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static double[] array(List<Integer> values, double factor) {
        return values.stream().mapToDouble(value -> factor * value).toArray();
    }

    /**
     * M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, example 9.1 to 9.3: rain by seeded clouds in
     * five years.
     */
    @Test
    void hasTheSlopeOfItsSource() {
        double[] years = {1, 2, 3, 4, 5};
        double[] ratios = {1.26, 1.27, 1.12, 1.16, 1.03};
        Trend trend = Trend.of(years, ratios, 0.91).orElseThrow();
        assertThat(trend.size()).isEqualTo(5);
        assertThat(trend.sum()).isEqualTo(-6);
        assertThat(trend.tau()).isCloseTo(-0.6, within(1e-12));
        assertThat(trend.slope()).isCloseTo(-0.0563, within(0.00006));
        assertThat(trend.intercept()).isCloseTo(1.329, within(0.0006));
        assertThat(trend.interval().low()).isCloseTo(-0.13, within(1e-12));
        assertThat(trend.interval().high()).isCloseTo(0.01, within(1e-12));
        assertThat(trend.pValue()).isCloseTo(2 * 0.117, within(0.001));
        assertThat(trend.direction()).isEqualTo(Direction.NONE_SHOWN);
    }

    /** By hand: sum of (t - 2023) (y - 1.168) is -0.57, and of (t - 2023)² it is 10. */
    @Test
    void hasTheSlopeByLeastSquaresAsWell() {
        double[] years = {2021, 2022, 2023, 2024, 2025};
        double[] ratios = {1.26, 1.27, 1.12, 1.16, 1.03};
        assertThat(Trend.of(years, ratios, 0.95).orElseThrow().leastSquares()).isCloseTo(-0.057, within(1e-12));
    }

    /** One outlier turns the slope by least squares, but not the other. */
    @Test
    void isHardlyMovedByAnOutlier() {
        Trend trend = Trend.of(1, 2, 3, 4, 5, 6, 7, 8, 9, -90).orElseThrow();
        assertThat(trend.slope()).isEqualTo(1);
        assertThat(trend.leastSquares()).isNegative();
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void fallsWhereItDoes() {
        Trend trend = Trend.of(9, 7, 8, 5, 4, 2, 1).orElseThrow();
        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
        assertThat(trend.interval().high()).isNegative();
    }

    @Test
    void countsTheDistanceInTime() {
        Trend trend = Trend.of(new double[] {0, 10, 20, 50, 60}, new double[] {3, 4, 5, 8, 9}, 0.9)
                .orElseThrow();
        assertThat(trend.slope()).isCloseTo(0.1, within(1e-15));
        assertThat(trend.intercept()).isCloseTo(3, within(1e-15));
        assertThat(trend.leastSquares()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void isMissingWhereNoneCouldBeShown() {
        assertThat(Trend.of()).isEmpty();
        assertThat(Trend.of(1, 2, 3, 4)).isEmpty();
        assertThat(Trend.of(1, 2, 3, 4, 5).map(Trend::direction)).hasValue(Direction.RISING);
        assertThat(Trend.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3, 4, 5}, 0.99))
                .isEmpty();
    }

    @Test
    void isFlatForAConstantSeries() {
        Trend trend = Trend.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1).orElseThrow();
        assertThat(trend).isEqualTo(new Trend(6, 0, 0.1, new Interval(0, 0, 0.95), 0, 0, 1, 0));
        assertThat(trend.direction()).isEqualTo(Direction.NONE_SHOWN);
    }

    @Property
    void turnsRoundWithItsSeries(@ForAll("series") List<Integer> series) {
        Trend trend = Trend.of(array(series, 1)).orElseThrow();
        Trend turned = Trend.of(array(series, -2)).orElseThrow();
        assertThat(turned.sum()).isEqualTo(-trend.sum());
        assertThat(turned.slope()).isCloseTo(-2 * trend.slope(), within(1e-12));
        assertThat(turned.leastSquares()).isCloseTo(-2 * trend.leastSquares(), within(1e-12));
        assertThat(turned.pValue()).isEqualTo(trend.pValue());
        assertThat(turned.interval().low()).isCloseTo(-2 * trend.interval().high(), within(1e-12));
        assertThat(turned.direction() == Direction.NONE_SHOWN).isEqualTo(trend.direction() == Direction.NONE_SHOWN);
    }

    /** A straight line added to a series adds its slope to both slopes. */
    @Property
    void addsALine(@ForAll("series") List<Integer> series) {
        double[] tilted = IntStream.range(0, series.size())
                .mapToDouble(i -> series.get(i) + 4.0 * i)
                .toArray();
        Trend trend = Trend.of(array(series, 1)).orElseThrow();
        Trend steeper = Trend.of(tilted).orElseThrow();
        assertThat(steeper.slope()).isCloseTo(trend.slope() + 4, within(1e-9));
        assertThat(steeper.leastSquares()).isCloseTo(trend.leastSquares() + 4, within(1e-9));
    }

    @Property
    void showsWhatItsIntervalShows(@ForAll("series") List<Integer> series) {
        Trend trend = Trend.of(array(series, 1)).orElseThrow();
        boolean distinct = series.stream().distinct().count() == series.size();
        if (distinct) {
            assertThat(trend.direction() == Direction.NONE_SHOWN)
                    .isEqualTo(trend.interval().contains(0));
        }
        assertThat(trend.interval().contains(trend.slope())).isTrue();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(Direction.RISING.text().zh()).isEqualTo("上升");
        assertThat(Direction.NONE_SHOWN.text().en()).isEqualTo("no trend shown");
    }

    @Test
    void refusesTimesThatDoNotRise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(new double[] {1, 1}, new double[2], 0.95))
                .withMessage("times must rise, were 1.0 and then 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(new double[] {1}, new double[2], 0.95))
                .withMessage("series must be of one size, were 1 and 2");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        Interval interval = new Interval(0, 0, 0.95);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(5, Double.NaN, 0, interval, 0, 0, 1, 0))
                .withMessage("slope must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(5, 0, Double.NaN, interval, 0, 0, 1, 0))
                .withMessage("intercept must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(5, 0, 0, interval, 0, Double.NaN, 1, 0))
                .withMessage("tau must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(5, 0, 0, interval, 0, 0, 1, Double.NaN))
                .withMessage("slope by least squares must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(5, 0, 0, interval, 0, 0, 2, 0))
                .withMessage("p value must be between 0 and 1, was 2.0");
    }

    @Provide
    Arbitrary<List<Integer>> series() {
        return Arbitraries.integers().between(-100, 100).list().ofMinSize(5).ofMaxSize(15);
    }
}
