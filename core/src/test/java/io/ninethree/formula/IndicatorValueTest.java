package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.statistics.Interval;
import java.util.Optional;
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
        Interval interval = Interval.wilson(85, 100);
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

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesANumberThatIsNotFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorValue.measured(number, Unit.COUNT, 1))
                .withMessage("value of an indicator must be finite, was " + number);
    }
}
