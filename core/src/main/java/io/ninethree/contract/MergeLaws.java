package io.ninethree.contract;

import io.ninethree.fact.Row;
import java.util.List;

/**
 * What makes the states of a formula a commutative monoid: the merged states of parts are the state of the whole.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record MergeLaws<S>(Subject<S> subject, List<Row> rows) {

    private static final int PARTS = 5;

    List<Check> checks() {
        return List.of(
                new Check("merging an empty state changes nothing", this::neutral),
                new Check("merging is associative", this::associative),
                new Check("merging is commutative", this::commutative),
                new Check("adding a row is merging its state", this::adding),
                new Check("merged parts are the whole", this::parts),
                new Check("merging leaves its right argument as it is", this::rightArgument));
    }

    private void neutral() {
        Deals.divisions(rows, 2).forEach(deal -> {
            S state = state(deal, 0);
            subject.requireSame(
                    subject.merge(state(deal, 0), subject.empty()),
                    state,
                    "merge",
                    "ignore an empty state on the right");
            subject.requireSame(
                    subject.merge(subject.empty(), state(deal, 0)),
                    state,
                    "merge",
                    "ignore an empty state on the left");
        });
    }

    /** A state that nothing else holds, since merging may change it. */
    private S state(List<List<Row>> deal, int part) {
        return subject.stateOf(deal.get(part));
    }

    private void associative() {
        Deals.divisions(rows, 3).forEach(deal -> {
            S left = subject.merge(subject.merge(state(deal, 0), state(deal, 1)), state(deal, 2));
            S right = subject.merge(state(deal, 0), subject.merge(state(deal, 1), state(deal, 2)));
            subject.requireSame(left, right, "merge", "be associative");
        });
    }

    private void commutative() {
        Deals.divisions(rows, 2)
                .forEach(deal -> subject.requireSame(
                        subject.merge(state(deal, 0), state(deal, 1)),
                        subject.merge(state(deal, 1), state(deal, 0)),
                        "merge",
                        "be commutative"));
    }

    private void adding() {
        for (int i = 0; i < rows.size(); i++) {
            List<Row> before = rows.subList(0, i);
            List<Row> row = rows.subList(i, i + 1);
            subject.requireSame(
                    subject.merge(subject.stateOf(before), subject.stateOf(row)),
                    subject.stateOf(rows.subList(0, i + 1)),
                    "merge",
                    "give the same as adding the row");
        }
    }

    private void parts() {
        S whole = subject.stateOf(rows);
        Deals.divisions(rows, PARTS)
                .forEach(deal -> subject.requireSame(merged(deal), whole, "merge", "give the whole of any parts"));
    }

    private S merged(List<List<Row>> deal) {
        return deal.stream().map(subject::stateOf).reduce(subject.empty(), subject::merge);
    }

    private void rightArgument() {
        Deals.divisions(rows, 2).forEach(deal -> {
            S right = state(deal, 1);
            byte[] before = subject.write(right);
            S merged = subject.merge(state(deal, 0), right);
            subject.requireSame(subject.write(right), before, "merge", "leave its right argument as it is");
            rows.forEach(row -> subject.add(merged, row));
            subject.requireSame(subject.write(right), before, "merge", "share nothing with its right argument");
        });
    }
}
