package com.example.lab;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.score.ScoreCurve;
import java.util.OptionalDouble;

/**
 * A curve without corners: 50 points in the middle, 73 one step towards the better side, 27 one step towards the worse.
 *
 * @param middle the value that earns 50 points
 * @param step how far it is to 73 points; negative if lower values are better
 */
record Logistic(double middle, double step) implements ScoreCurve {

    Logistic {
        if (!Double.isFinite(middle) || !Double.isFinite(step) || step == 0) {
            throw new IllegalArgumentException(
                    "middle and step must be finite, and step not 0, were " + middle + ", " + step);
        }
    }

    /** StrictMath, so that the points are the same on every machine. */
    @Override
    public double score(double value) {
        return 100 / (1 + StrictMath.exp((middle - value) / step));
    }

    @Override
    public OptionalDouble valueAt(double points) {
        return points > 0 && points < 100
                ? OptionalDouble.of(middle - step * StrictMath.log(100 / points - 1))
                : OptionalDouble.empty();
    }

    /** How documents write it: {@code {"form": "lab.logistic", "middle": 0.6, "step": -0.1}}. */
    record Kind() implements DefinitionKind<Logistic> {

        @Override
        public String name() {
            return "lab.logistic";
        }

        @Override
        public Class<Logistic> type() {
            return Logistic.class;
        }

        @Override
        public DefinitionFormat<Logistic> format(Formats formats) {
            Member<Logistic, Double> middle = Member.required("middle", Formats.number(), Logistic::middle);
            Member<Logistic, Double> step = Member.required("step", Formats.number(), Logistic::step);
            return Formats.object(in -> new Logistic(in.get(middle), in.get(step)), middle, step);
        }
    }
}
