package io.ninethree.score;

import static java.util.stream.Collectors.joining;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Point;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A curve as a person would say it: which values earn how many points. */
final class CurveText {

    private CurveText() {}

    static Text of(ScoreCurve curve, Unit unit) {
        if (curve instanceof RankCurve rank) {
            String name = rank.reference().name();
            return Text.of("在“" + name + "”中的百分位", "percentile rank in '" + name + "'");
        }
        List<Point> points = points(curve);
        return points.isEmpty()
                ? Text.of(String.valueOf(curve), String.valueOf(curve))
                : Text.of(
                        values(points, value -> unit.text(value).zh()) + " 时得 " + scores(points) + " 分",
                        scores(points) + " points at "
                                + values(points, value -> unit.text(value).en()));
    }

    /** The corners of a band; otherwise what earns nothing, the target and everything, as far as the curve has them. */
    private static List<Point> points(ScoreCurve curve) {
        return curve instanceof PiecewiseCurve band && band.direction() == Direction.WITHIN
                ? band.points()
                : DoubleStream.of(0, ScoreCurve.TARGET_POINTS, 100)
                        .boxed()
                        .flatMap(score -> point(curve.valueAt(score), score))
                        .toList();
    }

    private static Stream<Point> point(OptionalDouble value, double score) {
        return value.isPresent() ? Stream.of(new Point(value.getAsDouble(), score)) : Stream.empty();
    }

    private static String values(List<Point> points, Function<Double, String> said) {
        return points.stream().map(point -> said.apply(point.value())).collect(joining(" / "));
    }

    private static String scores(List<Point> points) {
        return points.stream().map(point -> Words.number(point.score())).collect(joining(" / "));
    }
}
