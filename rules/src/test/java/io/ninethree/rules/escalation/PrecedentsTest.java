package io.ninethree.rules.escalation;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.statistics.Confidence;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrecedentsTest {

    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private static final SlaPolicy EIGHT_HOURS = SlaPolicy.named("any")
            .asFallback()
            .promises(SlaTarget.resolution(Duration.ofHours(8)).pausedWhile("parts"))
            .build();

    /** Of ten cases of 1 to 10 hours, six take more than four hours, and two of these more than eight. */
    @Test
    void isTheShareOfBrokenOnesAmongThoseThatTookLonger() {
        BreachRisk risk = Precedents.of(finishedIn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .needing(5)
                .riskOf(openFor(4));

        assertThat(risk).isEqualTo(new BreachRisk.Estimated(2, 6, Confidence.STANDARD.ofShare(2, 6)));
        assertThat(((BreachRisk.Estimated) risk).share()).isEqualTo(2.0 / 6);
        assertThat(risk.text()).isEqualTo(Text.of("6 个可比工单中有 2 个超时", "2 of 6 comparable cases took too long"));
    }

    @Test
    void theRiskGrowsWhileACaseStaysOpen() {
        Precedents precedents =
                Precedents.of(finishedIn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).needing(1);

        assertThat(IntStream.of(0, 2, 5, 8).mapToObj(hours -> precedents.riskOf(openFor(hours))))
                .extracting(risk -> ((BreachRisk.Estimated) risk).share())
                .containsExactly(0.2, 0.25, 0.4, 1.0);
    }

    @Test
    void tooFewComparableCasesAreAnAnswerOfTheirOwn() {
        BreachRisk risk = Precedents.of(finishedIn(1, 2, 9)).riskOf(openFor(1));

        assertThat(risk).isEqualTo(new BreachRisk.TooFew(2, 20));
        assertThat(risk.text())
                .isEqualTo(Text.of("可比工单不足：需要 20 个，只有 2 个", "not enough comparable cases: 20 are needed, there are 2"));
        assertThat(Precedents.of(List.of()).riskOf(openFor(1))).isEqualTo(new BreachRisk.TooFew(0, 20));
    }

    @Test
    void comparesOnlyCasesThatAreAlike() {
        List<SlaOutcome> finished = Stream.of("urgent", "urgent", "low")
                .map(priority -> finishedIn(9).get(0).withFacts(row(Cases.PRIORITY, priority)))
                .toList();
        Precedents precedents = Precedents.of(finished).needing(2).alikeIn(Cases.PRIORITY);

        assertThat(precedents.riskOf(openFor(1).withFacts(row(Cases.PRIORITY, "urgent"))))
                .isEqualTo(new BreachRisk.Estimated(2, 2, Confidence.STANDARD.ofShare(2, 2)));
        assertThat(precedents.riskOf(openFor(1).withFacts(row(Cases.PRIORITY, "low"))))
                .isEqualTo(new BreachRisk.TooFew(1, 2));
        assertThat(precedents.riskOf(openFor(1))).isEqualTo(new BreachRisk.TooFew(0, 2));
    }

    @Test
    void leavesOutWhatIsNotFinishedOrHasNoClock() {
        List<SlaOutcome> outcomes = List.of(
                openFor(3),
                openFor(30),
                SlaOutcome.met("1", "resolution", START),
                SlaOutcome.noPromise("2", "resolution"));

        assertThat(Precedents.of(outcomes).riskOf(openFor(1))).isEqualTo(new BreachRisk.TooFew(0, 20));
    }

    @Test
    void timesOtherThanThoseOfOneClockAreNotCompared() {
        SlaOutcome reply = SlaPolicy.named("any")
                .asFallback()
                .promises(SlaTarget.firstResponse(Duration.ofHours(8)))
                .build()
                .evaluate(Timeline.of("1", row()).opened(START), START)
                .firstResponse();

        assertThat(Precedents.of(finishedIn(9)).needing(1).riskOf(reply)).isEqualTo(new BreachRisk.TooFew(0, 1));
    }

    @Test
    void eachCycleOfAClockIsAPrecedent() {
        SlaPolicy answers = SlaPolicy.named("any")
                .asFallback()
                .promises(SlaTarget.nextResponse(Duration.ofHours(4)))
                .build();
        Timeline twice = Timeline.of("1", row())
                .opened(START)
                .customerWrote(after(0))
                .replied(after(2))
                .customerWrote(after(10))
                .replied(after(15));
        Timeline open = Timeline.of("2", row()).opened(START).customerWrote(START);

        assertThat(Precedents.of(List.of(answers.evaluate(twice, after(20)).nextResponse()))
                        .needing(1)
                        .riskOf(answers.evaluate(open, after(1)).nextResponse()))
                .isEqualTo(new BreachRisk.Estimated(1, 2, Confidence.STANDARD.ofShare(1, 2)));
    }

    @Test
    void pausesAreNoRisk() {
        SlaOutcome paused = EIGHT_HOURS
                .evaluate(Timeline.of("1", row()).opened(START).paused(after(4), "parts"), after(400))
                .resolution();

        assertThat(Precedents.of(finishedIn(4, 5, 9)).needing(1).riskOf(paused))
                .isEqualTo(new BreachRisk.Estimated(1, 2, Confidence.STANDARD.ofShare(1, 2)));
    }

    @Test
    void whatIsDecidedOrUnknownIsNoQuestion() {
        Precedents precedents = Precedents.of(finishedIn(1, 2, 3));

        for (SlaOutcome decided : List.of(finishedIn(1).get(0), finishedIn(9).get(0), openFor(9))) {
            assertThat(precedents.riskOf(decided))
                    .isEqualTo(new BreachRisk.None(Text.of("承诺已有结论", "the promise is decided")));
        }
        assertThat(precedents.riskOf(SlaOutcome.openInTime("1", "resolution")))
                .isEqualTo(new BreachRisk.None(Text.of("计时未知", "nobody knows the clock")));
    }

    /** E. L. Kaplan and P. Meier, 1958: the product over the times of ends of the share that goes on. */
    @Property
    void agreesWithTheProductLimitEstimate(
            @ForAll("times") List<Integer> hours, @ForAll @IntRange(max = 8) int elapsed) {
        BreachRisk risk = Precedents.of(
                        finishedIn(hours.stream().mapToInt(Integer::intValue).toArray()))
                .needing(1)
                .riskOf(openFor(elapsed));

        if (risk instanceof BreachRisk.Estimated estimate) {
            assertThat(estimate.share()).isCloseTo(productLimit(hours, elapsed, 8), within(1e-12));
            assertThat(estimate.interval().contains(estimate.share())).isTrue();
        } else {
            assertThat(hours).allMatch(each -> each <= elapsed);
        }
    }

    private static double productLimit(List<Integer> hours, int elapsed, int target) {
        TreeMap<Integer, Long> ends = new TreeMap<>();
        hours.forEach(each -> ends.merge(each, 1L, Long::sum));
        double goesOn = 1;
        for (int time : ends.subMap(elapsed, false, target, true).keySet()) {
            long atRisk = hours.stream().filter(each -> each >= time).count();
            goesOn *= 1 - (double) ends.get(time) / atRisk;
        }
        return goesOn;
    }

    @Test
    void refusesToNeedNobody() {
        assertThatThrownBy(() -> Precedents.of(List.of()).needing(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of comparable cases must be at least 1, was 0");
        assertThatThrownBy(() -> new BreachRisk.Estimated(3, 2, Confidence.STANDARD.ofShare(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken promises must be between 0 and a positive number of cases, were 3 of 2");
    }

    private static List<SlaOutcome> finishedIn(int... hours) {
        return IntStream.of(hours)
                .mapToObj(each -> EIGHT_HOURS
                        .evaluate(Timeline.of("done", row()).opened(START).resolved(after(each)), after(1_000))
                        .resolution())
                .toList();
    }

    private static SlaOutcome openFor(int hours) {
        return EIGHT_HOURS
                .evaluate(Timeline.of("open", row()).opened(START), after(hours))
                .resolution();
    }

    private static Instant after(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    @Provide
    Arbitrary<List<Integer>> times() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(15);
    }
}
