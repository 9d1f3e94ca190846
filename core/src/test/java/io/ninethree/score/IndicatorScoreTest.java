package io.ninethree.score;

import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.points;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Indicator.Proof;
import io.ninethree.score.IndicatorScore.Verdict;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndicatorScoreTest {

    @Test
    void earnsThePointsOfItsValue() {
        IndicatorScore score = IndicatorScore.of(indicator("a"), 1, points(72, 40));
        assertThat(score.points()).hasValue(72);
        assertThat(score.status()).isEqualTo(Status.SCORED);
        assertThat(score.absence()).isEmpty();
        assertThat(score.sampleSize()).isEqualTo(40);
        assertThat(score.coverage()).isOne();
    }

    @Test
    void namesTheCurrencyOfMoney() {
        Indicator credited = Indicator.named("credited")
                .called("赔付", "Credited")
                .measures(Formula.sum(MoneyField.named("remedies.credited")))
                .build();
        IndicatorScore score = IndicatorScore.of(credited, 0, new Amount(Money.of("12.50", "CNY"), Sample.of(3)));
        assertThat(score).hasToString("credited: 12.5 CNY, n = 3");
        assertThat(score.status()).isEqualTo(Status.SCORED);
    }

    @Test
    void showsAValueOnTooFewRecordsAndKeepsItOut() {
        IndicatorScore score = IndicatorScore.of(graded("a").minimumSample(10).build(), 1, points(72, 9));
        assertThat(score.value().number()).hasValue(72);
        assertThat(score.points()).isEmpty();
        assertThat(score.absence()).contains(Absence.TOO_FEW);
        assertThat(score.status()).isEqualTo(Status.INDICATIVE);
        assertThat(score.coverage()).isZero();
    }

    @Test
    void countsOnExactlyEnoughRecords() {
        IndicatorScore score = IndicatorScore.of(graded("a").minimumSample(10).build(), 1, points(72, 10));
        assertThat(score.points()).hasValue(72);
    }

    @Test
    void earnsNothingWithoutACurve() {
        IndicatorScore score = IndicatorScore.of(information("a").build(), 0, points(72));
        assertThat(score.points()).isEmpty();
        assertThat(score.absence()).isEmpty();
        assertThat(score.status()).isEqualTo(Status.SCORED);
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void passesOnWhyThereIsNoValue(Absence reason) {
        IndicatorScore score = IndicatorScore.of(indicator("a"), 1, IndicatorValue.notMeasured(reason, Unit.POINTS));
        assertThat(score.absence()).contains(reason);
        assertThat(score.status()).isEqualTo(Status.NOT_MEASURED);
        assertThat(score.points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.001, 100.001, Double.POSITIVE_INFINITY})
    void failsIfACurveLeavesItsScale(double wrong) {
        Indicator indicator = information("a").scoredBy(value -> wrong).build();
        IndicatorScore score = IndicatorScore.of(indicator, 1, points(72, 40));
        assertThat(score.absence()).contains(Absence.FAILED);
        assertThat(score.points()).isEmpty();
        assertThat(score.sampleSize()).isEqualTo(40);
    }

    @Test
    void losesItsPointsFromAHundred() {
        assertThat(IndicatorScore.of(indicator("a"), 1, points(72, 40)).explain())
                .hasToString("Grade a: 100.0 → 72.0 (-28.0)\n   -28.0  Grade a: 72, n = 40\n");
    }

    @Test
    void meetsItsTargetByItsPoints() {
        assertThat(verdict(graded("a").build(), between(80, 60, 95))).isEqualTo(Verdict.MET);
        assertThat(verdict(graded("a").build(), between(79.9, 60, 95))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(graded("a").build(), points(80))).isEqualTo(Verdict.MET);
    }

    @Test
    void meetsItsTargetByTheLowerEndIfThatIsDemanded() {
        Indicator proven = graded("a").metBy(Proof.LOWER_BOUND).build();
        assertThat(verdict(proven, between(90, 80, 95))).isEqualTo(Verdict.MET);
        assertThat(verdict(proven, between(90, 79.9, 95))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(proven, points(90))).isEqualTo(Verdict.INSUFFICIENT);
    }

    /** Where less is better, the worse end of the interval is the upper one. */
    @Test
    void meetsItsTargetByTheWorseEndWhereLessIsBetter() {
        Indicator proven = information("a")
                .scoredBy(ScoreCurve.linear(100, 0))
                .metBy(Proof.LOWER_BOUND)
                .build();
        assertThat(verdict(proven, between(10, 5, 20))).isEqualTo(Verdict.MET);
        assertThat(verdict(proven, between(10, 5, 21))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void leavesOpenWhatWasNotMeasuredWellEnough() {
        Indicator many = graded("a").minimumSample(10).build();
        assertThat(verdict(many, points(90, 9))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(verdict(many, IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS)))
                .isEqualTo(Verdict.INSUFFICIENT);
        assertThat(verdict(information("a").build(), points(90))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(IndicatorScore.of(many, 1, points(90, 9)).orImputed(90).verdict())
                .isEqualTo(Verdict.INSUFFICIENT);
    }

    private static Verdict verdict(Indicator indicator, IndicatorValue value) {
        return IndicatorScore.of(indicator, 1, value).verdict();
    }

    private static IndicatorValue between(double points, double low, double high) {
        return new Measured(points, Unit.POINTS, Sample.of(9), Optional.of(new Interval(low, high, 0.95)));
    }

    @Test
    void earnsThePointsOfWhatStandsIn() {
        IndicatorValue missing = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
        IndicatorScore score = IndicatorScore.of(indicator("a"), 1, missing).orImputed(30);
        assertThat(score.points()).hasValue(30);
        assertThat(score.imputed()).hasValue(30);
        assertThat(score.imputedShare()).isOne();
        assertThat(score.coverage()).isZero();
        assertThat(score.status()).isEqualTo(Status.INDICATIVE);
        assertThat(score.absence()).contains(Absence.NO_RECORDS);
        assertThat(score.value()).isEqualTo(missing);
    }

    @Test
    void needsNothingToStandInWhereItWasMeasured() {
        IndicatorScore score = IndicatorScore.of(indicator("a"), 1, points(72));
        assertThat(score.orImputed(30)).isEqualTo(score);
        assertThat(score.imputedShare()).isZero();
    }

    @Test
    void explainsWhatStandsIn() {
        IndicatorValue missing = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
        assertThat(IndicatorScore.of(indicator("a"), 1, missing).orImputed(30).explain())
                .hasToString("Grade a: 100.0 → 30.0 (-70.0)\n   -70.0  Grade a: no records, n = 0, 30 stands in\n");
    }

    @Test
    void saysWhatItIs() {
        assertThat(IndicatorScore.of(indicator("a"), 1, points(72.25, 40))).hasToString("a: 72.3 points, 72.3, n = 40");
    }

    @Test
    void saysWhyItIsNothing() {
        IndicatorValue missing = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
        assertThat(IndicatorScore.of(indicator("a"), 1, missing)).hasToString("a: no records, n = 0");
    }
}
