package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been said of a calendar so far, and what is wrong with it. */
final class Draft {

    private final String name;
    private final SortedMap<DayOfWeek, List<OpenHours>> week = new TreeMap<>();
    private final SortedMap<LocalDate, List<OpenHours>> special = new TreeMap<>();
    private final SortedMap<LocalDate, String> closures = new TreeMap<>();
    private final SortedMap<LocalDate, SortedMap<String, List<OpenHours>>> partial = new TreeMap<>();
    private final SortedMap<DayOfWeek, SortedMap<String, List<OpenHours>>> breaks = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable ZoneId zone;
    private boolean zoneIsSaid;
    private boolean nightsEndAtClosures;

    Draft(String name) {
        this.name = name;
    }

    void in(ZoneId zoneId) {
        zone = zoneId;
        zoneIsSaid = true;
    }

    void in(String zoneId) {
        zoneIsSaid = true;
        try {
            zone = LikelyZone.parse(zoneId);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(name, Objects.toString(e.getMessage())));
        }
    }

    void open(DayOfWeek first, DayOfWeek last, String... spans) {
        List<OpenHours> read = read(place(first, last), spans);
        through(first, last).forEach(day -> add(week, day, read));
    }

    void openOn(LocalDate date, String... spans) {
        add(special, date, read(date.toString(), spans));
    }

    void closedOn(LocalDate... dates) {
        close("", dates);
    }

    void closedOn(String reason, LocalDate... dates) {
        checkNotBlank(reason, "closure");
        close(reason, dates);
    }

    private void close(String reason, LocalDate... dates) {
        List.of(dates).forEach(date -> closures.merge(date, reason, (one, other) -> one.isEmpty() ? other : one));
    }

    void closedFor(String reason, LocalDate date, String... spans) {
        checkNotBlank(reason, "closure");
        add(partial.computeIfAbsent(date, key -> new TreeMap<>()), reason, read(date.toString(), spans));
    }

    void breaks(String pause, DayOfWeek first, DayOfWeek last, String... spans) {
        checkNotBlank(pause, "break");
        List<OpenHours> read = read(pause, spans);
        through(first, last).forEach(day -> add(breaks.computeIfAbsent(day, key -> new TreeMap<>()), pause, read));
    }

    void nightsEndAtClosures() {
        nightsEndAtClosures = true;
    }

    private static Stream<DayOfWeek> through(DayOfWeek first, DayOfWeek last) {
        return IntStream.rangeClosed(0, Math.floorMod(last.getValue() - first.getValue(), 7))
                .mapToObj(first::plus);
    }

    private static String place(DayOfWeek first, DayOfWeek last) {
        return first == last ? first.name() : first + "-" + last;
    }

    private static <K> void add(Map<K, List<OpenHours>> hours, K key, List<OpenHours> spans) {
        hours.computeIfAbsent(key, one -> new ArrayList<>()).addAll(spans);
    }

    private List<OpenHours> read(String place, String... spans) {
        List<OpenHours> read = new ArrayList<>();
        for (String span : spans) {
            try {
                read.add(OpenHours.parse(span));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(name + "/" + place, Objects.toString(e.getMessage())));
            }
        }
        if (spans.length == 0) {
            problems.add(new Problem(name + "/" + place, "hours must not be empty, were []"));
        }
        return read;
    }

    private void checkNotBlank(String text, String subject) {
        if (text.isBlank()) {
            problems.add(new Problem(name, "name of a " + subject + " must not be blank, was '" + text + "'"));
        }
    }

    static List<Problem> problemsOfName(String name) {
        return name.isBlank() ? List.of(new Problem(name, "name must not be blank, was '" + name + "'")) : List.of();
    }

    private List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problemsOfName(name));
        if (!zoneIsSaid) {
            all.add(new Problem(name, "zone must be given, was missing"));
        }
        all.addAll(problems);
        if (week.isEmpty() && special.isEmpty()) {
            all.add(new Problem(name, "calendar must be open on some weekday or date, was on none"));
        }
        return all;
    }

    WrittenHours written() {
        InvalidDefinitionException.throwIfAny(problems());
        return new WrittenHours(
                name,
                requireNonNull(zone),
                mapped(week, DayHours::unionOf),
                mapped(special, DayHours::unionOf),
                mapped(closures, identity()),
                mapped(partial, named -> mapped(named, DayHours::unionOf)),
                mapped(breaks, named -> mapped(named, DayHours::unionOf)),
                nightsEndAtClosures);
    }

    private static <K, A, B> SortedMap<K, B> mapped(SortedMap<K, A> map, Function<A, B> change) {
        SortedMap<K, B> changed = new TreeMap<>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return Collections.unmodifiableSortedMap(changed);
    }

    List<Text> remarks() {
        Overlaps overlaps = new Overlaps();
        overlaps.addWeek(week);
        overlaps.addDates(special);
        return Stream.concat(
                        overlaps.remarks().stream(),
                        special.keySet().stream()
                                .filter(date -> closures.containsKey(date))
                                .map(Draft::closedAllTheSame))
                .map(remark -> Text.of(name + "：" + remark.zh(), name + ": " + remark.en()))
                .toList();
    }

    private static Text closedAllTheSame(LocalDate date) {
        return Text.of(date + " 有特别时间，但当天休息", date + " has special hours, and is closed all the same");
    }
}
