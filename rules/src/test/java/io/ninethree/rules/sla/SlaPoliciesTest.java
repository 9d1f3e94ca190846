package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which of several policies applies to a case, and that this is never left to luck. */
class SlaPoliciesTest {

    private static SlaPolicy.Builder policy(String name, Condition condition) {
        return SlaPolicy.named(name).appliesWhen(condition).promises(inOffice(8));
    }

    private static final SlaPolicy GOLD = policy("gold", Cases.TIER.is("gold")).build();

    private static final SlaPolicy REST =
            SlaPolicy.named("rest").asFallback().promises(inOffice(40)).build();

    private static Optional<String> applied(SlaPolicies policies, Row facts) {
        Timeline timeline = Timeline.of("4711", facts).opened(on(MONDAY, "09:00"));
        return policies.evaluate(timeline, on(MONDAY, "10:00")).match().policy();
    }

    @Test
    void asksThePolicyFirstThatAsksForMore() {
        SlaPolicy goldNorth = policy("gold-north", Cases.TIER.is("gold").and(Cases.STORE.is("North")))
                .build();
        SlaPolicies policies = SlaPolicies.of(REST, GOLD, goldNorth);

        assertThat(policies.ordered()).containsExactly(goldNorth, GOLD, REST);
        assertThat(applied(policies, row(Cases.TIER, "gold", Cases.STORE, "North")))
                .contains("gold-north");
        assertThat(applied(policies, row(Cases.TIER, "gold"))).contains("gold");
        assertThat(applied(policies, row(Cases.TIER, "silver"))).contains("rest");
    }

    @Test
    void asksByRankBeforeAnythingElse() {
        SlaPolicy urgent = policy("urgent", Cases.PRIORITY.is("1")).rank(-1).build();

        assertThat(applied(SlaPolicies.of(GOLD, urgent), row(Cases.TIER, "gold", Cases.PRIORITY, "1")))
                .contains("urgent");
    }

    @Test
    void isTheSameInWhateverOrderItIsGiven() {
        List<SlaPolicy> policies = new ArrayList<>(List.of(
                GOLD,
                REST,
                policy("a", Cases.TIER.is("a")).build(),
                policy("b", Cases.TIER.is("b")).build()));
        SlaPolicies one = SlaPolicies.of(policies);
        Collections.shuffle(policies, new Random(12));

        assertThat(SlaPolicies.of(policies))
                .isEqualTo(one)
                .hasSameHashCodeAs(one)
                .hasToString(one.toString());
    }

    @Test
    void takesAnUnknownAnswerForNo() {
        SlaPolicies policies =
                SlaPolicies.of(policy("not-gold", Cases.TIER.is("gold").not()).build());

        assertThat(applied(policies, row(Cases.TIER, "silver"))).contains("not-gold");
        assertThat(applied(policies, row())).isEmpty();
    }

    @Test
    void tellsWhatWasAskedAndWhatDecided() {
        PolicyMatch match = SlaPolicies.of(GOLD, REST)
                .evaluate(opened(MONDAY, "09:00"), on(MONDAY, "10:00"))
                .match();

        assertThat(match.steps())
                .containsExactly(
                        new PolicyMatch.Step("gold", Optional.empty(), Text.of("客户等级为 gold", "tier is gold")),
                        new PolicyMatch.Step(
                                "rest", Optional.of(true), Text.of("没有其他政策适用", "no other policy applies")));
    }

    @Test
    void refusesATie() {
        assertThatThrownBy(() -> SlaPolicies.of(
                        GOLD, policy("vip", Cases.STORE.is("North")).build()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("vip: rank must differ from that of 'gold', because both may apply to one case, was 0 too");
    }

    @Test
    void allowsPoliciesOfOneRankThatExcludeEachOther() {
        SlaPolicy silver = policy("silver", Cases.TIER.is("silver")).build();

        assertThat(SlaPolicies.of(GOLD, silver).overlaps()).isEmpty();
    }

    @Test
    void refusesAPolicyThatIsNeverReached() {
        SlaPolicy goldNorth = policy("gold-north", Cases.TIER.is("gold").and(Cases.STORE.is("North")))
                .rank(1)
                .build();

        assertThatThrownBy(() -> SlaPolicies.of(GOLD, goldNorth))
                .hasMessage("gold-north: policy must be reachable, was hidden by 'gold', which is asked first");
    }

    @Test
    void reachesWhatIsHiddenForAWhileOnly() {
        SlaPolicy until =
                policy("gold", Cases.TIER.is("gold")).validTo(WEDNESDAY_0).build();
        SlaPolicy north = policy("north", Cases.TIER.is("gold").and(Cases.STORE.is("North")))
                .rank(1)
                .build();

        assertThat(SlaPolicies.of(until, north).ordered()).containsExactly(until, north);
    }

    @Test
    void refusesASecondFallbackAndOverlappingVersionsAndTwoRulesAtOnce() {
        SlaPolicy other = SlaPolicy.named("other")
                .asFallback()
                .promises(SlaTarget.of(ClockRule.RESOLUTION.stopsAt(EventPattern.of(Kind.STAFF_MESSAGE)), hours(1)))
                .build();
        SlaPolicy gold2027 = policy("gold", Cases.TIER.is("gold"))
                .version("2027")
                .validFrom(on(FRIDAY, "00:00"))
                .build();

        assertThatThrownBy(() -> SlaPolicies.of(GOLD, REST, other, gold2027)).hasMessage("""
                        other: clock 'resolution' must have one rule, was given another one
                        gold: versions must follow each other, were both in force at 2026-06-04T16:00:00Z
                        rest: fallback must be one, was 'other' already""");
    }

    @Test
    void refusesToBeNone() {
        assertThatThrownBy(SlaPolicies::of).hasMessage("policies: policies must not be empty, were []");
    }

    @Test
    void showsWhereTheOrderMatters() {
        SlaPolicy vip = policy("vip", Cases.STORE.is("North")).rank(1).build();

        assertThat(SlaPolicies.of(GOLD, vip, REST).overlaps())
                .containsExactly(Text.of(
                        "'gold' 与 'vip' 可能适用于同一工单，以前者为准",
                        "'gold' and 'vip' may apply to one case; the former goes first"));
    }

    private static SlaPolicy version(String label, int time, Instant from, Instant to, boolean running) {
        SlaPolicy.Builder version = SlaPolicy.named("all")
                .version(label)
                .asFallback()
                .validFrom(from)
                .validTo(to)
                .promises(inOffice(time));
        return (running ? version.forRunningClocks() : version).build();
    }

    private static final Instant WEDNESDAY_0 = on(WEDNESDAY, "00:00");

    @Test
    void keepsTheVersionInWhichTheClockStarted() {
        SlaPolicies policies = SlaPolicies.of(
                version("old", 36, Instant.MIN, WEDNESDAY_0, false),
                version("new", 9, WEDNESDAY_0, Instant.MAX, false));
        Timeline before = opened(TUESDAY, "09:00").changed(on(THURSDAY, "09:00"), row(Cases.PRIORITY, "1"));
        Timeline after = opened(WEDNESDAY, "09:00");

        assertThat(target(policies, before, on(FRIDAY, "09:00"))).contains("old PT36H");
        assertThat(target(policies, after, on(FRIDAY, "09:00"))).contains("new PT9H");
        assertThat(target(policies, Timeline.of("1", row()).opened(WEDNESDAY_0), on(FRIDAY, "09:00")))
                .contains("new PT9H");
    }

    private static Optional<String> target(SlaPolicies policies, Timeline timeline, Instant asOf) {
        SlaOutcome outcome = policies.evaluate(timeline, asOf).resolution();
        return outcome.target().map(time -> outcome.match().orElseThrow().version() + " " + time);
    }

    @Test
    void takesRunningClocksOverIfTheVersionSaysSo() {
        SlaPolicies policies = SlaPolicies.of(
                version("old", 36, Instant.MIN, WEDNESDAY_0, false), version("new", 9, WEDNESDAY_0, Instant.MAX, true));
        Timeline before = opened(MONDAY, "09:00");

        assertThat(target(policies, before, on(TUESDAY, "18:00"))).contains("old PT36H");
        SlaOutcome taken = policies.evaluate(before, on(WEDNESDAY, "09:00")).resolution();
        assertThat(taken.match().orElseThrow().version()).isEqualTo("new");
        assertThat(taken.verdict()).isEqualTo(SlaOutcome.Verdict.OPEN_LATE);
        assertThat(taken.decidedAt()).contains(WEDNESDAY_0);
        assertThat(taken.overdueBy()).contains(hours(9));
    }

    @Test
    void takesOverWithoutAWordInCasesThatAreOver() {
        SlaPolicies policies = SlaPolicies.of(
                version("old", 36, Instant.MIN, WEDNESDAY_0, true), version("new", 9, WEDNESDAY_0, Instant.MAX, true));
        Timeline cancelled = opened(MONDAY, "09:00").cancelled(on(MONDAY, "10:00"));

        assertThat(policies.evaluate(cancelled, on(FRIDAY, "09:00"))
                        .resolution()
                        .anomalies())
                .isEmpty();
    }

    @Test
    void promisesNothingBeforeTheFirstVersion() {
        SlaPolicies policies = SlaPolicies.of(version("new", 9, WEDNESDAY_0, Instant.MAX, false));

        assertThat(policies.evaluate(opened(MONDAY, "09:00"), on(FRIDAY, "09:00"))
                        .resolution()
                        .verdict())
                .isEqualTo(SlaOutcome.Verdict.NO_PROMISE);
    }

    @Test
    void answersForManyCasesInTheirOrder() {
        List<Timeline> timelines = List.of(opened(MONDAY, "09:00"), opened(MONDAY, "10:00"));

        assertThat(SlaPolicies.of(GOLD, REST).outcomes(timelines, on(MONDAY, "12:00")))
                .extracting(outcome -> outcome.elapsed().orElseThrow())
                .containsExactly(hours(3), hours(2));
    }

    /** A case that waits too long belongs to other policies than before, although nobody wrote anything down. */
    @Test
    void asksAgainWhereAConditionDependsOnTime() {
        SlaPolicies policies = SlaPolicies.of(
                SlaPolicy.named("neglected")
                        .appliesWhen(Cases.FIRST_RESPONSE_TIME.longerThan(Duration.ofHours(2)))
                        .promises(SlaTarget.resolution(Duration.ofHours(3)))
                        .build(),
                SlaPolicy.named("usual")
                        .asFallback()
                        .promises(SlaTarget.resolution(Duration.ofHours(8)))
                        .build());
        Instant opened = Instant.parse("2026-06-01T09:00:00Z");
        Timeline timeline = Timeline.of("4711", row(Cases.OPENED_AT, opened))
                .opened(opened)
                .changed(opened.plus(Duration.ofHours(4)), row(Cases.OPENED_AT, opened));

        assertThat(policies.evaluate(timeline, opened.plus(Duration.ofHours(1)))
                        .match()
                        .policy())
                .contains("usual");
        assertThat(policies.evaluate(timeline, opened.plus(Duration.ofHours(5)))
                        .resolution()
                        .target())
                .contains(Duration.ofHours(3));
    }

    @Test
    void saysWhyAClockWithoutAPolicyHasNoPromise() {
        SlaOutcomes outcomes = SlaPolicy.named("gold")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(SlaTarget.resolution(Duration.ofHours(8)))
                .build()
                .evaluate(opened(MONDAY, "09:00"), on(MONDAY, "10:00"));

        assertThat(outcomes.resolution().reason()).contains(Text.of("没有政策承诺此项", "no policy promises it"));
        assertThat(outcomes.resolution().match().orElseThrow().steps())
                .extracting(PolicyMatch.Step::policy)
                .containsExactly("gold");
        assertThat(outcomes.firstResponse().due())
                .isEqualTo(new Due.Never(Text.of("没有政策承诺此项", "no policy promises it")));
    }
}
