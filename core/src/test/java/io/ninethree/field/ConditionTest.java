package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Condition.Form;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final FlagField REOPENED = FlagField.named("cases.reopened");
    private static final CategoryField TIER = CategoryField.named("cases.tier");
    private static final NumberField HANDOVERS = NumberField.named("cases.handovers", Unit.COUNT);
    private static final InstantField RESOLVED_AT = InstantField.named("cases.resolvedAt");
    private static final InstantField DUE_AT = InstantField.named("cases.dueAt").asPlanned();
    private static final DurationField EFFORT = DurationField.named("cases.effort");

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void tellsItsForm() {
        Condition flag = REOPENED.isTrue();
        assertThat(Stream.of(
                                Condition.always(),
                                TIER.isPresent(),
                                flag,
                                TIER.is("gold"),
                                HANDOVERS.between(1, 2),
                                EFFORT.atMost(HOUR),
                                RESOLVED_AT.noLaterThan(DUE_AT),
                                flag.not(),
                                flag.and(flag),
                                flag.or(flag))
                        .map(Condition::form))
                .containsExactly(Form.values());
    }

    @Test
    void readsTheFieldsThatAreWrittenInIt() {
        assertThat(Condition.always().fields()).isEmpty();
        assertThat(TIER.isPresent().fields()).containsExactly(TIER);
        assertThat(REOPENED.isTrue().fields()).containsExactly(REOPENED);
        assertThat(TIER.is("gold").fields()).containsExactly(TIER);
        assertThat(HANDOVERS.atLeast(1).fields()).containsExactly(HANDOVERS);
        assertThat(EFFORT.atMost(HOUR).fields()).containsExactly(EFFORT);
        assertThat(RESOLVED_AT.noLaterThan(DUE_AT).fields()).containsExactly(RESOLVED_AT, DUE_AT);
    }

    /** Readiness lists missing fields in this order. */
    @Test
    void readsFieldsInTheOrderInWhichTheyAreWrittenAndNoneTwice() {
        Condition condition = TIER.is("gold")
                .and(REOPENED.isFalse())
                .or(HANDOVERS.atMost(2).not().and(TIER.isPresent()));
        assertThat(condition.fields()).containsExactly(TIER, REOPENED, HANDOVERS);
    }

    @Test
    void comparesWordsWithoutTheirOrder() {
        assertThat(TIER.in("gold", "silver", "gold")).isEqualTo(TIER.in("silver", "gold"));
        assertThat(TIER.in("silver", "gold")).isEqualTo(new Condition.In(TIER, List.of("gold", "silver")));
        assertThat(TIER.is("gold")).isEqualTo(TIER.in("gold")).isNotEqualTo(TIER.is("silver"));
    }

    @Test
    void isEqualIfItAsksTheSame() {
        assertThat(REOPENED.isTrue())
                .isEqualTo(FlagField.named("cases.reopened").isTrue());
        assertThat(REOPENED.isTrue()).isNotEqualTo(REOPENED.isFalse());
        assertThat(REOPENED.isTrue().not()).isEqualTo(new Condition.Not(REOPENED.isTrue()));
        assertThat(HANDOVERS.atLeast(1)).isEqualTo(HANDOVERS.between(1, Double.POSITIVE_INFINITY));
        assertThat(HANDOVERS.atMost(1)).isEqualTo(HANDOVERS.between(Double.NEGATIVE_INFINITY, 1));
    }

    @Test
    void joinsConditions() {
        Condition gold = TIER.is("gold");
        Condition reopened = REOPENED.isTrue();
        assertThat(gold.and(reopened)).isEqualTo(new Condition.All(List.of(gold, reopened)));
        assertThat(gold.or(reopened)).isEqualTo(new Condition.Any(List.of(gold, reopened)));
    }

    @Test
    void refusesToAskForNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(TIER::in)
                .withMessage("words for 'cases.tier' must not be empty, were []");
    }

    @Test
    void mayAskForOneNumber() {
        assertThat(HANDOVERS.between(2, 2)).isEqualTo(new Condition.Between(HANDOVERS, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({"2.0, 1.0", "NaN, 1.0", "1.0, NaN"})
    void refusesBoundsThatDoNotAscend(double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HANDOVERS.between(low, high))
                .withMessage("bounds for 'cases.handovers' must ascend, were " + low + " and " + high);
    }

    @Test
    void refusesANegativeLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFORT.atMost(Duration.ofSeconds(-1)))
                .withMessage("limit for 'cases.effort' must not be negative, was PT-1S");
    }

    @Test
    void refusesADueFieldOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED_AT.noLaterThan(InstantField.named("orders.dueAt")))
                .withMessage("due field for 'cases.resolvedAt' must belong to its source, was 'orders.dueAt'");
    }
}
