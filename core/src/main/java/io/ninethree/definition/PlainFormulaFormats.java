package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.formula.Count;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Share;
import io.ninethree.formula.Sum;
import io.ninethree.statistics.Quantiles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The forms of formulas that take records one by one. */
final class PlainFormulaFormats {

    private final DefinitionFormat<Condition> condition;

    private PlainFormulaFormats(DefinitionFormat<Condition> condition) {
        this.condition = condition;
    }

    static FormChoice<Formula> of(DefinitionFormat<Condition> condition) {
        PlainFormulaFormats formats = new PlainFormulaFormats(condition);
        return Formats.forms(Formula.class)
                .or("count", Count.class, formats.count())
                .or("sum", Sum.class, formats.ofField(Sum::new, Sum::field, Sum::condition))
                .or("share", Share.class, formats.share())
                .or("mean", Mean.class, formats.ofField(Mean::new, Mean::field, Mean::condition))
                .or("quantile", Quantile.class, formats.quantile())
                .or("index", Index.class, formats.index())
                .or("distinct-count", DistinctCount.class, formats.distinctCount())
                .or("minimum", Minimum.class, formats.ofField(Minimum::new, Minimum::field, Minimum::condition))
                .or("maximum", Maximum.class, formats.ofField(Maximum::new, Maximum::field, Maximum::condition));
    }

    private <T> Member<T, Condition> where(Function<T, Condition> of) {
        return Member.optional("where", condition, of, Condition.always());
    }

    private <T> DefinitionFormat<T> ofField(
            BiFunction<Field<?>, Condition, T> maker,
            Function<T, Field<?>> fieldOf,
            Function<T, Condition> conditionOf) {
        Member<T, Field<?>> of = Member.required("of", Formats.field(), fieldOf);
        Member<T, Condition> where = where(conditionOf);
        return object(in -> maker.apply(in.get(of), in.get(where)), of, where);
    }

    private DefinitionFormat<Count> count() {
        Member<Count, Source> source = Member.required("source", Formats.source(), Count::source);
        Member<Count, Condition> where = where(Count::condition);
        return object(in -> new Count(in.get(source), in.get(where)), source, where);
    }

    private DefinitionFormat<Share> share() {
        Member<Share, Condition> of = Member.required("of", condition, Share::of);
        Member<Share, Condition> among = Member.optional("among", condition, Share::population, Condition.always());
        return object(in -> new Share(in.get(of), in.get(among)), of, among);
    }

    private DefinitionFormat<Quantile> quantile() {
        Member<Quantile, Field<?>> of = Member.required("of", Formats.field(), Quantile::field);
        Member<Quantile, Double> p = Member.required("p", Formats.number(0, 1), Quantile::p);
        Member<Quantile, Condition> where = where(Quantile::condition);
        Member<Quantile, Quantiles.Type> type =
                Member.optional("type", Formats.constant(Quantiles.Type.class), Quantile::type, Quantiles.Type.LINEAR);
        Member<Quantile, Quantile.Precision> precision = Member.optional(
                "precision", Formats.constant(Quantile.Precision.class), Quantile::precision, Quantile.Precision.EXACT);
        return object(
                in -> new Quantile(in.get(of), in.get(p), in.get(where), in.get(type), in.get(precision)),
                of,
                p,
                where,
                type,
                precision);
    }

    private DefinitionFormat<Index> index() {
        Member<Index.Band, Double> from =
                Member.optional("from", Formats.number(), Index.Band::from, Double.NEGATIVE_INFINITY);
        Member<Index.Band, Double> weight = Member.required("weight", Formats.number(), Index.Band::weight);
        Member<Index, NumberField> of = Member.required("of", Formats.field(NumberField.class), Index::field);
        Member<Index, List<Index.Band>> bands = Member.required(
                "bands",
                Formats.someOf(object(in -> new Index.Band(in.get(from), in.get(weight)), from, weight)),
                Index::bands);
        Member<Index, Condition> where = where(Index::condition);
        return object(in -> new Index(in.get(of), in.get(bands), in.get(where)), of, bands, where);
    }

    private DefinitionFormat<DistinctCount> distinctCount() {
        Member<DistinctCount, Field<String>> of = Member.required("of", Formats.wordField(), DistinctCount::field);
        Member<DistinctCount, Condition> where = where(DistinctCount::condition);
        return object(in -> new DistinctCount(in.get(of), in.get(where)), of, where);
    }
}
