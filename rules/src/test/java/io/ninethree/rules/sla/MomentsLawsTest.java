package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all warnings and all cases. */
class MomentsLawsTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-06-01T04:00:00Z");

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(ZoneId.of("Asia/Shanghai"))
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .build();

    @Property
    void momentsAscend(@ForAll("someWarnings") List<Warning> warnings, @ForAll("histories") List<Integer> minutes) {
        assertThat(Moments.of(outcome(warnings, history(minutes), minutes))).isSorted();
    }

    @Property
    void adjacentSpansShareNoMomentAndLoseNone(
            @ForAll("someWarnings") List<Warning> warnings,
            @ForAll("histories") List<Integer> minutes,
            @ForAll @IntRange(max = 20_000) int cut) {
        List<SlaOutcome> outcomes = List.of(outcome(warnings, history(minutes), minutes));
        Instant between = after(cut);

        assertThat(Stream.concat(
                        Moments.in(outcomes, Instant.MIN, between).stream(),
                        Moments.in(outcomes, between, Instant.MAX).stream()))
                .isEqualTo(Moments.of(outcomes.get(0)));
    }

    @Property
    void goingFromMomentToMomentMeetsThemAll(
            @ForAll("someWarnings") List<Warning> warnings, @ForAll("histories") List<Integer> minutes) {
        List<SlaOutcome> outcomes = List.of(outcome(warnings, history(minutes), minutes));
        Stream<Instant> met = Stream.iterate(
                        Moments.next(outcomes, Instant.MIN),
                        Optional::isPresent,
                        last -> Moments.next(outcomes, last.orElseThrow()))
                .flatMap(Optional::stream);

        assertThat(met)
                .containsExactlyElementsOf(Moments.of(outcomes.get(0)).stream()
                        .map(Moment::at)
                        .distinct()
                        .toList());
    }

    @Property
    void pausingNeverMakesAMomentEarlier(
            @ForAll("warnings") Warning warning,
            @ForAll @IntRange(max = 6_000) int pausedAfter,
            @ForAll @IntRange(max = 6_000) int pausedFor,
            @ForAll @IntRange(max = 20_000) int askedAfter) {
        Timeline plain = history(List.of());
        Timeline paused = plain.paused(after(pausedAfter), "parts").resumed(after(pausedAfter + pausedFor));
        Optional<Instant> without = moment(warning, plain, askedAfter);

        moment(warning, paused, askedAfter).ifPresent(with -> assertThat(with).isAfterOrEqualTo(without.orElseThrow()));
    }

    /** A warning in working time that is over stays where it is, whatever comes later. */
    @Property
    void whatIsOverStays(
            @ForAll("inWorkingTime") Warning warning,
            @ForAll("histories") List<Integer> minutes,
            @ForAll @IntRange(max = 20_000) int askedEarlier) {
        Timeline history = history(minutes);
        Optional<Instant> earlier =
                moment(warning, history, askedEarlier).filter(at -> !at.isAfter(after(askedEarlier)));
        Optional<Instant> later = moment(warning, history, 30_000).filter(at -> !at.isAfter(after(askedEarlier)));

        assertThat(later).isEqualTo(earlier);
    }

    private static Optional<Instant> moment(Warning warning, Timeline timeline, int askedAfter) {
        return warning
                .moments(policy(List.of()).evaluate(timeline, after(askedAfter)).resolution())
                .stream()
                .map(Moment::at)
                .findFirst();
    }

    private static SlaOutcome outcome(List<Warning> warnings, Timeline timeline, List<Integer> minutes) {
        int last = minutes.stream().mapToInt(Integer::intValue).sum();
        return policy(warnings).evaluate(timeline, after(last)).resolution();
    }

    private static SlaPolicy policy(List<Warning> warnings) {
        return SlaPolicy.named("any")
                .asFallback()
                .promises(SlaTarget.resolution(Duration.ofHours(8))
                        .countedIn(OFFICE)
                        .pausedWhile("parts")
                        .warning(warnings.toArray(Warning[]::new)))
                .build();
    }

    /** A case that waits and goes on by turns, after so many minutes each. */
    private static Timeline history(List<Integer> minutes) {
        Timeline timeline = Timeline.of("1", row()).opened(MONDAY_NOON);
        int sum = 0;
        for (int i = 0; i < minutes.size(); i++) {
            sum += minutes.get(i);
            timeline = i % 2 == 0 ? timeline.paused(after(sum), "parts") : timeline.resumed(after(sum));
        }
        return timeline;
    }

    private static Instant after(int minutes) {
        return MONDAY_NOON.plus(Duration.ofMinutes(minutes));
    }

    @Provide
    Arbitrary<List<Integer>> histories() {
        return Arbitraries.integers().between(0, 1_500).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Warning>> someWarnings() {
        return warnings().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Warning> warnings() {
        return Arbitraries.oneOf(
                inWorkingTime(), times().map(Warning::wallTimeBefore), times().map(Warning::wallTimeAfter));
    }

    @Provide
    Arbitrary<Warning> inWorkingTime() {
        return Arbitraries.oneOf(
                Arbitraries.just(Warning.atDue()),
                Arbitraries.integers().between(1, 100).map(percent -> Warning.atShare(percent / 100.0)),
                times().map(Warning::before),
                times().map(Warning::after));
    }

    private static Arbitrary<Duration> times() {
        return Arbitraries.integers().between(1, 2_000).map(Duration::ofMinutes);
    }
}
