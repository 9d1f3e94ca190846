package io.ninethree.definition;

import static io.ninethree.definition.Formats.field;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
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
import java.util.List;
import java.util.Optional;

/** Sources of one's own: what records of them can tell. Fields may be derived from those that stand before them. */
record SourceKind() implements DefinitionKind<Source> {

    @Override
    public String name() {
        return "source";
    }

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public boolean countsInFigures() {
        return false;
    }

    @Override
    public DefinitionFormat<Source> format(Formats formats) {
        Member<Source, Text> name = Member.required("name", texts(), Source::text);
        Member<Source, List<Field<?>>> fields =
                Member.required("fields", new Composed<>(new OwnFields(fields(formats))), Source::fields);
        Member<Source, String> datedBy =
                Member.required("datedBy", text(), source -> source.datedBy().id());
        return object(in -> source(in.id(), in.get(name), in.get(datedBy), in.get(fields)), name, datedBy, fields);
    }

    private static Source source(String id, Text name, String datedBy, List<Field<?>> fields) {
        InstantField dating = fields.stream()
                .filter(each -> each.id().equals(datedBy) && each instanceof InstantField)
                .map(InstantField.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dating field of source '" + id
                        + "' must be an instant among its fields, was '" + datedBy + "'"));
        return new Source(id, name, dating, fields);
    }

    private static DefinitionFormat<Field<?>> fields(Formats formats) {
        return new FormChoice<Field<?>>(List.of())
                .or("flag", FlagField.class, flag(formats.condition()))
                .or("number", NumberField.class, number())
                .or("instant", InstantField.class, instant())
                .or("duration", DurationField.class, duration())
                .or("category", CategoryField.class, category())
                .or("key", KeyField.class, key())
                .or("money", MoneyField.class, money());
    }

    private static <F extends Field<?>> Member<F, String> id() {
        return Member.required("id", text(), Field::id);
    }

    private static <F extends Field<?>> Member<F, Text> called() {
        return Member.required("name", texts(), Field::text);
    }

    private static DefinitionFormat<FlagField> flag(DefinitionFormat<Condition> condition) {
        Member<FlagField, String> id = id();
        Member<FlagField, Text> name = called();
        Member<FlagField, Optional<Condition>> derived = Member.maybe("derivedFrom", condition, FlagField::derivedFrom);
        return object(
                in -> {
                    FlagField flag = FlagField.named(in.get(id))
                            .called(in.get(name).zh(), in.get(name).en());
                    return in.get(derived).map(flag::derivedFrom).orElse(flag);
                },
                id,
                name,
                derived);
    }

    private static DefinitionFormat<NumberField> number() {
        Member<NumberField, String> id = id();
        Member<NumberField, Text> name = called();
        Member<NumberField, Unit> unit = Member.required("unit", FormulaFormats.unit(), NumberField::unit);
        Member<NumberField, Double> lowest =
                Member.optional("lowest", Formats.number(), NumberField::lowest, Double.NEGATIVE_INFINITY);
        Member<NumberField, Double> highest =
                Member.optional("highest", Formats.number(), NumberField::highest, Double.POSITIVE_INFINITY);
        return object(
                in -> new NumberField(in.get(id), in.get(name), in.get(unit), in.get(lowest), in.get(highest)),
                id,
                name,
                unit,
                lowest,
                highest);
    }

    private static DefinitionFormat<InstantField> instant() {
        Member<InstantField, String> id = id();
        Member<InstantField, Text> name = called();
        Member<InstantField, Boolean> planned =
                Member.optional("planned", Formats.truth(), InstantField::planned, false);
        return object(in -> new InstantField(in.get(id), in.get(name), in.get(planned)), id, name, planned);
    }

    private static DefinitionFormat<DurationField> duration() {
        Member<DurationField, String> id = id();
        Member<DurationField, Text> name = called();
        Member<DurationField, Optional<InstantField>> from =
                Member.maybe("from", field(InstantField.class), DurationField::from);
        Member<DurationField, Optional<InstantField>> to =
                Member.maybe("to", field(InstantField.class), DurationField::to);
        return object(
                in -> duration(in.get(id), in.get(from), in.get(to))
                        .called(in.get(name).zh(), in.get(name).en()),
                id,
                name,
                from,
                to);
    }

    private static DurationField duration(String id, Optional<InstantField> from, Optional<InstantField> to) {
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("ends of '" + id + "' must both be given or none, was one");
        }
        return from.isPresent()
                ? DurationField.between(id, from.orElseThrow(), to.orElseThrow())
                : DurationField.named(id);
    }

    private static DefinitionFormat<CategoryField> category() {
        Member<SharedField, String> sharedName = Member.required("id", text(), SharedField::name);
        Member<SharedField, Text> sharedText = Member.required("name", texts(), SharedField::text);
        DefinitionFormat<SharedField> shared =
                object(in -> new SharedField(in.get(sharedName), in.get(sharedText)), sharedName, sharedText);
        Member<CategoryField, String> id = id();
        Member<CategoryField, Text> name = called();
        Member<CategoryField, Optional<SharedField>> sharedAs =
                Member.maybe("sharedAs", shared, CategoryField::sharedField);
        return object(
                in -> {
                    CategoryField category = CategoryField.named(in.get(id));
                    return in.get(sharedAs)
                            .map(category::sharedAs)
                            .orElse(category)
                            .called(in.get(name).zh(), in.get(name).en());
                },
                id,
                name,
                sharedAs);
    }

    private static DefinitionFormat<KeyField> key() {
        Member<KeyField, String> id = id();
        Member<KeyField, Text> name = called();
        return object(in -> new KeyField(in.get(id), in.get(name)), id, name);
    }

    private static DefinitionFormat<MoneyField> money() {
        Member<MoneyField, String> id = id();
        Member<MoneyField, Text> name = called();
        return object(in -> new MoneyField(in.get(id), in.get(name)), id, name);
    }
}
