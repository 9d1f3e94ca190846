package io.ninethree.score;

import static io.ninethree.score.Words.number;

import io.ninethree.field.Condition;
import io.ninethree.field.Condition.All;
import io.ninethree.field.Condition.Any;
import io.ninethree.field.Condition.AtMost;
import io.ninethree.field.Condition.Between;
import io.ninethree.field.Condition.In;
import io.ninethree.field.Condition.Is;
import io.ninethree.field.Condition.Matches;
import io.ninethree.field.Condition.NoLaterThan;
import io.ninethree.field.Condition.Not;
import io.ninethree.field.Condition.Present;
import io.ninethree.field.Condition.Within;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions, each above the fields or conditions that it is made of. */
final class ConditionLines {

    private ConditionLines() {}

    static Line of(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS -> Line.of("always");
            case PRESENT -> Line.of("present").above(FieldLines.of(((Present) condition).field()));
            case IS -> is((Is) condition);
            case IN -> in((In) condition);
            case BETWEEN -> between((Between) condition);
            case AT_MOST -> atMost((AtMost) condition);
            case NO_LATER_THAN -> noLaterThan((NoLaterThan) condition);
            case MATCHES -> matches((Matches) condition);
            case WITHIN -> within((Within) condition);
            case NOT -> Line.of("not").above(of(((Not) condition).inner()));
            case ALL -> several("all", ((All) condition).of());
            case ANY -> several("any", ((Any) condition).of());
        };
    }

    private static Line is(Is is) {
        return Line.of("is", Boolean.toString(is.value())).above(FieldLines.of(is.field()));
    }

    private static Line in(In in) {
        String words = in.values().stream().map(Words::quoted).collect(Collectors.joining(" "));
        return Line.of("in", words).above(FieldLines.of(in.field()));
    }

    private static Line between(Between between) {
        return Line.of("between", number(between.low()), number(between.high())).above(FieldLines.of(between.field()));
    }

    private static Line atMost(AtMost atMost) {
        return Line.of("at-most", atMost.limit().toString()).above(FieldLines.of(atMost.field()));
    }

    private static Line noLaterThan(NoLaterThan condition) {
        return Line.of("no-later-than")
                .above(
                        FieldLines.of(condition.field()),
                        FieldLines.of(condition.due()).as("due"));
    }

    private static Line matches(Matches matches) {
        return Line.of("matches")
                .above(
                        FieldLines.of(matches.field()),
                        FieldLines.of(matches.other()).as("other"));
    }

    private static Line within(Within within) {
        return Line.of("within", within.from().toString(), within.to().toString())
                .above(FieldLines.of(within.field()));
    }

    private static Line several(String how, List<Condition> conditions) {
        return Line.of(how).above(conditions.stream().map(ConditionLines::of));
    }
}
