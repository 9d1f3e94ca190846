package io.ninethree.formula;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import io.ninethree.statistics.Quantiles;
import java.util.Set;

/**
 * A quantile of a number or duration over the records that fulfil a condition, of type 7 unless stated otherwise (linear
 * interpolation; R. J. Hyndman and Y. Fan, <i>Sample quantiles in statistical packages</i>, The American Statistician 50,
 * 1996). A duration that still runs has no value yet and is left out.
 *
 * @param field the number or duration
 * @param p the probability, 0 to 1
 * @param condition the condition
 * @param type which of the nine sample quantiles it is
 * @param precision how exactly it is known
 */
public record Quantile(Field<?> field, double p, Condition condition, Quantiles.Type type, Precision precision)
        implements Formula.Plain {

    /** How exactly a quantile is known. */
    public enum Precision {
        /** To the last digit, at the price of keeping every value. */
        EXACT,
        /** With a relative error of at most 1 %, from a bounded number of buckets. */
        BUCKETED
    }

    /**
     * Checks field and probability.
     *
     * @throws IllegalArgumentException if the field is no number or duration, the condition is of another source or the
     *     probability is out of range
     */
    public Quantile {
        requireNonNull(type, "type");
        requireNonNull(precision, "precision");
        FormulaFields.unitOf("quantile", field);
        FormulaFields.requireOneSource("a quantile", FormulaFields.of(field, condition));
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "p of a quantile of '" + field.id() + "' must be between 0 and 1, was " + p);
        }
    }

    /**
     * An exact quantile of type 7.
     *
     * @param field the number or duration
     * @param p the probability, 0 to 1
     * @param condition the condition
     * @throws IllegalArgumentException if the field is no number or duration, the condition is of another source or the
     *     probability is out of range
     */
    public Quantile(Field<?> field, double p, Condition condition) {
        this(field, p, condition, Quantiles.Type.LINEAR, Precision.EXACT);
    }

    /**
     * This quantile by another definition.
     *
     * @param newType which of the nine sample quantiles it is
     * @return a changed copy
     */
    public Quantile ofType(Quantiles.Type newType) {
        return new Quantile(field, p, condition, newType, precision);
    }

    /**
     * This quantile with a relative error of at most 1 %, for which the values need not be kept.
     *
     * @return a changed copy
     */
    public Quantile bucketed() {
        return new Quantile(field, p, condition, type, Precision.BUCKETED);
    }

    /**
     * This quantile, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Quantile where(Condition where) {
        return new Quantile(field, p, Conditions.both(condition, where), type, precision);
    }

    @Override
    public Form form() {
        return Form.QUANTILE;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOf("quantile", field);
    }

    @Override
    public String sourceId() {
        return field.sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        return FormulaFields.of(field, condition);
    }
}
