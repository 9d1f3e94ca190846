package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.explain.Explanation;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.model.Text;
import io.ninethree.score.Heading.Quorum;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What one heading earned, from those of its children that were measured. Immutable and thread-safe.
 *
 * @param heading the heading
 * @param weight its share in the weight of its parent, 0 to 1
 * @param points what its measured children earned together, within the limits of its gates; empty if none was measured
 * @param ungated what they earned without any gate
 * @param children what each child earned
 * @param gates what each gate of this heading allows
 * @param confidence how sure its interval is
 */
public record HeadingScore(
        Heading heading,
        double weight,
        OptionalDouble points,
        OptionalDouble ungated,
        List<NodeScore> children,
        List<Gated> gates,
        Confidence confidence)
        implements NodeScore {

    /** The part of a heading's weight that must be measured for a full score, where no quorum says otherwise. */
    static final double FULL_COVERAGE = 0.6;

    /** Sums of weights are off by less than this. */
    private static final double ROUNDING = 1e-9;

    /**
     * What a gate allows.
     *
     * @param gate the gate
     * @param indicator what the indicator measured that it asks
     * @param limit the most points that the heading may earn, 100 if the gate is open; empty if it stays open because the
     *     indicator was not measured well enough
     */
    public record Gated(Gate gate, IndicatorScore indicator, OptionalDouble limit) {}

    /** Copies the lists. */
    public HeadingScore {
        children = List.copyOf(children);
        gates = List.copyOf(gates);
        requireNonNull(confidence, "confidence");
    }

    static HeadingScore of(Heading heading, double weight, List<NodeScore> children, Confidence confidence) {
        List<NodeScore> measured = measured(children);
        OptionalDouble ungated = measured.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(heading.aggregation().points(weights(measured), points(measured)));
        List<Gated> gates = gated(heading, children);
        OptionalDouble own = ungated;
        for (Gated gate : gates) {
            if (own.isPresent() && gate.limit().orElse(100) < own.getAsDouble()) {
                own = gate.limit();
            }
        }
        return new HeadingScore(heading, weight, own, ungated, children, gates, confidence);
    }

    private static List<Gated> gated(Heading heading, List<NodeScore> children) {
        if (heading.gates().isEmpty()) {
            return List.of();
        }
        List<Gated> gates = new ArrayList<>();
        for (Gate gate : heading.gates()) {
            IndicatorScore asked = found(children, gate.indicator()).orElseThrow();
            gates.add(new Gated(gate, asked, asked.limit(gate)));
        }
        return gates;
    }

    private static Optional<IndicatorScore> found(List<NodeScore> nodes, String id) {
        for (NodeScore node : nodes) {
            Optional<IndicatorScore> found = node instanceof HeadingScore heading
                    ? found(heading.children, id)
                    : node.id().equals(id) ? Optional.of((IndicatorScore) node) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** This score as it would be with other indicators. */
    HeadingScore rescored(UnaryOperator<IndicatorScore> change) {
        List<NodeScore> changed = children.stream()
                .<NodeScore>map(child -> child instanceof HeadingScore below
                        ? below.rescored(change)
                        : change.apply((IndicatorScore) child))
                .toList();
        return of(heading, weight, changed, confidence);
    }

    /** The children that count. */
    List<NodeScore> measured() {
        return measured(children);
    }

    private static List<NodeScore> measured(List<NodeScore> children) {
        List<NodeScore> measured = new ArrayList<>(children.size());
        for (NodeScore child : children) {
            if (child.weight() > 0 && child.points().isPresent()) {
                measured.add(child);
            }
        }
        return measured;
    }

    static double[] weights(List<NodeScore> measured) {
        double[] weights = new double[measured.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = measured.get(i).weight();
        }
        return weights;
    }

    static double[] points(List<NodeScore> measured) {
        double[] points = new double[measured.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = measured.get(i).points().orElseThrow();
        }
        return points;
    }

    @Override
    public String id() {
        return heading.id();
    }

    @Override
    public Text text() {
        return heading.text();
    }

    @Override
    public Status status() {
        if (points.isEmpty()) {
            return Status.NOT_MEASURED;
        }
        boolean full = heading.quorums().isEmpty()
                ? coverageOfScope() >= FULL_COVERAGE - ROUNDING
                : heading.quorums().stream().allMatch(this::isMet);
        return full ? Status.SCORED : Status.INDICATIVE;
    }

    private boolean isMet(Quorum quorum) {
        long measured = measured().stream()
                .filter(child -> child.coverage() > 0 && quorum.of().contains(child.id()))
                .count();
        return measured >= quorum.atLeast();
    }

    @Override
    public Optional<Absence> absence() {
        return points.isPresent()
                ? Optional.empty()
                : children.stream()
                        .filter(child -> child.weight() > 0)
                        .flatMap(child -> child.absence().stream())
                        .max(Comparator.naturalOrder());
    }

    @Override
    public long sampleSize() {
        return measured().stream()
                .filter(child -> child.coverage() > 0)
                .mapToLong(NodeScore::sampleSize)
                .min()
                .orElse(0);
    }

    @Override
    public double coverage() {
        double sum = 0;
        for (NodeScore child : children) {
            sum += child.weight() * child.coverage();
        }
        return Math.min(1, sum);
    }

    @Override
    public double scope() {
        double sum = 0;
        for (NodeScore child : children) {
            sum += child.weight() * child.scope();
        }
        return Math.min(1, sum);
    }

    @Override
    public double imputedShare() {
        double imputed = 0;
        double counting = 0;
        for (NodeScore child : measured()) {
            imputed += child.weight() * child.imputedShare();
            counting += child.weight();
        }
        return counting > 0 ? imputed / counting : 0;
    }

    @Override
    public Optional<Interval> interval() {
        return Uncertainty.of(this);
    }

    /**
     * What the indicators at or below this heading measured and earned.
     *
     * @return one for each indicator in the order of the tree
     */
    public List<IndicatorScore> indicators() {
        return children.stream()
                .flatMap(child -> child instanceof HeadingScore below
                        ? below.indicators().stream()
                        : Stream.of((IndicatorScore) child))
                .toList();
    }

    /**
     * The headings directly below this one.
     *
     * @return what each of them earned
     */
    public List<HeadingScore> headings() {
        return children.stream()
                .filter(HeadingScore.class::isInstance)
                .map(HeadingScore.class::cast)
                .toList();
    }

    @Override
    public Explanation explain() {
        return Explanations.ofLoss(this);
    }

    @Override
    public String toString() {
        long scored = indicators().stream().filter(each -> each.coverage() > 0).count();
        String own = points.isPresent() ? Unit.POINTS.text(points.getAsDouble()).en() + " points, " : "";
        return id() + ": " + own + status().text().en() + ", " + scored + " of "
                + indicators().size() + " indicators";
    }
}
