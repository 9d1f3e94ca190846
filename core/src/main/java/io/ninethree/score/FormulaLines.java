package io.ninethree.score;

import static io.ninethree.score.Words.constant;
import static io.ninethree.score.Words.number;
import static io.ninethree.score.Words.quoted;

import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.formula.Count;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.CustomFormula.Signature;
import io.ninethree.formula.Derived;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.Index.Band;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import io.ninethree.formula.Windowed;

/** Formulas, each above the fields, conditions and formulas that it is made of. */
final class FormulaLines {

    private FormulaLines() {}

    static Line of(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> count((Count) formula);
            case SUM -> sum((Sum) formula);
            case SHARE -> share((Share) formula);
            case RATIO -> ratio((Ratio) formula);
            case MEAN -> mean((Mean) formula);
            case QUANTILE -> quantile((Quantile) formula);
            case INDEX -> index((Index) formula);
            case SPREAD -> spread((Spread) formula);
            case DISTINCT_COUNT -> distinctCount((DistinctCount) formula);
            case MINIMUM -> minimum((Minimum) formula);
            case MAXIMUM -> maximum((Maximum) formula);
            case REPEAT -> repeat((Repeat) formula);
            case WINDOWED -> windowed((Windowed) formula);
            case GROWTH -> growth((Growth) formula);
            case DERIVED -> derived((Derived) formula);
            case CUSTOM -> custom(((CustomFormula<?>) formula).signature());
        };
    }

    private static Line where(Condition condition) {
        return ConditionLines.of(condition).as("where");
    }

    private static Line count(Count count) {
        return Line.of("count").above(FieldLines.of(count.source()), where(count.condition()));
    }

    private static Line sum(Sum sum) {
        return Line.of("sum").above(FieldLines.of(sum.field()), where(sum.condition()));
    }

    private static Line share(Share share) {
        return Line.of("share")
                .above(
                        ConditionLines.of(share.of()),
                        ConditionLines.of(share.population()).as("among"));
    }

    private static Line ratio(Ratio ratio) {
        return Line.of("ratio")
                .above(of(ratio.numerator()), of(ratio.denominator()).as("per"));
    }

    private static Line mean(Mean mean) {
        return Line.of("mean").above(FieldLines.of(mean.field()), where(mean.condition()));
    }

    private static Line quantile(Quantile quantile) {
        return Line.of("quantile", number(quantile.p()), constant(quantile.type()), constant(quantile.precision()))
                .above(FieldLines.of(quantile.field()), where(quantile.condition()));
    }

    private static Line index(Index index) {
        return Line.of("index")
                .above(FieldLines.of(index.field()))
                .above(index.bands().stream().map(FormulaLines::band))
                .above(where(index.condition()));
    }

    private static Line band(Band band) {
        return Line.of("band from", number(band.from()), "weight", number(band.weight()));
    }

    private static Line spread(Spread spread) {
        return Line.of("spread", constant(spread.kind()), "minimum-sample", Long.toString(spread.minimumSample()))
                .above(of(spread.of()), FieldLines.of(spread.by()).as("by"));
    }

    private static Line distinctCount(DistinctCount count) {
        return Line.of("distinct-count").above(FieldLines.of(count.field()), where(count.condition()));
    }

    private static Line minimum(Minimum minimum) {
        return Line.of("minimum").above(FieldLines.of(minimum.field()), where(minimum.condition()));
    }

    private static Line maximum(Maximum maximum) {
        return Line.of("maximum").above(FieldLines.of(maximum.field()), where(maximum.condition()));
    }

    private static Line repeat(Repeat repeat) {
        return Line.of("repeat within", repeat.within().toString())
                .above(FieldLines.of(repeat.source()))
                .above(repeat.entity().stream()
                        .map(field -> FieldLines.of(field).as("of")))
                .above(where(repeat.condition()));
    }

    private static Line windowed(Windowed windowed) {
        return Line.of("windowed").above(window(windowed.window()), of(windowed.of()));
    }

    private static Line growth(Growth growth) {
        return Line.of("growth").above(window(growth.before()).as("since"), of(growth.of()));
    }

    private static Line window(Window window) {
        String zone = quoted(window.zone().getId());
        return Line.of(constant(window.kind()), Integer.toString(window.n()), constant(window.grain()), "zone", zone);
    }

    private static Line derived(Derived derived) {
        return Line.of("derived unit", quoted(derived.unit().code())).above(ExpressionLines.of(derived.expression()));
    }

    private static Line custom(Signature signature) {
        String version = Integer.toString(signature.version());
        String unit = quoted(signature.unit().code());
        return Line.of("custom", quoted(signature.id()), "version", version, "unit", unit)
                .above(signature.reads().stream().map(FieldLines::of));
    }
}
