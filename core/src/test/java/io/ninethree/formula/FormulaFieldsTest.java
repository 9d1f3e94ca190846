package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FormulaFieldsTest {

    private static final Condition SURVEYED = Surveys.STORE.is("Xujiahui");

    private static void assertRefused(ThrowingCallable formula, String message) {
        assertThatIllegalArgumentException().isThrownBy(formula).withMessage(message);
    }

    @Test
    void mustBelongToOneSource() {
        String rest = " must belong to one source, were of [cases, surveys]";
        Condition reopened = Cases.REOPENED.isTrue();
        assertRefused(() -> Formula.count(Cases.SOURCE).where(SURVEYED), "fields of a count" + rest);
        assertRefused(() -> Formula.share(reopened).among(SURVEYED), "fields of a share" + rest);
        assertRefused(() -> Formula.share(reopened.and(SURVEYED)), "fields of a share" + rest);
        assertRefused(() -> Formula.mean(Cases.HANDLING_TIME).where(SURVEYED), "fields of a mean" + rest);
        assertRefused(() -> Formula.median(Cases.HANDLING_TIME).where(SURVEYED), "fields of a quantile" + rest);
        assertRefused(() -> Formula.topBox(Surveys.EASE, 5).where(reopened), "fields of an index" + rest);
        assertRefused(() -> Formula.sum(Cases.HANDLING_TIME).where(SURVEYED), "fields of a sum" + rest);
        assertRefused(() -> Formula.distinctCount(Cases.OWNER).where(SURVEYED), "fields of a distinct count" + rest);
        assertRefused(() -> Formula.minimum(Cases.HANDLING_TIME).where(SURVEYED), "fields of a minimum" + rest);
        assertRefused(() -> Formula.maximum(Cases.HANDLING_TIME).where(SURVEYED), "fields of a maximum" + rest);
    }

    @Test
    void mustNotBeNone() {
        assertRefused(
                () -> Formula.share(Condition.always()), "fields of a share must belong to one source, were of []");
    }

    static final List<Field<?>> WITHOUT_A_MEAN = List.of(Cases.REOPENED, Cases.OPENED_AT, Cases.STORE);

    @ParameterizedTest
    @FieldSource("WITHOUT_A_MEAN")
    void mustBeNumbersOrDurationsToHaveAMeanAndQuantiles(Field<?> field) {
        String rest = " must be a number or a duration, was '" + field.id() + "'";
        assertRefused(() -> new Mean(field, Condition.always()), "field of a mean" + rest);
        assertRefused(() -> new Quantile(field, 0.5, Condition.always()), "field of a quantile" + rest);
        assertRefused(() -> new Minimum(field, Condition.always()), "field of a minimum" + rest);
        assertRefused(() -> new Maximum(field, Condition.always()), "field of a maximum" + rest);
        assertRefused(
                () -> new Sum(field, Condition.always()),
                "field of a sum must be a number, a duration or money, was '" + field.id() + "'");
    }
}
