package io.ninethree.score;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.score.HeadingScore.Gated;
import io.ninethree.statistics.Bootstrap;
import io.ninethree.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The confidence interval of the points of a heading. Indicators are taken as independent, and those without an interval
 * as known. Where a heading is smooth, it is the delta method; next to a gate, a zero or a minimum it is a bootstrap of
 * the intervals of the indicators below.
 */
final class Uncertainty {

    private Uncertainty() {}

    static Optional<Interval> of(HeadingScore heading) {
        if (heading.ungated().isEmpty()) {
            return Optional.empty();
        }
        List<NodeScore> measured = heading.measured();
        List<Optional<Interval>> intervals = new ArrayList<>(measured.size());
        for (NodeScore child : measured) {
            intervals.add(child.interval());
        }
        if (isSmooth(heading, intervals)) {
            Optional<Interval> ungated = delta(heading, measured, intervals);
            if (heading.gates().isEmpty() || isFree(heading, ungated.orElseGet(() -> sure(heading)))) {
                return ungated;
            }
        }
        return bootstrap(heading);
    }

    private static Interval sure(HeadingScore heading) {
        double points = heading.ungated().orElseThrow();
        return new Interval(points, points, heading.confidence().level());
    }

    private static boolean isFree(HeadingScore heading, Interval likely) {
        return heading.gates().stream().allMatch(gate -> isBeyond(gate, likely));
    }

    /** Whether the mean moves in proportion to its children: the minimum does not, nor does what a zero next to it erases. */
    private static boolean isSmooth(HeadingScore heading, List<Optional<Interval>> intervals) {
        Aggregation aggregation = heading.heading().aggregation();
        double p = aggregation.mean().p();
        if (p == Double.NEGATIVE_INFINITY) {
            return false;
        }
        return p >= 1 || aggregation.floor() > 0 || isPositive(heading, intervals);
    }

    private static boolean isPositive(HeadingScore heading, List<Optional<Interval>> intervals) {
        return heading.ungated().orElseThrow() > 0
                && intervals.stream().flatMap(Optional::stream).allMatch(interval -> interval.low() > 0);
    }

    private static Optional<Interval> delta(
            HeadingScore heading, List<NodeScore> measured, List<Optional<Interval>> intervals) {
        Aggregation aggregation = heading.heading().aggregation();
        double floor = aggregation.floor();
        double[] points = aggregation.floored(HeadingScore.points(measured));
        double[] slopes = aggregation.mean().derivatives(HeadingScore.weights(measured), points);
        Deviations deviations = new Deviations(heading.confidence().level());
        for (int i = 0; i < slopes.length; i++) {
            if (intervals.get(i).isPresent()) {
                deviations.add(
                        slopes[i], points[i], notBelow(floor, intervals.get(i).get()));
            }
        }
        return deviations.around(heading.ungated());
    }

    private static Interval notBelow(double floor, Interval interval) {
        return interval.low() >= floor
                ? interval
                : new Interval(floor, Math.max(floor, interval.high()), interval.level());
    }

    /** Whether a gate stays out of the way of all points that are likely, even with the worst value that is. */
    private static boolean isBeyond(Gated gated, Interval points) {
        if (gated.limit().isEmpty()) {
            return true;
        }
        Optional<Interval> interval = gated.indicator().judgedInterval();
        if (interval.isEmpty()) {
            return gated.limit().getAsDouble() >= points.high();
        }
        double value = gated.indicator().judged().orElseThrow();
        double judged = gated.gate().bound().of(value, interval.get());
        double worst = Math.min(
                gated.gate().limit(judged + interval.get().low() - value),
                gated.gate().limit(judged + interval.get().high() - value));
        return worst >= points.high();
    }

    private static Optional<Interval> bootstrap(HeadingScore heading) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<IndicatorScore> uncertain = Stream.concat(
                        heading.indicators().stream(), heading.gates().stream().map(Gated::indicator))
                .filter(score -> score.imputed().isEmpty() && figures(score).isPresent())
                .distinct()
                .toList();
        uncertain.forEach(score -> places.put(score.id(), places.size()));
        if (uncertain.isEmpty()) {
            return Optional.empty();
        }
        double[] values = uncertain.stream().mapToDouble(Uncertainty::figure).toArray();
        Interval[] intervals =
                uncertain.stream().flatMap(score -> figures(score).stream()).toArray(Interval[]::new);
        return Optional.of(Bootstrap.standard()
                .interval(
                        heading.points().orElseThrow(),
                        values,
                        intervals,
                        heading.confidence().level(),
                        draw -> heading.rescored(score -> drawn(score, places, draw))
                                .points()
                                .orElseThrow()));
    }

    /** What a bootstrap draws for an indicator: its value, or its points where several targets make them. */
    private static double figure(IndicatorScore score) {
        return isByPoints(score) ? score.points().orElseThrow() : score.judged().orElseThrow();
    }

    private static Optional<Interval> figures(IndicatorScore score) {
        if (score.judged().isEmpty()) {
            return Optional.empty();
        }
        return isByPoints(score)
                ? score.interval()
                : score.judgedInterval().map(interval -> Curves.including(interval, figure(score)));
    }

    private static boolean isByPoints(IndicatorScore score) {
        return score.indicator().targets().isPresent() && score.points().isPresent();
    }

    private static IndicatorScore drawn(IndicatorScore score, Map<String, Integer> places, double[] draw) {
        Integer place = places.get(score.id());
        if (place == null) {
            return score;
        }
        double figure = draw[place];
        if (isByPoints(score)) {
            double points = Math.max(0, Math.min(100, figure));
            return moved(score, valueWith(score, figure)).withPoints(OptionalDouble.of(points));
        }
        IndicatorScore drawn = IndicatorScore.of(
                score.indicator(), score.weight(), moved(score, figure).value());
        return isLost(score, drawn) ? score : drawn;
    }

    /** A score with another value, and the interval moved with it. */
    private static IndicatorScore moved(IndicatorScore score, double figure) {
        double moved = figure - score.judged().orElseThrow();
        IndicatorValue value = new Measured(
                figure,
                score.value().unit(),
                score.value().sample(),
                score.value().interval().map(each -> moved(each, moved)));
        return new IndicatorScore(score.indicator(), score.weight(), value, score.points(), score.imputed());
    }

    /** The value that goes with drawn points: as far towards the better or the worse end of its interval as they are. */
    private static double valueWith(IndicatorScore score, double points) {
        double value = score.judged().orElseThrow();
        Optional<Interval> ends = score.judgedInterval();
        if (ends.isEmpty()) {
            return value;
        }
        double now = score.points().orElseThrow();
        Interval around = score.interval().orElseThrow();
        double reach = points < now ? now - around.low() : around.high() - now;
        double part = reach > 0 ? (points - now) / reach : 0;
        boolean higher = score.indicator().curve().orElseThrow().direction() != ScoreCurve.Direction.LOWER;
        boolean up = part >= 0 == higher;
        double way = up ? ends.get().high() - value : value - ends.get().low();
        return value + (higher ? part : -part) * Math.max(0, way);
    }

    /** Whether a curve refuses what was drawn, for example more than the whole of a share. */
    private static boolean isLost(IndicatorScore score, IndicatorScore drawn) {
        return score.points().isPresent() && drawn.points().isEmpty();
    }

    private static Interval moved(Interval interval, double by) {
        return new Interval(interval.low() + by, interval.high() + by, interval.level());
    }
}
