package io.ninethree.rules.sla;

import io.ninethree.field.Condition;
import io.ninethree.field.Condition.Between;
import io.ninethree.field.Condition.In;
import io.ninethree.field.Condition.Is;
import io.ninethree.field.Condition.Not;
import io.ninethree.field.Condition.Present;
import io.ninethree.field.Condition.Within;
import java.util.Collections;

/** What two conditions without parts, or their opposites, have to do with each other. */
final class Simple {

    private Simple() {}

    /** Whether they never hold together. */
    static boolean exclude(Condition one, Condition other) {
        if (one.equals(negated(other))) {
            return true;
        }
        if (one instanceof In a && other instanceof In b) {
            return a.field().equals(b.field()) && Collections.disjoint(a.values(), b.values());
        }
        if (one instanceof In a && other instanceof Not not && not.inner() instanceof In b) {
            return a.field().equals(b.field()) && b.values().containsAll(a.values());
        }
        if (one instanceof Not && other instanceof In) {
            return exclude(other, one);
        }
        if (one instanceof Is a && other instanceof Is b) {
            return a.field().equals(b.field()) && a.value() != b.value();
        }
        if (one instanceof Within a && other instanceof Within b) {
            return a.field().equals(b.field()) && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()));
        }
        return one instanceof Between a
                && other instanceof Between b
                && a.field().equals(b.field())
                && (a.high() < b.low() || b.high() < a.low());
    }

    /** Whether the second holds wherever the first does. */
    static boolean implies(Condition one, Condition other) {
        if (one.equals(other)) {
            return true;
        }
        if (other instanceof Present present) {
            return !(one instanceof Not) && one.fields().contains(present.field());
        }
        if (one instanceof In a && other instanceof In b) {
            return a.field().equals(b.field()) && b.values().containsAll(a.values());
        }
        if (one instanceof In a && other instanceof Not not && not.inner() instanceof In b) {
            return a.field().equals(b.field()) && Collections.disjoint(a.values(), b.values());
        }
        if (one instanceof Not narrow
                && other instanceof Not wide
                && narrow.inner() instanceof In a
                && wide.inner() instanceof In b) {
            return a.field().equals(b.field()) && a.values().containsAll(b.values());
        }
        if (one instanceof Within a && other instanceof Within b) {
            return a.field().equals(b.field()) && !a.from().isBefore(b.from()) && !a.to().isAfter(b.to());
        }
        return one instanceof Between a
                && other instanceof Between b
                && a.field().equals(b.field())
                && a.low() >= b.low()
                && a.high() <= b.high();
    }

    private static Condition negated(Condition condition) {
        return condition instanceof Not not ? not.inner() : condition.not();
    }
}
