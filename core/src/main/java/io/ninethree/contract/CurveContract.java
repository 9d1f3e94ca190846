package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.score.ScoreCurve;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The laws that a curve must keep, tried out on a hundred values and more. Immutable and thread-safe.
 *
 * <p>Without a {@link #over range} the values are those of most indicators: from 0 to 1, powers of ten up to a thousand
 * million on both sides of zero, and the ends of all numbers. A curve for durations is not asked for negative ones. What
 * happens between the values the laws do not see. A failure shows the simplest values with which it could be found.
 *
 * {@snippet :
 * CurveContract.of(new Steep(0.4, 0.9)).over(0.3, 1).laws().forEach(Check::verify);
 * }
 */
public final class CurveContract {

    private final ScoreCurve curve;
    private final Optional<ScoreCurve> twin;
    private final CurveValues values;

    private CurveContract(ScoreCurve curve, Optional<ScoreCurve> twin, CurveValues values) {
        this.curve = curve;
        this.twin = twin;
        this.values = values;
    }

    /**
     * The contract of a curve.
     *
     * @param curve the curve
     * @return a contract over the values of most indicators
     */
    public static CurveContract of(ScoreCurve curve) {
        return new CurveContract(
                requireNonNull(curve, "curve"), Optional.empty(), CurveValues.usual(curve.takesDurations()));
    }

    /**
     * This contract, looking closely at the values of a range beside the ends of all numbers.
     *
     * @param low the lowest value, finite; in seconds if the curve is for durations, and not negative then
     * @param high the highest value, finite and above the lowest
     * @return a changed copy
     * @throws IllegalArgumentException if the range is none
     */
    public CurveContract over(double low, double high) {
        return new CurveContract(curve, twin, CurveValues.between(low, high, curve.takesDurations()));
    }

    /**
     * This contract with a curve that was made apart from this one in the same way. Definitions are compared by their
     * parts, so both curves must be equal.
     *
     * @param other the other curve
     * @return a changed copy
     */
    public CurveContract twin(ScoreCurve other) {
        return new CurveContract(curve, Optional.of(requireNonNull(other, "other")), values);
    }

    /**
     * The laws, each of which can be verified apart from the others.
     *
     * @return always the same laws in the same order
     */
    public List<Check> laws() {
        ScoreCurve same = twin.orElse(curve);
        Check direction = new DirectionLaws(new AskedCurve(curve), values.numbers()).direction();
        return Stream.concat(
                        values.shrinking().checks(values.numbers(), some -> laws(some, same)).stream(),
                        Stream.of(Shrinking.guarded(direction)))
                .toList();
    }

    private List<Check> laws(List<Double> some, ScoreCurve same) {
        AskedCurve asked = new AskedCurve(curve);
        return Stream.of(
                        new ScoreLaws(asked, same, some).checks(),
                        new DirectionLaws(asked, some).checks(),
                        new ImageLaws(asked, some).checks())
                .flatMap(List::stream)
                .toList();
    }
}
