package io.ninethree.score;

import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.information;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Gate.Bound;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class GateTest {

    private static final Gate KEPT = Gate.ramp("a", 30, 40, 70);

    private static final IndicatorValue FIFTY =
            new Measured(50, Unit.POINTS, Sample.of(20), Optional.of(new Interval(30, 60, 0.95)));

    @Test
    void opensGraduallyWhereMoreIsBetter() {
        assertThat(limits(Gate.ramp("a", 0.9, 50, 1), 0, 0.9, 1, 2)).containsExactly(50, 50, 100, 100);
        assertThat(Gate.ramp("a", 0.9, 50, 1).limit(0.95)).isCloseTo(75, within(1e-9));
    }

    @Test
    void opensGraduallyWhereLessIsBetter() {
        assertThat(limits(Gate.ramp("a", 8, 20, 4), 9, 8, 6, 4, 0)).containsExactly(20, 20, 60, 100, 100);
    }

    @Test
    void isShutBelowAValue() {
        assertThat(limits(Gate.below("a", 1, 0), 0.999, 1, 1.1)).containsExactly(0, 100, 100);
    }

    @Test
    void isShutAboveAValue() {
        assertThat(limits(Gate.above("a", 0, 30), 0.001, 0, -1)).containsExactly(30, 100, 100);
    }

    @Test
    void judgesTheValueUnlessItIsToldOtherwise() {
        assertThat(KEPT.bound()).isEqualTo(Bound.POINT);
        assertThat(score(FIFTY).limit(KEPT)).hasValue(70);
    }

    @Test
    void judgesEitherEndOfTheInterval() {
        assertThat(score(FIFTY).limit(KEPT.on(Bound.LOWER))).hasValue(40);
        assertThat(score(FIFTY).limit(KEPT.on(Bound.UPPER))).hasValue(85);
        assertThat(score(FIFTY).limit(Gate.below("a", 40, 10).on(Bound.LOWER))).hasValue(10);
        assertThat(score(FIFTY).limit(Gate.above("a", 55, 10).on(Bound.UPPER))).hasValue(10);
    }

    @Test
    void judgesTheValueWhereThereIsNoInterval() {
        assertThat(score(Graded.points(50)).limit(KEPT.on(Bound.LOWER))).hasValue(70);
    }

    @Test
    void staysOpenWithoutAValue() {
        assertThat(score(IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS))
                        .limit(KEPT))
                .isEmpty();
    }

    @Test
    void staysOpenOnTooFewRecords() {
        Indicator many = graded("a").minimumSample(21).build();
        assertThat(IndicatorScore.of(many, 1, FIFTY).limit(KEPT)).isEmpty();
    }

    @Test
    void judgesInformationAsWell() {
        IndicatorScore score = IndicatorScore.of(information("a").build(), 0, FIFTY);
        assertThat(score.limit(KEPT)).hasValue(70);
    }

    /** The interval is that of a value that does not count, and tells nothing of the one that stands in. */
    @Test
    void judgesWhatStandsInAndNotTheIntervalOfWhatDoesNotCount() {
        Indicator many = graded("a").minimumSample(21).build();
        IndicatorScore score = IndicatorScore.of(many, 1, FIFTY).orImputed(70);
        assertThat(score.limit(KEPT.on(Bound.LOWER))).hasValue(100);
    }

    @Property
    void neverAllowsLessForABetterValue(
            @ForAll("ramps") Gate.Ramp gate, @ForAll("values") double one, @ForAll("values") double other) {
        boolean moreIsBetter = gate.open() > gate.shut();
        double worse = moreIsBetter ? Math.min(one, other) : Math.max(one, other);
        double better = moreIsBetter ? Math.max(one, other) : Math.min(one, other);
        assertThat(gate.limit(worse)).isLessThanOrEqualTo(gate.limit(better));
        assertThat(gate.limit(worse)).isBetween(gate.limit(), 100.0);
    }

    @Provide
    Arbitrary<Gate.Ramp> ramps() {
        return Combinators.combine(values(), values(), Arbitraries.doubles().between(0, 100))
                .filter((shut, open, limit) -> !shut.equals(open))
                .as((shut, open, limit) -> (Gate.Ramp) Gate.ramp("a", shut, limit, open));
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.doubles().between(-10, 10).ofScale(2);
    }

    @Test
    void isEqualIfItSaysTheSame() {
        assertThat(KEPT.on(Bound.LOWER).on(Bound.POINT)).isEqualTo(KEPT);
        assertThat(Gate.below("a", 1, 0).on(Bound.LOWER)).isNotEqualTo(Gate.below("a", 1, 0));
    }

    @Test
    void refusesALimitOutOfRange() {
        assertThatThrownBy(() -> Gate.below("a", 1, 101))
                .hasMessage("limit of a gate must be between 0 and 100, was 101.0");
        assertThatThrownBy(() -> Gate.ramp("a", 0, Double.NaN, 1))
                .hasMessage("limit of a gate must be between 0 and 100, was NaN");
    }

    @Test
    void refusesAValueThatIsNotFinite() {
        assertThatThrownBy(() -> Gate.above("a", Double.POSITIVE_INFINITY, 0))
                .hasMessage("value of a gate must be finite, was Infinity");
        assertThatThrownBy(() -> Gate.ramp("a", Double.NaN, 0, 1))
                .hasMessage("value of a gate must be finite, was NaN");
    }

    @Test
    void refusesARampWithoutLength() {
        assertThatThrownBy(() -> Gate.ramp("a", 1, 0, 1)).hasMessage("ends of a ramp must differ, were both 1.0");
    }

    private static IndicatorScore score(IndicatorValue value) {
        return IndicatorScore.of(Graded.indicator("a"), 1, value);
    }

    private static double[] limits(Gate gate, double... values) {
        return DoubleStream.of(values).map(gate::limit).toArray();
    }
}
