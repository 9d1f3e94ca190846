package io.ninethree.contract;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ScoreCurve.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a curve between two values, without the first and with the last.
 *
 * @param low where it begins
 * @param high where it ends
 */
record Segment(double low, double high) {

    static List<Segment> of(ScoreCurve curve) {
        if (curve.form() instanceof Form.Piecewise form) {
            return between(form.points());
        }
        if (curve.form() instanceof Form.Steps form) {
            return between(withEnds(form.steps()));
        }
        return List.of();
    }

    private static List<Segment> between(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1).value(), points.get(i).value()));
        }
        return segments;
    }

    private static List<Point> withEnds(List<Point> steps) {
        List<Point> points = new ArrayList<>(List.of(new Point(-Double.MAX_VALUE, 0)));
        points.addAll(steps);
        points.add(new Point(Double.MAX_VALUE, 0));
        return points;
    }

    boolean has(double value) {
        return value > low && value <= high;
    }

    Text text(Unit unit) {
        if (low == -Double.MAX_VALUE) {
            return Text.of(
                    "至 " + unit.text(high).zh(), "up to " + unit.text(high).en());
        }
        return high == Double.MAX_VALUE
                ? Text.of(unit.text(low).zh() + " 以上", "above " + unit.text(low).en())
                : Text.of(
                        unit.text(low).zh() + " 至 " + unit.text(high).zh(),
                        unit.text(low).en() + " to " + unit.text(high).en());
    }
}
