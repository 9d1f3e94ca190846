package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueTest {

    @Test
    void mayBeANumber() {
        IndicatorValue value = IndicatorValue.measured(180, Unit.SECONDS, 20);
        assertThat(value.number()).hasValue(180);
        assertThat(value.unit()).isEqualTo(Unit.SECONDS);
        assertThat(value.sample()).isEqualTo(new Sample(20, 0, 0, 0));
        assertThat(value.interval()).isEmpty();
    }

    @Test
    void mayHaveAnInterval() {
        Interval interval = Confidence.STANDARD.ofShare(85, 100);
        IndicatorValue value = new Measured(0.85, Unit.SHARE, Sample.of(100), Optional.of(interval));
        assertThat(value.interval()).contains(interval);
    }

    @Test
    void mayBeTheReasonWhyThereIsNone() {
        IndicatorValue value = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.SHARE);
        assertThat(value.number()).isEmpty();
        assertThat(value.unit()).isEqualTo(Unit.SHARE);
        assertThat(value.sample()).isEqualTo(Sample.NONE);
        assertThat(value.interval()).isEmpty();
    }

    @Test
    void mayKnowTheVarianceOfItsSingleValues() {
        IndicatorValue value = new Measured(3, Unit.POINTS, Sample.of(2), Optional.empty(), OptionalDouble.of(2));
        assertThat(value).isNotEqualTo(new Measured(3, Unit.POINTS, Sample.of(2), Optional.empty()));
        assertThat(new Measured(3, Unit.POINTS, Sample.of(2), Optional.empty()).variance())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void refusesAVarianceThatIsNone(double variance) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Measured(3, Unit.POINTS, Sample.of(2), Optional.empty(), OptionalDouble.of(variance)))
                .withMessage("variance of an indicator must be finite and not negative, was " + variance);
    }

    @Test
    void mayBeAnAmountOfMoney() {
        IndicatorValue value = new Amount(Money.of("1234567890.10", "CNY"), Sample.of(3));
        assertThat(value.number()).hasValue(1234567890.1);
        assertThat(value.unit()).isEqualTo(new Unit("CNY"));
        assertThat(value.sample()).isEqualTo(Sample.of(3));
        assertThat(value.interval()).isEmpty();
    }

    @Test
    void sortsItsFailures() {
        Failure late = new Failure("TimeoutException", 1);
        Failure early = new Failure("ArithmeticException", 2);
        assertThat(new NotMeasured(Absence.FAILED, Unit.COUNT, Sample.NONE, List.of(late, early)).failures())
                .containsExactly(early, late);
        assertThat(new NotMeasured(Absence.FAILED, Unit.COUNT, Sample.NONE).failures())
                .isEmpty();
    }

    @Test
    void hasFailuresOnlyIfItFailed() {
        List<Failure> failures = List.of(new Failure("ArithmeticException", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotMeasured(Absence.NO_RECORDS, Unit.COUNT, Sample.NONE, failures))
                .withMessage("reason of failures must be FAILED, was NO_RECORDS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Failure(" ", 1))
                .withMessage("kind of a failure must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Failure("IOException", 0))
                .withMessage("count of failures must be at least 1, was 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesANumberThatIsNotFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorValue.measured(number, Unit.COUNT, 1))
                .withMessage("value of an indicator must be finite, was " + number);
    }
}
