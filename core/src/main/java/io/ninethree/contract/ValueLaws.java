package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of values.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record ValueLaws<S>(Subject<S> subject, List<Row> rows) {

    List<Check> checks() {
        return List.of(
                new Check("no rows have no value", this::notMeasured),
                new Check("values are finite and in the unit of the signature", this::unit),
                new Check("a share lies between 0 and 1", this::share),
                new Check("a value leaves its state as it is", this::leavesState));
    }

    /** What holds of all rows together, and not of fewer. */
    Check measured() {
        return new Check("the rows have a value", this::requireMeasured);
    }

    private void requireMeasured() {
        IndicatorValue value = subject.valueOf(subject.stateOf(rows));
        subject.require(!(value instanceof NotMeasured), "valueOf", "give a value on the rows of this contract", value);
    }

    private void notMeasured() {
        IndicatorValue value = subject.valueOf(subject.empty());
        subject.require(value instanceof NotMeasured, "valueOf", "give no value without rows", value);
    }

    private void unit() {
        values().forEach(this::requireUnit);
    }

    private Stream<IndicatorValue> values() {
        return Stream.concat(
                        IntStream.rangeClosed(0, rows.size()).mapToObj(i -> rows.subList(0, i)),
                        rows.stream().map(List::of))
                .map(some -> subject.valueOf(subject.stateOf(some)));
    }

    private void requireUnit(IndicatorValue value) {
        Unit unit = subject.signature().unit();
        boolean money = value instanceof Amount && unit.equals(Unit.MONEY);
        subject.require(
                money || value.unit().equals(unit),
                "valueOf",
                "be in the unit '" + unit + "'",
                "'" + value.unit() + "'");
    }

    private void share() {
        if (subject.signature().unit().equals(Unit.SHARE)) {
            values().map(IndicatorValue::number).forEach(this::requireShare);
        }
    }

    private void requireShare(OptionalDouble share) {
        double number = share.orElse(0);
        subject.require(number >= 0 && number <= 1, "valueOf", "give a share between 0 and 1", number);
    }

    private void leavesState() {
        S state = subject.stateOf(rows);
        byte[] before = subject.write(state);
        IndicatorValue value = subject.valueOf(state);
        subject.requireSame(subject.write(state), before, "valueOf", "leave the state as it is");
        IndicatorValue again = subject.valueOf(state);
        subject.require(again.equals(value), "valueOf", "give " + value + " again", again);
    }
}
