package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.model.Likeness;
import io.ninethree.model.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table, for example of a file of comma-separated values, are read as records of a source: a column for
 * each field. It is plain data, so that it can be kept beside the definitions that it feeds. Immutable and thread-safe.
 *
 * @param source the source as whose records the rows are read
 * @param format how the table writes its values
 * @param columns the columns that are read, each field once
 * @param identifiedBy the field that tells records apart, empty if every row counts
 * @param timing the derived durations that are timed in working time instead of wall time
 */
public record TableMapping(
        Source source,
        TextFormat format,
        List<Column> columns,
        Optional<Field<String>> identifiedBy,
        Map<DurationField, WorkingTime> timing) {

    /**
     * One column of a table and the field that it holds. Immutable and thread-safe.
     *
     * @param field the field
     * @param header the name of the column in the header of the table
     * @param words what words of the table stand for; all others are read as they are
     * @param scale the scale on which the table holds a number that its field has on another one, empty if it is the same
     * @param unit the duration that the table counts in, empty if it writes durations as in ISO 8601
     * @param currency the currency of amounts, empty if the table writes it behind each amount
     */
    public record Column(
            Field<?> field,
            String header,
            Map<String, String> words,
            Optional<Scale> scale,
            Optional<Duration> unit,
            Optional<String> currency) {

        /**
         * Copies the words and checks that the column can hold its field.
         *
         * @throws IllegalArgumentException if the header is blank, the scale is not for a number, the unit not for a duration
         *     or not positive, or the currency not for money or none
         */
        public Column {
            requireNonNull(field, "field");
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
            require(
                    !header.isBlank(),
                    "header of the column for '" + field.id() + "' must not be blank, was '" + header + "'");
            require(
                    scale.isEmpty() || field instanceof NumberField,
                    "field of a scale must be a number, was '" + field.id() + "'");
            require(
                    unit.isEmpty() || field instanceof DurationField,
                    "field of a unit must be a duration, was '" + field.id() + "'");
            require(
                    unit.isEmpty() || unit.get().compareTo(Duration.ZERO) > 0,
                    "unit of column '" + header + "' must be positive, was " + unit.orElse(Duration.ZERO));
            require(
                    currency.isEmpty() || field instanceof MoneyField,
                    "field of a currency must be money, was '" + field.id() + "'");
            currency.ifPresent(code -> Money.of("0", code));
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }

        /**
         * A column that is written as its field is.
         *
         * @param field the field
         * @param header the name of the column in the header of the table
         * @return the column
         */
        public static Column of(Field<?> field, String header) {
            return new Column(field, header, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private RecordMapping<List<String>> addTo(
                RecordMapping<List<String>> mapping, TextFormat format, int position) {
            Function<List<String>, @Nullable String> text = row -> text(row, position);
            if (scale.isPresent()) {
                NumberField number = (NumberField) field;
                return mapping.mapFromScale(
                        number, scale.get().lowest, scale.get().highest, row -> format.read(number, text.apply(row)));
            }
            if (unit.isPresent()) {
                return mapping.map((DurationField) field, row -> counted(format, text.apply(row), unit.get()));
            }
            return currency.isPresent()
                    ? mapping.map((MoneyField) field, row -> amount(format, text.apply(row), currency.get()))
                    : mapping.mapText(field, format, text);
        }

        private @Nullable String text(List<String> row, int position) {
            String text = position < row.size() ? row.get(position) : null;
            return text == null ? null : words.getOrDefault(text, text);
        }

        private static @Nullable Duration counted(TextFormat format, @Nullable String text, Duration unit) {
            Number number = format.read(NUMBER, text);
            if (number == null) {
                return null;
            }
            try {
                return times(unit, BigDecimal.valueOf(number.doubleValue()));
            } catch (ArithmeticException | NumberFormatException e) {
                throw new UnreadableException("必须是可计量的时长", "must be a duration that can be counted");
            }
        }

        private static Duration times(Duration unit, BigDecimal number) {
            BigDecimal seconds = BigDecimal.valueOf(unit.getSeconds()).add(BigDecimal.valueOf(unit.getNano(), 9));
            BigDecimal total = seconds.multiply(number).setScale(9, RoundingMode.HALF_EVEN);
            BigDecimal whole = total.setScale(0, RoundingMode.FLOOR);
            return Duration.ofSeconds(
                    whole.longValueExact(),
                    total.subtract(whole).movePointRight(9).longValueExact());
        }

        private static @Nullable Money amount(TextFormat format, @Nullable String text, String currency) {
            return format.isMissing(text) ? null : format.read(AMOUNT, text + " " + currency);
        }
    }

    /**
     * The scale on which a table holds a number, for example from 1 to 5. Immutable.
     *
     * @param lowest the smallest value that a row can have
     * @param highest the largest value that a row can have
     */
    public record Scale(double lowest, double highest) {}

    private static final NumberField NUMBER = NumberField.named("table.number", Unit.COUNT);
    private static final MoneyField AMOUNT = MoneyField.named("table.amount");

    /**
     * Copies the columns and checks that they make a mapping.
     *
     * @throws IllegalArgumentException if a field belongs to another source or is read twice, if a scale does not ascend or its
     *     field has none, if the records are told apart by a field that is not read, or if a duration that is timed is not
     *     derived
     */
    public TableMapping {
        columns = List.copyOf(columns);
        timing = Collections.unmodifiableMap(new LinkedHashMap<>(timing));
        mapping(source, format, columns, identifiedBy, timing, column -> 0);
    }

    /**
     * A mapping of some columns.
     *
     * @param source the source as whose records the rows are read
     * @param format how the table writes its values
     * @param columns the columns that are read, each field once
     * @return a mapping by which every row counts and durations are wall time
     * @throws IllegalArgumentException if a field belongs to another source or is read twice
     */
    public static TableMapping of(Source source, TextFormat format, Column... columns) {
        return new TableMapping(source, format, List.of(columns), Optional.empty(), Map.of());
    }

    /**
     * How the rows of a table with a certain header are read.
     *
     * @param header the names of the columns in the order of the table
     * @return the mapping of its rows; one that is shorter than the header lacks the values of the last columns
     * @throws io.ninethree.model.InvalidDefinitionException if the header lacks a column or has it twice
     */
    public RecordMapping<List<String>> over(List<String> header) {
        requireIn(header, columns.stream().map(Column::header).toList());
        return mapping(source, format, columns, identifiedBy, timing, column -> header.indexOf(column.header));
    }

    /**
     * Checks that a table has some columns.
     *
     * @param header the names of its columns
     * @param names the names that it must have, each once
     * @throws io.ninethree.model.InvalidDefinitionException if one is missing or there twice, with all such problems
     */
    public static void requireIn(List<String> header, List<String> names) {
        Problems problems = new Problems();
        names.stream().distinct().forEach(name -> {
            int count = Collections.frequency(header, name);
            String meant = Likeness.nearest(name, header)
                    .map(near -> "\nMaybe '" + near + "'?")
                    .orElse("");
            problems.addUnless(count > 0, "header", "column '" + name + "' must be there, was not" + meant);
            problems.addUnless(
                    count < 2, "header", "column '" + name + "' must be there once, was " + count + " times");
        });
        problems.throwIfAny();
    }

    private static RecordMapping<List<String>> mapping(
            Source source,
            TextFormat format,
            List<Column> columns,
            Optional<Field<String>> identifiedBy,
            Map<DurationField, WorkingTime> timing,
            Function<Column, Integer> position) {
        RecordMapping<List<String>> mapping = RecordMapping.of(rowType(), source);
        for (Column column : columns) {
            mapping = column.addTo(mapping, format, position.apply(column));
        }
        for (Map.Entry<DurationField, WorkingTime> timed : timing.entrySet()) {
            mapping = mapping.timedIn(timed.getValue(), timed.getKey());
        }
        return identifiedBy.isPresent() ? mapping.identifiedBy(identifiedBy.get()) : mapping;
    }

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private static Class<List<String>> rowType() {
        return (Class<List<String>>) (Class<?>) List.class;
    }
}
