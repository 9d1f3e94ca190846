package io.ninethree.contract;

import static io.ninethree.contract.AskedCurve.require;

import io.ninethree.score.ScoreCurve;
import java.util.List;

/**
 * What holds of single scores.
 *
 * @param curve the curve
 * @param twin a curve that must equal it
 * @param values the values
 */
record ScoreLaws(AskedCurve curve, ScoreCurve twin, List<Double> values) {

    List<Check> checks() {
        return List.of(
                new Check("a score is a number from 0 to 100", this::range),
                new Check("the default locale and time zone do not matter", this::place),
                new Check("the clock does not matter", this::clock),
                new Check("equal curves earn equal points", this::equality));
    }

    private void range() {
        for (double value : values) {
            double score = curve.score(value);
            require(score >= 0 && score <= 100, "score at " + value, "be a number from 0 to 100", score);
        }
    }

    private void place() {
        Surroundings.requireSameEverywhere("scores", this::scores);
        Surroundings.requireSameEverywhere("direction", curve::direction);
        Surroundings.requireSameEverywhere("text", curve::text);
    }

    private void clock() {
        Surroundings.requireSameLater("scores", this::scores);
    }

    private List<Double> scores() {
        return values.stream().map(curve::score).toList();
    }

    private void equality() {
        ScoreCurve one = curve.curve();
        require(one.equals(twin) && twin.equals(one), "curve", "equal one that is made the same way", twin);
        require(one.hashCode() == twin.hashCode(), "hash code", "be that of an equal curve", one.hashCode());
        AskedCurve other = new AskedCurve(twin);
        for (double value : values) {
            double score = other.score(value);
            require(curve.score(value) == score, "score at " + value, "be that of an equal curve", score);
        }
    }
}
