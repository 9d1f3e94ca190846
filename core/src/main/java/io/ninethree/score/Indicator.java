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

    private final Parts parts;

    /** What an indicator is made of, in the order in which it is compared. */
    private record Parts(
            String id,
            Text text,
            Formula formula,
            Optional<ScoreCurve> curve,
            Optional<Dimension> dimension,
            Optional<InstantField> datedBy,
            boolean core,
            long minimumSample,
            Optional<Targets> targets,
            Optional<Confidence> confidence,
            Proof proof,
            Optional<String> guard,
            Optional<Text> standard,
            Optional<Text> observable) {}

    private Indicator(Parts parts) {
        this.parts = parts;
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
        return parts.id();
    }

    @Override
    public Text text() {
        return parts.text();
    }

    /**
     * What is counted.
     *
     * @return the formula
     */
    public Formula formula() {
        return parts.formula();
    }

    /**
     * What the value is worth.
     *
     * @return the curve, empty if this indicator is only information
     */
    public Optional<ScoreCurve> curve() {
        return parts.curve();
    }

    /**
     * This indicator with another curve.
     *
     * @param newCurve what the value is worth
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems
     */
    public Indicator withCurve(ScoreCurve newCurve) {
        return new Builder(parts).scoredBy(newCurve).build();
    }

    /**
     * This indicator, asking for another number of records.
     *
     * @param records at least 1
     * @return a changed copy
     * @throws InvalidDefinitionException if the number is below 1
     */
    public Indicator withMinimumSample(long records) {
        return new Builder(parts).minimumSample(records).build();
    }

    /**
     * The heading to which this indicator belongs.
     *
     * @return the heading, empty if it belongs to none
     */
    public Optional<Dimension> dimension() {
        return parts.dimension();
    }

    /**
     * The field by which a period selects the records of this indicator.
     *
     * @return the field, empty if it is the dating field of the source
     */
    public Optional<InstantField> datedBy() {
        return parts.datedBy();
    }

    /**
     * The fields that records must have for this indicator: those that its formula reads, and the one that dates it. The
     * category on which {@linkplain #targets() targets} depend is not among them: records without it have the curve of the
     * indicator.
     *
     * @return the fields, none twice; empty if it is derived from other indicators
     */
    public Set<Field<?>> fields() {
        Set<Field<?>> fields = new LinkedHashSet<>(parts.formula().fields());
        datedBy().ifPresent(fields::add);
        return unmodifiableSet(fields);
    }

    /**
     * Whether this is one of the one or two indicators that a heading rests on.
     *
     * @return true if it is
     */
    public boolean isCore() {
        return parts.core();
    }

    /**
     * How many records the value must rest on to count.
     *
     * @return at least 1
     */
    public long minimumSample() {
        return parts.minimumSample();
    }

    /**
     * The targets that depend on a word of a category.
     *
     * @return the targets, empty if all records have the same
     */
    public Optional<Targets> targets() {
        return parts.targets();
    }

    /**
     * How the confidence interval of the value is made.
     *
     * @return the way, empty if it is the one of the model
     */
    public Optional<Confidence> confidence() {
        return parts.confidence();
    }

    /**
     * What must have reached the target before it counts as met.
     *
     * @return the value itself, or the worse end of its interval
     */
    public Proof proof() {
        return parts.proof();
    }

    /**
     * The indicator that may not suffer while this one improves, for example the quality behind a speed.
     *
     * @return its id, empty if there is none
     */
    public Optional<String> guard() {
        return parts.guard();
    }

    /**
     * What the people who serve do so that this indicator is good, in one sentence.
     *
     * @return the standard of behaviour, empty if none is written down
     */
    public Optional<Text> standard() {
        return parts.standard();
    }

    /**
     * What somebody who looks at the records, or on, can see of it.
     *
     * @return what is observed, empty if it is not written down
     */
    public Optional<Text> observable() {
        return parts.observable();
    }

    /**
     * How it is counted, in words: the formula with its conditions, the field that dates the records and the sample that
     * is asked for. It follows from the definition, so that it can not differ from it.
     *
     * @return the counting rule
     */
    public Text countingRule() {
        return CountingRule.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return id();
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
        private Optional<ScoreCurve> curve = Optional.empty();
        private Optional<Dimension> dimension = Optional.empty();
        private Optional<InstantField> datedBy = Optional.empty();
        private boolean core;
        private long minimumSample = 1;
        private Optional<Targets> targets = Optional.empty();
        private Optional<Confidence> confidence = Optional.empty();
        private Proof proof = Proof.POINT;
        private Optional<String> guard = Optional.empty();
        private Optional<Text> standard = Optional.empty();
        private Optional<Text> observable = Optional.empty();
        private Optional<ScoreCurve.Direction> direction = Optional.empty();
        private boolean mixed;

        private Builder(String id, Text text, Formula formula) {
            this.id = id;
            this.text = text;
            this.formula = formula;
        }

        private Builder(Parts parts) {
            this(parts.id(), parts.text(), parts.formula());
            curve = parts.curve();
            dimension = parts.dimension();
            datedBy = parts.datedBy();
            core = parts.core();
            minimumSample = parts.minimumSample();
            targets = parts.targets();
            confidence = parts.confidence();
            proof = parts.proof();
            guard = parts.guard();
            standard = parts.standard();
            observable = parts.observable();
        }

        /**
         * Says what the value is worth; without it the indicator is only information.
         *
         * @param scoreCurve the curve
         * @return this builder
         */
        public Builder scoredBy(ScoreCurve scoreCurve) {
            curve = Optional.of(scoreCurve);
            return this;
        }

        /**
         * Puts the indicator under a heading.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder under(Dimension heading) {
            dimension = Optional.of(heading);
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
            datedBy = Optional.of(field);
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
         * Gives the records of one word of a category a curve of their own, for example the urgent cases; all other words
         * keep the curve of the indicator, and so do all records where the category is not mapped.
         *
         * @param by a category of the source, the same for all words
         * @param word the word
         * @param scoreCurve the curve
         * @return this builder
         */
        public Builder scoredBy(CategoryField by, String word, ScoreCurve scoreCurve) {
            Targets known = targets.orElseGet(() -> new Targets(by, new TreeMap<>()));
            mixed |= !known.by().equals(by);
            targets = Optional.of(known.with(word, requireNonNull(scoreCurve, "scoreCurve")));
            return this;
        }

        /**
         * Says which values are better, which the curve must confirm.
         *
         * @param values the better ones
         * @return this builder
         */
        public Builder better(ScoreCurve.Direction values) {
            direction = Optional.of(values);
            return this;
        }

        /**
         * Says that higher values are better, which the curve must confirm.
         *
         * @return this builder
         */
        public Builder higherIsBetter() {
            return better(ScoreCurve.Direction.HIGHER);
        }

        /**
         * Says that lower values are better, which the curve must confirm.
         *
         * @return this builder
         */
        public Builder lowerIsBetter() {
            return better(ScoreCurve.Direction.LOWER);
        }

        /**
         * Makes the confidence interval in another way than the model does.
         *
         * @param way the level and the method
         * @return this builder
         */
        public Builder confidence(Confidence way) {
            confidence = Optional.of(way);
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
            guard = Optional.of(id);
            return this;
        }

        /**
         * Says what the people who serve do so that the indicator is good.
         *
         * @param zh one sentence in Chinese
         * @param en one sentence in English
         * @return this builder
         * @throws IllegalArgumentException if a text is blank
         */
        public Builder standard(String zh, String en) {
            standard = Optional.of(Text.of(zh, en));
            return this;
        }

        /**
         * Says what somebody who looks at the records, or on, can see of it.
         *
         * @param zh what is observed, in Chinese
         * @param en what is observed, in English
         * @return this builder
         * @throws IllegalArgumentException if a text is blank
         */
        public Builder observedBy(String zh, String en) {
            observable = Optional.of(Text.of(zh, en));
            return this;
        }

        /**
         * The indicator.
         *
         * @return an indicator as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public Indicator build() {
            Indicator indicator = new Indicator(new Parts(
                    id,
                    text,
                    formula,
                    curve,
                    dimension,
                    datedBy,
                    core,
                    minimumSample,
                    targets,
                    confidence,
                    proof,
                    guard,
                    standard,
                    observable));
            InvalidDefinitionException.throwIfAny(new IndicatorChecks(indicator, direction, mixed).problems());
            return indicator;
        }
    }
}
