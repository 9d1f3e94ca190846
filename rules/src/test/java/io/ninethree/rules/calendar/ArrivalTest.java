package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Arrival.At;
import io.ninethree.rules.calendar.Arrival.Never;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where open time ends, at both edges, and where it never does. */
class ArrivalTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in("Asia/Shanghai")
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .build();

    private static final BusinessCalendar ROUND_THE_CLOCK = BusinessCalendar.named("hotline")
            .in(ZoneOffset.UTC)
            .openThrough(MONDAY, SUNDAY, "00:00-24:00")
            .build();

    // 1 June 2026 is a Monday.
    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00, PT1H, 2026-06-01T11:00, 2026-06-01T11:00",
        "2026-06-01T10:00, PT2H, 2026-06-01T12:00, 2026-06-01T13:00",
        "2026-06-01T10:00, PT3H, 2026-06-01T14:00, 2026-06-01T14:00",
        "2026-06-01T12:30, PT1H, 2026-06-01T14:00, 2026-06-01T14:00",
        "2026-06-05T17:00, PT1H, 2026-06-05T18:00, 2026-06-08T09:00",
        "2026-06-01T09:00, PT2000H, 2027-05-14T18:00, 2027-05-17T09:00",
        "2026-06-01T10:00, PT0S, 2026-06-01T10:00, 2026-06-01T10:00",
        "2026-06-01T12:00, PT0S, 2026-06-01T12:00, 2026-06-01T13:00",
        "2026-06-06T12:00, PT0S, 2026-06-06T12:00, 2026-06-08T09:00"
    })
    void addsOpenTime(String from, Duration open, String earliest, String latest) {
        assertThat(OFFICE.add(at(from), open)).isEqualTo(new At(at(earliest)));
        assertThat(OFFICE.add(at(from), open, Edge.EARLIEST)).isEqualTo(new At(at(earliest)));
        assertThat(OFFICE.add(at(from), open, Edge.LATEST)).isEqualTo(new At(at(latest)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T11:00, PT1H, 2026-06-01T10:00, 2026-06-01T10:00",
        "2026-06-01T14:00, PT1H, 2026-06-01T12:00, 2026-06-01T13:00",
        "2026-06-01T12:30, PT1H, 2026-06-01T11:00, 2026-06-01T11:00",
        "2026-06-08T10:00, PT1H, 2026-06-05T18:00, 2026-06-08T09:00",
        "2027-05-14T18:00, PT2000H, 2026-05-29T18:00, 2026-06-01T09:00",
        "2026-06-01T10:00, PT0S, 2026-06-01T10:00, 2026-06-01T10:00",
        "2026-06-01T13:00, PT0S, 2026-06-01T12:00, 2026-06-01T13:00",
        "2026-06-06T12:00, PT0S, 2026-06-05T18:00, 2026-06-06T12:00"
    })
    void subtractsOpenTime(String from, Duration open, String earliest, String latest) {
        assertThat(OFFICE.subtract(at(from), open, Edge.EARLIEST)).isEqualTo(new At(at(earliest)));
        assertThat(OFFICE.subtract(at(from), open, Edge.LATEST)).isEqualTo(new At(at(latest)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00, 2026-06-01T10:00",
        "2026-06-01T09:00, 2026-06-01T09:00",
        "2026-06-01T12:00, 2026-06-01T13:00",
        "2026-06-05T18:00, 2026-06-08T09:00"
    })
    void opensNextAtOnceOrLater(String from, String opening) {
        assertThat(OFFICE.nextOpening(at(from))).isEqualTo(new At(at(opening)));
    }

    @Test
    void measuresInBothDirections() {
        Instant monday = at("2026-06-01T17:00");
        Instant tuesday = at("2026-06-02T10:00");

        assertThat(OFFICE.signedBetween(monday, tuesday)).isEqualTo(Duration.ofHours(2));
        assertThat(OFFICE.signedBetween(tuesday, monday)).isEqualTo(Duration.ofHours(-2));
        assertThat(OFFICE.between(tuesday, monday)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void refusesNegativeOpenTime(Edge edge) {
        Instant noon = at("2026-06-01T12:00");
        Duration negative = Duration.ofNanos(-1);

        assertThatThrownBy(() -> OFFICE.add(noon, negative, edge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open time must not be negative, was PT-0.000000001S");
        assertThatThrownBy(() -> OFFICE.subtract(noon, negative, edge)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BusinessCalendar.always().add(noon, negative))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void searchesTwentyYearsAndNoFurther() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Duration twentyYears = Duration.ofDays(7305);

        for (Edge edge : Edge.values()) {
            assertThat(ROUND_THE_CLOCK.add(from, twentyYears, edge)).isEqualTo(new At(from.plus(twentyYears)));
            assertThat(ROUND_THE_CLOCK.subtract(from, twentyYears, edge)).isEqualTo(new At(from.minus(twentyYears)));
            assertThat(ROUND_THE_CLOCK.add(from, twentyYears.plusNanos(1), edge))
                    .isInstanceOf(Never.class);
            assertThat(ROUND_THE_CLOCK.subtract(from, twentyYears.plusNanos(1), edge))
                    .isInstanceOf(Never.class);
        }
    }

    @Test
    void searchesToTheEndOfItsYears() {
        Instant last = Instant.parse("2099-12-31T23:00:00Z");
        Instant first = Instant.parse("1900-01-01T01:00:00Z");
        Duration hour = Duration.ofHours(1);

        assertThat(ROUND_THE_CLOCK.add(last, hour)).isEqualTo(new At(last.plus(hour)));
        assertThat(ROUND_THE_CLOCK.add(last, hour, Edge.LATEST)).isInstanceOf(Never.class);
        assertThat(ROUND_THE_CLOCK.add(last, hour.plusNanos(1))).isInstanceOf(Never.class);
        assertThat(ROUND_THE_CLOCK.subtract(first, hour, Edge.LATEST)).isEqualTo(new At(first.minus(hour)));
        assertThat(ROUND_THE_CLOCK.subtract(first, hour, Edge.EARLIEST)).isInstanceOf(Never.class);
        assertThat(ROUND_THE_CLOCK.subtract(first, hour.plusNanos(1), Edge.LATEST))
                .isInstanceOf(Never.class);
    }

    @Test
    void saysWhyNever() {
        assertThat(OFFICE.add(at("2026-06-01T10:00"), Duration.ofDays(1_000_000)))
                .isEqualTo(
                        new Never(
                                Text.of(
                                        "office 在其后 20 年内没有这么多营业时间（1900 年至 2099 年以外不营业）",
                                        "office is not open for that long in the following 20 years, and never outside of 1900 to 2099")));
        assertThat(OFFICE.subtract(Instant.MIN, Duration.ofDays(1), Edge.LATEST))
                .isEqualTo(
                        new Never(
                                Text.of(
                                        "office 在此前 20 年内没有这么多营业时间（1900 年至 2099 年以外不营业）",
                                        "office is not open for that long in the preceding 20 years, and never outside of 1900 to 2099")));
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void takesTheFurthestInstantsAndTheLongestDurations(Edge edge) {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

        assertThat(OFFICE.add(Instant.MIN, Duration.ofHours(1), edge)).isInstanceOf(Never.class);
        assertThat(OFFICE.add(Instant.MAX, Duration.ofHours(1), edge)).isInstanceOf(Never.class);
        assertThat(OFFICE.add(at("2026-06-01T10:00"), longest, edge)).isInstanceOf(Never.class);
        assertThat(OFFICE.subtract(Instant.MAX, Duration.ofHours(1), edge)).isInstanceOf(Never.class);
        assertThat(OFFICE.subtract(at("2026-06-01T10:00"), longest, edge)).isInstanceOf(Never.class);
        assertThat(BusinessCalendar.always().add(Instant.MAX, longest, edge)).isInstanceOf(Never.class);
        assertThat(BusinessCalendar.always().subtract(Instant.MIN, longest, edge))
                .isInstanceOf(Never.class);
    }

    @Test
    void isAnOptionalInstant() {
        assertThat(new At(Instant.EPOCH).instant()).hasValue(Instant.EPOCH);
        assertThat(new Never(Text.of("从不", "never")).instant()).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
