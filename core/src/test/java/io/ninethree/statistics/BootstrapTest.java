package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

    private static final double Z95 = 1.959963984540054;

    private static final Bootstrap MANY = new Bootstrap(40_000, 7);

    private static final Interval UNIT = new Interval(-Z95, Z95, 0.95);

    /** The variances of independent numbers add up: 3² + 4² = 5². */
    @Test
    void agreesWithTheSumOfNormalNumbers() {
        Interval[] intervals = {new Interval(10 - 3 * Z95, 10 + 3 * Z95, 0.95), new Interval(-4 * Z95, 4 * Z95, 0.95)};
        Interval sum = MANY.interval(10, new double[] {10, 0}, intervals, 0.95, values -> values[0] + values[1]);
        assertThat(sum.low()).isCloseTo(10 - 5 * Z95, within(0.15));
        assertThat(sum.high()).isCloseTo(10 + 5 * Z95, within(0.15));
        assertThat(sum.level()).isEqualTo(0.95);
    }

    /** The smaller of two standard normal numbers is at most x with the probability {@code 1 - (1 - cdf(x))²}. */
    @Test
    void agreesWithTheMinimumOfTwoNormalNumbers() {
        Interval smaller = MANY.interval(
                0, new double[2], new Interval[] {UNIT, UNIT}, 0.9, values -> Math.min(values[0], values[1]));
        assertThat(smaller.low()).isCloseTo(Normal.inverse(1 - Math.sqrt(0.95)), within(0.03));
        assertThat(smaller.high()).isCloseTo(Normal.inverse(1 - Math.sqrt(0.05)), within(0.03));
    }

    @Test
    void givesALopsidedIntervalBack() {
        Interval lopsided = new Interval(40, 90, 0.95);
        Interval drawn = MANY.interval(80, new double[] {80}, new Interval[] {lopsided}, 0.95, values -> values[0]);
        assertThat(drawn.low()).isCloseTo(40, within(1.0));
        assertThat(drawn.high()).isCloseTo(90, within(0.3));
    }

    /** An interval at one level can be turned into one at another. */
    @Test
    void changesTheLevelOfAnInterval() {
        Interval drawn = MANY.interval(0, new double[1], new Interval[] {UNIT}, 0.5, values -> values[0]);
        assertThat(drawn.high()).isCloseTo(0.6744897501960817, within(0.02));
    }

    @Test
    void repeatsItselfToTheLastDigit() {
        Interval[] intervals = {UNIT, UNIT};
        Interval once =
                Bootstrap.standard().interval(0, new double[2], intervals, 0.95, values -> values[0] - values[1]);
        Interval again =
                Bootstrap.standard().interval(0, new double[2], intervals, 0.95, values -> values[0] - values[1]);
        assertThat(once).isEqualTo(again);
        assertThat(once.low()).isCloseTo(-2.827462580541294, within(1e-12));
        assertThat(once.high()).isCloseTo(2.7212601988348166, within(1e-12));
        assertThat(new Bootstrap(1000, 94).interval(0, new double[2], intervals, 0.95, values -> values[0]))
                .isNotEqualTo(once);
    }

    /** The JDK's own implementation of the same generator. */
    @ParameterizedTest
    @ValueSource(longs = {0, 93, -1, Long.MIN_VALUE})
    void drawsTheNumbersOfThePublishedGenerator(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NormalNumbers numbers = new NormalNumbers(seed);
        for (int i = 0; i < 100; i++) {
            double uniform = ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
            assertThat(numbers.next()).isEqualTo(Normal.inverse(uniform));
        }
    }

    @Test
    void isSureOfWhatIsSure() {
        Interval[] sure = {new Interval(3, 3, 0.9), new Interval(4, 4, 0.95)};
        assertThat(Bootstrap.standard()
                        .interval(
                                7,
                                new double[] {3, 4},
                                sure,
                                0.8,
                                values -> Arrays.stream(values).sum()))
                .isEqualTo(new Interval(7, 7, 0.8));
    }

    @Test
    void containsTheEstimateEvenWhereNoDrawComesNear() {
        assertThat(Bootstrap.standard()
                        .interval(5, new double[1], new Interval[] {UNIT}, 0.95, values -> -Math.abs(values[0]))
                        .high())
                .isEqualTo(5);
    }

    /** Of 39 draws the smallest and the largest are the percentiles at 95 %; fewer have none closer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 39})
    void endsAtTheExtremesOfFewDraws(int draws) {
        AtomicInteger drawn = new AtomicInteger();
        Interval interval = new Bootstrap(draws, 1)
                .interval(1, new double[1], new Interval[] {UNIT}, 0.95, values -> drawn.incrementAndGet());
        assertThat(interval).isEqualTo(new Interval(1, draws, 0.95));
    }

    @Test
    void endsAtTheRanksOfThePercentiles() {
        AtomicInteger drawn = new AtomicInteger();
        Interval interval = new Bootstrap(999, 1)
                .interval(500, new double[1], new Interval[] {UNIT}, 0.9, values -> drawn.incrementAndGet());
        assertThat(interval).isEqualTo(new Interval(50, 950, 0.9));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bootstrap(0, 1))
                .withMessage("number of draws must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANY.interval(0, new double[2], new Interval[] {UNIT}, 0.95, values -> 0))
                .withMessage("values and intervals must be as many, were 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANY.interval(0, new double[] {2}, new Interval[] {UNIT}, 0.95, values -> 0))
                .withMessage("estimate must be between " + -Z95 + " and " + Z95 + ", was 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANY.interval(0, new double[1], new Interval[] {UNIT}, 1, values -> 0))
                .withMessage("level must be between 0 and 1, was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANY.interval(0, new double[1], new Interval[] {UNIT}, 0.9, values -> Double.NaN))
                .withMessage("statistic of a draw must be finite, was NaN");
    }
}
