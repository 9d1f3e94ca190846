package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.model.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes values as text: the pattern of its times, their zone, and the marks that stand for a missing value. A
 * blank is always one. Numbers are written as Java writes them, flags as {@code true} and {@code false} in any case,
 * durations as in ISO 8601, for example {@code PT15M}. Immutable and thread-safe.
 *
 * @param timePattern the pattern of its times, in the letters of {@link DateTimeFormatter}, without a zone
 * @param zone the time zone of its times; a time that the zone skips is read as later by what was skipped, one that it
 *     repeats as the first of the two
 * @param missing the marks that stand for a missing value
 */
public record TextFormat(String timePattern, ZoneId zone, Set<String> missing) {

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public TextFormat {
        requireNonNull(zone, "zone");
        missing = Set.copyOf(missing);
        times(timePattern);
    }

    /**
     * A format in which only a blank stands for a missing value.
     *
     * @param timePattern the pattern of its times, in the letters of {@link DateTimeFormatter}, without a zone
     * @param zone the time zone of its times
     * @return the format
     * @throws IllegalArgumentException if the pattern is malformed
     */
    public static TextFormat of(String timePattern, ZoneId zone) {
        return new TextFormat(timePattern, zone, Set.of());
    }

    /**
     * This format with marks that stand for a missing value, as a blank does.
     *
     * @param marks the marks
     * @return a changed copy
     */
    public TextFormat missing(String... marks) {
        return new TextFormat(timePattern, zone, Set.of(marks));
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

    /** Reads values one after another; what it prepares for that is not part of the format. */
    Reader reader() {
        return new Reader(this, times(timePattern));
    }

    private static DateTimeFormatter times(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pattern of times must be well-formed, was '" + pattern + "'", e);
        }
    }

    record Reader(TextFormat format, DateTimeFormatter times) {

        /** The value of a field; null if it is missing. */
        @Nullable
        Object read(Field<?> field, @Nullable String text) {
            if (text == null || format.isMissing(text)) {
                return null;
            }
            if (field instanceof InstantField) {
                return time(text);
            }
            if (field instanceof NumberField) {
                return number(text);
            }
            if (field instanceof FlagField) {
                return flag(text);
            }
            if (field instanceof DurationField) {
                return duration(text);
            }
            return text;
        }

        private Object time(String text) {
            try {
                return LocalDateTime.parse(text, times).atZone(format.zone).toInstant();
            } catch (DateTimeException e) {
                return notWrittenAs(format.timePattern, format.timePattern);
            }
        }

        private static Object number(String text) {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException e) {
                return notWrittenAs("数字", "a number");
            }
        }

        private static Object flag(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> notWrittenAs("true 或 false", "true or false");
            };
        }

        private static Object duration(String text) {
            try {
                return Duration.parse(text);
            } catch (DateTimeException e) {
                return notWrittenAs("ISO 8601 时长", "an ISO 8601 duration");
            }
        }

        private static Flaw notWrittenAs(String zh, String en) {
            return new Flaw(Text.of("必须写作 " + zh, "must be written as " + en));
        }
    }
}
