package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Condition.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final FlagField REOPENED = FlagField.named("cases.reopened");
    private static final CategoryField TIER = CategoryField.named("cases.tier");
    private static final NumberField HANDOVERS = NumberField.named("cases.handovers", Unit.COUNT);
    private static final InstantField RESOLVED_AT = InstantField.named("cases.resolvedAt");
    private static final InstantField DUE_AT = InstantField.named("cases.dueAt").asPlanned();
    private static final DurationField EFFORT = DurationField.named("cases.effort");

    private static final KeyField TICKET = KeyField.named("cases.ticket");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

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
                                TIER.matches(TICKET),
                                RESOLVED_AT.notAfter(NOON),
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
        assertThat(TIER.matches(TICKET).fields()).containsExactly(TIER, TICKET);
        assertThat(TIER.matches(TIER).fields()).containsExactly(TIER);
        assertThat(RESOLVED_AT.notAfter(NOON).fields()).containsExactly(RESOLVED_AT);
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

    /** Durations are kept in nanoseconds, and a limit that does not fit could not be compared with them. */
    @Test
    void refusesALimitOfCenturies() {
        assertThat(EFFORT.atMost(Duration.ofDays(291 * 365))).isNotNull();
        assertThat(EFFORT.atMost(Duration.ofDays(292 * 365).minusNanos(1))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFORT.atMost(Duration.ofDays(292 * 365)))
                .withMessage("limit for 'cases.effort' must be shorter than 292 years, was PT2557920H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFORT.longerThan(Duration.ofSeconds(Long.MAX_VALUE)))
                .withMessageStartingWith("limit for 'cases.effort' must be shorter than 292 years, was ");
    }

    @Test
    void namesTheOppositesOfBounds() {
        assertThat(HANDOVERS.above(2)).isEqualTo(HANDOVERS.atMost(2).not());
        assertThat(HANDOVERS.below(2)).isEqualTo(HANDOVERS.atLeast(2).not());
        assertThat(HANDOVERS.is(2)).isEqualTo(HANDOVERS.between(2, 2));
        assertThat(EFFORT.longerThan(HOUR)).isEqualTo(EFFORT.atMost(HOUR).not());
    }

    @Test
    void asksForAnInstantOnOneSideOfAnother() {
        assertThat(RESOLVED_AT.notAfter(NOON)).isEqualTo(new Condition.Within(RESOLVED_AT, Instant.MIN, NOON));
        assertThat(RESOLVED_AT.notBefore(NOON)).isEqualTo(new Condition.Within(RESOLVED_AT, NOON, Instant.MAX));
        assertThat(new Condition.Within(RESOLVED_AT, NOON, NOON).from()).isEqualTo(NOON);
    }

    @Test
    void refusesInstantsThatDoNotAscend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Within(RESOLVED_AT, NOON, NOON.minusNanos(1)))
                .withMessage("last instant for 'cases.resolvedAt' must not be before 2026-06-01T12:00:00Z,"
                        + " was 2026-06-01T11:59:59.999999999Z");
    }

    @Test
    void comparesWordsWithWordsAndNumbersWithNumbers() {
        NumberField replies = NumberField.named("cases.replies", Unit.COUNT);
        assertThat(TICKET.matches(TIER)).isEqualTo(new Condition.Matches(TICKET, TIER));
        assertThat(TIER.matches(TICKET)).isEqualTo(new Condition.Matches(TIER, TICKET));
        assertThat(HANDOVERS.matches(replies)).isEqualTo(new Condition.Matches(HANDOVERS, replies));
    }

    static List<List<Field<?>>> withoutAComparison() {
        return List.of(
                List.of(TIER, HANDOVERS),
                List.of(HANDOVERS, TICKET),
                List.of(REOPENED, REOPENED),
                List.of(EFFORT, EFFORT),
                List.of(TIER, RESOLVED_AT));
    }

    @ParameterizedTest
    @MethodSource("withoutAComparison")
    void refusesToCompareOtherFields(List<Field<?>> fields) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Matches(fields.get(0), fields.get(1)))
                .withMessage("fields to match must both be words or both be numbers, were '" + fields.get(0) + "' and '"
                        + fields.get(1) + "'");
    }

    @Test
    void refusesToCompareFieldsOfDifferentSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIER.matches(KeyField.named("orders.tier")))
                .withMessage("field to match 'cases.tier' must belong to its source, was 'orders.tier'");
    }

    /** The text of a definition identifies it. */
    @Test
    void quotesWordsInItsText() {
        assertThat(TIER.in("gold", "silver")).hasToString("In[field=cases.tier, values=['gold', 'silver']]");
        assertThat(TIER.in("a', 'b")).hasToString("In[field=cases.tier, values=['a\\', \\'b']]");
        assertThat(TIER.in("a", "b").toString()).isNotEqualTo(TIER.in("a', 'b").toString());
        assertThat(TIER.in("a\\", "b").toString())
                .isNotEqualTo(TIER.in("a\\', 'b").toString());
    }

    @Property
    void differsInItsTextIfItsWordsDo(@ForAll("words") List<String> some, @ForAll("words") List<String> others) {
        Condition first = new Condition.In(TIER, some);
        Condition second = new Condition.In(TIER, others);
        assertThat(first.toString().equals(second.toString())).isEqualTo(first.equals(second));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("'\\, []a")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Test
    void refusesADueFieldOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED_AT.noLaterThan(InstantField.named("orders.dueAt")))
                .withMessage("due field for 'cases.resolvedAt' must belong to its source, was 'orders.dueAt'");
    }
}
