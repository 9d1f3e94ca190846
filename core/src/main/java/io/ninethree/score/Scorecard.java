package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.explain.Explanation;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a model measured in one period, at every node of its tree. Immutable and thread-safe.
 *
 * @param model the model
 * @param period the period
 * @param overall what the whole earned
 * @param information what the indicators beside the tree measured
 * @param readings what was read of each source
 * @param readiness what the model could measure with what was mapped
 * @param segment the part of the records that it is about, empty for all of them
 */
public record Scorecard(
        ServiceModel model,
        ScoringPeriod period,
        HeadingScore overall,
        List<IndicatorScore> information,
        List<Reading> readings,
        Readiness readiness,
        Optional<Segment> segment) {

    /**
     * What was read of one source.
     *
     * @param source the source
     * @param records all records, each of those that are told apart once
     * @param duplicates records that were left out because another one has the same identity
     * @param inPeriod those that the period selects by the dating field of the source
     * @param undated those without a readable date, which only a whole-time period selects
     * @param unreadable how many values could not be read, by field and reason, of the records that the period selects or
     *     that have no readable date
     */
    public record Reading(
            Source source, long records, long duplicates, long inPeriod, long undated, List<Unreadable> unreadable) {
        /** Copies the counts. */
        public Reading {
            unreadable = List.copyOf(unreadable);
        }

        /**
         * What was read of a source whose records are not told apart.
         *
         * @param source the source
         * @param records all records
         * @param inPeriod those that the period selects by the dating field of the source
         * @param undated those without a readable date, which only a whole-time period selects
         * @param unreadable how many values could not be read, by field and reason
         */
        public Reading(Source source, long records, long inPeriod, long undated, List<Unreadable> unreadable) {
            this(source, records, 0, inPeriod, undated, unreadable);
        }
    }

    /**
     * Values of one field that could not be read for one reason.
     *
     * @param field the field
     * @param flaw the reason
     * @param records the number of records
     */
    public record Unreadable(Field<?> field, Flaw flaw, long records) {}

    /**
     * What lies between two scorecards, of two periods or of two segments. Their models may differ: what comes of another
     * definition is told apart from what was measured.
     *
     * @param before the one to start from
     * @param after the one to explain
     */
    public record Change(Scorecard before, Scorecard after) {
        /**
         * Why the wholes differ.
         *
         * @return an explanation whose parts add up to the difference; without parts if one side has no points
         */
        public Explanation explain() {
            return explained(before.overall, after.overall);
        }

        /**
         * Why the two differ in one dimension.
         *
         * @param dimension a dimension of both models
         * @return an explanation whose parts add up to the difference; without parts if one side has no points
         * @throws IllegalArgumentException if a model does not have the dimension
         */
        public Explanation explain(Dimension dimension) {
            return explained(before.of(dimension), after.of(dimension));
        }

        private Explanation explained(HeadingScore from, HeadingScore to) {
            String span = before.label() + " → " + after.label();
            Text subject = Text.of(to.text().zh() + "，" + span, to.text().en() + ", " + span);
            return Explanations.ofChange(from, to, subject);
        }

        /**
         * How far the wholes lie apart, and whether the data can show it.
         *
         * @return the difference in points with its interval
         */
        public Difference difference() {
            return Difference.between(before.overall, after.overall);
        }

        /**
         * How far the two lie apart in one dimension, and whether the data can show it.
         *
         * @param dimension a dimension of both models
         * @return the difference in points with its interval
         * @throws IllegalArgumentException if a model does not have the dimension
         */
        public Difference difference(Dimension dimension) {
            return Difference.between(before.of(dimension), after.of(dimension));
        }

        /**
         * How far the two lie apart in one heading or indicator, and whether the data can show it.
         *
         * @param id a node of both models
         * @return the difference in points with its interval
         * @throws IllegalArgumentException if a model does not have the node
         */
        public Difference difference(String id) {
            return Difference.between(before.node(id), after.node(id));
        }
    }

    /** Copies the lists. */
    public Scorecard {
        requireNonNull(model, "model");
        requireNonNull(period, "period");
        requireNonNull(segment, "segment");
        information = List.copyOf(information);
        readings = List.copyOf(readings);
    }

    /**
     * A scorecard of values.
     *
     * @param model the model
     * @param period the period
     * @param values values by indicator id; indicators without one are not connected
     * @param readings what was read of each source
     * @param readiness what the model could measure with what was mapped
     * @return the scorecard
     * @throws IllegalArgumentException if a value belongs to no indicator of the model
     */
    public static Scorecard of(
            ServiceModel model,
            ScoringPeriod period,
            Map<String, IndicatorValue> values,
            List<Reading> readings,
            Readiness readiness) {
        Scoring scoring = new Scoring(model, values);
        List<IndicatorScore> information = new ArrayList<>();
        for (Indicator indicator : model.information()) {
            information.add(scoring.indicator(indicator, 0));
        }
        Scorecard card =
                new Scorecard(model, period, scoring.whole(), information, readings, readiness, Optional.empty());
        card.requireAll(values);
        return card;
    }

    private void requireAll(Map<String, IndicatorValue> values) {
        int taken = taken(overall, values);
        for (IndicatorScore beside : information) {
            taken += taken(beside, values);
        }
        if (taken < values.size()) {
            Set<String> unknown = new LinkedHashSet<>(values.keySet());
            indicators().forEach(score -> unknown.remove(score.id()));
            throw new IllegalArgumentException("value must belong to an indicator of the model, was for '"
                    + unknown.iterator().next() + "'");
        }
    }

    private static int taken(NodeScore node, Map<String, IndicatorValue> values) {
        if (node instanceof HeadingScore heading) {
            int taken = 0;
            for (NodeScore child : heading.children()) {
                taken += taken(child, values);
            }
            return taken;
        }
        return values.containsKey(node.id()) ? 1 : 0;
    }

    /**
     * A scorecard of values that were computed elsewhere, for example published figures.
     *
     * @param model the model
     * @param period the period
     * @param values values by indicator id; indicators without one are not connected
     * @return the scorecard
     * @throws IllegalArgumentException if a value belongs to no indicator of the model
     */
    public static Scorecard of(ServiceModel model, ScoringPeriod period, Map<String, IndicatorValue> values) {
        Readiness readiness = Readiness.of(model, List.of()).connecting(values.keySet());
        return of(model, period, values, List.of(), readiness);
    }

    /** This scorecard as the one of a part of the records. */
    Scorecard in(Segment part) {
        return new Scorecard(model, period, overall, information, readings, readiness, Optional.of(part));
    }

    /**
     * What tells this scorecard from others.
     *
     * @return the label of the period and, if it is about a segment, the segment
     */
    public String label() {
        return segment.map(part -> part + ", " + period.label()).orElse(period.label());
    }

    /**
     * The word for what a node earned.
     *
     * @param node a node of this scorecard
     * @return its band, empty if it has no points
     */
    public Optional<Bands.Band> band(NodeScore node) {
        return node.points().isPresent()
                ? Optional.of(model.bands().of(node.points().getAsDouble()))
                : Optional.empty();
    }

    /**
     * What one dimension earned.
     *
     * @param dimension a dimension of the model
     * @return its score
     * @throws IllegalArgumentException if the model does not have the dimension
     */
    public HeadingScore of(Dimension dimension) {
        return nodes().filter(node -> node instanceof HeadingScore && node.id().equals(dimension.id()))
                .map(HeadingScore.class::cast)
                .findFirst()
                .orElseThrow(() -> noSuch("heading", dimension.id()));
    }

    /**
     * What one indicator measured and earned.
     *
     * @param id the id of an indicator of the model
     * @return its score
     * @throws IllegalArgumentException if the model does not have the indicator
     */
    public IndicatorScore of(String id) {
        return indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noSuch("indicator", id));
    }

    /**
     * What one heading or indicator earned, the whole and the information included.
     *
     * @param id the id of a node of the model
     * @return its score
     * @throws IllegalArgumentException if the model does not have the node
     */
    public NodeScore node(String id) {
        return Stream.concat(nodes(), information.stream())
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noSuch("node", id));
    }

    private IllegalArgumentException noSuch(String kind, String id) {
        return new IllegalArgumentException(
                kind + " must be one of the model '" + model.text().en() + "', was '" + id + "'");
    }

    private Stream<NodeScore> nodes() {
        return nodes(overall);
    }

    private static Stream<NodeScore> nodes(NodeScore node) {
        Stream<NodeScore> below = node instanceof HeadingScore heading
                ? heading.children().stream().flatMap(Scorecard::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /**
     * What every indicator measured and earned.
     *
     * @return those of the tree in its order, then the information
     */
    public List<IndicatorScore> indicators() {
        return Stream.concat(overall.indicators().stream(), information.stream())
                .toList();
    }

    /**
     * The heading directly below the whole that earned least.
     *
     * @return its score, empty if none was measured
     */
    public Optional<HeadingScore> weakest() {
        return weakest(1).stream().findFirst();
    }

    /**
     * The heading directly below the whole that earned most.
     *
     * @return its score, empty if none was measured
     */
    public Optional<HeadingScore> strongest() {
        return strongest(1).stream().findFirst();
    }

    /**
     * The headings directly below the whole that earned least.
     *
     * @param most how many there are at most
     * @return their scores, the lowest first
     */
    public List<HeadingScore> weakest(int most) {
        return ranked(Comparator.comparingDouble(heading -> heading.points().orElseThrow()), most);
    }

    /**
     * The headings directly below the whole that earned most.
     *
     * @param most how many there are at most
     * @return their scores, the highest first
     */
    public List<HeadingScore> strongest(int most) {
        Comparator<HeadingScore> ascending =
                Comparator.comparingDouble(heading -> heading.points().orElseThrow());
        return ranked(ascending.reversed(), most);
    }

    private List<HeadingScore> ranked(Comparator<HeadingScore> order, int most) {
        return overall.headings().stream()
                .filter(heading -> heading.points().isPresent())
                .sorted(order)
                .limit(most)
                .toList();
    }

    /**
     * The heading directly below the whole that costs it most points, by its weight as well as by its own points: where
     * improvement is worth most.
     *
     * @return its score, empty if nothing is lost
     */
    public Optional<HeadingScore> limiting() {
        Explanation lost = overall.explain();
        return overall.headings().stream()
                .filter(heading -> lost.under(heading.id()) < 0)
                .min(Comparator.comparingDouble(heading -> lost.under(heading.id())));
    }

    /**
     * What moved since an earlier scorecard.
     *
     * @param before the earlier one, by the same model or by another version of it
     * @return the change
     */
    public Change since(Scorecard before) {
        return new Change(before, this);
    }

    /**
     * What sets this scorecard apart from the one of another segment or period.
     *
     * @param other the other one, by the same model or by another version of it
     * @return the change from the other one to this one
     */
    public Change comparedWith(Scorecard other) {
        return new Change(other, this);
    }

    @Override
    public String toString() {
        return period.label() + ": " + overall;
    }
}
