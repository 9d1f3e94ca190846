package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Adding and subtracting undo each other, and agree with measuring. */
class AddingLawsTest {

    @Property
    void addsAndSubtractsWhatIsThenMeasured(@ForAll("moments") Moments moments) {
        BusinessCalendar calendar = moments.calendar();
        Duration open = calendar.between(moments.a(), moments.b());

        for (Edge edge : Edge.values()) {
            assertThat(calendar.add(moments.a(), open, edge).instant())
                    .hasValueSatisfying(end ->
                            assertThat(calendar.between(moments.a(), end)).isEqualTo(open));
        }
    }

    @Property
    void arrivesAtTheFirstInstantOrAtTheLast(@ForAll("moments") Moments moments) {
        BusinessCalendar calendar = moments.calendar();
        Duration open = calendar.between(moments.a(), moments.b()).plusNanos(1);

        assertEdges(calendar, edge -> calendar.add(moments.a(), open, edge));
        assertEdges(calendar, edge -> calendar.subtract(moments.b(), open, edge));
    }

    private static void assertEdges(BusinessCalendar calendar, Function<Edge, Arrival> arrivals) {
        Instant first = arrivals.apply(Edge.EARLIEST).instant().orElseThrow();
        Instant last = arrivals.apply(Edge.LATEST).instant().orElseThrow();

        assertThat(first).isBeforeOrEqualTo(last);
        assertThat(calendar.isOpen(first.minusNanos(1))).isTrue();
        assertThat(calendar.isOpen(last)).isTrue();
        assertThat(calendar.between(first, last)).isZero();
    }

    @Property
    void comesBackToAnInstantInsideOpenTime(@ForAll("moments") Moments moments) {
        BusinessCalendar calendar = moments.calendar();
        Instant inside =
                calendar.nextOpening(moments.a()).instant().orElseThrow().plusNanos(1);
        if (!calendar.isOpen(inside)) {
            return;
        }
        Duration open = calendar.between(moments.b(), moments.c());
        for (Edge edge : Edge.values()) {
            Instant end = calendar.add(inside, open, edge).instant().orElseThrow();
            assertThat(calendar.subtract(end, open, Edge.EARLIEST).instant()).hasValue(inside);
        }
    }

    @Property
    void opensNextAtTheFirstOpenInstant(@ForAll("moments") Moments moments) {
        BusinessCalendar calendar = moments.calendar();
        Instant opening = calendar.nextOpening(moments.a()).instant().orElseThrow();

        assertThat(calendar.isOpen(opening)).isTrue();
        assertThat(calendar.between(moments.a(), opening)).isZero();
        assertThat(opening.equals(moments.a())).isEqualTo(calendar.isOpen(moments.a()));
    }

    /** A calendar that is built, and three instants in ascending order. */
    record Moments(BusinessCalendar calendar, Instant a, Instant b, Instant c) {

        boolean opensEveryWeek() {
            return calendar.nextOpening(c.plus(Duration.ofDays(60))).instant().isPresent();
        }
    }

    /** Without calendars that breaks keep closed in every ordinary week. */
    @Provide
    Arbitrary<Moments> moments() {
        return Samples.within(Duration.ofDays(10), Duration.ofNanos(1))
                .map(sample -> new Moments(sample.calendar().built(), sample.a(), sample.b(), sample.c()))
                .filter(Moments::opensEveryWeek);
    }
}
