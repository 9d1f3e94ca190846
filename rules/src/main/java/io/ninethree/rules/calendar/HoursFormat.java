package io.ninethree.rules.calendar;

import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.someOf;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How hours stand in a document. Days of which the same is said stand together. */
final class HoursFormat {

    private static final DefinitionFormat<DayOfWeek> DAY = Formats.constant(DayOfWeek.class);

    private final Member<BusinessCalendar, ZoneId> zone = Member.required("zone", zone(), BusinessCalendar::zone);
    private final Member<BusinessCalendar, List<Said<DayOfWeek>>> week =
            some("week", hours("days", DAY), hours -> plain(hours.week()));
    private final Member<BusinessCalendar, List<Said<LocalDate>>> openOn =
            some("openOn", hours("dates", Formats.date()), hours -> plain(hours.special()));
    private final Member<BusinessCalendar, List<Said<LocalDate>>> closedOn =
            some("closedOn", closure(), hours -> closures(hours.closures()));
    private final Member<BusinessCalendar, List<Said<LocalDate>>> closedFor =
            some("closedFor", named("dates", Formats.date()), hours -> named(hours.partial()));
    private final Member<BusinessCalendar, List<Said<DayOfWeek>>> breaks =
            some("breaks", named("days", DAY), hours -> named(hours.breaks()));
    private final Member<BusinessCalendar, Boolean> nightsEndAtClosures = Member.optional(
            "nightsEndAtClosures", Formats.truth(), calendar -> of(calendar).nightsEndAtClosures(), false);

    private HoursFormat() {}

    /** The format of calendars that have hours of their own. */
    static DefinitionFormat<BusinessCalendar> of() {
        HoursFormat format = new HoursFormat();
        return object(
                format::calendar,
                format.zone,
                format.week,
                format.openOn,
                format.closedOn,
                format.closedFor,
                format.breaks,
                format.nightsEndAtClosures);
    }

    private static WrittenHours of(BusinessCalendar calendar) {
        return (WrittenHours) calendar.definition();
    }

    static DefinitionFormat<ZoneId> zone() {
        return text().as(LikelyZone::parse, ZoneId::getId);
    }

    /**
     * What holds on some days.
     *
     * @param name the name of a break or closure, empty if it has none
     * @param days the days
     * @param hours the hours, none for the whole day
     */
    private record Said<K>(String name, List<K> days, List<OpenHours> hours) {

        String[] spans() {
            return hours.stream().map(OpenHours::toString).toArray(String[]::new);
        }

        static <K> List<Said<K>> together(Stream<Said<K>> all) {
            Map<Said<K>, List<K>> days = new LinkedHashMap<>();
            all.forEach(
                    one -> days.computeIfAbsent(new Said<>(one.name, List.of(), one.hours), key -> new ArrayList<>())
                            .addAll(one.days));
            return days.entrySet().stream()
                    .map(one -> new Said<>(one.getKey().name, one.getValue(), one.getKey().hours))
                    .toList();
        }
    }

    private static <K> Member<BusinessCalendar, List<Said<K>>> some(
            String key, DefinitionFormat<Said<K>> of, Function<WrittenHours, List<Said<K>>> said) {
        return Member.optional(key, list(of), calendar -> said.apply(of(calendar)), List.of());
    }

    private static <K> DefinitionFormat<Said<K>> hours(String key, DefinitionFormat<K> day) {
        Member<Said<K>, List<K>> days = Member.required(key, someOf(day), Said::days);
        Member<Said<K>, List<OpenHours>> hours = Member.required("hours", someOf(span()), Said::hours);
        return object(in -> new Said<>("", in.get(days), in.get(hours)), days, hours);
    }

    private static <K> DefinitionFormat<Said<K>> named(String key, DefinitionFormat<K> day) {
        Member<Said<K>, String> name = Member.required("name", text(), Said::name);
        Member<Said<K>, List<K>> days = Member.required(key, someOf(day), Said::days);
        Member<Said<K>, List<OpenHours>> hours = Member.required("hours", someOf(span()), Said::hours);
        return object(in -> new Said<>(in.get(name), in.get(days), in.get(hours)), name, days, hours);
    }

    private static DefinitionFormat<Said<LocalDate>> closure() {
        Member<Said<LocalDate>, String> name = Member.optional("name", text(), Said::name, "");
        Member<Said<LocalDate>, List<LocalDate>> dates = Member.required("dates", someOf(Formats.date()), Said::days);
        return object(in -> new Said<>(in.get(name), in.get(dates), List.of()), name, dates);
    }

    private static DefinitionFormat<OpenHours> span() {
        return text().as(OpenHours::parse, OpenHours::toString);
    }

    private static <K> List<Said<K>> plain(SortedMap<K, DayHours> days) {
        return Said.together(days.entrySet().stream().map(day -> said("", day)));
    }

    private static <K> Said<K> said(String name, Map.Entry<K, DayHours> day) {
        List<OpenHours> hours = day.getValue().spans().stream()
                .flatMap(span -> span.readable().stream())
                .toList();
        return new Said<>(name, List.of(day.getKey()), hours);
    }

    private static List<Said<LocalDate>> closures(SortedMap<LocalDate, String> closures) {
        return Said.together(
                closures.entrySet().stream().map(day -> new Said<>(day.getValue(), List.of(day.getKey()), List.of())));
    }

    private static <K> List<Said<K>> named(SortedMap<K, SortedMap<String, DayHours>> days) {
        return Said.together(days.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(one -> said(one.getKey(), Map.entry(day.getKey(), one.getValue())))));
    }

    private BusinessCalendar calendar(Values in) {
        BusinessCalendar.Builder builder = BusinessCalendar.named(in.id()).in(in.get(zone));
        in.get(week).forEach(said -> said.days().forEach(day -> builder.open(day, said.spans())));
        in.get(openOn).forEach(said -> said.days().forEach(date -> builder.openOn(date, said.spans())));
        in.get(closedOn).forEach(said -> close(builder, said));
        in.get(closedFor)
                .forEach(said -> said.days().forEach(date -> builder.closedFor(said.name(), date, said.spans())));
        in.get(breaks)
                .forEach(said -> said.days().forEach(day -> builder.breakThrough(said.name(), day, day, said.spans())));
        return (in.get(nightsEndAtClosures) ? builder.nightsEndAtClosures() : builder).build();
    }

    private static void close(BusinessCalendar.Builder builder, Said<LocalDate> said) {
        LocalDate[] dates = said.days().toArray(LocalDate[]::new);
        if (said.name().isEmpty()) {
            builder.closedOn(dates);
        } else {
            builder.closedOn(said.name(), dates);
        }
    }
}
