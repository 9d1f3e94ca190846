package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.util.List;
import java.util.Set;

/**
 * A number of points that answers earn by the band in which they lie: 100 times the mean weight of the answers' bands,
 * over the records that fulfil a condition. The net promoter score and top-box percentages are indices.
 *
 * @param field the answer
 * @param bands the bands in ascending order; the first starts at the lowest value of the field
 * @param condition the condition
 */
public record Index(NumberField field, List<Band> bands, Condition condition) implements Formula.Plain {

    /**
     * A range of answers that weigh the same, up to where the next band starts.
     *
     * @param from the lowest answer of the band
     * @param weight what an answer in it weighs, for example -1, 0 or 1
     */
    public record Band(double from, double weight) {
        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Band {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("weight of a band must be finite, was " + weight);
            }
        }
    }

    /**
     * Checks that the bands cover the scale of the field.
     *
     * @throws IllegalArgumentException if there is no band, the first does not start at the lowest value of the field,
     *     the bands do not ascend, the last starts above the highest value or the condition is of another source
     */
    public Index {
        bands = List.copyOf(bands);
        FormulaFields.requireOneSource("an index", FormulaFields.of(field, condition));
        if (bands.isEmpty() || bands.get(0).from() != field.lowest()) {
            throw new IllegalArgumentException(
                    "first band of '" + field.id() + "' must start at " + field.lowest() + ", was " + bands);
        }
        for (int i = 1; i < bands.size(); i++) {
            double from = bands.get(i).from();
            if (!(from > bands.get(i - 1).from() && from <= field.highest())) {
                throw new IllegalArgumentException("bands of '" + field.id() + "' must ascend up to "
                        + field.highest() + ", was " + from + " after "
                        + bands.get(i - 1).from());
            }
        }
    }

    /**
     * The weight of one answer.
     *
     * @param answer an answer that the field admits
     * @return the weight of its band
     */
    public double weightOf(double answer) {
        double weight = bands.get(0).weight();
        for (Band band : bands) {
            weight = answer >= band.from() ? band.weight() : weight;
        }
        return weight;
    }

    /**
     * This index, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Index where(Condition where) {
        return new Index(field, bands, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.INDEX;
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
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
