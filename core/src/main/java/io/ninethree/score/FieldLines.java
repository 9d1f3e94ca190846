package io.ninethree.score;

import static io.ninethree.score.Words.quoted;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;

/** Fields with everything that matters of them. */
final class FieldLines {

    private FieldLines() {}

    static Line of(Field<?> field) {
        if (field instanceof NumberField number) {
            return number(number);
        }
        if (field instanceof DurationField duration) {
            return duration(duration);
        }
        if (field instanceof FlagField flag) {
            return flag(flag);
        }
        return field instanceof InstantField instant ? instant(instant) : word(field);
    }

    private static Line number(NumberField field) {
        String unit = quoted(field.unit().code());
        String lowest = Words.number(field.lowest());
        String highest = Words.number(field.highest());
        return Line.of("number", quoted(field.id()), "unit", unit, "from", lowest, "to", highest);
    }

    private static Line duration(DurationField field) {
        return Line.of("duration", quoted(field.id()))
                .above(field.from().stream().map(from -> instant(from).as("from")))
                .above(field.to().stream().map(to -> instant(to).as("to")));
    }

    private static Line flag(FlagField field) {
        return Line.of("flag", quoted(field.id()))
                .above(field.derivedFrom().stream()
                        .map(condition -> ConditionLines.of(condition).as("if")));
    }

    private static Line instant(InstantField field) {
        return Line.of(field.planned() ? "planned instant" : "instant", quoted(field.id()));
    }

    private static Line word(Field<?> field) {
        if (field instanceof CategoryField category) {
            return category(category);
        }
        return Line.of(field instanceof KeyField ? "key" : "money", quoted(field.id()));
    }

    private static Line category(CategoryField field) {
        Line line = Line.of("category", quoted(field.id()));
        return field.sharedField()
                .map(meaning -> Line.of(line.words(), "shared", quoted(meaning.name())))
                .orElse(line);
    }

    static Line of(Source source) {
        return Line.of("source", quoted(source.id()))
                .above(instant(source.datedBy()).as("dated-by"));
    }
}
