package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.explain.Explanation;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.formula.Absence;
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
 */
public record Scorecard(
        ServiceModel model,
        ScoringPeriod period,
        HeadingScore overall,
        List<IndicatorScore> information,
        List<Reading> readings,
        Readiness readiness) {

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
     * What moved a scorecard.
     *
     * @param before the earlier one
     * @param after the later one
     */
    public record Change(Scorecard before, Scorecard after) {
        /**
         * Checks that both measure the same.
         *
         * @throws IllegalArgumentException if their models differ
         */
        public Change {
            if (!before.model.equals(after.model)) {
                throw new IllegalArgumentException("models of two scorecards must be equal, were '"
                        + before.model.text().en() + "' and '"
                        + after.model.text().en() + "'"
                        + (before.model.text().equals(after.model.text()) ? " with another content" : ""));
            }
        }

        /**
         * What moved the whole.
         *
         * @return an explanation whose parts add up to the difference; without parts if one side has no points
         */
        public Explanation explain() {
            return explained(before.overall, after.overall);
        }

        /**
         * What moved one dimension.
         *
         * @param dimension a dimension of the model
         * @return an explanation whose parts add up to the difference; without parts if one side has no points
         * @throws IllegalArgumentException if the model does not have the dimension
         */
        public Explanation explain(Dimension dimension) {
            return explained(before.of(dimension), after.of(dimension));
        }

        private Explanation explained(HeadingScore from, HeadingScore to) {
            String span = before.period.label() + " → " + after.period.label();
            Text subject = Text.of(to.text().zh() + "，" + span, to.text().en() + ", " + span);
            return Explanations.ofChange(from, to, subject);
        }
    }

    /** Copies the lists. */
    public Scorecard {
        requireNonNull(model, "model");
        requireNonNull(period, "period");
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
        HeadingScore overall = (HeadingScore) score(model.root(), 1, values);
        List<IndicatorScore> information = new ArrayList<>();
        for (Indicator indicator : model.information()) {
            information.add((IndicatorScore) score(indicator, 0, values));
        }
        Scorecard card = new Scorecard(model, period, overall, information, readings, readiness);
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
        return of(model, period, values, List.of(), Readiness.of(model, List.of()));
    }

    private static IndicatorValue notConnected(Indicator indicator) {
        return IndicatorValue.notMeasured(
                Absence.NOT_CONNECTED, indicator.formula().unit());
    }

    private static NodeScore score(ModelNode node, double weight, Map<String, IndicatorValue> values) {
        if (node instanceof Heading heading) {
            double[] weights = heading.weights();
            List<NodeScore> children = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                children.add(score(heading.children().get(i), weights[i], values));
            }
            return HeadingScore.of(heading, weight, children);
        }
        Indicator indicator = (Indicator) node;
        IndicatorValue value = values.get(indicator.id());
        return IndicatorScore.of(indicator, weight, value == null ? notConnected(indicator) : value);
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
        return measuredHeadings()
                .min(Comparator.comparingDouble(heading -> heading.points().orElseThrow()));
    }

    /**
     * The heading directly below the whole that earned most.
     *
     * @return its score, empty if none was measured
     */
    public Optional<HeadingScore> strongest() {
        return measuredHeadings()
                .max(Comparator.comparingDouble(heading -> heading.points().orElseThrow()));
    }

    private Stream<HeadingScore> measuredHeadings() {
        return overall.headings().stream().filter(heading -> heading.points().isPresent());
    }

    /**
     * What moved since another scorecard of the same model.
     *
     * @param before the other scorecard
     * @return the change
     * @throws IllegalArgumentException if the models differ
     */
    public Change since(Scorecard before) {
        return new Change(before, this);
    }

    @Override
    public String toString() {
        return period.label() + ": " + overall;
    }
}
