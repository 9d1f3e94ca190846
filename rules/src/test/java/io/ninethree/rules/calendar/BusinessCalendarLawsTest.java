package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.WrittenCalendar.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    /** A calendar, and three instants in ascending order around a day on which its zone is special. */
    record Sample(WrittenCalendar calendar, Instant a, Instant b, Instant c) {}

    /** A date on which the offset of a zone changes, or a plain one. */
    record SpecialDay(ZoneId zone, LocalDate date) {}

    @Provide
    Arbitrary<Sample> days() {
        return samples(Duration.ofDays(3), Duration.ofMinutes(1));
    }

    @Provide
    Arbitrary<Sample> hours() {
        return samples(Duration.ofHours(2), Duration.ofSeconds(1));
    }

    @Provide
    Arbitrary<Sample> moments() {
        return samples(Duration.ofDays(10), Duration.ofNanos(1));
    }

    private static Arbitrary<Sample> samples(Duration reach, Duration step) {
        int grain = (int) Math.max(1, step.toSeconds());
        return specialDays()
                .flatMap(day -> Combinators.combine(
                                calendars(day, grain),
                                instants(day, reach, step).list().ofSize(3))
                        .as(BusinessCalendarLawsTest::sample))
                .withoutEdgeCases();
    }

    private static Sample sample(WrittenCalendar calendar, List<Instant> three) {
        List<Instant> ordered = three.stream().sorted().toList();
        return new Sample(calendar, ordered.get(0), ordered.get(1), ordered.get(2));
    }

    private static Arbitrary<Instant> instants(SpecialDay day, Duration reach, Duration step) {
        Instant night = day.date().atTime(3, 0).atZone(day.zone()).toInstant();
        long steps = reach.dividedBy(step);
        return Arbitraries.longs().between(-steps, steps).map(times -> night.plus(step.multipliedBy(times)));
    }

    private static Arbitrary<SpecialDay> specialDays() {
        return Arbitraries.of(
                        "Europe/Berlin 2024-03-31",
                        "Europe/Berlin 2024-10-27",
                        "America/New_York 2024-03-10",
                        "America/New_York 2024-11-03",
                        "Asia/Shanghai 2026-10-01",
                        "Asia/Shanghai 1991-09-15",
                        "Australia/Lord_Howe 2024-04-07",
                        "Australia/Lord_Howe 2024-10-06",
                        "Pacific/Apia 2011-12-30",
                        "Europe/Dublin 2024-03-31",
                        "Europe/Dublin 2024-10-27",
                        "America/Sao_Paulo 2018-11-04",
                        "America/Sao_Paulo 2019-02-16")
                .map(text -> new SpecialDay(
                        ZoneId.of(text.substring(0, text.indexOf(' '))),
                        LocalDate.parse(text.substring(text.indexOf(' ') + 1))));
    }

    private static Arbitrary<WrittenCalendar> calendars(SpecialDay day, int grain) {
        Arbitrary<Integer> seconds =
                Arbitraries.integers().between(0, 86_400 / grain).map(steps -> steps * grain);
        Arbitrary<Span> spans = Combinators.combine(Arbitraries.of(DayOfWeek.class), seconds, seconds)
                .as((weekday, one, other) -> new Span(weekday, Math.min(one, other), Math.max(one, other)))
                .filter(span -> span.fromSecond() < span.toSecond());
        Arbitrary<Set<LocalDate>> closures = Arbitraries.integers()
                .between(-5, 5)
                .map(day.date()::plusDays)
                .set()
                .ofMaxSize(2);
        return Combinators.combine(spans.list().ofMinSize(1).ofMaxSize(15), closures)
                .as((written, closed) -> new WrittenCalendar(day.zone(), written, closed));
    }
}
