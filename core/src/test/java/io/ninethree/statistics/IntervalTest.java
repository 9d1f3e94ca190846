package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    record Trial(long successes, long trials) {
        double share() {
            return (double) successes / trials;
        }

        Interval interval() {
            return Confidence.STANDARD.ofShare(successes, trials);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 72.2, 100.0",
        "9, 10, 59.6, 98.2",
        "85, 100, 76.7, 90.7",
        "980, 1000, 96.9, 98.7",
        "0, 5, 0.0, 43.4",
        "1, 1, 20.7, 100.0",
    })
    void agreesWithPublishedPercentages(long successes, long trials, double low, double high) {
        Interval interval = Confidence.STANDARD.ofShare(successes, trials);
        assertThat(100 * interval.low()).isCloseTo(low, within(0.05));
        assertThat(100 * interval.high()).isCloseTo(high, within(0.05));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Property
    void solvesTheScoreEquation(@ForAll("trials") Trial trial) {
        assertThat(trial.interval().low()).isCloseTo(root(trial, -1), within(1e-12));
        assertThat(trial.interval().high()).isCloseTo(root(trial, 1), within(1e-12));
    }

    /** A root of (n + z²) x² - (2 k + z²) x + k² / n, in forty digits. */
    private static double root(Trial trial, int sign) {
        MathContext digits = new MathContext(40);
        BigDecimal n = BigDecimal.valueOf(trial.trials());
        BigDecimal k = BigDecimal.valueOf(trial.successes());
        BigDecimal z2 = new BigDecimal("1.959963984540054235524594430520551527").pow(2);
        BigDecimal a = n.add(z2);
        BigDecimal b = k.add(k).add(z2);
        BigDecimal c = k.multiply(k).divide(n, digits);
        BigDecimal square = b.multiply(b).subtract(a.multiply(c).multiply(BigDecimal.valueOf(4)));
        BigDecimal root = b.add(square.sqrt(digits).multiply(BigDecimal.valueOf(sign)));
        return root.divide(a.add(a), digits).doubleValue();
    }

    @Property
    void surroundsTheShareWithinZeroAndOne(@ForAll("trials") Trial trial) {
        assertThat(trial.share())
                .isBetween(trial.interval().low(), trial.interval().high());
        assertThat(trial.interval().low()).isBetween(0.0, 1.0);
        assertThat(trial.interval().high()).isBetween(0.0, 1.0);
    }

    @Property
    void narrowsWithTheNumberOfTrials(@ForAll("trials") Trial trial) {
        Trial doubled = new Trial(2 * trial.successes(), 2 * trial.trials());
        assertThat(width(doubled.interval())).isLessThan(width(trial.interval()));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    /** Successes and failures are treated alike. */
    @Property
    void mirrorsTheIntervalOfTheFailures(@ForAll("trials") Trial trial) {
        Interval failures = Confidence.STANDARD.ofShare(trial.trials() - trial.successes(), trial.trials());
        assertThat(trial.interval().low()).isCloseTo(1 - failures.high(), within(1e-12));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .flatMap(n -> Arbitraries.longs().between(0, n).map(k -> new Trial(k, n)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
    void refusesCountsOutOfRange(long successes, long trials) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ofShare(successes, trials))
                .withMessage("successes must be between 0 and a positive number of trials, were " + successes + " of "
                        + trials);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 1.0", "NaN, 1.0", "0.0, Infinity"})
    void refusesEndsOutOfOrder(double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high, 0.95))
                .withMessage("ends must be finite and in order, were " + low + " and " + high);
    }

    @ParameterizedTest
    @CsvSource({"0.0", "1.0", "95.0", "NaN"})
    void refusesLevelsThatAreNoProbability(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0, 1, level))
                .withMessage("level must be between 0 and 1, was " + level);
    }

    /** R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000"
    })
    void agreesWithThePublishedDifferences(long k, long n, long others, long ofOthers, double low, double high) {
        Interval difference = Interval.ofDifference(
                k / (double) n,
                Confidence.STANDARD.ofShare(k, n),
                others / (double) ofOthers,
                Confidence.STANDARD.ofShare(others, ofOthers));
        assertThat(difference.low()).isCloseTo(low, within(0.0000501));
        assertThat(difference.high()).isCloseTo(high, within(0.0000501));
        assertThat(difference.level()).isEqualTo(0.95);
    }

    @Property
    void turnsRoundWithTheDifference(@ForAll("trials") Trial one, @ForAll("trials") Trial other) {
        Interval there = Interval.ofDifference(one.share(), one.interval(), other.share(), other.interval());
        Interval back = Interval.ofDifference(other.share(), other.interval(), one.share(), one.interval());
        assertThat(there).isEqualTo(new Interval(0 - back.high(), 0 - back.low(), 0.95));
        assertThat(there.contains(one.share() - other.share())).isTrue();
    }

    @Test
    void refusesDifferencesOfWhatDoesNotFit() {
        Interval interval = new Interval(1, 3, 0.95);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofDifference(2, interval, 2, new Interval(1, 3, 0.9)))
                .withMessage("levels of both intervals must be equal, were 0.95 and 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofDifference(2, interval, 4, interval))
                .withMessage("estimate must be between 1.0 and 3.0, was 4.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofDifference(Double.NaN, interval, 2, interval))
                .withMessage("estimate must be between 1.0 and 3.0, was NaN");
    }

    @Test
    void containsItsEnds() {
        Interval interval = new Interval(-1, 3, 0.9);
        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(Math.nextUp(3.0))).isFalse();
        assertThat(interval.contains(Math.nextDown(-1.0))).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(interval.width()).isEqualTo(4);
    }

    @Test
    void mayBeASinglePoint() {
        assertThat(new Interval(3, 3, 0.9).high()).isEqualTo(3);
    }
}
