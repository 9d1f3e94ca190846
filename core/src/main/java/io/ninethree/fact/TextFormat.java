package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes values as text: the pattern of its times, their zone, and the marks that stand for a missing value. A
 * blank is always one. Numbers are written as Java writes them, flags as {@code true} and {@code false} in any case,
 * durations as in ISO 8601, for example {@code PT15M}, money as amount and currency, for example {@code 12.50 CNY}. Immutable and thread-safe.
 */
public final class TextFormat {

    private final String timePattern;
    private final DateTimeFormatter times;
    private final ZoneId zone;
    private final Set<String> missing;

    private TextFormat(String timePattern, DateTimeFormatter times, ZoneId zone, Set<String> missing) {
        this.timePattern = timePattern;
        this.times = times;
        this.zone = requireNonNull(zone, "zone");
        this.missing = missing;
    }

    /**
     * A format.
     *
     * @param timePattern the pattern of its times, in the letters of {@link DateTimeFormatter}; one without a time of day
     *     means the start of the day
     * @param zone the time zone of its times, unless they are written with their own offset; a time that the zone skips is
     *     read as later by what was skipped, one that it repeats as the first of the two
     * @param missing the marks that stand for a missing value, as a blank does
     * @return the format
     * @throws IllegalArgumentException if the pattern is malformed
     */
    public static TextFormat of(String timePattern, ZoneId zone, String... missing) {
        return new TextFormat(
                timePattern,
                formatter(timePattern).withZone(zone),
                zone,
                Collections.unmodifiableSet(new TreeSet<>(List.of(missing))));
    }

    /**
     * How times are written.
     *
     * @return the pattern, in the letters of {@link DateTimeFormatter}
     */
    public String timePattern() {
        return timePattern;
    }

    /**
     * The time zone of times that are written without their own offset.
     *
     * @return the time zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The marks that stand for a missing value, as a blank does.
     *
     * @return the marks in ascending order
     */
    public Set<String> missing() {
        return missing;
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pattern of times must be well-formed, was '" + pattern + "'", e);
        }
    }

    /**
     * Whether a text stands for a missing value.
     *
     * @param text a text, or null
     * @return true if it is null, blank or one of the marks
     */
    public boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank() || missing.contains(text);
    }

    /**
     * The value of a field.
     *
     * @param <V> the type of the value
     * @param field the field
     * @param text how the file writes it, or null
     * @return the value, null if it is missing
     * @throws UnreadableException if it is not written as this format writes values of the field
     */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V read(Field<V> field, @Nullable String text) {
        return text == null || isMissing(text) ? null : (V) parsed(field, text);
    }

    private Object parsed(Field<?> field, String text) {
        if (field instanceof InstantField) {
            return time(text);
        }
        if (field instanceof NumberField) {
            return number(text);
        }
        if (field instanceof FlagField) {
            return flag(text);
        }
        if (field instanceof MoneyField) {
            return money(text);
        }
        return field instanceof DurationField ? duration(text) : text;
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        try {
            return Money.of(text.substring(0, Math.max(0, space)), text.substring(space + 1));
        } catch (IllegalArgumentException e) {
            throw notWrittenAs("金额和币种", "an amount and a currency");
        }
    }

    private Instant time(String text) {
        try {
            TemporalAccessor time = times.parse(text);
            return time.isSupported(ChronoField.INSTANT_SECONDS)
                    ? Instant.from(time)
                    : LocalDate.from(time).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw notWrittenAs(timePattern, timePattern);
        }
    }

    private static Number number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw notWrittenAs("数字", "a number");
        }
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw notWrittenAs("true 或 false", "true or false");
        };
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw notWrittenAs("ISO 8601 时长", "an ISO 8601 duration");
        }
    }

    private static UnreadableException notWrittenAs(String zh, String en) {
        return new UnreadableException("必须写作 " + zh, "must be written as " + en);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextFormat that
                && timePattern.equals(that.timePattern)
                && zone.equals(that.zone)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timePattern, zone, missing);
    }

    @Override
    public String toString() {
        return timePattern + " in " + zone;
    }
}
