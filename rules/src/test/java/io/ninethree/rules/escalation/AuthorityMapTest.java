package io.ninethree.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.field.Money;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.escalation.AuthorityFinding.Kind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AuthorityMapTest {

    private static final AuthorityMap AUTHORITY = AuthorityMap.builder()
            .owner("refund", "supervisor")
            .tier("frontline", Permit.of("apology"), Permit.upTo("credit", euros("50")))
            .tier("supervisor", Permit.upTo("credit", euros("500")), Permit.of("exchange"))
            .tierWithoutLimit("director")
            .build();

    @Test
    void permitsWhatLiesWithinTheLimit() {
        assertThat(AUTHORITY.check(credit("frontline", "50.00"))).isEmpty();
        assertThat(AUTHORITY.check(credit("supervisor", "500"))).isEmpty();
        assertThat(AUTHORITY.check(credit("director", "1000000"))).isEmpty();
        assertThat(AUTHORITY.check(Decision.of("apology", "frontline"))).isEmpty();
    }

    @Test
    void saysWhoMayDecideWhatIsAboveTheLimit() {
        Decision decision = credit("frontline", "50.01");

        assertThat(AUTHORITY.check(decision))
                .containsExactly(
                        new AuthorityFinding(
                                Kind.ABOVE_AUTHORITY,
                                decision,
                                Optional.of("supervisor"),
                                Text.of(
                                        "frontline 的决定“credit 50.01 EUR”超出权限，可由 supervisor 决定",
                                        "credit of 50.01 EUR by frontline is above the authority of its tier; supervisor may decide it")));
        assertThat(AUTHORITY.check(credit("supervisor", "501")))
                .extracting(AuthorityFinding::mayDecide)
                .containsExactly(Optional.of("director"));
    }

    @Test
    void whatOnlyHigherTiersMayDoIsAboveTheAuthorityOfLowerOnes() {
        assertThat(kinds(Decision.of("exchange", "frontline"))).containsExactly(Kind.ABOVE_AUTHORITY);
        assertThat(kinds(Decision.of("recall", "supervisor"))).containsExactly(Kind.ABOVE_AUTHORITY);
        assertThat(kinds(Decision.of("recall", "director"))).isEmpty();
    }

    @Test
    void higherTiersMayWhateverLowerOnesMay() {
        assertThat(kinds(Decision.of("apology", "supervisor"))).isEmpty();
    }

    @Test
    void doesNotCompareCurrencies() {
        Decision yuan = Decision.of("credit", "frontline").withAmount(Money.of("1", "CNY"));

        assertThat(AUTHORITY.check(yuan))
                .extracting(AuthorityFinding::kind, AuthorityFinding::mayDecide)
                .containsExactly(tuple(Kind.OTHER_CURRENCY, Optional.of("director")));
    }

    @Test
    void wantsToKnowTheAmountWhereThereIsALimit() {
        assertThat(kinds(Decision.of("credit", "frontline"))).containsExactly(Kind.AMOUNT_MISSING);
        assertThat(kinds(Decision.of("credit", "director"))).isEmpty();
    }

    @Test
    void doesNotKnowOtherTiers() {
        assertThat(AUTHORITY.check(Decision.of("apology", "intern")))
                .extracting(AuthorityFinding::kind, finding -> finding.text().en())
                .containsExactly(tuple(
                        Kind.UNKNOWN_TIER,
                        "apology by intern is by a tier that is not defined; frontline may decide it"));
    }

    @Test
    void findsStepsThatNobodyOwns() {
        assertThat(kinds(Decision.of("apology", "frontline").atStep("refund"))).isEmpty();
        assertThat(kinds(Decision.of("apology", "frontline").atStep("diagnosis")))
                .containsExactly(Kind.STEP_WITHOUT_OWNER);
        assertThat(kinds(credit("frontline", "80").atStep("diagnosis")))
                .containsExactly(Kind.STEP_WITHOUT_OWNER, Kind.ABOVE_AUTHORITY);
        assertThat(AUTHORITY.owner("refund")).contains("supervisor");
        assertThat(AUTHORITY.owner("diagnosis")).isEmpty();
    }

    @Test
    void saysThatNobodyMayDecide() {
        AuthorityMap modest =
                AuthorityMap.builder().tier("frontline", Permit.of("apology")).build();

        assertThat(modest.check(Decision.of("credit", "frontline")))
                .extracting(
                        finding -> finding.text().zh(),
                        finding -> finding.text().en())
                .containsExactly(tuple(
                        "frontline 的决定“credit”超出权限，无人有权决定",
                        "credit by frontline is above the authority of its tier; nobody may decide it"));
    }

    @Property
    void whatATierMayEveryHigherOneMay(
            @ForAll @IntRange(max = 1_000) int lower,
            @ForAll @IntRange(max = 1_000) int more,
            @ForAll @IntRange(max = 2_500) int amount) {
        AuthorityMap map = AuthorityMap.builder()
                .tier("1", Permit.upTo("credit", euros(1 + lower)))
                .tier("2", Permit.of("apology"))
                .tier("3", Permit.upTo("credit", euros(1 + lower + more)))
                .tierWithoutLimit("4")
                .build();
        List<Boolean> may = List.of("1", "2", "3", "4").stream()
                .map(tier -> map.check(Decision.of("credit", tier).withAmount(euros(amount)))
                        .isEmpty())
                .toList();

        assertThat(may).isSorted();
        assertThat(may.get(0)).isEqualTo(amount <= 1 + lower);
        assertThat(map.lowestTierFor(Decision.of("credit", "1").withAmount(euros(amount))))
                .contains(List.of("1", "2", "3", "4").get(may.indexOf(true)));
    }

    @Test
    void refusesAWrongMapWithAllItsProblems() {
        assertThatThrownBy(() -> AuthorityMap.builder()
                        .owner("", "lead")
                        .owner("refund", " ")
                        .owner("refund", "lead")
                        .tier("frontline", Permit.upTo("credit", euros("50")), Permit.upTo("credit", euros("60")))
                        .tier("frontline", Permit.of(" "), Permit.upTo("refund", euros("0")))
                        .tier("supervisor", Permit.upTo("credit", euros("20")))
                        .tierWithoutLimit("director")
                        .tier("owner", Permit.upTo("refund", euros("5")))
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        authority/: step must not be blank, was ''
                        authority/refund: owner must not be blank, was ' '
                        authority/refund: step must have one owner, was given ' ' and 'lead'
                        authority/frontline: permit must be given once, was 'credit up to 60 EUR' again
                        authority/frontline: tier must be given once, was given again
                        authority/frontline: kind of decisions must not be blank, was ' '
                        authority/frontline: limit must be positive, was 'refund up to 0 EUR'
                        authority/supervisor: limit must not be below 'credit up to 50 EUR' of frontline, was 'credit up to 20 EUR'
                        authority/supervisor: limit must not be below 'credit up to 60 EUR' of frontline, was 'credit up to 20 EUR'
                        authority/owner: limit must not be below that of director, who has none, was 'refund up to 5 EUR'""");
        assertThatThrownBy(() -> AuthorityMap.builder().tierWithoutLimit(" ").build())
                .hasMessage("authority/ : tier must not be blank, was ' '");
        assertThatThrownBy(() -> AuthorityMap.builder().build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("authority: authority must have a tier, has none");
    }

    @Test
    void aLimitAfterNoLimitFallsAndOneInAnotherCurrencyDoesNot() {
        assertThatThrownBy(() -> AuthorityMap.builder()
                        .tier("frontline", Permit.of("credit"))
                        .tier("supervisor", Permit.upTo("credit", euros("500")))
                        .build())
                .hasMessage(
                        "authority/supervisor: limit must not be below 'credit' of frontline, was 'credit up to 500 EUR'");
        assertThat(AuthorityMap.builder()
                        .tier("frontline", Permit.upTo("credit", euros("50")))
                        .tier("supervisor", Permit.upTo("credit", Money.of("5", "CNY")))
                        .build()
                        .check(credit("supervisor", "50")))
                .isEmpty();
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> credit("frontline", "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount of a decision must not be negative, was -1 EUR");
    }

    @Test
    void isAValue() {
        AuthorityMap one = AuthorityMap.builder().tier("a", Permit.of("x")).build();

        assertThat(one)
                .isEqualTo(AuthorityMap.builder().tier("a", Permit.of("x")).build())
                .hasSameHashCodeAs(
                        AuthorityMap.builder().tier("a", Permit.of("x")).build())
                .isNotEqualTo(AuthorityMap.builder().tierWithoutLimit("a").build())
                .isNotEqualTo(AuthorityMap.builder()
                        .tier("a", Permit.of("x"))
                        .owner("s", "a")
                        .build());
    }

    private static List<Kind> kinds(Decision decision) {
        return AUTHORITY.check(decision).stream().map(AuthorityFinding::kind).toList();
    }

    private static Decision credit(String tier, String amount) {
        return Decision.of("credit", tier).withAmount(euros(amount));
    }

    private static Money euros(int amount) {
        return euros(String.valueOf(amount));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
