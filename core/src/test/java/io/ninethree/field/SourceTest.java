package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final InstantField AT = InstantField.named("visits.at");

    private static final FlagField HAPPY = FlagField.named("visits.happy");

    @Test
    void listsItsFieldsDatingFieldFirst() {
        Source visits = Source.of("visits", AT, HAPPY);
        assertThat(visits.fields()).containsExactly(AT, HAPPY);
        assertThat(visits.datedBy()).isEqualTo(AT);
        assertThat(visits).hasToString("visits");
    }

    @Test
    void isReadByItsIdUntilItIsCalled() {
        Source visits = Source.of("visits", AT, HAPPY);
        assertThat(visits.text()).isEqualTo(Text.of("visits", "visits"));
        assertThat(visits.called("到访", "visits to a store"))
                .isEqualTo(new Source("visits", Text.of("到访", "visits to a store"), AT, List.of(AT, HAPPY)));
    }

    @Test
    void refusesAFieldOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("visits", AT, FlagField.named("cases.reopened")))
                .withMessage("field of source 'visits' must be 'visits.' and a name, was 'cases.reopened'");
    }

    @Test
    void refusesAFieldOfASourceBelowIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("visits", AT, FlagField.named("visits.store.clean")))
                .withMessage("field of source 'visits' must be 'visits.' and a name, was 'visits.store.clean'");
    }

    @Test
    void refusesAnIdThatOccursTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("visits", AT, HAPPY, CategoryField.named("visits.happy")))
                .withMessage("fields of source 'visits' must have different ids, was 'visits.happy' twice");
    }

    @Test
    void refusesADatingFieldThatItDoesNotList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("visits", Text.of("到访", "visits"), AT, List.of(HAPPY)))
                .withMessage("dating field of source 'visits' must be one of its fields, was 'visits.at'");
    }
}
