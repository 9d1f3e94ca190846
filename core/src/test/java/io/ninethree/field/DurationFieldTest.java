package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DurationFieldTest {

    private static final InstantField OPENED_AT = InstantField.named("cases.openedAt");
    private static final InstantField RESOLVED_AT = InstantField.named("cases.resolvedAt");
    private static final InstantField ORDERED_AT = InstantField.named("orders.at");

    private static final DurationField DERIVED = DurationField.between("cases.lifetime", OPENED_AT, RESOLVED_AT);

    @Test
    void knowsItsEndsIfItIsDerived() {
        assertThat(DERIVED.from()).contains(OPENED_AT);
        assertThat(DERIVED.to()).contains(RESOLVED_AT);
        assertThat(DERIVED.called("时长", "lifetime").to()).contains(RESOLVED_AT);
    }

    @Test
    void hasNoEndsIfItIsRecorded() {
        DurationField recorded = DurationField.named("cases.lifetime");
        assertThat(recorded.from()).isEmpty();
        assertThat(recorded.to()).isEmpty();
    }

    @Test
    void isEqualIfItMeansTheSame() {
        assertThat(DERIVED)
                .isEqualTo(DurationField.between("cases.lifetime", OPENED_AT, RESOLVED_AT))
                .hasSameHashCodeAs(DurationField.between("cases.lifetime", OPENED_AT, RESOLVED_AT))
                .isNotEqualTo(DurationField.between("cases.life", OPENED_AT, RESOLVED_AT))
                .isNotEqualTo(DurationField.between("cases.lifetime", RESOLVED_AT, RESOLVED_AT))
                .isNotEqualTo(DurationField.between("cases.lifetime", OPENED_AT, OPENED_AT))
                .isNotEqualTo(DERIVED.called("时长", "lifetime"))
                .isNotEqualTo(DurationField.named("cases.lifetime"));
    }

    @Test
    void refusesToStartInAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationField.between("cases.lifetime", ORDERED_AT, RESOLVED_AT))
                .withMessage("ends of 'cases.lifetime' must belong to 'cases', was 'orders.at'");
    }

    @Test
    void refusesToEndInAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationField.between("cases.lifetime", OPENED_AT, ORDERED_AT))
                .withMessage("ends of 'cases.lifetime' must belong to 'cases', was 'orders.at'");
    }
}
