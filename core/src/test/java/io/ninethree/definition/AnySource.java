package io.ninethree.definition;

import static io.ninethree.definition.AnyValue.name;
import static io.ninethree.definition.AnyValue.text;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.SharedField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random source of one's own, with a field of every kind and some that are derived from others. */
final class AnySource {

    private AnySource() {}

    static Source of(Random random) {
        InstantField at = instant(random, "own.at");
        InstantField due = instant(random, "own.dueAt").asPlanned();
        Text called = text(random);
        List<Field<?>> fields = new ArrayList<>(List.of(
                at,
                due,
                FlagField.named("own.flag").called(called.zh(), called.en()),
                number(random, "own.number"),
                number(random, "own.other-number"),
                DurationField.named("own.time"),
                DurationField.between("own.wait", at, due).called(called.zh(), called.en()),
                CategoryField.named("own.category").sharedAs(new SharedField(name(random), text(random))),
                CategoryField.named("own.word").called(called.zh(), called.en()),
                new KeyField("own.key", text(random)),
                new MoneyField("own.money", text(random))));
        Source plain = new Source("own", called, at, fields);
        fields.add(FlagField.named("own.derived").derivedFrom(new AnyFormula(random, plain).condition(2)));
        return new Source("own", called, at, fields);
    }

    private static InstantField instant(Random random, String id) {
        return new InstantField(id, text(random), false);
    }

    private static NumberField number(Random random, String id) {
        double low = random.nextBoolean() ? Double.NEGATIVE_INFINITY : AnyValue.between(random, -1e9, 0);
        double high = random.nextBoolean() ? Double.POSITIVE_INFINITY : AnyValue.between(random, 1, 1e9);
        return new NumberField(
                id, text(random), new Unit(AnyValue.pick(random, "1", "share", "分", name(random))), low, high);
    }
}
