package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Derived;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Windowed;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The forms of formulas: plain ones, those over any span of records, and all. */
final class FormulaFormats {

    private final DefinitionFormat<Formula> any;

    FormulaFormats(Formats formats, List<DefinitionKind<?>> kinds) {
        DefinitionFormat<Condition> condition = formats.condition();
        DefinitionFormat<Formula.Plain> plain = formats.<Formula>recursive(
                        "plain-formula", (all, self) -> PlainFormulaFormats.of(condition))
                .as(Formula.Plain.class::cast, Formula.class::cast);
        DefinitionFormat<Formula.OfRecords> ofRecords = formats.<Formula>recursive(
                        "record-formula", (all, self) -> ofRecords(condition, plain))
                .as(Formula.OfRecords.class::cast, Formula.class::cast);
        DefinitionFormat<Expression> expression = formats.recursive("expression", ExpressionFormats::of);
        any = formats.recursive(
                "formula",
                (all, self) -> OpenForms.added(
                        all,
                        kinds,
                        CustomFormula.class,
                        ofRecords(condition, plain)
                                .or("repeat", Repeat.class, repeat(condition))
                                .or("windowed", Windowed.class, windowed(ofRecords))
                                .or("growth", Growth.class, growth(ofRecords))
                                .or("derived", Derived.class, derived(expression))));
    }

    DefinitionFormat<Formula> any() {
        return any;
    }

    private static FormChoice<Formula> ofRecords(
            DefinitionFormat<Condition> condition, DefinitionFormat<Formula.Plain> plain) {
        return PlainFormulaFormats.of(condition)
                .or("ratio", Ratio.class, ratio(plain))
                .or("spread", Spread.class, spread(plain));
    }

    private static DefinitionFormat<Ratio> ratio(DefinitionFormat<Formula.Plain> plain) {
        Member<Ratio, Formula.Plain> numerator = Member.required("numerator", plain, Ratio::numerator);
        Member<Ratio, Formula.Plain> denominator = Member.required("denominator", plain, Ratio::denominator);
        return object(in -> new Ratio(in.get(numerator), in.get(denominator)), numerator, denominator);
    }

    private static DefinitionFormat<Spread> spread(DefinitionFormat<Formula.Plain> plain) {
        Member<Spread, Formula.Plain> of = Member.required("of", plain, Spread::of);
        Member<Spread, CategoryField> by = Member.required("by", Formats.field(CategoryField.class), Spread::by);
        Member<Spread, Spread.Kind> measure =
                Member.required("measure", Formats.constant(Spread.Kind.class), Spread::kind);
        Member<Spread, Long> sample = Member.required("minimumSample", Formats.whole(1), Spread::minimumSample);
        return object(
                in -> new Spread(in.get(of), in.get(by), in.get(measure), in.get(sample)), of, by, measure, sample);
    }

    private static DefinitionFormat<Repeat> repeat(DefinitionFormat<Condition> condition) {
        Member<Repeat, Source> source = Member.required("source", Formats.source(), Repeat::source);
        Member<Repeat, List<Field<String>>> entity =
                Member.required("entity", Formats.someOf(Formats.wordField()), Repeat::entity);
        Member<Repeat, Duration> within = Member.required("within", Formats.duration(), Repeat::within);
        Member<Repeat, Condition> where = Member.optional("where", condition, Repeat::condition, Condition.always());
        return object(
                in -> new Repeat(in.get(source), in.get(entity), in.get(within), in.get(where)),
                source,
                entity,
                within,
                where);
    }

    private static DefinitionFormat<Windowed> windowed(DefinitionFormat<Formula.OfRecords> formula) {
        Member<Windowed, Formula.OfRecords> of = Member.required("of", formula, Windowed::of);
        Member<Windowed, Window> window = Member.required("window", window(), Windowed::window);
        return object(in -> new Windowed(in.get(of), in.get(window)), of, window);
    }

    private static DefinitionFormat<Growth> growth(DefinitionFormat<Formula.OfRecords> formula) {
        Member<Growth, Formula.OfRecords> of = Member.required("of", formula, Growth::of);
        Member<Growth, Window> before = Member.required("before", window(), Growth::before);
        return object(in -> new Growth(in.get(of), in.get(before)), of, before);
    }

    private static DefinitionFormat<Window> window() {
        Member<Window, Window.Kind> span = Member.required("span", Formats.constant(Window.Kind.class), Window::kind);
        Member<Window, Integer> cells = Member.optional("cells", Formats.count(), Window::n, 1);
        Member<Window, Grain> grain = Member.required("grain", Formats.constant(Grain.class), Window::grain);
        Member<Window, ZoneId> zone = Member.required("zone", Formats.zone(), Window::zone);
        return object(
                in -> new Window(in.get(span), in.get(cells), in.get(grain), in.get(zone)), span, cells, grain, zone);
    }

    private static DefinitionFormat<Derived> derived(DefinitionFormat<Expression> expression) {
        Member<Derived, Unit> unit = Member.required("unit", unit(), Derived::unit);
        Member<Derived, Expression> of = Member.required("expression", expression, Derived::expression);
        return object(in -> new Derived(in.get(unit), in.get(of)), unit, of);
    }

    static DefinitionFormat<Unit> unit() {
        return Formats.text().as(Unit::new, Unit::code);
    }
}
