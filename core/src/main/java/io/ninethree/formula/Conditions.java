package io.ninethree.formula;

import io.ninethree.field.Condition;

final class Conditions {

    private Conditions() {}

    /** Both conditions, written without the one that always holds, so that equal formulas are equal. */
    static Condition both(Condition first, Condition second) {
        if (second.equals(Condition.always())) {
            return first;
        }
        return first.equals(Condition.always()) ? second : first.and(second);
    }
}
