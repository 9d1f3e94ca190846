package io.ninethree.definition;

import static io.ninethree.definition.Formats.field;
import static io.ninethree.definition.Formats.object;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The forms of conditions. */
final class ConditionFormats {

    private ConditionFormats() {}

    static DefinitionFormat<Condition> of(Formats formats, DefinitionFormat<Condition> condition) {
        return Formats.forms(Condition.class)
                .or("always", Condition.Always.class, object(in -> new Condition.Always()))
                .or("present", Condition.Present.class, present())
                .or("is", Condition.Is.class, is())
                .or("in", Condition.In.class, in())
                .or("between", Condition.Between.class, between())
                .or("at-most", Condition.AtMost.class, atMost())
                .or("no-later-than", Condition.NoLaterThan.class, noLaterThan())
                .or("matches", Condition.Matches.class, matches())
                .or("within", Condition.Within.class, within())
                .or("not", Condition.Not.class, not(condition))
                .or("all", Condition.All.class, all(condition))
                .or("any", Condition.Any.class, any(condition));
    }

    private static DefinitionFormat<Condition.Present> present() {
        Member<Condition.Present, Field<?>> field = Member.required("field", field(), Condition.Present::field);
        return object(in -> new Condition.Present(in.get(field)), field);
    }

    private static DefinitionFormat<Condition.Is> is() {
        Member<Condition.Is, FlagField> field = Member.required("field", field(FlagField.class), Condition.Is::field);
        Member<Condition.Is, Boolean> value = Member.required("value", Formats.truth(), Condition.Is::value);
        return object(in -> new Condition.Is(in.get(field), in.get(value)), field, value);
    }

    private static DefinitionFormat<Condition.In> in() {
        Member<Condition.In, Field<String>> field = Member.required("field", Formats.wordField(), Condition.In::field);
        Member<Condition.In, List<String>> values =
                Member.required("values", Formats.someOf(Formats.text()), Condition.In::values);
        return object(in -> new Condition.In(in.get(field), in.get(values)), field, values);
    }

    private static DefinitionFormat<Condition.Between> between() {
        Member<Condition.Between, NumberField> field =
                Member.required("field", field(NumberField.class), Condition.Between::field);
        Member<Condition.Between, Double> low =
                Member.optional("low", Formats.number(), Condition.Between::low, Double.NEGATIVE_INFINITY);
        Member<Condition.Between, Double> high =
                Member.optional("high", Formats.number(), Condition.Between::high, Double.POSITIVE_INFINITY);
        return object(in -> new Condition.Between(in.get(field), in.get(low), in.get(high)), field, low, high);
    }

    private static DefinitionFormat<Condition.AtMost> atMost() {
        Member<Condition.AtMost, DurationField> field =
                Member.required("field", field(DurationField.class), Condition.AtMost::field);
        Member<Condition.AtMost, Duration> limit =
                Member.required("limit", Formats.duration(), Condition.AtMost::limit);
        return object(in -> new Condition.AtMost(in.get(field), in.get(limit)), field, limit);
    }

    private static DefinitionFormat<Condition.NoLaterThan> noLaterThan() {
        Member<Condition.NoLaterThan, InstantField> field =
                Member.required("field", field(InstantField.class), Condition.NoLaterThan::field);
        Member<Condition.NoLaterThan, InstantField> due =
                Member.required("due", field(InstantField.class), Condition.NoLaterThan::due);
        return object(in -> new Condition.NoLaterThan(in.get(field), in.get(due)), field, due);
    }

    private static DefinitionFormat<Condition.Matches> matches() {
        Member<Condition.Matches, Field<?>> field = Member.required("field", field(), Condition.Matches::field);
        Member<Condition.Matches, Field<?>> other = Member.required("other", field(), Condition.Matches::other);
        return object(in -> new Condition.Matches(in.get(field), in.get(other)), field, other);
    }

    private static DefinitionFormat<Condition.Within> within() {
        Member<Condition.Within, InstantField> field =
                Member.required("field", field(InstantField.class), Condition.Within::field);
        Member<Condition.Within, Instant> from = Member.required("from", Formats.instant(), Condition.Within::from);
        Member<Condition.Within, Instant> to = Member.required("to", Formats.instant(), Condition.Within::to);
        return object(in -> new Condition.Within(in.get(field), in.get(from), in.get(to)), field, from, to);
    }

    private static DefinitionFormat<Condition.Not> not(DefinitionFormat<Condition> condition) {
        Member<Condition.Not, Condition> of = Member.required("of", condition, Condition.Not::inner);
        return object(in -> new Condition.Not(in.get(of)), of);
    }

    private static DefinitionFormat<Condition.All> all(DefinitionFormat<Condition> condition) {
        Member<Condition.All, List<Condition>> of = Member.required("of", Formats.list(condition), Condition.All::of);
        return object(in -> new Condition.All(in.get(of)), of);
    }

    private static DefinitionFormat<Condition.Any> any(DefinitionFormat<Condition> condition) {
        Member<Condition.Any, List<Condition>> of = Member.required("of", Formats.list(condition), Condition.Any::of);
        return object(in -> new Condition.Any(in.get(of)), of);
    }
}
