package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.VISITS;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.POINTS;
import static io.ninethree.statistics.Confidence.ShareMethod.CLOPPER_PEARSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Index.Band;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values say how sure they are, and by which statistic; the statistics have tests of their own. */
final class IntervalValueTest {

    private static final Formula FREE = Formula.share(SPENT.atMost(0));
    private static final NumberField ANSWER =
            NumberField.named("visits.answer", POINTS).onScale(0, 10);

    /** One success and 28 failures. */
    private static double[] oneOf29() {
        double[] spent = new double[29];
        Arrays.fill(spent, 1, 29, 5);
        return spent;
    }

    private static void assertInterval(IndicatorValue value, double low, double high, double precision) {
        assertThat(value.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(low, within(precision));
            assertThat(interval.high()).isCloseTo(high, within(precision));
        });
    }

    private static IndicatorValue index(Formula formula, double... answers) {
        Row[] rows =
                DoubleStream.of(answers).mapToObj(each -> row(ANSWER, each)).toArray(Row[]::new);
        return value(indicator(formula), WHOLE, Records.of(Source.of("visits", Scored.CAME_AT, ANSWER), rows));
    }

    /** As many answers of 0, 8 and 10 as asked for. */
    private static double[] answers(int zeros, int eights, int tens) {
        double[] answers = new double[zeros + eights + tens];
        Arrays.fill(answers, zeros, zeros + eights, 8);
        Arrays.fill(answers, zeros + eights, answers.length, 10);
        return answers;
    }

    /** R. G. Newcombe, Statistics in Medicine 17, 1998, p. 857, table I, method 3: 1 of 29. */
    @Test
    void sharesAreAsSureAsWilsonSays() {
        assertInterval(value(FREE, oneOf29()), 0.0061, 0.1718, 5e-5);
    }

    /** The same table, method 5, and a level of its own, whatever the model says. */
    @Test
    void anIndicatorMayBeSureInAnotherWay() {
        Indicator exact = Indicator.named("exact")
                .called("甲", "A")
                .measures(FREE)
                .confidence(Confidence.STANDARD.withShares(CLOPPER_PEARSON))
                .build();
        ServiceModel model = model(List.of(indicator(FREE), exact)).withConfidence(Confidence.at(0.5));
        Row[] visits =
                DoubleStream.of(oneOf29()).mapToObj(each -> row(SPENT, each)).toArray(Row[]::new);
        Scorecard card = ScoringEngine.of(model).score(WHOLE, Records.of(VISITS, visits));
        assertInterval(card.of("exact").value(), 0.0009, 0.1776, 5e-5);
        assertThat(card.of("a").value().interval()).contains(Confidence.at(0.5).ofShare(1, 29));
    }

    @Test
    void repeatsAreShares() {
        Row first = opened("2026-06-10T08:00:00Z").and(Cases.CUSTOMER, "ann");
        Row again = opened("2026-06-11T08:00:00Z").and(Cases.CUSTOMER, "ann");
        Row other = opened("2026-06-12T08:00:00Z").and(Cases.CUSTOMER, "bob");
        Formula repeat = Formula.repeat(Cases.SOURCE, Duration.ofDays(7), Cases.CUSTOMER);
        assertThat(value(repeat, JUNE, first, again, other).interval()).contains(Confidence.STANDARD.ofShare(1, 3));
    }

    /** Student, The probable error of a mean, 1908: ten gains of sleep; R: {@code t.test(extra, paired = TRUE)}. */
    @Test
    void meansAreAsSureAsStudentSays() {
        assertInterval(
                value(Formula.mean(SPENT), 1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4), 0.7001142, 2.4598858, 5e-8);
    }

    @Test
    void oneValueAloneSaysNothingOfAMean() {
        assertThat(value(Formula.mean(SPENT), 7).interval()).isEmpty();
    }

    /** A variance beyond the largest number has no interval. */
    @Test
    void valuesThatLieTooFarApartSayNothingOfAMean() {
        assertThat(value(Formula.mean(SPENT), 1e300, -1e300).interval()).isEmpty();
    }

    /** Of ten values the second and the ninth surround the median with 97.9 %; closer ones do not reach 95 %. */
    @Test
    void quantilesLieBetweenTwoOfTheValues() {
        double[] ten = {30, 10, 90, 70, 50, 100, 20, 60, 80, 40};
        assertThat(value(Formula.quantile(SPENT, 0.5), ten).interval()).contains(new Interval(20, 90, 0.95));
        assertThat(value(Formula.quantile(SPENT, 0.9), ten).interval()).isEmpty();
    }

    @Test
    void quantilesInBucketsLieBetweenTwoBuckets() {
        double[] ten = {30, 10, 90, 70, 50, 100, 20, 60, 80, 40};
        assertInterval(value(Formula.quantile(SPENT, 0.5).bucketed(), ten), 20, 90, 90 / 128.0);
    }

    /** At a low level the ranks lie closer together than the two values between which a quantile is interpolated. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7, 0.95})
    void theIntervalOfAQuantileContainsIt(double p) {
        Indicator unsure = Indicator.named("unsure")
                .called("甲", "A")
                .measures(Formula.quantile(SPENT, p))
                .confidence(Confidence.at(0.001))
                .build();
        Row[] rows = DoubleStream.iterate(1, each -> each * 2)
                .limit(20)
                .mapToObj(each -> row(SPENT, each))
                .toArray(Row[]::new);
        IndicatorValue value = value(unsure, WHOLE, Records.of(VISITS, rows));
        assertThat(value.interval())
                .hasValueSatisfying(
                        interval -> assertThat(interval.contains(value.number().orElseThrow()))
                                .isTrue());
    }

    /** 30 promoters, 50 passives and 20 detractors: 10 -+ 1.96 × 100 √((0.5 - 0.1²) / 100). */
    @Test
    void netPromotersAreADifferenceOfShares() {
        IndicatorValue value = index(Formula.netPromoterScore(ANSWER), answers(20, 50, 30));
        assertInterval(value, 10 - 13.71975, 10 + 13.71975, 1e-5);
    }

    /** 61 of 100 are in the top box: 100 times the interval of the share. */
    @Test
    void topBoxesAreShares() {
        IndicatorValue value = index(Formula.topBoxes(ANSWER, 3), answers(39, 30, 31));
        Interval share = Confidence.STANDARD.ofShare(61, 100);
        assertThat(value.interval()).contains(new Interval(100 * share.low(), 100 * share.high(), 0.95));
    }

    /** Answers of 6, 7, 8 and 9 are 60 to 90 points: 75 -+ 3.18245 × √(166.67 / 4). */
    @Test
    void otherIndicesAreMeans() {
        assertInterval(index(Formula.index100(ANSWER), 6, 7, 8, 9), 75 - 20.54260, 75 + 20.54260, 1e-4);
        assertThat(index(Formula.index100(ANSWER), 6).interval()).isEmpty();
    }

    /** 80 and 100 points are 90 -+ 127 by Student, but no answer earns more than 100 or less than 0. */
    @Test
    void noIndexLiesBeyondItsWeights() {
        assertThat(index(Formula.index100(ANSWER), 8, 10).interval()).contains(new Interval(0, 100, 0.95));
    }

    /** Ten times -1 and ten times 0 are no difference of shares: -50 -+ 2.09302 × √(100² / 76). */
    @Test
    void weightsOfOneSignAreMeans() {
        Formula complaints = new Index(ANSWER, List.of(new Band(0, -1), new Band(5, 0)), Condition.always());
        assertInterval(index(complaints, answers(10, 0, 10)), -50 - 24.00862, -50 + 24.00862, 1e-4);
    }

    @Test
    void othersDoNotSayHowSureTheyAre() {
        List<Formula> others = List.of(
                Formula.count(VISITS),
                Formula.sum(SPENT),
                Formula.minimum(SPENT),
                Formula.maximum(SPENT),
                Formula.mean(SPENT).per(Formula.count(VISITS)));
        assertThat(others)
                .map(formula -> value(formula, 1, 2, 3, 4, 5, 6).interval())
                .allSatisfy(interval -> assertThat(interval).isEmpty());
    }
}
