package io.ninethree.score;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.statistics.Confidence;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is measured, with the formula that measures it and, unless it is only information, the curve that turns
 * it into points. Immutable and thread-safe.
 */
public final class Indicator implements ModelNode {

    /** What must have reached a target before it counts as met. */
    public enum Proof {
        /** The points of the value. */
        POINT,
        /** The lower end of the interval of the points: it is met beyond what chance alone would explain. */
        LOWER_BOUND
    }

    private final String id;
    private final Text text;
    private final Formula formula;
    private final @Nullable ScoreCurve curve;
    private final @Nullable Dimension dimension;
    private final @Nullable InstantField datedBy;
    private final boolean core;
    private final long minimumSample;
    private final @Nullable Targets targets;
    private final @Nullable Confidence confidence;
    private final Proof proof;
    private final @Nullable String guard;

    private Indicator(Builder builder) {
        id = builder.id;
        text = builder.text;
        formula = builder.formula;
        curve = builder.curve;
        dimension = builder.dimension;
        datedBy = builder.datedBy;
        core = builder.core;
        minimumSample = builder.minimumSample;
        targets = builder.targets;
        confidence = builder.confidence;
        proof = builder.proof;
        guard = builder.guard;
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
     * This indicator with another curve.
     *
     * @param newCurve what the value is worth
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems
     */
    public Indicator withCurve(ScoreCurve newCurve) {
        Builder builder = new Builder(id, text, formula);
        builder.dimension = dimension;
        builder.datedBy = datedBy;
        builder.core = core;
        builder.minimumSample = minimumSample;
        builder.targets = targets;
        builder.confidence = confidence;
        builder.proof = proof;
        builder.guard = guard;
        return builder.scoredBy(newCurve).build();
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
        targets().map(Targets::by).ifPresent(fields::add);
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

    /**
     * The targets that depend on a word of a category.
     *
     * @return the targets, empty if all records have the same
     */
    public Optional<Targets> targets() {
        return Optional.ofNullable(targets);
    }

    /**
     * How the confidence interval of the value is made.
     *
     * @return the way, empty if it is the one of the model
     */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidence);
    }

    /**
     * What must have reached the target before it counts as met.
     *
     * @return the value itself, or the worse end of its interval
     */
    public Proof proof() {
        return proof;
    }

    /**
     * The indicator that may not suffer while this one improves, for example the quality behind a speed.
     *
     * @return its id, empty if there is none
     */
    public Optional<String> guard() {
        return Optional.ofNullable(guard);
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
                && minimumSample == that.minimumSample
                && Objects.equals(targets, that.targets)
                && Objects.equals(confidence, that.confidence)
                && proof == that.proof
                && Objects.equals(guard, that.guard);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, text, formula, curve, dimension, datedBy, core, minimumSample, targets, confidence, proof, guard);
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
        private @Nullable Targets targets;
        private @Nullable Confidence confidence;
        private Proof proof = Proof.POINT;
        private @Nullable String guard;
        private ScoreCurve.@Nullable Direction direction;
        private boolean mixed;

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
         * Gives the records of one word of a category a curve of their own, for example the urgent cases; all others keep
         * the curve of the indicator.
         *
         * @param by a category of the source, the same for all words
         * @param word the word
         * @param scoreCurve the curve
         * @return this builder
         */
        public Builder scoredBy(CategoryField by, String word, ScoreCurve scoreCurve) {
            Targets known = targets == null ? new Targets(by, new TreeMap<>()) : targets;
            mixed |= !known.by().equals(by);
            targets = known.with(word, requireNonNull(scoreCurve, "scoreCurve"));
            return this;
        }

        /**
         * Says that higher values are better, which the curve must confirm.
         *
         * @return this builder
         */
        public Builder higherIsBetter() {
            direction = ScoreCurve.Direction.HIGHER;
            return this;
        }

        /**
         * Says that lower values are better, which the curve must confirm.
         *
         * @return this builder
         */
        public Builder lowerIsBetter() {
            direction = ScoreCurve.Direction.LOWER;
            return this;
        }

        /**
         * Makes the confidence interval in another way than the model does.
         *
         * @param way the level and the method
         * @return this builder
         */
        public Builder confidence(Confidence way) {
            confidence = requireNonNull(way, "way");
            return this;
        }

        /**
         * Says what must have reached the target before it counts as met.
         *
         * @param demanded the value itself, which is the default, or the lower end of the interval
         * @return this builder
         */
        public Builder metBy(Proof demanded) {
            proof = requireNonNull(demanded, "demanded");
            return this;
        }

        /**
         * Names the indicator that may not suffer while this one improves. A model without it is a model without that
         * guard.
         *
         * @param id the id of another indicator
         * @return this builder
         */
        public Builder guardedBy(String id) {
            guard = requireNonNull(id, "id");
            return this;
        }

        /**
         * The indicator.
         *
         * @return an indicator as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public Indicator build() {
            Indicator indicator = new Indicator(this);
            InvalidDefinitionException.throwIfAny(
                    new IndicatorChecks(indicator, Optional.ofNullable(direction), mixed).problems());
            return indicator;
        }
    }
}
