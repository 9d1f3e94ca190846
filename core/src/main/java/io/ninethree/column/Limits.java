package io.ninethree.column;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;

/** Which conditions have a time limit, so that their answer depends on what has happened yet. */
final class Limits {

    private Limits() {}

    static boolean has(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS, IN, BETWEEN, MATCHES, WITHIN -> false;
            case PRESENT -> has(((Condition.Present) condition).field());
            case IS -> has(((Condition.Is) condition).field());
            case AT_MOST -> has(((Condition.AtMost) condition).field());
            case NO_LATER_THAN -> !((Condition.NoLaterThan) condition).field().planned();
            case NOT -> has(((Condition.Not) condition).inner());
            case ALL -> ((Condition.All) condition).of().stream().anyMatch(Limits::has);
            case ANY -> ((Condition.Any) condition).of().stream().anyMatch(Limits::has);
        };
    }

    private static boolean has(Object field) {
        if (field instanceof FlagField flag) {
            return flag.derivedFrom().filter(Limits::has).isPresent();
        }
        return field instanceof DurationField duration && duration.from().isPresent();
    }
}
