package io.ninethree.process;

import io.ninethree.model.Text;
import io.ninethree.process.Signal.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the four run rules of Western Electric (<i>Statistical Quality Control Handbook</i>, 1956): a pattern of
 * points on one side of the centre line that is rare in a process in control. The rules suppose that the points do not
 * depend on each other. All four together draw a false signal about every 92 points of a process in control, the first
 * alone about every 370 (C. W. Champ and W. H. Woodall, <i>Exact results for Shewhart control charts with supplementary
 * runs rules</i>, Technometrics 29, 1987).
 */
public enum RunRule {
    /**
     * One point beyond a control limit, three standard deviations from the centre unless the chart states another
     * width.
     */
    ONE_BEYOND_LIMITS(1, 1, 3, Text.of("1 点超出控制限", "one point beyond a control limit")),

    /** Two of three points in a row more than two standard deviations from the centre, on the same side. */
    TWO_OF_THREE_BEYOND_TWO_SIGMA(
            2, 3, 2, Text.of("连续 3 点中有 2 点在同侧超出 2 倍标准差", "two of three points in a row beyond two sigma on one side")),

    /** Four of five points in a row more than one standard deviation from the centre, on the same side. */
    FOUR_OF_FIVE_BEYOND_ONE_SIGMA(
            4, 5, 1, Text.of("连续 5 点中有 4 点在同侧超出 1 倍标准差", "four of five points in a row beyond one sigma on one side")),

    /** Eight points in a row on the same side of the centre; a point on the centre line ends the row. */
    EIGHT_ON_ONE_SIDE(8, 8, 0, Text.of("连续 8 点在中心线同侧", "eight points in a row on one side of the centre line"));

    private final int count;
    private final int window;
    private final double sigmas;
    private final Text text;

    RunRule(int count, int window, double sigmas, Text text) {
        this.count = count;
        this.window = window;
        this.sigmas = sigmas;
        this.text = text;
    }

    /**
     * What the rule looks for, for a reader.
     *
     * @return the rule in both languages
     */
    public Text text() {
        return text;
    }

    /** The pattern that the last of some points completes. */
    Optional<Signal> atEndOf(List<Point> points) {
        List<Point> last = points.subList(Math.max(0, points.size() - window), points.size());
        return Stream.of(Side.values())
                .filter(side -> counts(last.get(last.size() - 1), side))
                .flatMap(side -> pattern(last, side).stream())
                .findFirst();
    }

    private Optional<Signal> pattern(List<Point> last, Side side) {
        int[] counted = last.stream()
                .filter(point -> counts(point, side))
                .mapToInt(Point::index)
                .toArray();
        return counted.length < count
                ? Optional.empty()
                : Optional.of(new Signal(this, counted[counted.length - 1], counted[0], side));
    }

    private boolean counts(Point point, Side side) {
        return this == ONE_BEYOND_LIMITS ? point.isBeyondLimit(side) : point.isBeyond(sigmas, side);
    }
}
