package io.ninethree.rules.calendar;

import io.ninethree.rules.calendar.WrittenCalendar.Dated;
import io.ninethree.rules.calendar.WrittenCalendar.Span;
import io.ninethree.rules.calendar.WrittenCalendar.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws calendars with everything that can be said of one, and instants around days on which zones are special. */
final class Samples {

    private static final int DAY = 86_400;

    /** Days on which the offset of a zone changes, and some plain ones. */
    private static final List<String> DAYS = List.of(
            "Europe/Berlin 2024-03-31",
            "Europe/Berlin 2024-10-27",
            "Europe/London 1941-05-04",
            "Europe/Dublin 2024-03-31",
            "Europe/Dublin 2024-10-27",
            "Europe/Lisbon 1992-09-27",
            "America/New_York 2024-03-10",
            "America/New_York 2024-11-03",
            "America/St_Johns 2006-10-29",
            "America/Sao_Paulo 2018-11-04",
            "America/Sao_Paulo 2019-02-16",
            "America/Havana 2024-03-10",
            "America/Caracas 2007-12-09",
            "America/Asuncion 2024-03-24",
            "Asia/Shanghai 2026-10-01",
            "Asia/Shanghai 1991-09-15",
            "Asia/Tehran 2021-03-22",
            "Asia/Kathmandu 1986-01-01",
            "Asia/Pyongyang 2015-08-15",
            "Asia/Beirut 2024-03-31",
            "Africa/Cairo 2024-04-26",
            "Africa/Casablanca 2024-03-10",
            "Africa/Casablanca 2024-04-14",
            "Antarctica/Troll 2024-03-31",
            "Antarctica/Troll 2024-10-27",
            "Atlantic/Azores 2024-03-31",
            "Atlantic/Azores 2024-10-27",
            "Australia/Lord_Howe 2024-04-07",
            "Australia/Lord_Howe 2024-10-06",
            "Pacific/Apia 2011-12-30",
            "Pacific/Kwajalein 1993-08-21",
            "Pacific/Kwajalein 1969-09-30",
            "Pacific/Chatham 2024-04-07",
            "UTC 2024-02-29");

    /** Days on which the offset of a zone changes by seconds. */
    private static final List<String> ODD_DAYS =
            List.of("Africa/Monrovia 1972-01-07", "Europe/Paris 1911-03-11", "Asia/Kolkata 1906-01-01");

    private Samples() {}

    /** A calendar, and three instants in ascending order. */
    record Sample(WrittenCalendar calendar, Instant a, Instant b, Instant c) {}

    record SpecialDay(ZoneId zone, LocalDate date) {

        static SpecialDay parse(String text) {
            int blank = text.indexOf(' ');
            return new SpecialDay(ZoneId.of(text.substring(0, blank)), LocalDate.parse(text.substring(blank + 1)));
        }
    }

    /** Instants that lie whole steps apart, and calendars whose edges lie on whole seconds, or minutes for longer steps. */
    static Arbitrary<Sample> within(Duration reach, Duration step) {
        int grain = (int) Math.max(1, step.toSeconds());
        return days(grain)
                .flatMap(day -> Combinators.combine(
                                calendars(day, grain),
                                instants(day, reach, step).list().ofSize(3))
                        .as(Samples::sample))
                .withoutEdgeCases();
    }

    private static Arbitrary<SpecialDay> days(int grain) {
        Stream<String> odd = grain == 1 ? ODD_DAYS.stream() : Stream.of();
        return Arbitraries.of(
                Stream.concat(DAYS.stream(), odd).map(SpecialDay::parse).toList());
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

    static Arbitrary<WrittenCalendar> calendars(SpecialDay day, int grain) {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(-3, 3).map(day.date()::plusDays);
        Arbitrary<Dated> dated = Combinators.combine(dates, spans(grain)).as(Dated::new);
        Arbitrary<Weekly> weekly = Combinators.combine(Arbitraries.of(DayOfWeek.class), spans(grain))
                .as(Weekly::new);
        return Combinators.combine(
                        weekly.list().ofMinSize(1).ofMaxSize(15),
                        dated.list().ofMaxSize(2),
                        dates.set().ofMaxSize(2),
                        dated.list().ofMaxSize(2),
                        weekly.list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((hours, special, closures, partial, breaks, nightsEnd) ->
                        new WrittenCalendar(day.zone(), hours, special, closures, partial, breaks, nightsEnd));
    }

    /** Hours of some length, nights among them, and whole days. */
    private static Arbitrary<Span> spans(int grain) {
        int steps = DAY / grain;
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, steps - 1);
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, steps / 6)),
                Tuple.of(1, Arbitraries.integers().between(1, steps - 1)));
        Arbitrary<Span> any = Combinators.combine(starts, lengths)
                .as((start, length) -> new Span(start * grain, (start + length) * grain));
        return Arbitraries.frequencyOf(Tuple.of(12, any), Tuple.of(1, Arbitraries.just(new Span(0, DAY))));
    }
}
