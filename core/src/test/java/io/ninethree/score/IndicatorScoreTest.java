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
import io.ninethree.formula.Sample;
import io.ninethree.score.NodeScore.Status;
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
    void saysWhatItIs() {
        assertThat(IndicatorScore.of(indicator("a"), 1, points(72.25, 40))).hasToString("a: 72.3 points, 72.3, n = 40");
    }

    @Test
    void saysWhyItIsNothing() {
        IndicatorValue missing = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
        assertThat(IndicatorScore.of(indicator("a"), 1, missing)).hasToString("a: no records, n = 0");
    }
}
