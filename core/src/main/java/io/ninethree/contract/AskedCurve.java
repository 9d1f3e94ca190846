package io.ninethree.contract;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.statistics.Interval;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * A curve on trial: its methods, of which none may throw or give nothing.
 *
 * @param curve the curve
 */
record AskedCurve(ScoreCurve curve) {

    /** Points that differ by less are the same but for rounding. */
    static final double ROUNDING = 1e-9;

    double score(double value) {
        return tried("score at " + value, () -> curve.score(value));
    }

    Direction direction() {
        return tried("direction", curve::direction);
    }

    Interval image(Interval values) {
        return tried("image of " + shown(values), () -> curve.image(values));
    }

    OptionalDouble valueAt(double points) {
        return tried("value at " + points + " points", () -> curve.valueAt(points));
    }

    Text text() {
        return tried("text", () -> curve.text(curve.takesDurations() ? Unit.SECONDS : Unit.COUNT));
    }

    static String shown(Interval values) {
        return values.low() + " to " + values.high();
    }

    static void require(boolean holds, String subject, String must, Object was) {
        if (!holds) {
            throw new AssertionError(subject + " must " + must + ", was " + was);
        }
    }

    private static <T> T tried(String subject, Supplier<T> call) {
        T result;
        try {
            result = call.get();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new AssertionError(subject + " must not throw, was " + e, e);
        }
        require(result != null, subject, "be something", "null");
        return result;
    }
}
