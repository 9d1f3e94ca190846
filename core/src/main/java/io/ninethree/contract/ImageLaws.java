package io.ninethree.contract;

import static io.ninethree.contract.AskedCurve.ROUNDING;
import static io.ninethree.contract.AskedCurve.require;

import io.ninethree.statistics.Interval;
import java.util.List;

/**
 * What holds of the points of intervals.
 *
 * @param curve the curve
 * @param values the values
 */
record ImageLaws(AskedCurve curve, List<Double> values) {

    private static final double LEVEL = 0.95;

    List<Check> checks() {
        return List.of(new Check("the image of an interval holds the scores of its values", this::images));
    }

    private void images() {
        List<Double> ascending =
                values.stream().filter(Double::isFinite).sorted().toList();
        for (int i = 0; i < ascending.size(); i++) {
            imagesFrom(ascending.subList(i, ascending.size()));
        }
    }

    /** The image of each interval that begins with the first value. */
    private void imagesFrom(List<Double> ascending) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : ascending) {
            double score = curve.score(value);
            least = Math.min(least, score);
            most = Math.max(most, score);
            requireImage(new Interval(ascending.get(0), value, LEVEL), least, most);
        }
    }

    private void requireImage(Interval values, double least, double most) {
        Interval image = curve.image(values);
        String subject = "image of " + AskedCurve.shown(values);
        String was = AskedCurve.shown(image);
        require(
                image.low() <= least + ROUNDING && image.high() >= most - ROUNDING,
                subject,
                "hold the scores " + least + " to " + most,
                was);
        require(image.low() >= 0 && image.high() <= 100, subject, "lie between 0 and 100", was);
        require(image.level() == values.level(), "level of the image", "be " + values.level(), image.level());
    }
}
