package io.ninethree.examples.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ninethree.fact.TextFormat;
import io.ninethree.fact.UnreadableException;
import io.ninethree.field.InstantField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows in which a table tells of one case, in their order. Missing values do not count. Immutable and thread-safe.
 *
 * @param format how values are written
 * @param rows the rows
 */
public record History(TextFormat format, List<NamedCsvRecord> rows) {

    private static final InstantField ANY_TIME = InstantField.named("table.time");

    /** Copies the rows. */
    public History {
        rows = List.copyOf(rows);
    }

    /**
     * That a column got another value.
     *
     * @param at when the row was written
     * @param former the value before, empty in the first row
     * @param value the value from then on
     */
    public record Change(Instant at, String former, String value) {}

    /**
     * What a table says of a case that it does not know.
     *
     * @param format how its values are written
     * @return a history without a row
     */
    public static History none(TextFormat format) {
        return new History(format, List.of());
    }

    /**
     * What a table said of its cases at an instant.
     *
     * @param instant the last moment
     * @param column when a row was written
     * @param cases what it says of each case now
     * @return what it said then of the cases of which it said anything
     */
    public static List<History> knownAt(Instant instant, String column, Collection<History> cases) {
        return cases.stream()
                .map(each -> each.until(column, instant))
                .filter(each -> !each.rows.isEmpty())
                .toList();
    }

    /**
     * The first value of a column.
     *
     * @param column the column
     * @return the value in the first row that has one, null if none has
     */
    public @Nullable String first(String column) {
        return values(column).findFirst().orElse(null);
    }

    /**
     * The last value of a column.
     *
     * @param column the column
     * @return the value in the last row that has one, null if none has
     */
    public @Nullable String last(String column) {
        return values(column).reduce((earlier, later) -> later).orElse(null);
    }

    /**
     * When a column got which value, beginning with its first one.
     *
     * @param column the column
     * @param written when a row was written
     * @return the changes in the order of the rows; rows without a value change nothing
     */
    public List<Change> changes(String column, String written) {
        List<Change> changes = new ArrayList<>();
        String former = "";
        for (NamedCsvRecord row : rows) {
            String value = row.getField(column);
            if (!format.isMissing(value) && !value.equals(former)) {
                changes.add(new Change(time(row, written), former, value));
                former = value;
            }
        }
        return changes;
    }

    /**
     * The first time in a column.
     *
     * @param column the column
     * @return the time in the first row that has one, null if none has
     */
    public @Nullable Instant firstTime(String column) {
        return format.read(ANY_TIME, first(column));
    }

    /**
     * The last value of a column that should have one.
     *
     * @param column the column
     * @return the value in the last row that has one
     * @throws UnreadableException if none has
     */
    public String required(String column) {
        String value = last(column);
        if (value == null) {
            throw new UnreadableException("缺少 " + column, "without " + column);
        }
        return value;
    }

    /**
     * Whether a value was changed.
     *
     * @param columns the columns, separated by blanks
     * @return whether the last value of a column differs from its first, null if a column has none
     */
    public @Nullable Boolean changed(String columns) {
        return Boolean.TRUE.equals(complete(columns))
                ? names(columns).anyMatch(column -> !Objects.equals(first(column), last(column)))
                : null;
    }

    /**
     * Whether some columns all have a value.
     *
     * @param columns the columns, separated by blanks
     * @return null if there is no row
     */
    public @Nullable Boolean complete(String columns) {
        Double filled = filled(columns);
        return filled == null ? null : filled == 1;
    }

    /**
     * The number of hours in a column.
     *
     * @param column the column
     * @return the duration in the last row that has one, null if none has
     * @throws NumberFormatException if it is not a number
     */
    public @Nullable Duration hours(String column) {
        Double hours = number(column);
        return hours == null ? null : Duration.ofSeconds(Math.round(hours * 3_600));
    }

    /**
     * The number in a column.
     *
     * @param column the column
     * @return the number in the last row that has one, null if none has
     * @throws NumberFormatException if it is not a number
     */
    public @Nullable Double number(String column) {
        String number = last(column);
        return number == null ? null : Double.valueOf(number);
    }

    /**
     * The first time in a column that should have one.
     *
     * @param column the column
     * @return the time in the first row that has one
     * @throws UnreadableException if none has
     */
    public Instant requiredTime(String column) {
        required(column);
        return Objects.requireNonNull(firstTime(column));
    }

    /**
     * The part of some columns that have a value.
     *
     * @param columns the columns, separated by blanks
     * @return 0 to 1, null if there is no row
     */
    public @Nullable Double filled(String columns) {
        return rows.isEmpty()
                ? null
                : names(columns)
                        .mapToInt(column -> last(column) == null ? 0 : 1)
                        .average()
                        .orElseThrow();
    }

    /**
     * Whether the last row says one of some words.
     *
     * @param column where it says it
     * @param words the words
     * @return false also if there is no row
     */
    public boolean ends(String column, List<String> words) {
        return !rows.isEmpty() && words.contains(rows.get(rows.size() - 1).getField(column));
    }

    /**
     * All rows if the last one says one of some words, otherwise none.
     *
     * @param column where it says it
     * @param words the words
     * @return all rows or none
     */
    public History ifEnds(String column, List<String> words) {
        return ends(column, words) ? this : none(format);
    }

    /**
     * The rows that say one of some words.
     *
     * @param column where they say it
     * @param words the words
     * @return these rows only
     */
    public History where(String column, List<String> words) {
        return filtered(row -> words.contains(row.getField(column)));
    }

    /**
     * The rows that say none of some words.
     *
     * @param column where they do not say it
     * @param words the words
     * @return these rows only
     */
    public History whereNot(String column, List<String> words) {
        return filtered(row -> !words.contains(row.getField(column)));
    }

    /**
     * How many rows say one of some words.
     *
     * @param column where they say it
     * @param words the words
     * @return the number of rows
     */
    public int count(String column, String... words) {
        return where(column, List.of(words)).rows.size();
    }

    private History filtered(Predicate<NamedCsvRecord> rule) {
        return new History(format, rows.stream().filter(rule).toList());
    }

    /**
     * The rows from the first one on that says one of some words.
     *
     * @param column where it says it
     * @param words the words
     * @return these rows only
     */
    public History since(String column, List<String> words) {
        return new History(
                format,
                rows.stream()
                        .dropWhile(row -> !words.contains(row.getField(column)))
                        .toList());
    }

    /**
     * The rows that were written by an instant, in the order in which they were written, those of one time as they are.
     *
     * @param column when a row was written
     * @param instant the last moment
     * @return these rows only
     */
    public History until(String column, Instant instant) {
        Comparator<NamedCsvRecord> order = Comparator.comparing(row -> time(row, column));
        List<NamedCsvRecord> written = rows.stream()
                .filter(row -> !time(row, column).isAfter(instant))
                .sorted(order)
                .toList();
        return new History(format, written);
    }

    private static Stream<String> names(String columns) {
        return Stream.of(columns.split(" ", -1));
    }

    private Instant time(NamedCsvRecord row, String column) {
        Instant time = format.read(ANY_TIME, row.getField(column));
        return time == null ? Instant.MAX : time;
    }

    private Stream<String> values(String column) {
        return rows.stream().map(row -> row.getField(column)).filter(value -> !format.isMissing(value));
    }
}
