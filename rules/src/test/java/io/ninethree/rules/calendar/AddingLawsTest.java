package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Samples.Sample;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Adding and subtracting undo each other, and agree with measuring. */
class AddingLawsTest {

    @Property
    void addsWhatIsThenMeasured(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration open = calendar.between(sample.a(), sample.b());

        for (Edge edge : Edge.values()) {
            assertThat(calendar.add(sample.a(), open, edge).instant())
                    .hasValueSatisfying(
                            end -> assertThat(calendar.between(sample.a(), end)).isEqualTo(open));
        }
    }

    @Property
    void subtractsWhatIsThenMeasured(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration open = calendar.between(sample.a(), sample.b());

        for (Edge edge : Edge.values()) {
            assertThat(calendar.subtract(sample.b(), open, edge).instant())
                    .hasValueSatisfying(start ->
                            assertThat(calendar.between(start, sample.b())).isEqualTo(open));
        }
    }

    @Property
    void arrivesAtTheFirstInstantOrAtTheLast(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration open = calendar.between(sample.a(), sample.b()).plusNanos(1);
        Instant first = calendar.add(sample.a(), open, Edge.EARLIEST).instant().orElseThrow();
        Instant last = calendar.add(sample.a(), open, Edge.LATEST).instant().orElseThrow();

        assertThat(first).isBeforeOrEqualTo(last);
        assertThat(calendar.isOpen(first.minusNanos(1))).isTrue();
        assertThat(calendar.isOpen(last)).isTrue();
        assertThat(calendar.between(first, last)).isZero();
    }

    @Property
    void leavesFromTheFirstInstantOrFromTheLast(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration open = calendar.between(sample.a(), sample.b()).plusNanos(1);
        Instant first =
                calendar.subtract(sample.b(), open, Edge.EARLIEST).instant().orElseThrow();
        Instant last =
                calendar.subtract(sample.b(), open, Edge.LATEST).instant().orElseThrow();

        assertThat(first).isBeforeOrEqualTo(last);
        assertThat(calendar.isOpen(first.minusNanos(1))).isTrue();
        assertThat(calendar.isOpen(last)).isTrue();
        assertThat(calendar.between(first, last)).isZero();
    }

    @Property
    void comesBackToAnInstantInsideOpenTime(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Instant inside =
                calendar.nextOpening(sample.a()).instant().orElseThrow().plusNanos(1);
        if (!calendar.isOpen(inside)) {
            return;
        }
        Duration open = calendar.between(sample.b(), sample.c());
        for (Edge edge : Edge.values()) {
            Instant end = calendar.add(inside, open, edge).instant().orElseThrow();
            assertThat(calendar.subtract(end, open, Edge.EARLIEST).instant()).hasValue(inside);
        }
    }

    @Property
    void opensNextAtTheFirstOpenInstant(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Instant opening = calendar.nextOpening(sample.a()).instant().orElseThrow();

        assertThat(calendar.isOpen(opening)).isTrue();
        assertThat(calendar.between(sample.a(), opening)).isZero();
        assertThat(opening.equals(sample.a())).isEqualTo(calendar.isOpen(sample.a()));
    }

    @Property
    void arrivesLaterTheLongerItTakes(@ForAll("moments") Sample sample) {
        BusinessCalendar calendar = sample.calendar().built();
        Duration shorter = calendar.between(sample.a(), sample.b());
        Duration longer = calendar.between(sample.a(), sample.c());

        for (Edge edge : Edge.values()) {
            assertThat(calendar.add(sample.a(), longer, edge).instant().orElseThrow())
                    .isAfterOrEqualTo(
                            calendar.add(sample.a(), shorter, edge).instant().orElseThrow());
        }
    }

    /** Without calendars that breaks keep closed in every ordinary week. */
    @Provide
    Arbitrary<Sample> moments() {
        return Samples.within(Duration.ofDays(10), Duration.ofNanos(1)).filter(AddingLawsTest::opensEveryWeek);
    }

    private static boolean opensEveryWeek(Sample sample) {
        Instant ordinaryTimes = sample.c().plus(Duration.ofDays(60));
        return sample.calendar().built().nextOpening(ordinaryTimes).instant().isPresent();
    }
}
