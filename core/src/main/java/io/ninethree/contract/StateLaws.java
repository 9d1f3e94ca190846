package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.formula.CustomFormula.Signature;
import java.util.List;

/**
 * What holds of the states of one thread.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record StateLaws<S>(Subject<S> subject, List<Row> rows) {

    List<Check> checks() {
        return List.of(
                new Check("the signature stays the same and describes the formula", this::signature),
                new Check("an empty state is new each time", this::emptyIsNew),
                new Check("states that grow side by side stay apart", this::apart),
                new Check("the same rows give the same bytes", this::sameBytes),
                new Check("the order of rows does not matter", this::order));
    }

    private void signature() {
        Signature signature = subject.signature();
        var formula = subject.formula();
        subject.require(formula.signature().equals(signature), "signature", "stay the same", formula.signature());
        subject.require(formula.unit().equals(signature.unit()), "unit", "be that of the signature", formula.unit());
        subject.require(
                List.copyOf(formula.fields()).equals(signature.reads()),
                "fields",
                "be those of the signature",
                formula.fields());
    }

    private void emptyIsNew() {
        byte[] before = subject.write(subject.empty());
        subject.stateOf(rows);
        subject.requireSame(subject.write(subject.empty()), before, "empty", "not know rows of another state");
    }

    private void apart() {
        S one = subject.empty();
        S other = subject.empty();
        for (int i = 0; i < rows.size(); i++) {
            one = subject.add(one, rows.get(i));
            other = subject.add(other, rows.get(rows.size() - 1 - i));
        }
        S alone = subject.stateOf(rows);
        subject.requireSame(one, alone, "add", "not know rows of another state");
        subject.requireSame(other, alone, "add", "not know rows of another state");
    }

    private void sameBytes() {
        S state = subject.stateOf(rows);
        byte[] bytes = subject.write(state);
        subject.requireSame(subject.write(state), bytes, "write", "leave the state as it is");
        subject.requireSame(subject.write(subject.stateOf(rows)), bytes, "write", "give equal bytes for equal rows");
    }

    private void order() {
        S state = subject.stateOf(rows);
        Deals.orders(rows)
                .forEach(order -> subject.requireSame(
                        subject.stateOf(order), state, "add", "give one state in any order of the rows"));
    }
}
