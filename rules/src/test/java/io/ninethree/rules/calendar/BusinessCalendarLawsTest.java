package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Samples.Sample;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every calendar, in zones and on dates at which others fail. */
class BusinessCalendarLawsTest {

    @Property
    void agreesWithAskingEveryMinute(@ForAll("days") Sample sample) {
        assertAgrees(sample, Duration.ofMinutes(1));
    }

    @Property
    void agreesWithAskingEverySecond(@ForAll("hours") Sample sample) {
        assertAgrees(sample, Duration.ofSeconds(1));
    }

    private static void assertAgrees(Sample sample, Duration step) {
        assertThat(sample.calendar().built().between(sample.a(), sample.b()))
                .isEqualTo(sample.calendar().between(sample.a(), sample.b(), step));
    }

    @Property
    void isOpenExactlyWhereTimeCounts(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();

        assertThat(calendar.isOpen(sample.a())).isEqualTo(sample.calendar().isOpen(sample.a()));
        assertThat(calendar.between(sample.a(), sample.a().plusNanos(1)))
                .isEqualTo(calendar.isOpen(sample.a()) ? Duration.ofNanos(1) : Duration.ZERO);
    }

    @Property
    void addsUp(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration first = calendar.between(sample.a(), sample.b());
        Duration second = calendar.between(sample.b(), sample.c());

        assertThat(first.plus(second)).isEqualTo(calendar.between(sample.a(), sample.c()));
    }

    @Property
    void neverShrinksAsTimePasses(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();

        assertThat(calendar.between(sample.a(), sample.c()))
                .isGreaterThanOrEqualTo(calendar.between(sample.a(), sample.b()))
                .isGreaterThanOrEqualTo(calendar.between(sample.b(), sample.c()));
    }

    @Property
    void isNeverLongerThanWallTime(@ForAll("moments") Sample sample) {
        assertThat(sample.calendar().built().between(sample.a(), sample.c()))
                .isBetween(Duration.ZERO, Duration.between(sample.a(), sample.c()));
    }

    @Provide
    Arbitrary<Sample> days() {
        return Samples.within(Duration.ofDays(2), Duration.ofMinutes(1));
    }

    @Provide
    Arbitrary<Sample> hours() {
        return Samples.within(Duration.ofHours(1), Duration.ofSeconds(1));
    }

    @Provide
    Arbitrary<Sample> moments() {
        return Samples.within(Duration.ofDays(10), Duration.ofNanos(1));
    }
}
