package io.ninethree.formula;

import io.ninethree.fact.Window;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A way to get one number from the records of one source, or from the values of other indicators, as pure description.
 * Formulas are equal if they describe the same. Immutable and thread-safe.
 */
public sealed interface Formula permits Formula.OfRecords, Repeat, Windowed, Growth, Derived, CustomFormula {

    /** The forms that a formula can have. */
    enum Form {
        /** {@link Count}. */
        COUNT,
        /** {@link Sum}. */
        SUM,
        /** {@link Share}. */
        SHARE,
        /** {@link Ratio}. */
        RATIO,
        /** {@link Mean}. */
        MEAN,
        /** {@link Quantile}. */
        QUANTILE,
        /** {@link Index}. */
        INDEX,
        /** {@link Spread}. */
        SPREAD,
        /** {@link DistinctCount}. */
        DISTINCT_COUNT,
        /** {@link Minimum}. */
        MINIMUM,
        /** {@link Maximum}. */
        MAXIMUM,
        /** {@link Repeat}. */
        REPEAT,
        /** {@link Windowed}. */
        WINDOWED,
        /** {@link Growth}. */
        GROWTH,
        /** {@link Derived}. */
        DERIVED,
        /** {@link CustomFormula}. */
        CUSTOM
    }

    /**
     * A formula whose value rests on the records of one span of time, whichever span that is: what can be measured over a
     * window.
     */
    sealed interface OfRecords extends Formula permits Plain, Ratio, Spread {

        /**
         * This formula over another span of time than the one of the scorecard, for example over the last twelve months.
         *
         * @param window how the span follows from the one of the scorecard
         * @return the formula
         */
        default Windowed over(Window window) {
            return new Windowed(this, window);
        }

        /**
         * How much the value grew since a span before, as a part of the value of that span.
         *
         * @param before how the span before follows from the one of the scorecard
         * @return the formula
         */
        default Growth growthSince(Window before) {
            return new Growth(this, before);
        }
    }

    /** A formula that takes records one by one and needs nothing but itself: what others are composed of. */
    sealed interface Plain extends OfRecords
            permits Count, Sum, Share, Mean, Quantile, Index, DistinctCount, Minimum, Maximum {

        /**
         * This formula for each unit of another one, for example credits for each case.
         *
         * @param denominator a formula over the same source
         * @return the ratio
         * @throws IllegalArgumentException if the other formula reads another source
         */
        default Ratio per(Plain denominator) {
            return new Ratio(this, denominator);
        }

        /**
         * How far the values of this formula lie apart between the words of a category.
         *
         * @param by a category of the same source
         * @param kind how the distance is measured
         * @param minimumSample how many records a word must have to take part, at least 1
         * @return the spread
         * @throws IllegalArgumentException if the category is of another source or the minimum below 1
         */
        default Spread spread(CategoryField by, Spread.Kind kind, long minimumSample) {
            return new Spread(this, by, kind, minimumSample);
        }
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
     * @return the id, for example {@code cases}; empty if this formula reads other indicators only
     */
    String sourceId();

    /**
     * The indicators that this formula reads.
     *
     * @return their ids in ascending order; empty unless this formula is {@link Derived}
     */
    default Set<String> indicators() {
        return Set.of();
    }

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
     * The sum of a number.
     *
     * @param field the number
     * @return the formula, over all records that have it
     */
    static Sum sum(NumberField field) {
        return new Sum(field, Condition.always());
    }

    /**
     * The sum of a duration, over those that are done.
     *
     * @param field the duration
     * @return the formula, over all records that have it
     */
    static Sum sum(DurationField field) {
        return new Sum(field, Condition.always());
    }

    /**
     * The sum of an amount of money.
     *
     * @param field the money
     * @return the formula, over all records that have it
     */
    static Sum sum(MoneyField field) {
        return new Sum(field, Condition.always());
    }

    /**
     * The number of different words or keys, for example of customers.
     *
     * @param field the category or key
     * @return the formula, over all records that have it
     */
    static DistinctCount distinctCount(Field<String> field) {
        return new DistinctCount(field, Condition.always());
    }

    /**
     * The smallest number.
     *
     * @param field the number
     * @return the formula, over all records that have it
     */
    static Minimum minimum(NumberField field) {
        return new Minimum(field, Condition.always());
    }

    /**
     * The shortest duration, of those that are done.
     *
     * @param field the duration
     * @return the formula, over all records that have it
     */
    static Minimum minimum(DurationField field) {
        return new Minimum(field, Condition.always());
    }

    /**
     * The largest number.
     *
     * @param field the number
     * @return the formula, over all records that have it
     */
    static Maximum maximum(NumberField field) {
        return new Maximum(field, Condition.always());
    }

    /**
     * The longest duration, of those that are done.
     *
     * @param field the duration
     * @return the formula, over all records that have it
     */
    static Maximum maximum(DurationField field) {
        return new Maximum(field, Condition.always());
    }

    /**
     * The share of records after which the same entity comes back, for example a customer with the same matter.
     *
     * @param source the source
     * @param within how soon the next record must follow
     * @param entity the fields that tell who or what comes back, at least one
     * @return the formula, over all records of the source
     * @throws IllegalArgumentException if the time is not positive or not shorter than 292 years or there is no field of
     *     the source
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Repeat repeat(Source source, Duration within, Field<String>... entity) {
        return new Repeat(source, List.of(entity), within, Condition.always());
    }

    /**
     * A number that follows from the values of other indicators.
     *
     * @param unit the unit of the number
     * @param expression how it follows
     * @return the formula
     * @throws IllegalArgumentException if the expression reads no indicator
     */
    static Derived derived(Unit unit, Expression expression) {
        return new Derived(unit, expression);
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
        Scales.require(field, 0, 10, "a net promoter score");
        return new Index(
                field, List.of(new Index.Band(0, -1), new Index.Band(7, 0), new Index.Band(9, 1)), Condition.always());
    }

    /**
     * The net easy score of an answer from 1 to 7, 7 the easiest: the percentage of 5 to 7 minus the percentage of 1 to 3,
     * from -100 to 100. That effort drives loyalty is the finding of M. Dixon, K. Freeman and N. Toman, <i>Stop trying to
     * delight your customers</i>, Harvard Business Review, July 2010.
     *
     * @param field how easy it was
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if the scale of the field is not 1 to 7
     */
    static Index netEasyScore(NumberField field) {
        Scales.require(field, 1, 7, "a net easy score");
        return new Index(
                field, List.of(new Index.Band(1, -1), new Index.Band(4, 0), new Index.Band(5, 1)), Condition.always());
    }

    /**
     * The percentage of the highest answers of a scale of whole numbers, from 0 to 100, for example of 4 and 5 on a scale
     * up to 5, as customer satisfaction is usually reported.
     *
     * @param field the answer
     * @param boxes how many of the highest answers count, fewer than there are
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if the scale does not end with whole numbers or does not have more answers
     */
    static Index topBoxes(NumberField field, int boxes) {
        long answers = Scales.steps(field) + 1;
        if (boxes < 1 || boxes >= answers) {
            throw new IllegalArgumentException("number of top boxes of '" + field.id() + "' must be between 1 and "
                    + (answers - 1) + ", was " + boxes);
        }
        return topBox(field, field.highest() - boxes + 1);
    }

    /**
     * The mean of an answer on a scale of whole numbers, moved to 0 to 100: the lowest answer is 0, the highest 100. This
     * is how the questions of the American Customer Satisfaction Index are rescaled (C. Fornell, M. D. Johnson, E. W.
     * Anderson, J. Cha and B. E. Bryant, <i>The American Customer Satisfaction Index</i>, Journal of Marketing 60, 1996).
     * An answer between two whole numbers counts as the lower one.
     *
     * @param field the answer
     * @return the formula, over all records that have it
     * @throws IllegalArgumentException if the scale does not end with whole numbers or has more than 1,001 of them
     */
    static Index index100(NumberField field) {
        return new Index(field, Scales.evenBands(field), Condition.always());
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
