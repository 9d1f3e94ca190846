package io.ninethree.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shares of cases within a time, exact and honest about open ones. */
class PercentileTargetTest {

    private static final PercentileTarget TARGET = PercentileTarget.of("90 %", Duration.ofHours(4));

    private static List<Duration> hours(int... hours) {
        return Arrays.stream(hours).mapToObj(Duration::ofHours).toList();
    }

    @Test
    void isMetAtExactlyTheShareAndExactlyTheLimit() {
        PercentileReading reading = TARGET.over(hours(1, 1, 1, 2, 2, 2, 3, 3, 4, 100), List.of());

        assertThat(reading.isMet()).contains(true);
        assertThat(reading.quantile()).contains(Duration.ofHours(4));
        assertThat(reading.text()).isEqualTo(Text.of("10 项中 9 项未超时限，90.00 %", "9 of 10 within the limit, 90.00 %"));
        assertThat(PercentileTarget.of("100 %", Duration.ofHours(4))
                        .over(hours(4), List.of())
                        .isMet())
                .contains(true);
        assertThat(TARGET.over(hours(1, 1, 1, 2, 2, 2, 3, 3, 5, 100), List.of()).isMet())
                .contains(false);
    }

    @Test
    void countsAnOpenCaseAgainstItOnceItIsOverTheLimit() {
        List<Duration> done = hours(1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(TARGET.over(done, hours(4)))
                .isEqualTo(new PercentileReading(TARGET, 9, 9, 1, Optional.of(Duration.ofHours(1))));
        assertThat(TARGET.over(done, hours(5, 5)).isMet()).contains(false);
        assertThat(TARGET.over(done, hours(5, 5)).quantile()).isEmpty();
        assertThat(TARGET.counting(OpenCases.PESSIMISTIC)
                        .over(done, hours(1, 1))
                        .isMet())
                .contains(false);
    }

    @Test
    void saysThatThereIsNoData() {
        PercentileReading reading = TARGET.over(List.of(), hours(1));

        assertThat(reading.isMet()).isEmpty();
        assertThat(reading.quantile()).isEmpty();
        assertThat(reading.text().en()).isEqualTo("no data");
    }

    @Test
    void readsTheClocksOfOutcomes() {
        SlaPolicy policy = SlaPolicy.named("all")
                .asFallback()
                .promises(SlaTarget.resolution(Duration.ofHours(8)))
                .build();
        Instant start = Instant.parse("2026-06-01T00:00:00Z");
        Instant asOf = start.plus(Duration.ofHours(6));
        List<SlaOutcome> outcomes = List.of(
                policy.evaluate(Timeline.of("1", Row.row()).opened(start).resolved(start.plusSeconds(60)), asOf)
                        .resolution(),
                policy.evaluate(Timeline.of("2", Row.row()).opened(start), asOf).resolution(),
                policy.evaluate(Timeline.of("3", Row.row()).opened(start.plus(Duration.ofHours(5))), asOf)
                        .resolution(),
                SlaOutcome.met("4", "resolution", start));

        assertThat(TARGET.over(outcomes)).isEqualTo(new PercentileReading(TARGET, 1, 2, 1, Optional.empty()));
    }

    @Provide
    Arbitrary<List<Integer>> minutes() {
        return Arbitraries.integers().between(0, 480).list().ofMaxSize(25);
    }

    /** The slow way: try every time for the least within which so many were done, open cases last. */
    @Property
    void agreesWithTryingEveryTime(
            @ForAll("minutes") List<Integer> done,
            @ForAll("minutes") List<Integer> open,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll OpenCases how) {
        PercentileTarget target =
                PercentileTarget.of(percent + " %", Duration.ofHours(4)).counting(how);
        PercentileReading reading = target.over(
                done.stream().map(Duration::ofMinutes).toList(),
                open.stream().map(Duration::ofMinutes).toList());
        long counted = done.size()
                + open.stream()
                        .filter(each -> how == OpenCases.PESSIMISTIC || each > 240)
                        .count();
        Optional<Duration> least = Optional.empty();
        for (int minute = 0; minute <= 480 && least.isEmpty() && counted > 0; minute++) {
            int until = minute;
            if (done.stream().filter(each -> each <= until).count() * 100 >= percent * counted) {
                least = Optional.of(Duration.ofMinutes(minute));
            }
        }

        assertThat(reading.counted()).isEqualTo(counted);
        assertThat(reading.quantile()).isEqualTo(least);
        assertThat(reading.isMet())
                .isEqualTo(
                        counted == 0
                                ? Optional.empty()
                                : Optional.of(least.filter(time -> time.compareTo(Duration.ofHours(4)) <= 0)
                                        .isPresent()));
    }

    @Property
    void dependsOnNoOrder(@ForAll("minutes") List<Integer> done) {
        List<Duration> times =
                new ArrayList<>(done.stream().map(Duration::ofMinutes).toList());
        PercentileReading reading = TARGET.over(times, times);
        Collections.reverse(times);

        assertThat(TARGET.over(times, times)).isEqualTo(reading);
    }

    @Test
    void refusesTargetsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileTarget.of("0 %", Duration.ofHours(4)))
                .withMessage("share of a target must be above 0 % and at most 100 %, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileTarget.of("90 %", Duration.ofHours(-4)))
                .withMessage("limit of a target must not be negative, was PT-4H");
    }
}
