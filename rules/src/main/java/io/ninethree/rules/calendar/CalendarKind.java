package io.ninethree.rules.calendar;

import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.someOf;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.rules.calendar.Composed.Operation;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calendars: hours as somebody writes them on a door, or what is made of other calendars, which stand by their names. */
record CalendarKind() implements DefinitionKind<BusinessCalendar> {

    private static final DefinitionFormat<BusinessCalendar> BY_NAME =
            Formats.reference(BusinessCalendar.class, BusinessCalendar::name);

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Class<BusinessCalendar> type() {
        return BusinessCalendar.class;
    }

    @Override
    public List<Definition> known() {
        return List.of(named(BusinessCalendar.always()));
    }

    @Override
    public List<Definition> needs(BusinessCalendar calendar) {
        return calendar.definition() instanceof Composed
                ? parts(calendar).stream().map(CalendarKind::named).toList()
                : List.of();
    }

    private static Definition named(BusinessCalendar calendar) {
        return new Definition(calendar.name(), calendar);
    }

    @Override
    public List<Rule> rules() {
        return CalendarRules.all();
    }

    @Override
    public DefinitionFormat<BusinessCalendar> format(Formats formats) {
        Member<BusinessCalendar, Optional<String>> name =
                Member.maybe("name", text(), calendar -> Optional.of(calendar.name()));
        Member<BusinessCalendar, BusinessCalendar> open = Member.required("open", forms(), calendar -> calendar);
        return object(in -> in.get(open).withName(in.get(name).orElse(in.id())), name, open);
    }

    private static DefinitionFormat<BusinessCalendar> forms() {
        return Formats.forms(BusinessCalendar.class)
                .or("hours", calendar -> of(calendar) instanceof WrittenHours, HoursFormat.of())
                .or("always", calendar -> ((BusinessCalendar) calendar).isAlways(), always())
                .or("union", is(Operation.UNION), together(Operation.UNION))
                .or("intersection", is(Operation.INTERSECTION), together(Operation.INTERSECTION))
                .or("without", is(Operation.DIFFERENCE), without())
                .or("like", calendar -> false, like());
    }

    private static Object of(Object calendar) {
        return ((BusinessCalendar) calendar).definition();
    }

    private static Predicate<Object> is(Operation operation) {
        return calendar -> of(calendar) instanceof Composed composed && composed.operation() == operation;
    }

    private static List<BusinessCalendar> parts(BusinessCalendar calendar) {
        return ((Composed) calendar.definition())
                .parts().stream().map(BusinessCalendar::of).toList();
    }

    private static DefinitionFormat<BusinessCalendar> always() {
        return object(in -> BusinessCalendar.always());
    }

    private static DefinitionFormat<BusinessCalendar> together(Operation operation) {
        Member<BusinessCalendar, List<BusinessCalendar>> of =
                Member.required("of", someOf(BY_NAME), CalendarKind::parts);
        return object(in -> composed(operation, in.get(of).stream()), of);
    }

    private static DefinitionFormat<BusinessCalendar> without() {
        Member<BusinessCalendar, BusinessCalendar> of =
                Member.required("of", BY_NAME, calendar -> parts(calendar).get(0));
        Member<BusinessCalendar, List<BusinessCalendar>> without = Member.required(
                "without",
                someOf(BY_NAME),
                calendar -> parts(calendar).stream().skip(1).toList());
        return object(
                in -> composed(Operation.DIFFERENCE, Stream.concat(Stream.of(in.get(of)), in.get(without).stream())),
                of,
                without);
    }

    private static BusinessCalendar composed(Operation operation, Stream<BusinessCalendar> parts) {
        return parts.reduce((one, other) -> one.with(operation, other)).orElseThrow();
    }

    /** Hours that another calendar has, on the same wall clock or on another one. */
    private static DefinitionFormat<BusinessCalendar> like() {
        Member<BusinessCalendar, BusinessCalendar> of = Member.required("of", BY_NAME, calendar -> calendar);
        Member<BusinessCalendar, Optional<ZoneId>> zone =
                Member.maybe("zone", HoursFormat.zone(), calendar -> Optional.of(calendar.zone()));
        return object(in -> in.get(zone).map(other -> moved(in.get(of), other)).orElse(in.get(of)), of, zone);
    }

    /** Parts of a composed calendar would keep their names, and so could not stand beside those that did not move. */
    private static BusinessCalendar moved(BusinessCalendar calendar, ZoneId zone) {
        if (calendar.definition() instanceof Composed) {
            throw new IllegalArgumentException(
                    "calendar for another zone must have hours of its own, was '" + calendar.name() + "'");
        }
        return calendar.inZone(zone);
    }
}
