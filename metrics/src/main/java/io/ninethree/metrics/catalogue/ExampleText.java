package io.ninethree.metrics.catalogue;

import static java.util.stream.Collectors.joining;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.metrics.catalogue.Example.Group;
import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.score.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An example as a person would tell it. */
final class ExampleText {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final Locale locale;

    private ExampleText(Locale locale) {
        this.locale = locale;
    }

    static Text of(Example example, Indicator indicator) {
        return Text.of(
                new ExampleText(Locale.CHINESE).say(example, indicator),
                new ExampleText(Locale.ENGLISH).say(example, indicator));
    }

    private String pick(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private String say(Example example, Indicator indicator) {
        return example.dated().map(dated -> say(dated.period())).orElse("")
                + say(example.given())
                + outcome(example, indicator);
    }

    private String say(List<Group> given) {
        List<String> texts = new ArrayList<>();
        for (int next = 0; next < given.size(); ) {
            int days = days(given.subList(next, given.size()));
            String repeated =
                    days == 1 ? "" : pick("，连续 " + days + " 天都如此", ", the same on " + days + " days in a row");
            texts.add(say(given.get(next)) + repeated);
            next += days;
        }
        return String.join(pick("；", "; "), texts);
    }

    /** For how many days in a row the first of some groups comes again, at least 1. */
    private static int days(List<Group> given) {
        int days = 1;
        while (days < given.size() && isNextDay(given.get(days - 1), given.get(days))) {
            days++;
        }
        return days;
    }

    private static boolean isNextDay(Group group, Group next) {
        Row row = group.row();
        for (Field<?> field : row.fields()) {
            if (field instanceof InstantField date) {
                row = row.and(date, row.value(date).orElseThrow().plus(ONE_DAY));
            }
        }
        return !next.equals(group) && next.equals(new Group(group.times(), row));
    }

    private String say(Group group) {
        return group.times() + pick(" ×", " × ") + say(group.row());
    }

    /** The period, and when its facts are known if that is not at the end of all time. */
    private String say(ScoringPeriod period) {
        String known = period.knownAt().equals(Instant.MAX)
                ? ""
                : pick("，截至 " + day(period.knownAt()), ", as known on " + day(period.knownAt()));
        return period.label() + known + pick("：", ": ");
    }

    private String outcome(Example example, Indicator indicator) {
        String value = indicator.formula().unit().text(example.value()).in(locale);
        String earned = example.points().isEmpty()
                ? ""
                : pick("，得 ", ", earns ")
                        + number(Math.round(10 * example.points().getAsDouble()) / 10.0)
                        + pick(" 分", " points");
        return pick(" → 测得 ", " → measures ") + value + earned;
    }

    private String say(Row row) {
        String facts = row.fields().stream().map(field -> fact(row, field)).collect(joining(pick("，", ", ")));
        return pick("（", "(") + (facts.isEmpty() ? pick("无记录", "nothing recorded") : facts) + pick("）", ")");
    }

    private String fact(Row row, Field<?> field) {
        Object value = row.value(field).orElseThrow();
        return field.text().in(locale) + pick("：", ": ") + value(field, value);
    }

    private String value(Field<?> field, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? pick("是", "yes") : pick("否", "no");
        }
        if (value instanceof Instant instant) {
            return day(instant);
        }
        if (field instanceof DurationField) {
            return TimeText.of((Duration) value).in(locale);
        }
        if (field instanceof NumberField number) {
            double given = ((Number) value).doubleValue();
            return number.unit().equals(Unit.SHARE) ? number(100 * given) + " %" : number(given);
        }
        return value.toString();
    }

    /** The day, with the year unless it is that of the examples, and the time unless it is midnight. */
    private String day(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        boolean thisYear =
                time.getYear() == Example.JUNE.from().atZone(ZoneOffset.UTC).getYear();
        boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        String pattern = pick(thisYear ? "M 月 d 日" : "uuuu 年 M 月 d 日", thisYear ? "d MMMM" : "d MMMM uuuu")
                + (midnight ? "" : " HH:mm");
        return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
