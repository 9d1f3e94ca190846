package io.ninethree.metrics.preset;

import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.number;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.ModelFormats;
import io.ninethree.metrics.preset.Adjustment.Added;
import io.ninethree.metrics.preset.Adjustment.Aggregated;
import io.ninethree.metrics.preset.Adjustment.BandsOf;
import io.ninethree.metrics.preset.Adjustment.ConfidenceOf;
import io.ninethree.metrics.preset.Adjustment.Curve;
import io.ninethree.metrics.preset.Adjustment.Gates;
import io.ninethree.metrics.preset.Adjustment.Imputed;
import io.ninethree.metrics.preset.Adjustment.MinimumSample;
import io.ninethree.metrics.preset.Adjustment.OutOfScope;
import io.ninethree.metrics.preset.Adjustment.Removed;
import io.ninethree.metrics.preset.Adjustment.Replaced;
import io.ninethree.metrics.preset.Adjustment.Weights;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of adjustments, whose words are those of {@link Adjustment.Kind}. */
final class AdjustmentFormats {

    private AdjustmentFormats() {}

    static DefinitionFormat<Adjustment> of(Formats formats) {
        return Formats.forms(Adjustment.class)
                .or("curve", Curve.class, curve(formats.curve()))
                .or("minimum-sample", MinimumSample.class, minimumSample())
                .or("weights", Weights.class, weights())
                .or("aggregation", Aggregated.class, aggregated())
                .or("gates", Gates.class, gates())
                .or("out-of-scope", OutOfScope.class, outOfScope())
                .or("imputed", Imputed.class, imputed())
                .or("replaced", Replaced.class, replaced(formats.indicator()))
                .or("added", Added.class, added(formats.indicator()))
                .or("removed", Removed.class, removed())
                .or("bands", BandsOf.class, bands())
                .or("confidence", ConfidenceOf.class, confidence());
    }

    /** The indicator that an adjustment brings, empty if it brings none. */
    static Optional<Indicator> indicator(Adjustment adjustment) {
        if (adjustment instanceof Added added) {
            return Optional.of(added.indicator());
        }
        return adjustment instanceof Replaced replaced ? Optional.of(replaced.indicator()) : Optional.empty();
    }

    private static <A extends Adjustment> Member<A, String> id() {
        return Member.required("id", text(), Adjustment::id);
    }

    private static DefinitionFormat<Curve> curve(DefinitionFormat<ScoreCurve> curves) {
        Member<Curve, String> id = id();
        Member<Curve, ScoreCurve> curve = Member.required("curve", curves, Curve::curve);
        return object(in -> new Curve(in.get(id), in.get(curve)), id, curve);
    }

    private static DefinitionFormat<MinimumSample> minimumSample() {
        Member<MinimumSample, String> id = id();
        Member<MinimumSample, Long> records = Member.required("records", Formats.whole(1), MinimumSample::records);
        return object(in -> new MinimumSample(in.get(id), in.get(records)), id, records);
    }

    private static DefinitionFormat<Weights> weights() {
        Member<Weights, String> id = id();
        Member<Weights, Map<String, Double>> byId =
                Member.required("byId", Formats.map(number(0, Double.MAX_VALUE)), Weights::byId);
        return object(in -> new Weights(in.get(id), in.get(byId)), id, byId);
    }

    private static DefinitionFormat<Aggregated> aggregated() {
        Member<Aggregated, String> id = id();
        Member<Aggregated, Aggregation> aggregation =
                Member.required("aggregation", ModelFormats.aggregation(), Aggregated::aggregation);
        return object(in -> new Aggregated(in.get(id), in.get(aggregation)), id, aggregation);
    }

    private static DefinitionFormat<Gates> gates() {
        Member<Gates, String> id = id();
        Member<Gates, List<Gate>> gates = Member.required("gates", list(ModelFormats.gate()), Gates::gates);
        return object(in -> new Gates(in.get(id), in.get(gates)), id, gates);
    }

    private static DefinitionFormat<OutOfScope> outOfScope() {
        Member<OutOfScope, String> id = id();
        return object(in -> new OutOfScope(in.get(id)), id);
    }

    /** The value is in the unit of its indicator, which is not known here; a duration is in seconds. */
    private static DefinitionFormat<Imputed> imputed() {
        Member<Imputed, String> id = id();
        Member<Imputed, Double> value = Member.required("value", number(), Imputed::value);
        return object(in -> new Imputed(in.get(id), in.get(value)), id, value);
    }

    private static DefinitionFormat<Replaced> replaced(DefinitionFormat<Indicator> indicators) {
        Member<Replaced, String> id = id();
        Member<Replaced, Indicator> indicator = Member.required("indicator", indicators, Replaced::indicator);
        return object(in -> new Replaced(in.get(id), in.get(indicator)), id, indicator);
    }

    private static DefinitionFormat<Added> added(DefinitionFormat<Indicator> indicators) {
        Member<Added, Optional<String>> id = Member.maybe("id", text(), AdjustmentFormats::otherPlace);
        Member<Added, Indicator> indicator = Member.required("indicator", indicators, Added::indicator);
        return object(
                in -> in.get(id)
                        .map(place -> new Added(place, in.get(indicator)))
                        .orElseGet(() -> new Added(in.get(indicator))),
                id,
                indicator);
    }

    /** Where an indicator is added, unless it is under the heading of its dimension. */
    private static Optional<String> otherPlace(Added added) {
        return added.equals(new Added(added.indicator())) ? Optional.empty() : Optional.of(added.id());
    }

    private static DefinitionFormat<Removed> removed() {
        Member<Removed, String> id = id();
        return object(in -> new Removed(in.get(id)), id);
    }

    private static DefinitionFormat<BandsOf> bands() {
        Member<BandsOf, Bands> bands = Member.required("bands", ModelFormats.bands(), BandsOf::bands);
        return object(in -> new BandsOf(in.get(bands)), bands);
    }

    private static DefinitionFormat<ConfidenceOf> confidence() {
        Member<ConfidenceOf, Confidence> confidence =
                Member.required("confidence", ModelFormats.confidence(), ConfidenceOf::confidence);
        return object(in -> new ConfidenceOf(in.get(confidence)), confidence);
    }
}
