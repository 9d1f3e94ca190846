package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.PlainCase.Change;
import io.ninethree.rules.sla.PlainCase.Clock;
import io.ninethree.rules.sla.PlainCase.Happening;
import io.ninethree.rules.sla.PlainCase.Promise;
import io.ninethree.rules.sla.PlainCase.Rules;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws cases on days on which the clocks jump, and on plain ones. */
final class PlainCases {

    static final int REACH = 3 * 1_440;

    private static final List<String> DAYS = List.of(
            "Europe/Berlin 2024-03-31",
            "Europe/Berlin 2024-10-27",
            "Europe/Dublin 2024-10-27",
            "America/New_York 2024-03-10",
            "America/Havana 2024-03-10",
            "America/Sao_Paulo 2018-11-04",
            "Asia/Shanghai 2026-10-01",
            "Asia/Kathmandu 1986-01-01",
            "Asia/Beirut 2024-03-31",
            "Antarctica/Troll 2024-10-27",
            "Australia/Lord_Howe 2024-04-07",
            "Pacific/Apia 2011-12-30",
            "UTC 2024-02-29");

    private static final List<PlainDay> DRAWN_DAYS = drawnDays();

    /** No other prime factors than 2 and 5, so that shares of them are whole nanoseconds. */
    private static final List<Integer> MINUTES = List.of(10, 20, 40, 50, 80, 100, 160, 200, 250, 400, 500, 800);

    private static final List<String> REASONS = List.of("customer", "vendor", "weather");

    private static final List<String> WORDS =
            List.of("start", "start", "stop", "freeze", "freeze", "thaw", "cancel", "reset");

    private static final List<Kind> KINDS = Stream.of(
                    List.of(Kind.RESOLVED, Kind.REOPENED, Kind.DELAY_ANNOUNCED),
                    Collections.nCopies(6, Kind.CUSTOMER_MESSAGE),
                    Collections.nCopies(6, Kind.STAFF_MESSAGE),
                    Collections.nCopies(4, Kind.PAUSED),
                    Collections.nCopies(3, Kind.RESUMED),
                    Collections.nCopies(6, Kind.OTHER),
                    Collections.nCopies(3, Kind.FACTS_CHANGED))
            .flatMap(List::stream)
            .toList();

    private final Random random;

    /** Hours that are open around one midnight. */
    private record PlainDay(Instant midnight, List<PlainHours> hours) {}

    private PlainCases(Random random) {
        this.random = random;
    }

    static Arbitrary<Integer> minutes() {
        return Arbitraries.randomValue(random -> random.nextInt(REACH + 1));
    }

    static Arbitrary<PlainCase> any() {
        return Arbitraries.randomValue(random -> new PlainCases(random).draw());
    }

    private PlainCase draw() {
        PlainDay day = pick(DRAWN_DAYS);
        Clock clock = pick(List.of(Clock.values()));
        return new PlainCase(day.midnight(), events(), clock, promises(day), rules());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Set<String> reasons(int in) {
        Set<String> reasons = new TreeSet<>(REASONS);
        reasons.removeIf(reason -> !once(in));
        return reasons;
    }

    private Rules rules() {
        Change change = pick(List.of(Change.values()));
        int extra = change == Change.PRO_RATA || once(2) ? 0 : 1 + random.nextInt(90);
        Edge edge = change == Change.STRICTEST || once(2) ? Edge.EARLIEST : Edge.LATEST;
        return new Rules(reasons(2), reasons(5), pick(List.of(Reopening.values())), change, pick(MINUTES), extra, edge);
    }

    /** For three priorities, the third of them sometimes without a promise. */
    private Map<String, Promise> promises(PlainDay day) {
        List<PlainHours> hours = List.of(pick(day.hours()), pick(day.hours()));
        Map<String, Promise> promises = new TreeMap<>();
        for (String priority : List.of(PlainCase.FIRST_PRIORITY, "p2", "p3")) {
            promises.put(priority, new Promise(pick(MINUTES), pick(hours)));
        }
        if (once(2)) {
            promises.remove("p3");
        }
        return promises;
    }

    /** Always the same, because to ask every minute of them takes a while. */
    private static List<PlainDay> drawnDays() {
        PlainCases cases = new PlainCases(new Random(9 + 3));
        return DAYS.stream().map(cases::day).toList();
    }

    private PlainDay day(String text) {
        int blank = text.indexOf(' ');
        ZoneId zone = ZoneId.of(text.substring(0, blank));
        LocalDate date = LocalDate.parse(text.substring(blank + 1));
        Instant midnight = date.minusDays(1).atStartOfDay(zone).toInstant();
        List<PlainHours> hours = Stream.generate(() -> once(4) ? ZoneId.of("UTC") : zone)
                .map(where -> hours(where, date, midnight))
                .limit(6)
                .toList();
        return new PlainDay(midnight, hours);
    }

    private PlainHours hours(ZoneId zone, LocalDate date, Instant midnight) {
        LocalDate holiday = date.plusDays(random.nextInt(8) - 2L);
        List<PlainHours.Span> spans = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(48) * 30;
            int to = from + 1 + random.nextInt(600);
            spans.add(once(8) ? new PlainHours.Span(0, 1_440) : new PlainHours.Span(from, to));
        }
        return new PlainHours(zone, spans, holiday, midnight, 8);
    }

    /** Several of them at one minute now and then, and some before the case is opened or after it was cancelled. */
    private List<Happening> events() {
        int size = random.nextInt(28);
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, size + 2).boxed().toList());
        Collections.shuffle(numbers, random);
        List<Happening> events = new ArrayList<>();
        events.add(new Happening(random.nextInt(400), Kind.OPENED, "", numbers.get(0)));
        int minute = 0;
        for (int i = 1; i <= size; i++) {
            minute = once(4) ? minute : random.nextInt(REACH);
            Kind kind = once(60) ? Kind.CANCELLED : pick(KINDS);
            events.add(new Happening(minute, kind, word(kind), numbers.get(i)));
        }
        return List.copyOf(events);
    }

    private String word(Kind kind) {
        return switch (kind) {
            case PAUSED -> pick(REASONS);
            case RESUMED -> once(3) ? "" : pick(REASONS);
            case OTHER -> pick(WORDS);
            case FACTS_CHANGED -> pick(List.of(PlainCase.FIRST_PRIORITY, "p2", "p3"));
            case CUSTOMER_MESSAGE -> pick(List.of("", "", "", "thanks", "automatic"));
            case STAFF_MESSAGE -> pick(List.of("", "", "", "internal", "automatic"));
            default -> "";
        };
    }
}
