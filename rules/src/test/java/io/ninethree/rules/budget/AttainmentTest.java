package io.ninethree.rules.budget;

import static io.ninethree.rules.budget.OpenCases.EXCLUDED;
import static io.ninethree.rules.budget.OpenCases.PESSIMISTIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.data.Offset.offset;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.statistics.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How promises are counted, by time and by whether they are open. */
class AttainmentTest {

    private static final Instant JUNE_10 = Instant.parse("2026-06-10T08:00:00Z");

    private static SlaOutcome met(Instant at) {
        return SlaOutcome.met("1", "resolution", at);
    }

    private static SlaOutcome broken(Instant at) {
        return SlaOutcome.breached("1", "resolution", at);
    }

    @Test
    void countsWhatIsLateAsBrokenInEveryMode() {
        Attainment all = Attainments.of(List.of(
                        met(JUNE_10),
                        broken(JUNE_10),
                        SlaOutcome.openLate("2", "resolution", JUNE_10),
                        SlaOutcome.openInTime("3", "resolution"),
                        SlaOutcome.noPromise("4", "resolution")))
                .all();

        assertThat(all).isEqualTo(new Attainment(1, 2, 1));
        assertThat(all.share(EXCLUDED)).contains(Fraction.of(1, 3));
        assertThat(all.share(PESSIMISTIC)).contains(Fraction.of(1, 4));
        assertThat(all.missShare(PESSIMISTIC)).contains(Fraction.of(3, 4));
    }

    @Test
    void saysThatThereIsNoData() {
        Attainment open = new Attainment(0, 0, 5);

        assertThat(open.share(EXCLUDED)).isEmpty();
        assertThat(open.interval(EXCLUDED, Confidence.STANDARD)).isEmpty();
        assertThat(open.text(EXCLUDED)).isEqualTo(Text.of("无数据", "no data"));
        assertThat(open.share(PESSIMISTIC)).contains(Fraction.ZERO);
        assertThat(new Attainment(97, 1, 0).text(EXCLUDED))
                .isEqualTo(Text.of("98 项中兑现 97 项，98.98 %", "97 of 98 kept, 98.98 %"));
    }

    /**
     * R. G. Newcombe, <i>Two-sided confidence intervals for the single proportion: comparison of seven methods</i>,
     * Statistics in Medicine 17, 1998, table I: 81 of 263, method 3 gives 0.2553 to 0.3662.
     */
    @Test
    void knowsHowSureItIs() {
        var interval = new Attainment(81, 182, 7)
                .interval(EXCLUDED, Confidence.STANDARD)
                .orElseThrow();

        assertThat(interval.low()).isEqualTo(0.2553, offset(5e-5));
        assertThat(interval.high()).isEqualTo(0.3662, offset(5e-5));
    }

    @Test
    void belongsToThePeriodOfItsZone() {
        Instant midnightThere = Instant.parse("2026-06-30T16:00:00Z");
        Attainments promises = Attainments.of(List.of(met(midnightThere.minusNanos(1)), broken(midnightThere)));

        assertThat(promises.by(Grain.MONTH, ZoneId.of("Asia/Shanghai")))
                .containsExactly(
                        entry(LocalDate.of(2026, 6, 1), new Attainment(1, 0, 0)),
                        entry(LocalDate.of(2026, 7, 1), new Attainment(0, 1, 0)));
    }

    @Test
    void rollsWithItsWindow() {
        Duration month = Duration.ofDays(30);
        Attainments promises = Attainments.of(List.of(
                met(JUNE_10.minus(month)),
                met(JUNE_10.minus(month).plusNanos(1)),
                broken(JUNE_10),
                met(JUNE_10.plusNanos(1))));

        assertThat(promises.endingAt(JUNE_10, month)).isEqualTo(new Attainment(1, 1, 0));
        assertThat(promises.between(JUNE_10.minus(month), JUNE_10)).isEqualTo(new Attainment(2, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promises.endingAt(JUNE_10, Duration.ZERO))
                .withMessage("rolling window must be positive, was PT0S");
    }

    @Test
    void datesAnOpenPromiseByWhenItIsDue() {
        SlaPolicy policy = SlaPolicy.named("all")
                .asFallback()
                .promises(SlaTarget.resolution(Duration.ofHours(8)).pausedWhile("parts"))
                .build();
        Timeline running = Timeline.of("1", Row.row()).opened(JUNE_10);
        Timeline paused = Timeline.of("2", Row.row()).opened(JUNE_10).paused(JUNE_10, "parts");
        Instant asOf = JUNE_10.plusSeconds(1);
        Attainments promises = Attainments.of(List.of(
                policy.evaluate(running, asOf).resolution(),
                policy.evaluate(paused, asOf).resolution()));
        Instant due = JUNE_10.plus(Duration.ofHours(8));

        assertThat(promises.between(due, due.plusNanos(1)).open()).isEqualTo(1);
        assertThat(promises.between(JUNE_10, due)).isEqualTo(Attainment.NONE);
        assertThat(promises.all().open()).isEqualTo(2);
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attainment(1, -1, 0))
                .withMessage("counts of an attainment must not be negative, were 1, -1 and 0");
    }

    @Provide
    Arbitrary<List<SlaOutcome>> outcomes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 4))
                .as((hour, kind) -> outcome(JUNE_10.plus(Duration.ofHours(hour)), kind))
                .list()
                .ofMaxSize(30);
    }

    private static SlaOutcome outcome(Instant at, int kind) {
        return switch (kind) {
            case 0 -> SlaOutcome.openInTime("1", "resolution");
            case 1 -> SlaOutcome.openLate("1", "resolution", at);
            case 2 -> broken(at);
            case 3 -> met(at);
            default -> SlaOutcome.noPromise("1", "resolution");
        };
    }

    @Property
    void addsUpOverDisjointPromises(
            @ForAll("outcomes") List<SlaOutcome> some, @ForAll("outcomes") List<SlaOutcome> others) {
        List<SlaOutcome> union = new ArrayList<>(some);
        union.addAll(others);

        assertThat(Attainments.of(union).all())
                .isEqualTo(
                        Attainments.of(some).all().plus(Attainments.of(others).all()));
    }

    @Property
    void addsUpOverPeriods(@ForAll("outcomes") List<SlaOutcome> some) {
        Attainments promises = Attainments.of(some);
        Attainment dated = promises.by(Grain.DAY, ZoneId.of("Asia/Shanghai")).values().stream()
                .reduce(Attainment.NONE, Attainment::plus);
        Instant middle = JUNE_10.plus(Duration.ofHours(100));

        assertThat(dated).isEqualTo(promises.between(Instant.MIN, Instant.MAX));
        assertThat(promises.between(Instant.MIN, middle).plus(promises.between(middle, Instant.MAX)))
                .isEqualTo(dated);
        assertThat(promises.all().open()
                        + promises.all().kept()
                        + promises.all().broken())
                .isEqualTo(some.stream()
                        .filter(each -> each.verdict() != SlaOutcome.Verdict.NO_PROMISE)
                        .count());
    }

    @Property
    void dependsOnNoOrder(@ForAll("outcomes") List<SlaOutcome> some, @ForAll long seed) {
        List<SlaOutcome> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Attainments.of(List.of(met(JUNE_10))))
                .isNotEqualTo(Attainments.of(List.of(broken(JUNE_10))))
                .hasToString("Attainment[kept=1, broken=0, open=0]");
        assertThat(Attainments.of(shuffled)).isEqualTo(Attainments.of(some)).hasSameHashCodeAs(Attainments.of(some));
    }
}
