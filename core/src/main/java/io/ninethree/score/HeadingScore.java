package io.ninethree.score;

import io.ninethree.explain.Explanation;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.model.Text;
import io.ninethree.score.Heading.Quorum;
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
 * @param points what its measured children earned together, empty if none was measured
 * @param children what each child earned
 */
public record HeadingScore(Heading heading, double weight, OptionalDouble points, List<NodeScore> children)
        implements NodeScore {

    /** The part of a heading's weight that must be measured for a full score, where no quorum says otherwise. */
    static final double FULL_COVERAGE = 0.6;

    /** Sums of weights are off by less than this. */
    private static final double ROUNDING = 1e-9;

    /** Copies the children. */
    public HeadingScore {
        children = List.copyOf(children);
    }

    static HeadingScore of(Heading heading, double weight, List<NodeScore> children) {
        List<NodeScore> measured = measured(children);
        double[] weights = measured.stream().mapToDouble(NodeScore::weight).toArray();
        OptionalDouble own = measured.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(heading.aggregation().points(weights, points(measured)));
        return new HeadingScore(heading, weight, own, children);
    }

    /** This score as it would be with other indicators. */
    HeadingScore rescored(UnaryOperator<IndicatorScore> change) {
        List<NodeScore> changed = children.stream()
                .<NodeScore>map(child -> child instanceof HeadingScore below
                        ? below.rescored(change)
                        : change.apply((IndicatorScore) child))
                .toList();
        return of(heading, weight, changed);
    }

    /** The children that count. */
    List<NodeScore> measured() {
        return measured(children);
    }

    private static List<NodeScore> measured(List<NodeScore> children) {
        return children.stream()
                .filter(child -> child.points().isPresent() && child.weight() > 0)
                .toList();
    }

    static double[] points(List<NodeScore> measured) {
        return measured.stream()
                .mapToDouble(node -> node.points().orElseThrow())
                .toArray();
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
                ? coverage() >= FULL_COVERAGE - ROUNDING
                : heading.quorums().stream().allMatch(this::isMet);
        return full ? Status.SCORED : Status.INDICATIVE;
    }

    private boolean isMet(Quorum quorum) {
        long measured = measured().stream()
                .filter(child -> quorum.of().contains(child.id()))
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
        return measured().stream().mapToLong(NodeScore::sampleSize).min().orElse(0);
    }

    @Override
    public double coverage() {
        return children.stream()
                .mapToDouble(child -> child.weight() * child.coverage())
                .sum();
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
        long scored =
                indicators().stream().filter(each -> each.points().isPresent()).count();
        String own = points.isPresent() ? Unit.POINTS.text(points.getAsDouble()).en() + " points, " : "";
        return id() + ": " + own + status().text().en() + ", " + scored + " of "
                + indicators().size() + " indicators";
    }
}
