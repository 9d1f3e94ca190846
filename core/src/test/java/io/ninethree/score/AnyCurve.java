package io.ninethree.score;

import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Point;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random curves of every shape, which all have their points between 0 and 100. */
final class AnyCurve {

    private AnyCurve() {}

    static Arbitrary<ScoreCurve> ofAnyShape() {
        return Arbitraries.oneOf(List.of(monotone(), bands()));
    }

    /** Curves along which scores never turn. */
    static Arbitrary<ScoreCurve> monotone() {
        return Arbitraries.oneOf(List.of(lines(), stairs(), ends()));
    }

    private static Arbitrary<ScoreCurve> lines() {
        return Combinators.combine(fractions(2, 5), fractions(2, 5), turns(), turns())
                .filter((values, scores, falls, time) -> values.size() == scores.size())
                .as(AnyCurve::line);
    }

    private static ScoreCurve line(List<Double> values, List<Double> scores, boolean falls, boolean time) {
        List<Point> points = points(values, scores, falls);
        return time
                ? ScoreCurve.piecewise(points.stream()
                        .map(point -> Point.of(nanos(point.value()), point.score()))
                        .toArray(ScoreCurve.TimePoint[]::new))
                : ScoreCurve.piecewise(points.toArray(Point[]::new));
    }

    private static Duration nanos(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Arbitrary<ScoreCurve> stairs() {
        return Combinators.combine(fractions(1, 4), fractions(2, 5), turns(), Arbitraries.of(Edge.class))
                .filter((edges, scores, falls, edge) -> scores.size() == edges.size() + 1)
                .as(AnyCurve::stair);
    }

    private static ScoreCurve stair(List<Double> edges, List<Double> scores, boolean falls, Edge edge) {
        List<Double> all = falls ? reversed(scores) : scores;
        return ScoreCurve.steps(
                all.get(0),
                edge,
                points(edges, all.subList(1, all.size()), false).toArray(Point[]::new));
    }

    private static Arbitrary<ScoreCurve> ends() {
        return Combinators.combine(fractions(2, 2), turns(), turns()).as((ends, falls, logarithmic) -> {
            double zero = ends.get(falls ? 1 : 0);
            double full = ends.get(falls ? 0 : 1);
            return logarithmic ? ScoreCurve.logarithmic(zero, full) : ScoreCurve.linear(zero, full);
        });
    }

    private static Arbitrary<ScoreCurve> bands() {
        return fractions(4, 4)
                .map(edges -> ScoreCurve.trapezoid(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }

    private static List<Point> points(List<Double> values, List<Double> scores, boolean falls) {
        List<Double> all = falls ? reversed(scores) : scores;
        return IntStream.range(0, values.size())
                .mapToObj(i -> Point.of(values.get(i), all.get(i)))
                .toList();
    }

    private static List<Double> reversed(List<Double> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> numbers.get(numbers.size() - 1 - i))
                .toList();
    }

    /** Ascending numbers that have no short binary fraction, above 0 and below 100. */
    private static Arbitrary<List<Double>> fractions(int least, int most) {
        return Arbitraries.integers()
                .between(1, 2999)
                .set()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(numbers ->
                        numbers.stream().sorted().map(each -> each / 30.0).toList());
    }

    private static Arbitrary<Boolean> turns() {
        return Arbitraries.of(true, false);
    }
}
