package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFieldTest {

    private static final KeyField CUSTOMER = KeyField.named("cases.customer");

    @Test
    void asksForKeys() {
        assertThat(CUSTOMER.is("4711")).isEqualTo(new Condition.In(CUSTOMER, List.of("4711")));
        assertThat(CUSTOMER.in("2", "1")).isEqualTo(new Condition.In(CUSTOMER, List.of("1", "2")));
    }

    @Test
    void isNoCategory() {
        assertThat((Object) CUSTOMER).isNotEqualTo(CategoryField.named("cases.customer"));
        assertThat(CUSTOMER.is("a"))
                .isNotEqualTo(CategoryField.named("cases.customer").is("a"));
    }
}
