package io.ninethree.rules.calendar;

import static io.ninethree.fact.Row.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .open(SATURDAY, "10:00-14:00")
            .closedOn(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2))
            .build();

    @Test
    void countsTheHoursOfADay() {
        assertThat(inOffice("2026-06-01T00:00", "2026-06-02T00:00")).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void countsPartsOfHours() {
        assertThat(inOffice("2026-06-01T11:30", "2026-06-01T13:15")).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void countsAWeek() {
        assertThat(inOffice("2026-06-01T00:00", "2026-06-08T00:00")).isEqualTo(Duration.ofHours(44));
    }

    @Test
    void countsFromOneDayToTheNext() {
        assertThat(inOffice("2026-06-01T17:00", "2026-06-02T10:00")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void leavesClosedDatesOut() {
        assertThat(inOffice("2026-09-30T17:00", "2026-10-03T11:00")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void keepsSecondsAndNanoseconds() {
        BusinessCalendar exact = open("Asia/Shanghai", "09:00:30-17:00:45.000000001");

        assertThat(exact.between(at("2026-06-01T00:00"), at("2026-06-02T00:00")))
                .isEqualTo(Duration.ofSeconds(28_815, 1));
    }

    @Test
    void includesTheStartOfHoursAndExcludesTheirEnd() {
        assertThat(OFFICE.isOpen(at("2026-06-01T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-06-01T12:00").minusNanos(1))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-06-01T12:00"))).isFalse();
    }

    @Test
    void isClosedAtNightAndOnClosedDates() {
        assertThat(OFFICE.isOpen(at("2026-06-01T23:00"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-10-01T10:00"))).isFalse();
    }

    @Test
    void openThroughGoesRoundTheWeek() {
        BusinessCalendar calendar = BusinessCalendar.named("gulf")
                .in(ZoneId.of("Asia/Riyadh"))
                .openThrough(SUNDAY, THURSDAY, "08:00-16:00")
                .build();

        assertThat(calendar)
                .hasToString("gulf in Asia/Riyadh, MONDAY 08:00-16:00, TUESDAY 08:00-16:00,"
                        + " WEDNESDAY 08:00-16:00, THURSDAY 08:00-16:00, SUNDAY 08:00-16:00");
    }

    @Test
    void isZeroIfTheEndIsNotAfterTheStart() {
        assertThat(inOffice("2026-06-01T18:00", "2026-06-01T09:00")).isZero();
        assertThat(inOffice("2026-06-01T10:00", "2026-06-01T10:00")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, America/New_York, 02:15-02:45, PT0M",
        "2024-03-10, America/New_York, 01:30-03:30, PT1H",
        "2024-03-10, America/New_York, 00:00-24:00, PT23H",
        "2024-10-06, Australia/Lord_Howe, 02:15-02:45, PT15M",
        "2018-11-04, America/Sao_Paulo, 00:00-02:00, PT1H",
        "2011-12-30, Pacific/Apia, 00:00-24:00, PT0M"
    })
    void leavesOutWhatTheZoneSkipped(LocalDate date, String zone, String hours, Duration open) {
        assertThat(onDate(date.toString(), zone, hours)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-03, America/New_York, 01:30-02:30, PT90M",
        "2024-11-03, America/New_York, 00:00-24:00, PT25H",
        "2024-10-27, Europe/London, 00:30-01:30, PT90M",
        "2024-10-27, Europe/Dublin, 00:30-01:30, PT90M",
        "2024-04-07, Australia/Lord_Howe, 01:15-02:15, PT90M",
        "2019-02-16, America/Sao_Paulo, 23:00-24:00, PT2H"
    })
    void countsTwiceWhatTheZoneRepeated(LocalDate date, String zone, String hours, Duration open) {
        assertThat(onDate(date.toString(), zone, hours)).isEqualTo(open);
    }

    @Test
    void isOpenAsSeldomAsTheZoneSkips() {
        BusinessCalendar night = open("America/New_York", "02:15-02:45");

        assertThat(night.isOpen(Instant.parse("2024-03-09T07:30:00Z"))).isTrue();
        assertThat(night.isOpen(Instant.parse("2024-03-10T07:30:00Z"))).isFalse();
    }

    @Test
    void isClosedOutsideOfItsTwoCenturies() {
        BusinessCalendar always = open("Europe/Berlin", "00:00-24:00");
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant end = Instant.parse("2100-01-01T00:00:00Z");

        assertThat(always.between(Instant.MIN, Instant.MAX)).isEqualTo(Duration.between(first, end));
        assertThat(Stream.of(first, end.minusNanos(1))).allMatch(always::isOpen);
        assertThat(Stream.of(Instant.MIN, first.minusNanos(1), end, Instant.MAX))
                .noneMatch(always::isOpen);
    }

    @Test
    void refusesNull() {
        Instant now = at("2026-06-01T09:00");

        Stream.<ThrowingCallable>of(
                        () -> BusinessCalendar.named(null),
                        () -> base().in((ZoneId) null),
                        () -> base().in((String) null),
                        () -> base().openOn(null, "09:00-10:00"),
                        () -> base().open(TUESDAY, (String) null),
                        () -> base().closedOn((LocalDate) null),
                        () -> OFFICE.isOpen(null),
                        () -> OFFICE.between(now, null),
                        () -> OFFICE.signedBetween(null, now),
                        () -> OFFICE.add(null, Duration.ZERO),
                        () -> OFFICE.add(now, null),
                        () -> OFFICE.add(now, Duration.ZERO, null),
                        () -> OFFICE.subtract(now, null, Edge.LATEST),
                        () -> OFFICE.nextOpening(null),
                        () -> OFFICE.stretches(now, null),
                        () -> OFFICE.union(null),
                        () -> OFFICE.intersection(null),
                        () -> OFFICE.without(null),
                        () -> OFFICE.inZone(null),
                        () -> OFFICE.withName(null))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(NullPointerException.class));
    }

    @Test
    void equalsACalendarWithTheSameHoursCutInAnotherWay() {
        BusinessCalendar cut = BusinessCalendar.named("office")
                .closedOn(LocalDate.of(2026, 10, 2))
                .closedOn(LocalDate.of(2026, 10, 1))
                .open(SATURDAY, "11:00-14:00", "10:00-11:00")
                .openThrough(MONDAY, FRIDAY, "13:00-18:00")
                .openThrough(MONDAY, FRIDAY, "09:00-12:00", "10:00-11:00")
                .in(SHANGHAI)
                .build();

        assertThat(cut).isEqualTo(OFFICE).hasSameHashCodeAs(OFFICE);
    }

    @Test
    void differsInNameZoneHoursAndClosures() {
        BusinessCalendar one = base().build();

        assertThat(one).isEqualTo(base().build());
        assertThat(one)
                .isNotEqualTo(BusinessCalendar.named("b")
                        .in(SHANGHAI)
                        .open(MONDAY, "09:00-12:00")
                        .build())
                .isNotEqualTo(base().in(ZoneId.of("Asia/Tokyo")).build())
                .isNotEqualTo(base().open(TUESDAY, "09:00-12:00").build())
                .isNotEqualTo(base().closedOn(LocalDate.of(2026, 10, 1)).build());
    }

    private static BusinessCalendar.Builder base() {
        return BusinessCalendar.named("a").in(SHANGHAI).open(MONDAY, "09:00-12:00");
    }

    @Test
    void keepsItsDefinitionWhenTheBuilderGoesOn() {
        BusinessCalendar.Builder builder = base();
        BusinessCalendar built = builder.build();
        builder.open(TUESDAY, "09:00-12:00").closedOn(LocalDate.of(2026, 10, 1));

        assertThat(built).isEqualTo(base().build());
    }

    @Test
    void printsItsDefinition() {
        BusinessCalendar calendar = base().open(MONDAY, "13:00-24:00")
                .open(SATURDAY, "10:00-14:00")
                .closedOn(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1))
                .build();

        assertThat(calendar)
                .hasToString("a in Asia/Shanghai, MONDAY 09:00-12:00 13:00-24:00, SATURDAY 10:00-14:00,"
                        + " closed on 2026-10-01, closed on 2026-10-02");
        assertThat(calendar.name()).isEqualTo("a");
        assertThat(calendar.zone()).isEqualTo(SHANGHAI);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        BusinessCalendar.Builder wrong = BusinessCalendar.named("office")
                .openThrough(MONDAY, FRIDAY, "9-12", "13:00-18:00")
                .open(SATURDAY, "14:00-14:00")
                .open(SUNDAY);

        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        office: zone must be given, was missing
                        office/MONDAY-FRIDAY: hours must be of the form '09:00-17:30', were '9-12'
                        Maybe '09:00-12:00'?
                        office/SATURDAY: hours must not end when they start, were '14:00-14:00'
                        office/SUNDAY: hours must not be empty, were []""");
    }

    @Test
    void refusesToBeNeverOpen() {
        assertThatThrownBy(() -> BusinessCalendar.named("office").in(SHANGHAI).build())
                .hasMessage("office: calendar must be open on some weekday or date, was on none");
    }

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> BusinessCalendar.named(" ")
                        .in(SHANGHAI)
                        .open(MONDAY, "09:00-12:00")
                        .build())
                .hasMessage(" : name must not be blank, was ' '");
    }

    @Test
    void timesTheCasesOfAScorecard() {
        Indicator firstMean = Indicator.named("test.firstMean")
                .called("首次响应时间", "First response time")
                .measures(Formula.mean(Cases.FIRST_RESPONSE_TIME))
                .scoredBy(ScoreCurve.through(Duration.ofHours(8), Duration.ofHours(2), Duration.ofMinutes(30)))
                .under(Experience.RESPONSE_SPEED)
                .build();
        Row overnight = row(Cases.OPENED_AT, at("2026-06-01T17:00"), Cases.FIRST_REPLIED_AT, at("2026-06-02T10:00"));
        RecordMapping<Row> cases = RecordMapping.of(Row.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, one -> one.value(Cases.OPENED_AT).orElse(null))
                .map(
                        Cases.FIRST_REPLIED_AT,
                        one -> one.value(Cases.FIRST_REPLIED_AT).orElse(null))
                .timedIn(OFFICE, Cases.FIRST_RESPONSE_TIME);

        assertThat(ScoringEngine.of(ServiceModel.of(firstMean))
                        .score(ScoringPeriod.wholeTime(at("2026-07-01T00:00")), cases.of(List.of(overnight)))
                        .of("test.firstMean")
                        .value()
                        .number())
                .hasValue(7_200);
    }

    private static BusinessCalendar open(String zone, String... hours) {
        return BusinessCalendar.named("daily")
                .in(ZoneId.of(zone))
                .openThrough(MONDAY, SUNDAY, hours)
                .build();
    }

    /** Only this date is open, so what happens on it is all that happens in the three days around it. */
    private static Duration onDate(String text, String zone, String... hours) {
        LocalDate date = LocalDate.parse(text);
        BusinessCalendar calendar = BusinessCalendar.named("weekly")
                .in(ZoneId.of(zone))
                .open(date.getDayOfWeek(), hours)
                .build();
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return calendar.between(noon.minus(Duration.ofDays(3)), noon.plus(Duration.ofDays(3)));
    }

    private static Duration inOffice(String from, String to) {
        return OFFICE.between(at(from), at(to));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
