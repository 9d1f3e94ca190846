package io.ninethree.rules.escalation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Row;
import io.ninethree.rules.sla.Moment;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.sla.Warning;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all storms. */
class CoalescingLawsTest {

    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    @Property
    void everyMomentIsInExactlyOneNotice(
            @ForAll("storms") List<Integer> storm, @ForAll @IntRange(max = 60) int window) {
        assertThat(notices(storm, window).stream().flatMap(notice -> notice.moments().stream()))
                .containsExactlyElementsOf(moments(storm));
    }

    @Property
    void twoNoticesAreAtLeastAWindowApart(
            @ForAll("storms") List<Integer> storm, @ForAll @IntRange(max = 60) int window) {
        List<Instant> sent = notices(storm, window).stream().map(Notice::at).toList();

        for (int i = 1; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 1), sent.get(i)))
                    .isPositive()
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(window));
        }
    }

    @Property
    void nothingIsToldBeforeItComesOrMoreThanAWindowLate(
            @ForAll("storms") List<Integer> storm, @ForAll @IntRange(max = 60) int window) {
        for (Notice notice : notices(storm, window)) {
            for (Moment moment : notice.moments()) {
                assertThat(Duration.between(moment.at(), notice.at()))
                        .isBetween(Duration.ZERO, Duration.ofMinutes(window));
            }
        }
    }

    /** Minute by minute, as somebody with a watch would do it. */
    @Property
    void agreesWithSomebodyWhoWatchesTheClock(
            @ForAll("storms") List<Integer> storm, @ForAll @IntRange(min = 1, max = 60) int window) {
        Map<Instant, List<Moment>> coming = moments(storm).stream().collect(groupingBy(Moment::at));
        List<Notice> sent = new ArrayList<>();
        List<Moment> waiting = new ArrayList<>();
        int openUntil = -1;
        for (int minute = 0; minute <= 400; minute++) {
            Instant now = after(minute);
            waiting.addAll(coming.getOrDefault(now, List.of()));
            if (!waiting.isEmpty() && minute >= openUntil) {
                sent.add(new Notice("lead", now, List.copyOf(waiting)));
                waiting.clear();
                openUntil = minute + window;
            } else if (minute == openUntil) {
                openUntil = -1;
            }
        }

        assertThat(notices(storm, window)).isEqualTo(sent);
    }

    @Property(tries = 200)
    void thePlanDoesNotDependOnTheOrderOfTheOutcomes(
            @ForAll("storms") List<Integer> storm, @ForAll @IntRange(max = 60) int window, @ForAll Random random) {
        EscalationPlan plan = EscalationPlan.named("any")
                .step(EscalationStep.to("lead").at(Warning.atShare(0.5), Warning.atDue()))
                .step(EscalationStep.to("agent").at(Warning.atShare(0.25)))
                .atMostEvery(Duration.ofMinutes(window))
                .build();
        List<SlaOutcome> outcomes = new ArrayList<>(outcomes(storm));
        List<Notice> notices = plan.notices(outcomes, Instant.MIN, Instant.MAX);
        Collections.shuffle(outcomes, random);

        assertThat(plan.notices(outcomes, Instant.MIN, Instant.MAX)).isEqualTo(notices);
    }

    @Property(tries = 200)
    void adjacentSpansShareNoNoticeAndLoseNone(
            @ForAll("storms") List<Integer> storm,
            @ForAll @IntRange(max = 60) int window,
            @ForAll @IntRange(max = 400) int cut) {
        EscalationPlan plan = EscalationPlan.named("any")
                .step(EscalationStep.to("lead").at(Warning.atShare(0.5), Warning.atDue()))
                .atMostEvery(Duration.ofMinutes(window))
                .build();
        List<SlaOutcome> outcomes = outcomes(storm);

        assertThat(Stream.concat(
                        plan.notices(outcomes, Instant.MIN, after(cut)).stream(),
                        plan.notices(outcomes, after(cut), Instant.MAX).stream()))
                .isEqualTo(plan.notices(outcomes, Instant.MIN, Instant.MAX));
    }

    private static List<SlaOutcome> outcomes(List<Integer> storm) {
        SlaPolicy hour = SlaPolicy.named("any")
                .asFallback()
                .promises(SlaTarget.resolution(Duration.ofHours(1)))
                .build();
        return IntStream.range(0, storm.size())
                .mapToObj(i -> hour.evaluate(
                                Timeline.of("case " + i, Row.row()).opened(after(storm.get(i))), after(400))
                        .resolution())
                .toList();
    }

    private static List<Notice> notices(List<Integer> storm, int window) {
        return Coalescing.notices("lead", moments(storm), Duration.ofMinutes(window))
                .toList();
    }

    private static NavigableSet<Moment> moments(List<Integer> storm) {
        NavigableSet<Moment> moments = new TreeSet<>();
        for (int i = 0; i < storm.size(); i++) {
            moments.add(new Moment(after(storm.get(i)), "case " + i, "resolution", Warning.atDue()));
        }
        return moments;
    }

    private static Instant after(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    @Provide
    Arbitrary<List<Integer>> storms() {
        return Arbitraries.integers().between(0, 300).list().ofMaxSize(12);
    }
}
