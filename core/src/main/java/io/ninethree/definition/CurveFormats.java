package io.ninethree.definition;

import static io.ninethree.definition.Formats.number;
import static io.ninethree.definition.Formats.object;

import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.PercentileRank;
import java.util.List;

/**
 * The forms of score curves. The one through a target is written as such; durations are told from numbers by the word, so
 * that a bare number is never taken for a time.
 */
final class CurveFormats {

    private static final Member<Form.Piecewise, Boolean> LOGARITHMIC =
            Member.optional("logarithmic", Formats.truth(), Form.Piecewise::logarithmic, false);

    private CurveFormats() {}

    static DefinitionFormat<ScoreCurve> of(Formats formats, List<DefinitionKind<?>> kinds) {
        return formats.recursive(
                "curve",
                (all, self) -> OpenForms.added(
                        all,
                        kinds,
                        ScoreCurve.class,
                        Formats.forms(ScoreCurve.class)
                                .or("through", curve -> isThrough(curve, false), through(false, number()))
                                .or("through-times", curve -> isThrough(curve, true), through(true, seconds()))
                                .or("points", curve -> isPiecewise(curve, false), piecewise(false, number()))
                                .or("time-points", curve -> isPiecewise(curve, true), piecewise(true, seconds()))
                                .or("steps", curve -> isSteps(curve, false), steps(false, number()))
                                .or("time-steps", curve -> isSteps(curve, true), steps(true, seconds()))
                                .or("rank", CurveFormats::isRank, rank())));
    }

    private static Form form(Object curve) {
        return ((ScoreCurve) curve).form();
    }

    private static boolean isThrough(Object curve, boolean times) {
        return form(curve) instanceof Form.Piecewise form
                && form.times() == times
                && form.logarithmic() == times
                && (scores(form).equals(List.of(0.0, ScoreCurve.TARGET_POINTS, 100.0))
                        || scores(form).equals(List.of(100.0, ScoreCurve.TARGET_POINTS, 0.0)));
    }

    private static List<Double> scores(Form.Piecewise form) {
        return form.points().stream().map(Point::score).toList();
    }

    private static boolean isPiecewise(Object curve, boolean times) {
        return form(curve) instanceof Form.Piecewise form && form.times() == times;
    }

    private static boolean isSteps(Object curve, boolean times) {
        return form(curve) instanceof Form.Steps form && form.times() == times;
    }

    private static boolean isRank(Object curve) {
        return form(curve) instanceof Form.Rank;
    }

    /** Times are seconds in a curve, and durations in a document. */
    private static DefinitionFormat<Double> seconds() {
        return Formats.duration().as(Seconds::of, Seconds::duration);
    }

    private static DefinitionFormat<ScoreCurve> through(boolean times, DefinitionFormat<Double> value) {
        Member<Form.Piecewise, Double> zero = Member.required("zero", value, form -> valueAt(form, 0));
        Member<Form.Piecewise, Double> target =
                Member.required("target", value, form -> valueAt(form, ScoreCurve.TARGET_POINTS));
        Member<Form.Piecewise, Double> full = Member.required("full", value, form -> valueAt(form, 100));
        DefinitionFormat<Form.Piecewise> format = object(
                in -> Form.Piecewise.through(times, in.get(zero), in.get(target), in.get(full)), zero, target, full);
        return curve(format);
    }

    private static double valueAt(Form.Piecewise form, double score) {
        return form.points().stream()
                .filter(point -> point.score() == score)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static DefinitionFormat<ScoreCurve> piecewise(boolean times, DefinitionFormat<Double> value) {
        Member<Form.Piecewise, List<Point>> points =
                Member.required("points", Formats.someOf(point(value)), Form.Piecewise::points);
        DefinitionFormat<Form.Piecewise> format =
                object(in -> new Form.Piecewise(times, in.get(LOGARITHMIC), in.get(points)), LOGARITHMIC, points);
        return curve(format);
    }

    private static DefinitionFormat<Point> point(DefinitionFormat<Double> value) {
        Member<Point, Double> at = Member.required("at", value, Point::value);
        Member<Point, Double> earns = Member.required("earns", number(0, 100), Point::score);
        return object(in -> new Point(in.get(at), in.get(earns)), at, earns);
    }

    private static DefinitionFormat<ScoreCurve> steps(boolean times, DefinitionFormat<Double> value) {
        Member<Form.Steps, Double> first = Member.required("first", number(0, 100), Form.Steps::first);
        Member<Form.Steps, Edge> edge = Member.required("edge", Formats.constant(Edge.class), Form.Steps::edge);
        Member<Form.Steps, List<Point>> steps =
                Member.required("steps", Formats.someOf(point(value)), Form.Steps::steps);
        DefinitionFormat<Form.Steps> format =
                object(in -> new Form.Steps(times, in.get(first), in.get(edge), in.get(steps)), first, edge, steps);
        return curve(format);
    }

    private static DefinitionFormat<ScoreCurve> rank() {
        Member<Form.Rank, String> within = Member.required(
                "within", Formats.text(), form -> form.reference().name());
        Member<Form.Rank, Direction> better =
                Member.required("better", Formats.constant(Direction.class), Form.Rank::better);
        Member<Form.Rank, List<Double>> values = Member.required(
                "values", Formats.someOf(number()), form -> form.reference().reference());
        DefinitionFormat<Form.Rank> format = object(
                in -> new Form.Rank(new PercentileRank(in.get(within), in.get(values)), in.get(better)),
                within,
                better,
                values);
        return curve(format);
    }

    @SuppressWarnings("unchecked")
    private static <F extends Form> DefinitionFormat<ScoreCurve> curve(DefinitionFormat<F> format) {
        return format.as(Form::curve, curve -> (F) curve.form());
    }
}
