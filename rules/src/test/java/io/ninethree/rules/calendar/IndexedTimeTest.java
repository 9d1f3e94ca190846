package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index gives what walking from day to day gives, at any span, in any order of questions, for any number of threads. */
class IndexedTimeTest {

    private static final List<Instant> INSTANTS = new Random(93)
            .longs(
                    400,
                    Instant.parse("1890-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2110-01-01T00:00:00Z").getEpochSecond())
            .mapToObj(Instant::ofEpochSecond)
            .toList();

    private static final LocalDate[] HOLIDAYS = Stream.iterate(LocalDate.of(1899, 12, 29), date -> date.plusDays(97))
            .limit(800)
            .toArray(LocalDate[]::new);

    private static BusinessCalendar office(String zone) {
        return BusinessCalendar.named("office")
                .in(zone)
                .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00:00.000000001")
                .closedOn(HOLIDAYS)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Dublin", "Pacific/Apia", "Africa/Casablanca", "America/St_Johns"})
    void agreesWithAWalkFromDayToDay(String zone) {
        BusinessCalendar calendar = office(zone);
        DayWalk walk = new DayWalk(
                ZoneId.of(zone),
                MONDAY,
                FRIDAY,
                List.of(OpenHours.parse("09:00-12:00"), OpenHours.parse("13:00-18:00:00.000000001")),
                List.of(HOLIDAYS));

        for (int i = 0; i + 1 < INSTANTS.size(); i += 20) {
            Instant from = INSTANTS.get(i);
            Instant to = INSTANTS.get(i + 1);
            assertThat(calendar.between(from, to)).isEqualTo(walk.between(from, to));
            Instant nextYear = from.plus(Duration.ofDays(365));
            assertThat(calendar.between(from, nextYear)).isEqualTo(walk.between(from, nextYear));
        }
    }

    @Test
    void answersTheSameWhateverWasAskedBefore() {
        BusinessCalendar warm = office("Europe/Berlin");
        warm.between(Instant.MIN, Instant.MAX);

        for (int i = 0; i < 10; i++) {
            BusinessCalendar cold = office("Europe/Berlin");
            assertThat(answers(cold, i)).isEqualTo(answers(warm, i));
            assertThat(answers(cold, i + 1)).isEqualTo(answers(warm, i + 1));
        }
    }

    @Test
    void answersManyThreadsAsItAnswersOne() {
        BusinessCalendar alone = office("Europe/Berlin");
        List<List<Object>> expected =
                IntStream.range(0, 100).mapToObj(i -> answers(alone, i)).toList();

        for (int round = 0; round < 3; round++) {
            BusinessCalendar shared = office("Europe/Berlin");
            assertThat(IntStream.range(0, 100)
                            .parallel()
                            .mapToObj(i -> answers(shared, i))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    private static List<Object> answers(BusinessCalendar calendar, int i) {
        Instant from = INSTANTS.get(i);
        Duration open = Duration.ofHours(i * 37L);
        return List.of(
                calendar.isOpen(from),
                calendar.add(from, open, Edge.LATEST),
                calendar.subtract(from, open, Edge.EARLIEST),
                calendar.between(from, from.plus(Duration.ofDays(i))));
    }

    @Test
    void findsItsWayAmongManyShortHours() {
        String[] spans = IntStream.range(0, 1_440)
                .mapToObj(
                        minute -> String.format(Locale.ROOT, "%02d:%02d:00-%1$02d:%2$02d:01", minute / 60, minute % 60))
                .toArray(String[]::new);
        BusinessCalendar blinking =
                BusinessCalendar.named("blinking").in("UTC").open(MONDAY, spans).build();
        Instant monday = Instant.parse("2026-06-01T00:00:00Z");

        assertThat(blinking.between(monday, monday.plus(Duration.ofDays(7)))).isEqualTo(Duration.ofMinutes(24));
        assertThat(blinking.add(monday, Duration.ofSeconds(61)).instant()).hasValue(monday.plusSeconds(3_601));
        assertThat(blinking.add(monday, Duration.ofSeconds(61), Edge.LATEST).instant())
                .hasValue(monday.plusSeconds(3_660));
    }
}
