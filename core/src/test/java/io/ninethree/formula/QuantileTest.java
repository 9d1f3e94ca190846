package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void takesAProbability(double p) {
        assertThat(Formula.quantile(Cases.RESOLUTION_TIME, p).p()).isEqualTo(p);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 90, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quantile(Cases.RESOLUTION_TIME, p))
                .withMessage("p of a quantile of 'cases.resolutionTime' must be between 0 and 1, was " + p);
    }
}
