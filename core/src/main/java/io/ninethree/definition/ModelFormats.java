package io.ninethree.definition;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.number;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.PowerMean;
import java.util.Map;
import java.util.TreeMap;

/** The formats of what makes a model of indicators. */
public final class ModelFormats {

    private ModelFormats() {}

    /**
     * How sure an interval must be.
     *
     * @return the format
     */
    public static DefinitionFormat<Confidence> confidence() {
        Member<Confidence, Double> level = Member.required("level", number(0, 1), Confidence::level);
        Member<Confidence, Confidence.ShareMethod> shares = Member.optional(
                "shares", constant(Confidence.ShareMethod.class), Confidence::shares, Confidence.ShareMethod.WILSON);
        return object(in -> Confidence.at(in.get(level)).withShares(in.get(shares)), level, shares);
    }

    /**
     * What ranges of points are called.
     *
     * @return the format
     */
    public static DefinitionFormat<Bands> bands() {
        Member<Bands.Band, Double> from = Member.required("from", number(0, 100), Bands.Band::from);
        Member<Bands.Band, Text> name = Member.required("name", texts(), Bands.Band::text);
        return Formats.someOf(object(in -> new Bands.Band(in.get(from), in.get(name)), from, name))
                .as(Bands::new, Bands::bands);
    }

    /**
     * How much the parts of a heading weigh.
     *
     * @return the format
     */
    public static DefinitionFormat<Weighting> weighting() {
        Member<Weighting.Core, Double> share = Member.required("share", number(0, 1), Weighting.Core::share);
        Member<Weighting.Given, Map<String, Double>> byId =
                Member.required("byId", Formats.map(number(0, Double.MAX_VALUE)), Weighting.Given::byId);
        return Formats.forms(Weighting.class)
                .or("equal", Weighting.Equal.class, object(in -> new Weighting.Equal()))
                .or("core", Weighting.Core.class, object(in -> new Weighting.Core(in.get(share)), share))
                .or(
                        "given",
                        Weighting.Given.class,
                        object(in -> new Weighting.Given(new TreeMap<>(in.get(byId))), byId));
    }

    /**
     * How the points of the parts of a heading become its own.
     *
     * @return the format
     */
    public static DefinitionFormat<Aggregation> aggregation() {
        Member<Aggregation, Double> exponent = Member.required(
                "exponent", number(), aggregation -> aggregation.mean().p());
        Member<Aggregation, Double> floor = Member.optional("floor", number(0, 100), Aggregation::floor, 0.0);
        return Formats.forms(Aggregation.class)
                .or(
                        "minimum",
                        ModelFormats::isMinimum,
                        object(in -> Aggregation.minimum().notBelow(in.get(floor)), floor))
                .or(
                        "power-mean",
                        Aggregation.class,
                        object(in -> new Aggregation(new PowerMean(in.get(exponent)), in.get(floor)), exponent, floor));
    }

    private static boolean isMinimum(Object aggregation) {
        return ((Aggregation) aggregation).mean().equals(PowerMean.minimum());
    }

    /**
     * What limits the points of a heading.
     *
     * @return the format
     */
    public static DefinitionFormat<Gate> gate() {
        return Formats.forms(Gate.class)
                .or("ramp", Gate.Ramp.class, ramp())
                .or("below", gate -> gate instanceof Gate.Cap cap && cap.below(), cap(true))
                .or("above", gate -> gate instanceof Gate.Cap cap && !cap.below(), cap(false));
    }

    private static <G extends Gate> Member<G, String> asked() {
        return Member.required("indicator", text(), Gate::indicator);
    }

    private static <G extends Gate> Member<G, Gate.Bound> bound() {
        return Member.optional("bound", constant(Gate.Bound.class), Gate::bound, Gate.Bound.POINT);
    }

    private static DefinitionFormat<Gate.Ramp> ramp() {
        Member<Gate.Ramp, String> indicator = asked();
        Member<Gate.Ramp, Gate.Bound> bound = bound();
        Member<Gate.Ramp, Double> shut = Member.required("shut", number(), Gate.Ramp::shut);
        Member<Gate.Ramp, Double> limit = Member.required("limit", number(0, 100), Gate.Ramp::limit);
        Member<Gate.Ramp, Double> open = Member.required("open", number(), Gate.Ramp::open);
        return object(
                in -> new Gate.Ramp(in.get(indicator), in.get(bound), in.get(shut), in.get(limit), in.get(open)),
                indicator,
                bound,
                shut,
                limit,
                open);
    }

    private static DefinitionFormat<Gate.Cap> cap(boolean below) {
        Member<Gate.Cap, String> indicator = asked();
        Member<Gate.Cap, Gate.Bound> bound = bound();
        Member<Gate.Cap, Double> edge = Member.required("edge", number(), Gate.Cap::edge);
        Member<Gate.Cap, Double> limit = Member.required("limit", number(0, 100), Gate.Cap::limit);
        return object(
                in -> new Gate.Cap(in.get(indicator), in.get(bound), in.get(edge), in.get(limit), below),
                indicator,
                bound,
                edge,
                limit);
    }
}
