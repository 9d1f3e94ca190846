package io.ninethree.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the movements of indicators add up to the movement of a node, on the way from one score of it to another in which
 * the same indicators are measured. Every heading passes on what its parent moves for each point that it moves itself, by
 * the slopes of its aggregation; where a heading is arithmetic these are the weights. Exact and additive.
 */
final class Attribution {

    private final Map<String, Double> parts = new LinkedHashMap<>();

    private Attribution() {}

    /** The parts of the difference by indicator id, in the order of the tree. */
    static Map<String, Double> parts(NodeScore before, NodeScore after) {
        Attribution attribution = new Attribution();
        attribution.add(before, after, 1);
        return attribution.parts;
    }

    private void add(NodeScore before, NodeScore after, double slope) {
        if (before instanceof HeadingScore start && after instanceof HeadingScore end) {
            List<NodeScore> starts = start.measured();
            List<NodeScore> ends = end.measured();
            double[] slopes = slopes(end, starts, ends);
            for (int i = 0; i < slopes.length; i++) {
                add(starts.get(i), ends.get(i), slope * slopes[i]);
            }
        } else if (after.points().isPresent()) {
            double movement = after.points().getAsDouble() - before.points().orElseThrow();
            parts.put(after.id(), slope * movement);
        }
    }

    private static double[] slopes(HeadingScore heading, List<NodeScore> starts, List<NodeScore> ends) {
        if (ends.isEmpty()) {
            return new double[0];
        }
        double[] weights = ends.stream().mapToDouble(NodeScore::weight).toArray();
        return heading.heading().aggregation().slopes(weights, HeadingScore.points(starts), HeadingScore.points(ends));
    }
}
