package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.util.List;
import java.util.Set;

/**
 * A way to get one number from the records of one source, as pure description. Formulas are equal if they describe the
 * same. Immutable and thread-safe.
 */
public sealed interface Formula permits Count, Share, Mean, Quantile, Index {

    /** The forms that a formula can have. */
    enum Form {
        /** {@link Count}. */
        COUNT,
        /** {@link Share}. */
        SHARE,
        /** {@link Mean}. */
        MEAN,
        /** {@link Quantile}. */
        QUANTILE,
        /** {@link Index}. */
        INDEX
    }

    /**
     * Which form this formula has.
     *
     * @return the form
     */
    Form form();

    /**
     * The unit of the number.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * The id of the source whose records this formula reads.
     *
     * @return the id, for example {@code cases}
     */
    String sourceId();

    /**
     * The fields that this formula reads.
     *
     * @return the fields, none twice
     */
    Set<Field<?>> fields();

    /**
     * The number of records of a source.
     *
     * @param source the source
     * @return the formula
     */
    static Count count(Source source) {
        return new Count(source, Condition.always());
    }

    /**
     * The share of records that fulfil a condition.
     *
     * @param of the condition
     * @return the formula, among all records
     * @throws IllegalArgumentException if the condition reads no field, or fields of several sources
     */
    static Share share(Condition of) {
        return new Share(of, Condition.always());
    }

    /**
     * The mean of a number.
     *
     * @param field the number
     * @return the formula, over all records that have it
     */
    static Mean mean(NumberField field) {
        return new Mean(field, Condition.always());
    }

    /**
     * The mean of a duration, over those that are done.
     *
     * @param field the duration
     * @return the formula, over all records that have it
     */
    static Mean mean(DurationField field) {
        return new Mean(field, Condition.always());
    }

    /**
     * A quantile of a number.
     *
     * @param field the number
     * @param p the probability, 0 to 1, for example 0.9
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if {@code p} is out of range
     */
    static Quantile quantile(NumberField field, double p) {
        return new Quantile(field, p, Condition.always());
    }

    /**
     * A quantile of a duration, over those that are done.
     *
     * @param field the duration
     * @param p the probability, 0 to 1, for example 0.9
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if {@code p} is out of range
     */
    static Quantile quantile(DurationField field, double p) {
        return new Quantile(field, p, Condition.always());
    }

    /**
     * The median of a duration, over those that are done.
     *
     * @param field the duration
     * @return the formula, over all records that have it
     */
    static Quantile median(DurationField field) {
        return quantile(field, 0.5);
    }

    /**
     * The net promoter score of a recommendation from 0 to 10: the percentage of 9 and 10 minus the percentage of 0 to 6,
     * from -100 to 100 (F. F. Reichheld, <i>The one number you need to grow</i>, Harvard Business Review, December 2003).
     * On any other scale it would not be one.
     *
     * @param field the recommendation
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if the scale of the field is not 0 to 10
     */
    static Index netPromoterScore(NumberField field) {
        if (field.lowest() != 0 || field.highest() != 10) {
            throw new IllegalArgumentException("scale of a net promoter score must be 0 to 10, was " + field.lowest()
                    + " to " + field.highest() + " of '" + field.id() + "'");
        }
        return new Index(
                field, List.of(new Index.Band(0, -1), new Index.Band(7, 0), new Index.Band(9, 1)), Condition.always());
    }

    /**
     * The percentage of answers in the top boxes of a scale, from 0 to 100.
     *
     * @param field the answer
     * @param from the lowest answer that counts as a top box
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if {@code from} is not above the lowest and up to the highest value of the field
     */
    static Index topBox(NumberField field, double from) {
        return new Index(
                field, List.of(new Index.Band(field.lowest(), 0), new Index.Band(from, 1)), Condition.always());
    }
}
