package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Condition;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void comparesEntitiesWithoutTheOrderOfTheirFields() {
        assertThat(Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER, Cases.CHANNEL))
                .isEqualTo(Formula.repeat(Cases.SOURCE, WEEK, Cases.CHANNEL, Cases.OWNER, Cases.CHANNEL))
                .isEqualTo(new Repeat(Cases.SOURCE, List.of(Cases.CHANNEL, Cases.OWNER), WEEK, Condition.always()));
    }

    /** Without its date no record follows another one. */
    @Test
    void readsTheDateOfTheRecords() {
        assertThat(Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER).fields())
                .containsExactly(Cases.OPENED_AT, Cases.OWNER);
    }

    @Test
    void refusesToFollowNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.repeat(Cases.SOURCE, WEEK))
                .withMessage("entity of a repeat in 'cases' must have at least one field, had none");
    }

    @Test
    void refusesFieldsOfAnotherSource() {
        String message = "fields of a repeat must belong to one source, were of [cases, surveys]";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.repeat(Cases.SOURCE, WEEK, Surveys.STORE))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER).where(Surveys.STORE.isPresent()))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT2557920H"})
    void refusesTimesThatAreNone(Duration within) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.repeat(Cases.SOURCE, within, Cases.OWNER))
                .withMessage("time of a repeat in 'cases' must be positive and shorter than 292 years, was " + within);
    }
}
