package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A calendar that was written is read as an equal one, and people can read what was written. */
class CalendarKindTest {

    private static final Definitions LANGUAGE = Definitions.standard().with(BusinessCalendar.kind());

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);

    private static BusinessCalendar.Builder office() {
        return BusinessCalendar.named("office").in("Asia/Shanghai").openThrough(MONDAY, FRIDAY, "09:00-18:00");
    }

    private static BusinessCalendar read(String text, String id) {
        return LANGUAGE.read(text.replace('\'', '"')).orThrow().get(BusinessCalendar.class, id);
    }

    private static String written(BusinessCalendar calendar) {
        return LANGUAGE.write(DefinitionSet.of(new Definition(calendar.name(), calendar)));
    }

    @Test
    void readsAsOneWouldWriteIt() {
        assertThat(read("""
                {'definitions': [{'kind': 'calendar', 'id': 'office', 'open': {
                  'form': 'hours',
                  'zone': 'Asia/Shanghai',
                  'week': [
                    {'days': ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'hours': ['09:00-18:00']},
                    {'days': ['saturday'], 'hours': ['22:00-02:00']}],
                  'openOn': [{'dates': ['2026-10-10'], 'hours': ['09:00-12:00', '13:00-18:00']}],
                  'closedOn': [{'name': 'National Day', 'dates': ['2026-10-01', '2026-10-02']}, {'dates': ['2026-10-03']}],
                  'closedFor': [{'name': 'party', 'dates': ['2026-09-30'], 'hours': ['16:00-24:00']}],
                  'breaks': [{'name': 'tea', 'days': ['monday'], 'hours': ['15:00-15:15']}],
                  'nightsEndAtClosures': true}}]}
                """, "office"))
                .isEqualTo(office().open(SATURDAY, "22:00-02:00")
                        .openOn(LocalDate.of(2026, 10, 10), "09:00-12:00", "13:00-18:00")
                        .closedOn("National Day", HOLIDAY, HOLIDAY.plusDays(1))
                        .closedOn(HOLIDAY.plusDays(2))
                        .closedFor("party", HOLIDAY.minusDays(1), "16:00-24:00")
                        .breakThrough("tea", MONDAY, MONDAY, "15:00-15:15")
                        .nightsEndAtClosures()
                        .build());
    }

    @Test
    void takesTogetherOfWhichTheSameIsSaid() {
        assertThat(written(office().closedOn("National Day", HOLIDAY, HOLIDAY.plusDays(1))
                        .closedOn("Mourning", HOLIDAY.minusDays(9))
                        .build()))
                .isEqualToIgnoringWhitespace("""
                        {"definitions": [{"kind": "calendar", "id": "office", "name": "office", "open": {
                          "form": "hours",
                          "zone": "Asia/Shanghai",
                          "week": [
                            {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "hours": ["09:00-18:00"]}],
                          "closedOn": [
                            {"name": "Mourning", "dates": ["2026-09-22"]},
                            {"name": "National Day", "dates": ["2026-10-01", "2026-10-02"]}]}}]}
                        """);
    }

    @Test
    void putsCalendarsTogetherByTheirNames() {
        BusinessCalendar weekend = BusinessCalendar.named("weekend")
                .in("Asia/Shanghai")
                .open(SATURDAY, "10:00-14:00")
                .build();
        BusinessCalendar service = read("""
                {'definitions': [
                  {'kind': 'calendar', 'id': 'service', 'open': {'form': 'without', 'of': 'all', 'without': ['office']}},
                  {'kind': 'calendar', 'id': 'all', 'open': {'form': 'union', 'of': ['office', 'weekend', 'always']}},
                  {'kind': 'calendar', 'id': 'weekend', 'open': {
                    'form': 'hours', 'zone': 'Asia/Shanghai', 'week': [{'days': ['saturday'], 'hours': ['10:00-14:00']}]}},
                  {'kind': 'calendar', 'id': 'office', 'open': {'form': 'hours', 'zone': 'Asia/Shanghai',
                    'week': [{'days': ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'hours': ['09:00-18:00']}]}}]}
                """, "service");

        assertThat(service.without(weekend).toString())
                .isEqualTo("(service) without weekend: (service: (all: (office or weekend: (" + office().build()
                        + ") or (" + weekend + ")) or (always)) without (" + office().build() + ")) without (" + weekend
                        + ")");
        assertThat(LANGUAGE.read(written(service)).orThrow().all(BusinessCalendar.class))
                .containsOnlyKeys("office", "weekend", "all", "service")
                .containsEntry("service", service);
    }

    @Test
    void movesHoursToAnotherZone() {
        BusinessCalendar berlin = read("""
                {'definitions': [
                  {'kind': 'calendar', 'id': 'berlin', 'open': {'form': 'like', 'of': 'office', 'zone': 'Europe/Berlin'}},
                  {'kind': 'calendar', 'id': 'office', 'open': {
                    'form': 'hours', 'zone': 'UTC', 'week': [{'days': ['monday'], 'hours': ['09:00-18:00']}]}}]}
                """, "berlin");

        assertThat(berlin).hasToString("berlin in Europe/Berlin, MONDAY 09:00-18:00");
    }

    @Test
    void writesHoursOfMoreThanADayAsTwo() {
        BusinessCalendar bar =
                office().open(SATURDAY, "12:00-11:00", "10:00-13:00").build();

        assertThat(written(bar)).contains("\"hours\": [\"10:00-17:30\", \"17:30-11:00\"]");
        assertThat(read(written(bar), "office")).isEqualTo(bar);
    }

    @Test
    void refusesToWriteTwoCalendarsOfOneName() {
        BusinessCalendar both = office().build().union(office().build().inZone(ZoneId.of("Europe/Berlin")));

        assertThatThrownBy(() -> written(both))
                .hasMessage(
                        "id of a definition must stand for one value whatever its case, was 'office' for two of the kind 'calendar'");
    }

    @Property
    void readsWhatWasWritten(@ForAll("calendars") BusinessCalendar calendar) {
        String text = written(calendar);
        DefinitionSet read = LANGUAGE.read(text).orThrow();

        assertThat(read.get(BusinessCalendar.class, calendar.name())).isEqualTo(calendar);
        assertThat(LANGUAGE.write(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<WrittenCalendar> written =
                Samples.within(Duration.ofDays(1), Duration.ofNanos(1)).map(Samples.Sample::calendar);
        return Combinators.combine(
                        written.list().ofSize(3),
                        Arbitraries.integers().between(0, 8).list().ofMaxSize(4))
                .as(CalendarKindTest::composed)
                .withoutEdgeCases();
    }

    private static BusinessCalendar composed(List<WrittenCalendar> some, List<Integer> steps) {
        List<BusinessCalendar> parts = List.of(
                some.get(0).named("a"), some.get(1).named("b"), some.get(2).named("c"), BusinessCalendar.always());
        BusinessCalendar calendar = parts.get(0);
        for (int step : steps) {
            BusinessCalendar other = parts.get(step % 4);
            calendar = switch (step % 5) {
                case 0 -> calendar.union(other);
                case 1 -> calendar.intersection(other);
                case 2 -> calendar.without(other);
                case 3 -> other.without(calendar);
                default -> calendar.withName(calendar.name() + "'");
            };
        }
        return calendar;
    }
}
