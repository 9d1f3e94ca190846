package io.ninethree.rules.calendar;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of calendars. */
final class CalendarRules {

    private CalendarRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("calendar.name", "name must not be blank, was '{0}'", "名称不得为空，实为“{0}”"),
                new Rule("calendar.zone", "zone must be known, was '{0}'", "时区必须是已知的，实为“{0}”"),
                new Rule(
                        "calendar.hours",
                        "hours must be of the form '09:00-17:30', were '{0}'",
                        "时段必须写作“09:00-17:30”，实为“{0}”"),
                new Rule("calendar.empty-hours", "hours must not end when they start, were '{0}'", "时段的起止不得相同，实为“{0}”"),
                new Rule(
                        "calendar.never-open",
                        "calendar must be open on some weekday or date, was on none",
                        "日历必须在某些星期或日期营业，实际一天也没有"),
                new Rule(
                        "calendar.closure-name", "name of a closure must not be blank, was '{0}'", "休息的名称不得为空，实为“{0}”"),
                new Rule("calendar.break-name", "name of a break must not be blank, was '{0}'", "间歇的名称不得为空，实为“{0}”"),
                new Rule(
                        "calendar.like",
                        "calendar for another zone must have hours of its own, was '{0}'",
                        "换用时区的日历必须有自己的时段，实为组合而成的“{0}”"));
    }
}
