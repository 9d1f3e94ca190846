package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Condition;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class SumTest {

    private static final MoneyField CREDITED = MoneyField.named("cases.credited");

    @Test
    void isInTheUnitOfItsField() {
        assertThat(Formula.sum(Cases.REASSIGNMENTS).unit()).isEqualTo(Unit.COUNT);
        assertThat(Formula.sum(Cases.HANDLING_TIME).unit()).isEqualTo(Unit.SECONDS);
        assertThat(Formula.sum(CREDITED).unit()).isEqualTo(Unit.MONEY);
        assertThat(Formula.sum(CREDITED)).isEqualTo(new Sum(CREDITED, Condition.always()));
    }

    @Test
    void ofMoneyMayBeDividedByACountOrATime() {
        Source source = Source.of("cases", Cases.OPENED_AT, CREDITED, Cases.HANDLING_TIME);
        assertThat(Formula.sum(CREDITED).per(Formula.count(source)).unit()).isEqualTo(Unit.MONEY);
        assertThat(Formula.sum(CREDITED).per(Formula.sum(Cases.HANDLING_TIME)).unit())
                .isEqualTo(new Unit("money/s"));
    }
}
