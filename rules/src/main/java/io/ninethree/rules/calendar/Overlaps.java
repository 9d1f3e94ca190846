package io.ninethree.rules.calendar;

import static io.ninethree.rules.calendar.Era.DAY;
import static java.util.stream.Collectors.joining;

import io.ninethree.model.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds hours that overlap, which is allowed, and seldom meant. */
final class Overlaps {

    private final Map<Pair, List<Text>> days = new LinkedHashMap<>();

    /** Two spans, the second of which may start a day later. */
    private record Pair(OpenHours one, OpenHours other, boolean nextDay) {

        boolean overlaps() {
            return other.from() + (nextDay ? DAY : 0) < one.to();
        }

        Text text(List<Text> days) {
            return Text.of(
                    days.stream().map(Text::zh).collect(joining("、")) + " " + one + " 与" + (nextDay ? "次日" : "") + " "
                            + other + " 重叠，重叠的时间只计一次",
                    days.stream().map(Text::en).collect(joining(", ")) + " " + one + " and " + other
                            + (nextDay ? " on the next day" : "") + " overlap, what they share counts once");
        }
    }

    void addWeek(Map<DayOfWeek, List<OpenHours>> week) {
        week.forEach((day, spans) -> {
            addDay(text(day), spans);
            List<OpenHours> next = week.getOrDefault(day.plus(1), List.of());
            spans.forEach(one -> next.forEach(other -> add(text(day), new Pair(one, other, true))));
        });
    }

    void addDates(Map<LocalDate, List<OpenHours>> dates) {
        dates.forEach((date, spans) -> addDay(Text.of(date.toString(), date.toString()), spans));
    }

    private void addDay(Text day, List<OpenHours> spans) {
        List<OpenHours> ordered =
                spans.stream().sorted(Comparator.comparingLong(OpenHours::from)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                add(day, new Pair(ordered.get(i), ordered.get(j), false));
            }
        }
    }

    private void add(Text day, Pair pair) {
        if (pair.overlaps()) {
            days.computeIfAbsent(pair, key -> new ArrayList<>()).add(day);
        }
    }

    List<Text> remarks() {
        return days.entrySet().stream()
                .map(pair -> pair.getKey().text(pair.getValue()))
                .toList();
    }

    private static Text text(DayOfWeek day) {
        String rest = day.name().substring(1).toLowerCase(Locale.ROOT);
        return Text.of("周" + "一二三四五六日".charAt(day.getValue() - 1), day.name().charAt(0) + rest);
    }
}
