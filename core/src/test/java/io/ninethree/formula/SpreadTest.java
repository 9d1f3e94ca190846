package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.formula.Spread.Kind;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

    private static final Mean RESPONSE = Formula.mean(Cases.FIRST_RESPONSE_TIME);

    @ParameterizedTest
    @CsvSource({"STANDARD_DEVIATION, s", "COEFFICIENT_OF_VARIATION, 1", "RANGE, s", "MIN_MAX_RATIO, %"})
    void isInTheUnitOfTheValuesUnlessItIsRelative(Kind kind, String unit) {
        assertThat(RESPONSE.spread(Cases.CHANNEL, kind, 30).unit().code()).isEqualTo(unit);
    }

    @Test
    void refusesACategoryOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESPONSE.spread(Surveys.CHANNEL, Kind.RANGE, 30))
                .withMessage("category of a spread must belong to 'cases', was 'surveys.channel'");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesToAskForNoRecords(long minimum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESPONSE.spread(Cases.CHANNEL, Kind.RANGE, minimum))
                .withMessage("minimum sample of a spread by 'cases.channel' must be at least 1, was " + minimum);
    }
}
