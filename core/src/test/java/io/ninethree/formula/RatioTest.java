package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Unit;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static final Count VOLUME = Formula.count(Cases.SOURCE);

    @Test
    void hasTheQuotientOfBothUnits() {
        assertThat(VOLUME.per(VOLUME).unit()).isEqualTo(Unit.COUNT);
        assertThat(VOLUME.per(Formula.sum(Cases.HANDLING_TIME)).unit()).isEqualTo(new Unit("1/s"));
        assertThat(Formula.sum(Cases.HANDLING_TIME).per(VOLUME).unit()).isEqualTo(Unit.SECONDS);
    }

    @Test
    void isWrittenAsItIsSaid() {
        Count reopened = VOLUME.where(Cases.REOPENED.isTrue());
        assertThat(reopened.per(VOLUME)).isEqualTo(new Ratio(reopened, VOLUME));
    }

    @Test
    void refusesFormulasOfTwoSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOLUME.per(Formula.count(Surveys.SOURCE)))
                .withMessage("denominator of a ratio must read 'cases' as its numerator does, was of 'surveys'");
    }
}
