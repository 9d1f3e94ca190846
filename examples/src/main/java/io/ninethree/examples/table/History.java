package io.ninethree.examples.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ninethree.fact.UnreadableException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows in which a table tells of one case, in their order. Missing values do not count. Immutable and thread-safe. */
public final class History {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final long MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    private final Table table;
    private final String name;
    private final List<NamedCsvRecord> rows;

    History(Table table, String name, List<NamedCsvRecord> rows) {
        this.table = table;
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * The name of the case.
     *
     * @return the name, as the table writes it
     */
    public String name() {
        return name;
    }

    boolean isEmpty() {
        return rows.isEmpty();
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
        return lastValue(column).orElse(null);
    }

    /**
     * The first time in a column.
     *
     * @param column the column
     * @return the time in the first row that has one, null if none has
     * @throws DateTimeException if it is not written as the table writes times
     */
    public @Nullable Instant firstTime(String column) {
        return values(column).findFirst().map(table::time).orElse(null);
    }

    /**
     * The last time in a column.
     *
     * @param column the column
     * @return the time in the last row that has one, null if none has
     * @throws DateTimeException if it is not written as the table writes times
     */
    public @Nullable Instant lastTime(String column) {
        return lastValue(column).map(table::time).orElse(null);
    }

    /**
     * The time in a column that should have one.
     *
     * @param column the column
     * @return the time in the last row that has one
     * @throws UnreadableException if none has
     * @throws DateTimeException if it is not written as the table writes times
     */
    public Instant time(String column) {
        return required(lastValue(column).map(table::time), column);
    }

    /**
     * The last number in a column.
     *
     * @param column the column
     * @return the number in the last row that has one, null if none has
     * @throws NumberFormatException if it is not a number
     */
    public @Nullable Double lastNumber(String column) {
        return lastValue(column).map(Double::valueOf).orElse(null);
    }

    /**
     * The number in a column that should have one.
     *
     * @param column the column
     * @return the number in the last row that has one
     * @throws UnreadableException if none has
     * @throws NumberFormatException if it is not a number
     */
    public double number(String column) {
        return required(lastValue(column).map(Double::valueOf), column);
    }

    /**
     * The number of hours in a column.
     *
     * @param column the column
     * @return the duration in the last row that has one, null if none has
     * @throws NumberFormatException if it is not a number
     */
    public @Nullable Duration hours(String column) {
        return lastValue(column)
                .map(hours -> Duration.ofMillis(Math.round(Double.parseDouble(hours) * MILLIS_PER_HOUR)))
                .orElse(null);
    }

    /**
     * The part of some columns that have a value.
     *
     * @param columns the columns, separated by blanks
     * @return 0 to 1, null if there is no row
     */
    public @Nullable Double filled(String columns) {
        return rows.isEmpty() ? null : share(columns);
    }

    /**
     * Whether some columns all have a value.
     *
     * @param columns the columns, separated by blanks
     * @return null if there is no row
     */
    public @Nullable Boolean complete(String columns) {
        return rows.isEmpty() ? null : share(columns) == 1;
    }

    /**
     * Whether a value was changed.
     *
     * @param columns the columns, separated by blanks
     * @return whether the last value of a column differs from its first, null if a column has none
     */
    public @Nullable Boolean changed(String columns) {
        return share(columns) < 1
                ? null
                : columns(columns).anyMatch(column -> !Objects.equals(first(column), last(column)));
    }

    private double share(String columns) {
        return columns(columns)
                .mapToInt(column -> last(column) == null ? 0 : 1)
                .average()
                .orElseThrow();
    }

    private static Stream<String> columns(String names) {
        return BLANK.splitAsStream(names);
    }

    /**
     * Whether the last row says one of some words.
     *
     * @param column where it says it
     * @param words the words
     * @return false also if there is no row
     */
    public boolean ends(String column, String... words) {
        return !rows.isEmpty() && says(column, words).test(rows.get(rows.size() - 1));
    }

    /**
     * How many rows say one of some words.
     *
     * @param column where they say it
     * @param words the words
     * @return the number of rows
     */
    public int count(String column, String... words) {
        return where(column, words).rows.size();
    }

    /**
     * The rows that say one of some words.
     *
     * @param column where they say it
     * @param words the words
     * @return these rows only
     */
    public History where(String column, String... words) {
        return filtered(says(column, words));
    }

    /**
     * The rows that say none of some words.
     *
     * @param column where they do not say it
     * @param words the words
     * @return these rows only
     */
    public History whereNot(String column, String... words) {
        return filtered(says(column, words).negate());
    }

    /**
     * The rows from the first one on that says one of some words.
     *
     * @param column where it says it
     * @param words the words
     * @return these rows only
     */
    public History since(String column, String... words) {
        Predicate<NamedCsvRecord> says = says(column, words);
        return new History(table, name, rows.stream().dropWhile(says.negate()).toList());
    }

    /** The rows that were written by an instant, in the order in which they were written. */
    History until(String column, Instant instant) {
        Comparator<NamedCsvRecord> order = Comparator.comparing(row -> table.time(row.getField(column)));
        History written = filtered(row -> !table.time(row.getField(column)).isAfter(instant));
        return new History(table, name, written.rows.stream().sorted(order).toList());
    }

    private History filtered(Predicate<NamedCsvRecord> rule) {
        return new History(table, name, rows.stream().filter(rule).toList());
    }

    private static Predicate<NamedCsvRecord> says(String column, String... words) {
        return row -> Set.of(words).contains(row.getField(column));
    }

    private Stream<String> values(String column) {
        return rows.stream().map(row -> row.getField(column)).filter(value -> !table.isMissing(value));
    }

    private Optional<String> lastValue(String column) {
        return values(column).reduce((earlier, later) -> later);
    }

    private static <V> V required(Optional<V> value, String column) {
        return value.orElseThrow(() -> new UnreadableException("缺少 " + column, "without " + column));
    }
}
