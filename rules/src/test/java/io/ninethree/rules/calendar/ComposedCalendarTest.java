package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.rules.calendar.Arrival.At;
import io.ninethree.rules.calendar.Cause.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Calendars made of others. 1 June 2026 is a Monday. */
class ComposedCalendarTest {

    private static final BusinessCalendar DAY = calendar("day", MONDAY, FRIDAY, "09:00-17:00");
    private static final BusinessCalendar LATE = calendar("late", MONDAY, FRIDAY, "15:00-20:00");
    private static final BusinessCalendar WEEKEND = calendar("weekend", SATURDAY, SUNDAY, "10:00-12:00");

    private static final Instant MONDAY_MORNING = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant MONDAY_NIGHT = Instant.parse("2026-06-02T00:00:00Z");

    private static BusinessCalendar calendar(String name, DayOfWeek first, DayOfWeek last, String hours) {
        return BusinessCalendar.named(name)
                .in(ZoneOffset.UTC)
                .openThrough(first, last, hours)
                .build();
    }

    @Test
    void countsTheHoursOfItsParts() {
        assertThat(onMonday(DAY.union(LATE))).isEqualTo(Duration.ofHours(11));
        assertThat(onMonday(DAY.intersection(LATE))).isEqualTo(Duration.ofHours(2));
        assertThat(onMonday(DAY.without(LATE))).isEqualTo(Duration.ofHours(6));
        assertThat(onMonday(BusinessCalendar.always().without(LATE))).isEqualTo(Duration.ofHours(19));
    }

    @Test
    void isNamedAfterItsParts() {
        assertThat(DAY.union(LATE).name()).isEqualTo("day or late");
        assertThat(DAY.intersection(LATE).name()).isEqualTo("day and late");
        assertThat(DAY.without(LATE).name()).isEqualTo("day without late");
        assertThat(DAY.union(WEEKEND).without(LATE.union(WEEKEND)).name())
                .isEqualTo("(day or weekend) without (late or weekend)");
    }

    @Test
    void printsTheDefinitionOfItsParts() {
        assertThat(DAY.union(WEEKEND).withName("all")).hasToString("""
                all: (day in Z, MONDAY 09:00-17:00, TUESDAY 09:00-17:00, WEDNESDAY 09:00-17:00, \
                THURSDAY 09:00-17:00, FRIDAY 09:00-17:00) or (weekend in Z, SATURDAY 10:00-12:00, \
                SUNDAY 10:00-12:00)""");
        assertThat(BusinessCalendar.always()).hasToString("always");
    }

    @Test
    void equalsWhatIsComposedInTheSameWay() {
        assertThat(DAY.union(LATE))
                .isEqualTo(DAY.union(LATE))
                .hasSameHashCodeAs(DAY.union(LATE))
                .isNotEqualTo(LATE.union(DAY))
                .isNotEqualTo(DAY.intersection(LATE))
                .isNotEqualTo(DAY.union(LATE).withName("long"));
    }

    @Test
    void isOneOfItsPartsIfThatSaysItAll() {
        BusinessCalendar always = BusinessCalendar.always();

        assertThat(DAY.union(DAY)).isSameAs(DAY);
        assertThat(DAY.intersection(DAY)).isSameAs(DAY);
        assertThat(DAY.intersection(always)).isSameAs(DAY);
        assertThat(always.intersection(DAY)).isSameAs(DAY);
        assertThat(always.union(DAY)).isSameAs(always);
        assertThat(DAY.union(always)).isSameAs(always);
    }

    @Test
    void isNeverOpenWithoutItself() {
        assertThat(DAY.without(DAY).nextOpening(MONDAY_MORNING).instant()).isEmpty();
        assertThat(DAY.intersection(WEEKEND).nextOpening(MONDAY_MORNING).instant())
                .isEmpty();
    }

    @Test
    void saysWhichPartDecided() {
        BusinessCalendar calendar = DAY.union(LATE);

        assertThat(calendar.stretches(MONDAY_MORNING, MONDAY_NIGHT))
                .extracting(Stretch::open, stretch -> stretch.cause().layer(), Stretch::from)
                .containsExactly(
                        tuple(false, "day", at(0)),
                        tuple(true, "day", at(9)),
                        tuple(true, "late", at(17)),
                        tuple(false, "day", at(20)));
    }

    @Test
    void saysWhichPartClosesAnIntersection() {
        assertThat(DAY.intersection(LATE).stretches(MONDAY_MORNING, MONDAY_NIGHT))
                .extracting(Stretch::open, stretch -> stretch.cause().layer(), Stretch::from)
                .containsExactly(
                        tuple(false, "day", at(0)),
                        tuple(false, "late", at(9)),
                        tuple(true, "day", at(15)),
                        tuple(false, "day", at(17)));
    }

    @Test
    void saysWhatIsTakenOut() {
        assertThat(DAY.without(LATE).stretches(at(14), at(18)))
                .extracting(
                        Stretch::open,
                        stretch -> stretch.cause().kind(),
                        stretch -> stretch.cause().layer(),
                        stretch -> stretch.cause().text().en())
                .containsExactly(
                        tuple(true, Kind.HOURS, "day", "opening hours"),
                        tuple(false, Kind.CLOSURE, "late", "hours of late taken out"),
                        tuple(false, Kind.HOURS, "day", "outside of opening hours"));
    }

    @Test
    void movesAllPartsToAnotherWallClock() {
        BusinessCalendar tokyo = DAY.union(WEEKEND).inZone(ZoneId.of("Asia/Tokyo"));

        assertThat(tokyo.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(tokyo.nextOpening(MONDAY_MORNING)).isEqualTo(new At(at(0)));
        assertThat(tokyo.nextOpening(Instant.parse("2026-06-06T00:00:00Z")))
                .isEqualTo(new At(Instant.parse("2026-06-06T01:00:00Z")));
        assertThat(tokyo.inZone(ZoneOffset.UTC)).isEqualTo(DAY.union(WEEKEND));
    }

    @Test
    void hasTheZoneOfItsFirstPart() {
        BusinessCalendar berlin = DAY.inZone(ZoneId.of("Europe/Berlin"));

        assertThat(berlin.union(LATE).zone()).isEqualTo(berlin.zone());
        assertThat(LATE.union(berlin).zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(BusinessCalendar.always().zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(BusinessCalendar.always().inZone(berlin.zone())).isEqualTo(BusinessCalendar.always());
    }

    @Test
    void showsTheNewNameInItsExplanations() {
        BusinessCalendar renamed = DAY.withName("front desk");

        assertThat(renamed.name()).isEqualTo("front desk");
        assertThat(renamed.stretches(at(9), at(10)))
                .allSatisfy(stretch -> assertThat(stretch.cause().layer()).isEqualTo("front desk"));
        assertThatThrownBy(() -> DAY.withName(" "))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage(" : name must not be blank, was ' '");
    }

    @Test
    void isAlwaysOpenIfNothingEverCloses() {
        BusinessCalendar always = BusinessCalendar.always();

        assertThat(always.isOpen(Instant.MIN)).isTrue();
        assertThat(always.isOpen(Instant.MAX)).isTrue();
        assertThat(always.between(Instant.MIN, Instant.MAX)).isEqualTo(Duration.between(Instant.MIN, Instant.MAX));
        assertThat(always.between(Instant.MAX, Instant.MIN)).isZero();
        assertThat(always.add(at(0), Duration.ofHours(1))).isEqualTo(new At(at(1)));
        assertThat(always.subtract(at(1), Duration.ofHours(1), Edge.LATEST)).isEqualTo(new At(at(0)));
        assertThat(always.nextOpening(at(0))).isEqualTo(new At(at(0)));
        assertThat(always.stretches(at(1), at(0))).isEmpty();
        assertThat(always.stretches(Instant.MIN, Instant.MAX))
                .extracting(Stretch::open, stretch -> stretch.cause().kind())
                .containsExactly(tuple(true, Kind.ALWAYS));
    }

    @Test
    void keepsTheRemarksOfItsParts() {
        BusinessCalendar overlapping = BusinessCalendar.named("double")
                .in("UTC")
                .open(MONDAY, "09:00-12:00", "11:00-13:00")
                .closedOn(LocalDate.of(2026, 1, 1))
                .build();

        assertThat(DAY.union(overlapping).remarks())
                .isEqualTo(overlapping.remarks())
                .hasSize(1);
        assertThat(overlapping.inZone(ZoneId.of("Asia/Tokyo")).withName("other").remarks())
                .hasSize(1);
    }

    private static Duration onMonday(BusinessCalendar calendar) {
        return calendar.between(MONDAY_MORNING, MONDAY_NIGHT);
    }

    private static Instant at(int hour) {
        return MONDAY_MORNING.plus(Duration.ofHours(hour));
    }
}
