package io.ninethree.formula;

import static java.util.Collections.unmodifiableSet;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules about the fields of a formula. */
final class FormulaFields {

    private FormulaFields() {}

    static Set<Field<?>> of(Field<?> field, Condition where) {
        Set<Field<?>> fields = new LinkedHashSet<>(List.of(field));
        fields.addAll(where.fields());
        return unmodifiableSet(fields);
    }

    static Set<Field<?>> of(Condition first, Condition second) {
        Set<Field<?>> fields = new LinkedHashSet<>(first.fields());
        fields.addAll(second.fields());
        return unmodifiableSet(fields);
    }

    static void requireOneSource(String formula, Set<Field<?>> fields) {
        Set<String> sources = fields.stream().map(Field::sourceId).collect(Collectors.toCollection(TreeSet::new));
        if (sources.size() != 1) {
            throw new IllegalArgumentException(
                    "fields of " + formula + " must belong to one source, were of " + sources);
        }
    }

    static Set<Field<?>> of(Formula first, Formula second) {
        Set<Field<?>> fields = new LinkedHashSet<>(first.fields());
        fields.addAll(second.fields());
        return unmodifiableSet(fields);
    }

    /** The unit of a field that has a sum. */
    static Unit unitOfSum(Field<?> field) {
        if (field instanceof MoneyField) {
            return Unit.MONEY;
        }
        if (field instanceof NumberField || field instanceof DurationField) {
            return unitOf("sum", field);
        }
        throw new IllegalArgumentException(
                "field of a sum must be a number, a duration or money, was '" + field.id() + "'");
    }

    /** The unit of a field that has a mean and quantiles. */
    static Unit unitOf(String form, Field<?> field) {
        if (field instanceof DurationField) {
            return Unit.SECONDS;
        }
        if (field instanceof NumberField number) {
            return number.unit();
        }
        throw new IllegalArgumentException(
                "field of a " + form + " must be a number or a duration, was '" + field.id() + "'");
    }
}
