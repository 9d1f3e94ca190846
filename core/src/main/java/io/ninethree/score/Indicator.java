package io.ninethree.score;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is measured, with the formula that measures it and, unless it is only information, the curve that turns
 * it into points. Immutable and thread-safe.
 */
public final class Indicator implements ModelNode {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[a-z0-9][A-Za-z0-9-]*)*");

    private final String id;
    private final Text text;
    private final Formula formula;
    private final @Nullable ScoreCurve curve;
    private final @Nullable Dimension dimension;
    private final @Nullable InstantField datedBy;
    private final boolean core;
    private final long minimumSample;

    private Indicator(Builder builder) {
        id = builder.id;
        text = builder.text;
        formula = builder.formula;
        curve = builder.curve;
        dimension = builder.dimension;
        datedBy = builder.datedBy;
        core = builder.core;
        minimumSample = builder.minimumSample;
    }

    /**
     * Starts the definition of an indicator.
     *
     * @param id a prefix and a name, for example {@code resp.firstMean}; plugins use a prefix of their own
     * @return the next step
     */
    public static Named named(String id) {
        requireNonNull(id, "id");
        return (zh, en) -> {
            Text text = Text.of(zh, en);
            return formula -> new Builder(id, text, requireNonNull(formula, "formula"));
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * What is counted.
     *
     * @return the formula
     */
    public Formula formula() {
        return formula;
    }

    /**
     * What the value is worth.
     *
     * @return the curve, empty if this indicator is only information
     */
    public Optional<ScoreCurve> curve() {
        return Optional.ofNullable(curve);
    }

    /**
     * The heading to which this indicator belongs.
     *
     * @return the heading, empty if it belongs to none
     */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /**
     * The field by which a period selects the records of this indicator.
     *
     * @return the field, empty if it is the dating field of the source
     */
    public Optional<InstantField> datedBy() {
        return Optional.ofNullable(datedBy);
    }

    /**
     * The fields that records must have for this indicator: those that its formula reads, and the one that dates it.
     *
     * @return the fields, none twice; empty if it is derived from other indicators
     */
    public Set<Field<?>> fields() {
        Set<Field<?>> fields = new LinkedHashSet<>(formula.fields());
        datedBy().ifPresent(fields::add);
        return unmodifiableSet(fields);
    }

    /**
     * Whether this is one of the one or two indicators that a heading rests on.
     *
     * @return true if it is
     */
    public boolean isCore() {
        return core;
    }

    /**
     * How many records the value must rest on to count.
     *
     * @return at least 1
     */
    public long minimumSample() {
        return minimumSample;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator that
                && id.equals(that.id)
                && text.equals(that.text)
                && formula.equals(that.formula)
                && Objects.equals(curve, that.curve)
                && Objects.equals(dimension, that.dimension)
                && Objects.equals(datedBy, that.datedBy)
                && core == that.core
                && minimumSample == that.minimumSample;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text, formula, curve, dimension, datedBy, core, minimumSample);
    }

    @Override
    public String toString() {
        return id;
    }

    /** The step that names an indicator for its readers. */
    @FunctionalInterface
    public interface Named {
        /**
         * Names the indicator.
         *
         * @param zh the Chinese name
         * @param en the English name
         * @return the next step
         * @throws IllegalArgumentException if a name is blank
         */
        Called called(String zh, String en);
    }

    /** The step that says what an indicator measures. */
    @FunctionalInterface
    public interface Called {
        /**
         * Says what is measured.
         *
         * @param formula the formula
         * @return the last step
         */
        Builder measures(Formula formula);
    }

    /** The step in which everything else may be said, and the indicator is built. */
    public static final class Builder {

        private final String id;
        private final Text text;
        private final Formula formula;
        private @Nullable ScoreCurve curve;
        private @Nullable Dimension dimension;
        private @Nullable InstantField datedBy;
        private boolean core;
        private long minimumSample = 1;

        private Builder(String id, Text text, Formula formula) {
            this.id = id;
            this.text = text;
            this.formula = formula;
        }

        /**
         * Says what the value is worth; without it the indicator is only information.
         *
         * @param scoreCurve the curve
         * @return this builder
         */
        public Builder scoredBy(ScoreCurve scoreCurve) {
            curve = requireNonNull(scoreCurve, "scoreCurve");
            return this;
        }

        /**
         * Puts the indicator under a heading.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder under(Dimension heading) {
            dimension = requireNonNull(heading, "heading");
            return this;
        }

        /**
         * Makes the indicator one of those that its heading rests on.
         *
         * @return this builder
         */
        public Builder core() {
            core = true;
            return this;
        }

        /**
         * Lets a period select by another field than the dating field of the source, for example by when cases were
         * resolved instead of opened.
         *
         * @param field an instant of the source that the formula reads
         * @return this builder
         */
        public Builder datedBy(InstantField field) {
            datedBy = requireNonNull(field, "field");
            return this;
        }

        /**
         * Asks for a number of records, below which the value is shown but does not count.
         *
         * @param records at least 1, which is the default
         * @return this builder
         */
        public Builder minimumSample(long records) {
            minimumSample = records;
            return this;
        }

        /**
         * The indicator.
         *
         * @return an indicator as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public Indicator build() {
            InvalidDefinitionException.throwIfAny(problems());
            return new Indicator(this);
        }

        private List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (!ID.matcher(id).matches()) {
                problems.add(new Problem(id, "id must be names joined by points, was '" + id + "'"));
            }
            boolean duration = formula.unit().equals(Unit.SECONDS);
            if (curve != null && curve.takesDurations() != duration) {
                problems.add(new Problem(
                        id,
                        duration
                                ? "curve of a duration must be given in durations, was given in numbers"
                                : "curve of a number must be given in numbers, was given in durations"));
            }
            if (curve != null && formula.unit().equals(Unit.MONEY)) {
                problems.add(new Problem(id, "curve of an amount of money must be absent, was given"));
            }
            if (core && curve == null) {
                problems.add(new Problem(id, "core indicator must have a curve, had none"));
            }
            if (minimumSample < 1) {
                problems.add(new Problem(id, "minimum sample must be at least 1, was " + minimumSample));
            }
            datingProblem().ifPresent(problem -> problems.add(new Problem(id, problem)));
            return problems;
        }

        private Optional<String> datingProblem() {
            if (datedBy == null || datedBy.sourceId().equals(formula.sourceId())) {
                return Optional.empty();
            }
            return Optional.of(
                    formula.sourceId().isEmpty()
                            ? "dating field of a derived indicator must be absent, was '" + datedBy.id() + "'"
                            : "dating field must belong to '" + formula.sourceId() + "', was '" + datedBy.id() + "'");
        }
    }
}
