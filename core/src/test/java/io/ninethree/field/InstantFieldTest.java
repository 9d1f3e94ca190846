package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstantFieldTest {

    private static final InstantField DUE_AT = InstantField.named("cases.dueAt");

    @Test
    void happensUnlessItIsPlanned() {
        assertThat(DUE_AT.planned()).isFalse();
        assertThat(DUE_AT.asPlanned().planned()).isTrue();
    }

    @Test
    void staysPlannedUnderAnotherName() {
        assertThat(DUE_AT.asPlanned().called("时限", "due at"))
                .isEqualTo(DUE_AT.called("时限", "due at").asPlanned());
        assertThat(DUE_AT.asPlanned().called("时限", "due at").planned()).isTrue();
    }
}
