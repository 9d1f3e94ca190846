package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.statistics.Confidence.Ranks;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranks of {@link Confidence#ranksOfQuantile}. */
class QuantileRanksTest {

    /** What a probability may pass its limit by, as in the engine of these ranks. */
    private static final double ROUNDING = 1e-11;

    /**
     * For the median the lower rank is one more than the critical number of fewer signs: W. J. Dixon and A. M. Mood, The
     * statistical sign test, JASA 41, 1946, table 1, at 5 %.
     */
    @ParameterizedTest
    @CsvSource({"6, 0", "8, 0", "9, 1", "12, 2", "15, 3", "20, 5", "25, 7", "30, 9", "40, 13", "50, 17", "100, 39"})
    void agreesWithTheTableOfTheSignTest(long n, long critical) {
        assertThat(Confidence.STANDARD.ranksOfQuantile(0.5, n)).contains(new Ranks(critical + 1, n - critical));
    }

    @Test
    void findsNoRanksInSmallSamples() {
        assertThat(Confidence.STANDARD.ranksOfQuantile(0.5, 5)).isEmpty();
        assertThat(Confidence.STANDARD.ranksOfQuantile(0.9, 35)).isEmpty();
        assertThat(Confidence.STANDARD.ranksOfQuantile(0.9, 36)).contains(new Ranks(29, 36));
        assertThat(Confidence.STANDARD.ranksOfQuantile(0.5, 0)).isEmpty();
        assertThat(Confidence.STANDARD.ranksOfQuantile(0, 1000)).isEmpty();
        assertThat(Confidence.STANDARD.ranksOfQuantile(1, 1000)).isEmpty();
    }

    @Property
    void areTheClosestOnesWhoseTailsAreSmall(
            @ForAll("probabilities") double p, @ForAll("sizes") int n, @ForAll("levels") double level) {
        ExactBinomial binomial = new ExactBinomial(n, p);
        double tail = (1 - level) / 2 * (1 + ROUNDING);
        long low = 0;
        while (low < n && binomial.below(low + 1) <= tail) {
            low++;
        }
        long high = n + 1L;
        while (high > 0 && binomial.from(high - 1) <= tail) {
            high--;
        }
        Optional<Ranks> expected = low < 1 || high > n ? Optional.empty() : Optional.of(new Ranks(low, high));
        assertThat(Confidence.at(level).ranksOfQuantile(p, n)).isEqualTo(expected);
    }

    /** One of the tails of a fair coin is exactly as large as what is left of the level. */
    @ParameterizedTest
    @CsvSource({"0.875, 4", "0.9375, 5", "0.96875, 6", "0.99951171875, 12"})
    void countATailThatIsAsLargeAsItMayBe(double level, long n) {
        assertThat(Confidence.at(level).ranksOfQuantile(0.5, n)).contains(new Ranks(1, n));
    }

    @Property
    void mirrorThoseOfTheOppositeQuantile(
            @ForAll("probabilities") double p, @ForAll("large") long n, @ForAll("levels") double level) {
        Optional<Ranks> ranks = Confidence.at(level).ranksOfQuantile(p, n);
        Optional<Ranks> mirrored = Confidence.at(level)
                .ranksOfQuantile(1 - p, n)
                .map(found -> new Ranks(n + 1 - found.high(), n + 1 - found.low()));
        assertThat(ranks).isEqualTo(mirrored);
    }

    /** However large the sample is, the tails fit between two neighbours. */
    @Property
    void haveTailsThatFitAmongMany(
            @ForAll("probabilities") double p, @ForAll("large") long n, @ForAll("levels") double level) {
        double tail = (1 - level) / 2;
        Confidence.at(level).ranksOfQuantile(p, n).ifPresent(ranks -> {
            assertThat(below(ranks.low(), n, p)).isLessThanOrEqualTo(tail * (1 + 1e-9));
            assertThat(below(ranks.low() + 1, n, p)).isGreaterThan(tail * (1 - 1e-9));
            assertThat(below(n + 1 - ranks.high(), n, 1 - p)).isLessThanOrEqualTo(tail * (1 + 1e-9));
            assertThat(below(n + 2 - ranks.high(), n, 1 - p)).isGreaterThan(tail * (1 - 1e-9));
        });
    }

    private static double below(long successes, long n, double p) {
        return successes > n ? 1 : successes < 1 ? 0 : new Beta(successes, n + 1.0 - successes).complement(p, 1 - p);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refuseWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ranksOfQuantile(p, 10))
                .withMessage("probability of a quantile must be between 0 and 1, was " + p);
    }

    @Test
    void refuseNegativeSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ranksOfQuantile(0.5, -1))
                .withMessage("size of a sample must not be negative, was -1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 2"})
    void refuseToBeOutOfOrder(long low, long high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranks(low, high))
                .withMessage("ranks must be in order from 1 on, were " + low + " and " + high);
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(0, 1).ofScale(3);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(0, 60);
    }

    @Provide
    Arbitrary<Long> large() {
        return Arbitraries.of(100L, 10_000L, 1_000_000_000_000L)
                .flatMap(most -> Arbitraries.longs().between(0, most));
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
    }
}
