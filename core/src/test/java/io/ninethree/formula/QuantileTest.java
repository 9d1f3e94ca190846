package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.statistics.Quantiles;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void takesAProbability(double p) {
        assertThat(Formula.quantile(Cases.RESOLUTION_TIME, p).p()).isEqualTo(p);
    }

    @Test
    void isExactAndOfTypeSevenUnlessStated() {
        Quantile quantile = Formula.median(Cases.RESOLUTION_TIME);
        assertThat(quantile.type()).isEqualTo(Quantiles.Type.LINEAR);
        assertThat(quantile.precision()).isEqualTo(Quantile.Precision.EXACT);
    }

    @Test
    void mayBeOfAnotherTypeAndPrecision() {
        Quantile quantile = Formula.median(Cases.RESOLUTION_TIME)
                .ofType(Quantiles.Type.HAZEN)
                .bucketed()
                .where(Cases.TIER.is("gold"));
        assertThat(quantile)
                .isEqualTo(new Quantile(
                        Cases.RESOLUTION_TIME,
                        0.5,
                        Cases.TIER.is("gold"),
                        Quantiles.Type.HAZEN,
                        Quantile.Precision.BUCKETED));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 90, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.quantile(Cases.RESOLUTION_TIME, p))
                .withMessage("p of a quantile of 'cases.resolutionTime' must be between 0 and 1, was " + p);
    }
}
