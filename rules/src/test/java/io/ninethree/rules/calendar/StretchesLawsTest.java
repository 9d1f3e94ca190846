package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Cause.Kind;
import io.ninethree.rules.calendar.Samples.Sample;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An explanation covers all the time, adds up to what was measured, and is cut only where there is something to say. */
class StretchesLawsTest {

    @Property
    void coverTheTimeExactly(@ForAll("moments") Sample sample) {
        List<Stretch> stretches = sample.calendar().built().stretches(sample.a(), sample.c());

        Instant end = sample.a();
        for (Stretch stretch : stretches) {
            assertThat(stretch.from()).isEqualTo(end).isBefore(stretch.to());
            end = stretch.to();
        }
        assertThat(end).isEqualTo(sample.c());
    }

    @Property
    void addUpToTheOpenTime(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();

        assertThat(calendar.stretches(sample.a(), sample.c()).stream()
                        .filter(Stretch::open)
                        .map(stretch -> Duration.between(stretch.from(), stretch.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(calendar.between(sample.a(), sample.c()));
    }

    @Property
    void areOpenFromTheirStartToTheirEnd(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();

        assertThat(calendar.stretches(sample.a(), sample.c())).allSatisfy(stretch -> {
            assertThat(calendar.isOpen(stretch.from())).isEqualTo(stretch.open());
            assertThat(calendar.isOpen(stretch.to().minusNanos(1))).isEqualTo(stretch.open());
        });
    }

    @Property
    void areCutOnlyWhereSomethingChanges(@ForAll("moments") Sample sample) {
        List<Stretch> stretches = sample.calendar().built().stretches(sample.a(), sample.c());

        for (int i = 1; i < stretches.size(); i++) {
            Stretch one = stretches.get(i - 1);
            Stretch next = stretches.get(i);
            assertThat(one.open() != next.open()
                            || !one.cause().equals(next.cause())
                            || !next.clockChange().isZero())
                    .isTrue();
        }
    }

    @Property
    void knowByHowMuchTheClockJumped(@ForAll("moments") Sample sample) {
        assertThat(sample.calendar().built().stretches(sample.a(), sample.c()))
                .allSatisfy(stretch -> assertThat(stretch.clockChange())
                        .isEqualTo(Duration.ofSeconds(offset(sample, stretch.from())
                                        .getTotalSeconds()
                                - offset(sample, stretch.from().minusNanos(1)).getTotalSeconds())));
    }

    private static ZoneOffset offset(Sample sample, Instant instant) {
        return sample.calendar().zone().getRules().getOffset(instant);
    }

    @Property
    void areTheSameInParts(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        List<Stretch> whole = calendar.stretches(sample.a(), sample.c());
        List<Stretch> first = calendar.stretches(sample.a(), sample.b());
        List<Stretch> second = calendar.stretches(sample.b(), sample.c());

        assertThat(whole)
                .allSatisfy(stretch -> assertThat(first.stream().anyMatch(part -> isPart(part, stretch))
                                || second.stream().anyMatch(part -> isPart(part, stretch)))
                        .isTrue());
    }

    private static boolean isPart(Stretch part, Stretch whole) {
        return !part.from().isBefore(whole.from())
                && !part.to().isAfter(whole.to())
                && part.open() == whole.open()
                && part.cause().equals(whole.cause());
    }

    @Property
    void areOpenByHoursAndClosedByAnything(@ForAll("moments") Sample sample) {
        assertThat(sample.calendar().built().stretches(sample.a(), sample.c()))
                .filteredOn(Stretch::open)
                .allSatisfy(stretch -> assertThat(stretch.cause().kind()).isIn(Kind.HOURS, Kind.SPECIAL_HOURS));
    }

    @Provide
    Arbitrary<Sample> moments() {
        return Samples.within(Duration.ofDays(10), Duration.ofNanos(1));
    }
}
