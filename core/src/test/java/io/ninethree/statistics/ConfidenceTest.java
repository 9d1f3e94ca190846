package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.statistics.Confidence.ShareMethod;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    private static final Confidence EXACT = Confidence.STANDARD.withShares(ShareMethod.CLOPPER_PEARSON);

    /** A three-way count of answers. */
    record Answers(long favourable, long neutral, long unfavourable) {
        double net() {
            return (favourable - unfavourable) / (double) (favourable + neutral + unfavourable);
        }

        Interval interval(Confidence confidence) {
            return confidence.ofNetShare(favourable, neutral, unfavourable);
        }

        Answers mirrored() {
            return new Answers(unfavourable, neutral, /* unfavourable= */ favourable);
        }
    }

    /** A count of successes. */
    record Trial(long successes, long trials) {
        Interval interval(Confidence confidence) {
            return confidence.ofShare(successes, trials);
        }

        Trial mirrored() {
            return new Trial(trials - successes, trials);
        }
    }

    private static void assertEnds(Interval interval, double low, double high, double error) {
        assertThat(interval.low()).isCloseTo(low, within(error));
        assertThat(interval.high()).isCloseTo(high, within(error));
    }

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithThePublishedScoreIntervals(long successes, long trials, double low, double high) {
        assertEnds(Confidence.STANDARD.ofShare(successes, trials), low, high, 0.0000501);
    }

    /** The same table, method 5. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "0, 20, 0.0000, 0.1684", "1, 29, 0.0009, 0.1776"})
    void agreesWithThePublishedExactIntervals(long successes, long trials, double low, double high) {
        assertEnds(EXACT.ofShare(successes, trials), low, high, 0.0000501);
    }

    /** The hours of sleep that ten patients gained, Student, The probable error of a mean, Biometrika 6, 1908. */
    @Test
    void agreesWithTheIntervalOfStudentsPatients() {
        double variance = 13.616 / 9;
        assertEnds(Confidence.STANDARD.ofMean(1.58, variance, 10), 0.7001142, 2.4598858, 5e-8);
    }

    /** A score of 33.3 % has a margin of 26.7 % among 30 customers and of 8.1 % among 324. */
    @ParameterizedTest
    @CsvSource({"15, 10, 5, 0.267", "162, 108, 54, 0.081"})
    void hasTheMarginOfANetPromoterScore(long promoters, long passives, long detractors, double margin) {
        Interval interval = Confidence.STANDARD.ofNetShare(promoters, passives, detractors);
        assertEnds(interval, 1 / 3.0 - margin, 1 / 3.0 + margin, 0.0005);
    }

    /** By hand: 6.75, 4.5 and 1.75 of 13 answers have a difference of 5/13 and a variance of (8.5/13 - 25/169)/13. */
    @Test
    void addsThreeAnswersToFewOnes() {
        double half = 1.959963984540054 * Math.sqrt((8.5 / 13 - 25 / 169.0) / 13);
        assertEnds(Confidence.STANDARD.ofNetShare(6, 3, 1), 5 / 13.0 - half, 5 / 13.0 + half, 1e-14);
    }

    /** The plain variance is zero where all answers are alike, however few they are. */
    @ParameterizedTest
    @ValueSource(longs = {1, 29, 30, 1000})
    void isNeverSureBecauseAllAnswersAreAlike(long n) {
        assertThat(Confidence.STANDARD.ofNetShare(n, 0, 0).high()).isEqualTo(1);
        assertThat(Confidence.STANDARD.ofNetShare(n, 0, 0).width()).isBetween(1.0 / n / 10, 2.0);
        assertThat(Confidence.STANDARD.ofNetShare(0, n, 0).width()).isBetween(1.0 / n / 10, 2.0);
    }

    @Property
    void exactIntervalsCoverTheShareWithTheLevel(@ForAll("shares") double share, @ForAll("few") int n) {
        ExactBinomial binomial = new ExactBinomial(n, share);
        double covered = 0;
        for (int k = 0; k <= n; k++) {
            covered += EXACT.ofShare(k, n).contains(share) ? binomial.probability(k) : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(0.95 - 1e-9);
    }

    /** At the ends of an exact interval the tails of the binomial distribution are half of what is left of the level. */
    @Property
    void exactIntervalsEndWhereTheTailsAreSmall(@ForAll("small") Trial trial, @ForAll("levels") double level) {
        Interval interval = trial.interval(Confidence.at(level).withShares(ShareMethod.CLOPPER_PEARSON));
        int n = (int) trial.trials();
        double tail = (1 - level) / 2;
        if (trial.successes() > 0) {
            assertThat(new ExactBinomial(n, interval.low()).from(trial.successes()))
                    .isCloseTo(tail, within(1e-11 * tail + 1e-14));
        }
        if (trial.successes() < n) {
            assertThat(new ExactBinomial(n, interval.high()).below(trial.successes() + 1))
                    .isCloseTo(tail, within(1e-11 * tail + 1e-14));
        }
    }

    @Property
    void containsTheShareWithinZeroAndOne(
            @ForAll("trials") Trial trial, @ForAll ShareMethod method, @ForAll("levels") double level) {
        Interval interval = trial.interval(Confidence.at(level).withShares(method));
        assertThat(interval.contains(trial.successes() / (double) trial.trials()))
                .isTrue();
        assertThat(interval.low()).isGreaterThanOrEqualTo(0);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
        assertThat(interval.level()).isEqualTo(level);
    }

    @Property
    void treatsSuccessesAndFailuresAlike(
            @ForAll("trials") Trial trial, @ForAll ShareMethod method, @ForAll("levels") double level) {
        Confidence confidence = Confidence.at(level).withShares(method);
        Interval mirrored = trial.mirrored().interval(confidence);
        assertEnds(trial.interval(confidence), 1 - mirrored.high(), 1 - mirrored.low(), 1e-12);
    }

    /** An interval that is surer is wider on both sides. */
    @Property
    void nestsItsIntervals(
            @ForAll("trials") Trial trial,
            @ForAll("answers") Answers answers,
            @ForAll("levels") double level,
            @ForAll("levels") double other) {
        Confidence surer = Confidence.at(Math.max(level, other));
        Confidence less = Confidence.at(Math.min(level, other));
        assertNested(trial.interval(less), trial.interval(surer));
        assertNested(
                trial.interval(less.withShares(ShareMethod.CLOPPER_PEARSON)),
                trial.interval(surer.withShares(ShareMethod.CLOPPER_PEARSON)));
        assertNested(answers.interval(less), answers.interval(surer));
        assertNested(less.ofMean(1, 2, trial.trials() + 1), surer.ofMean(1, 2, trial.trials() + 1));
    }

    private static void assertNested(Interval inner, Interval outer) {
        assertThat(outer.low()).isLessThanOrEqualTo(inner.low() + 1e-14);
        assertThat(outer.high()).isGreaterThanOrEqualTo(inner.high() - 1e-14);
    }

    @Property
    void containsTheNetShareWithinOne(@ForAll("answers") Answers answers, @ForAll("levels") double level) {
        Interval interval = answers.interval(Confidence.at(level));
        assertThat(interval.contains(answers.net())).isTrue();
        assertThat(interval.low()).isGreaterThanOrEqualTo(-1);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Property
    void treatsFavourableAndUnfavourableAnswersAlike(@ForAll("answers") Answers answers) {
        Interval mirrored = answers.mirrored().interval(Confidence.STANDARD);
        assertEnds(answers.interval(Confidence.STANDARD), -mirrored.high(), -mirrored.low(), 1e-14);
    }

    @Test
    void surroundsTheMeanAlike() {
        Interval interval = Confidence.at(0.9).ofMean(5, 4, 7);
        assertThat(5 - interval.low()).isCloseTo(interval.high() - 5, within(1e-14));
        assertThat(interval.level()).isEqualTo(0.9);
        assertThat(Confidence.STANDARD.ofMean(5, 0, 7)).isEqualTo(new Interval(5, 5, 0.95));
        assertThat(Confidence.STANDARD
                        .ofMean(Double.MAX_VALUE, Double.MAX_VALUE, 2)
                        .high())
                .isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void isAtNinetyFivePercentByWilsonUnlessSaidOtherwise() {
        assertThat(Confidence.STANDARD)
                .isEqualTo(Confidence.at(0.95).withShares(ShareMethod.WILSON))
                .hasToString("confidence 0.95 by WILSON");
        assertThat(Confidence.STANDARD.z()).isCloseTo(1.959963984540054, within(1e-15));
        assertThat(Confidence.at(0.9).withShares(ShareMethod.CLOPPER_PEARSON))
                .isEqualTo(Confidence.at(0.9).withShares(ShareMethod.CLOPPER_PEARSON))
                .hasSameHashCodeAs(Confidence.at(0.9).withShares(ShareMethod.CLOPPER_PEARSON))
                .isNotEqualTo(Confidence.at(0.9))
                .isNotEqualTo(Confidence.STANDARD.withShares(ShareMethod.CLOPPER_PEARSON));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1074, 1e-17, 0x1.fffffffffffffp-1})
    void makesIntervalsAtEveryLevel(double level) {
        Confidence confidence = Confidence.at(level);
        assertThat(confidence.ofShare(3, 10).contains(0.3)).isTrue();
        assertThat(confidence
                        .withShares(ShareMethod.CLOPPER_PEARSON)
                        .ofShare(3, 10)
                        .contains(0.3))
                .isTrue();
        assertThat(confidence.ofMean(1, 2, 3).contains(1)).isTrue();
        assertThat(confidence.ofNetShare(30, 20, 10).contains(1 / 3.0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refusesLevelsThatAreNoProbability(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.at(level))
                .withMessage("level must be between 0 and 1, was " + level);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1.0", "1.0, NaN", "1.0, -1.0", "Infinity, 1.0", "1.0, Infinity"})
    void refusesMeansThatAreNoNumbers(double mean, double variance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ofMean(mean, variance, 5))
                .withMessage("mean and variance must be finite and the variance not negative, were " + mean + " and "
                        + variance);
    }

    @Test
    void refusesSamplesThatAreTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ofMean(1, 0, 1))
                .withMessage("size of the sample of a mean must be at least 2, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ofNetShare(0, 0, 0))
                .withMessage("answers must not be negative and not all be zero, were 0, 0 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.STANDARD.ofNetShare(5, -1, 0))
                .withMessage("answers must not be negative and not all be zero, were 5, -1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXACT.ofShare(1, 0))
                .withMessage("successes must be between 0 and a positive number of trials, were 1 of 0");
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(4);
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.6827, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.integers().between(1, 20);
    }

    @Provide
    Arbitrary<Trial> small() {
        return trials(30);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Arbitraries.of(10L, 1000L, 1_000_000_000_000L).flatMap(ConfidenceTest::trials);
    }

    private static Arbitrary<Trial> trials(long most) {
        return Arbitraries.longs()
                .between(1, most)
                .flatMap(n -> Arbitraries.longs().between(0, n).map(k -> new Trial(k, n)));
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.of(10L, 1000L)
                .flatMap(most ->
                        Combinators.combine(upTo(most), upTo(most), upTo(most)).as(Answers::new))
                .filter(answers -> !Double.isNaN(answers.net()));
    }

    private static Arbitrary<Long> upTo(long most) {
        return Arbitraries.longs().between(0, most);
    }
}
