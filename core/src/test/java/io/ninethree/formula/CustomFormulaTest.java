package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula.Signature;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CustomFormulaTest {

    @Test
    void isDescribedByItsSignature() {
        CustomFormula<Double> best = new BestAnswer(Surveys.EASE);
        assertThat(best.unit()).isEqualTo(Unit.POINTS);
        assertThat(best.sourceId()).isEqualTo("surveys");
        assertThat(best.fields()).containsExactly(Surveys.EASE);
        assertThat(best.indicators()).isEmpty();
        assertThat(best).isEqualTo(new BestAnswer(Surveys.EASE)).isNotEqualTo(new BestAnswer(Surveys.ATTITUDE));
    }

    /** What a user has to write is short, and does what it says. */
    @Test
    void takesRecordsAndTellsAValue() {
        CustomFormula<Double> best = new BestAnswer(Surveys.EASE);
        Double some = best.add(best.add(best.empty(), Row.row(Surveys.EASE, 3)), Row.row());
        assertThat(best.valueOf(best.merge(some, best.add(best.empty(), Row.row(Surveys.EASE, 6)))))
                .isEqualTo(IndicatorValue.measured(6, Unit.POINTS, 1));
    }

    @Test
    void readsEachFieldOnce() {
        Signature signature = Signature.of("a", 1, Unit.COUNT, Cases.OWNER, Cases.TEAM, Cases.OWNER);
        assertThat(signature.reads()).containsExactly(Cases.OWNER, Cases.TEAM);
    }

    @Test
    void refusesSignaturesThatAreWrong() {
        assertRefused(
                () -> Signature.of(" ", 1, Unit.COUNT, Cases.OWNER),
                "id of a custom formula must not be blank, was ' '");
        assertRefused(() -> Signature.of("a", 0, Unit.COUNT, Cases.OWNER), "version of 'a' must be at least 1, was 0");
        assertRefused(() -> Signature.of("a", 1, Unit.COUNT), "fields of 'a' must belong to one source, were of []");
        assertRefused(
                () -> Signature.of("a", 1, Unit.COUNT, Cases.OWNER, Surveys.EASE),
                "fields of 'a' must belong to one source, were of [cases, surveys]");
    }

    private static void assertRefused(ThrowingCallable signature, String message) {
        assertThatIllegalArgumentException().isThrownBy(signature).withMessage(message);
    }
}
