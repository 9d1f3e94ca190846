package io.ninethree.score;

import static io.ninethree.score.Words.number;
import static io.ninethree.score.Words.quoted;

import io.ninethree.score.Heading.Quorum;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.Confidence;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models, each node above its children. */
final class ModelLines {

    private ModelLines() {}

    static Line of(ServiceModel model) {
        return Line.of("model")
                .above(confidence(model.confidence()))
                .above(model.outOfScope().stream().map(id -> Line.of("out-of-scope", quoted(id))))
                .above(model.imputed().entrySet().stream()
                        .map(value -> Line.of("imputed", quoted(value.getKey()), number(value.getValue()))))
                .above(heading(model.root()))
                .above(model.information().stream()
                        .map(indicator -> indicator(indicator).as("information")));
    }

    private static Line confidence(Confidence confidence) {
        return Line.of("confidence", number(confidence.level()), Words.constant(confidence.shares()));
    }

    private static Line heading(Heading heading) {
        Aggregation aggregation = heading.aggregation();
        String exponent = number(aggregation.mean().p());
        return Line.of("heading", quoted(heading.id()), "power-mean", exponent, "floor", number(aggregation.floor()))
                .above(weighting(heading.weighting()))
                .above(heading.quorums().stream().map(ModelLines::quorum))
                .above(heading.gates().stream().map(ModelLines::gate))
                .above(heading.children().stream().map(ModelLines::node));
    }

    private static Line node(ModelNode node) {
        return node instanceof Heading heading ? heading(heading) : indicator((Indicator) node);
    }

    private static Line weighting(Weighting weighting) {
        if (weighting instanceof Weighting.Core core) {
            return Line.of("weights core", number(core.share()));
        }
        return weighting instanceof Weighting.Given given ? given(given) : Line.of("weights equal");
    }

    private static Line given(Weighting.Given given) {
        return Line.of("weights given")
                .above(given.byId().entrySet().stream()
                        .map(weight -> Line.of("weight", quoted(weight.getKey()), number(weight.getValue()))));
    }

    private static Line quorum(Quorum quorum) {
        String ids = quorum.of().stream().map(Words::quoted).collect(Collectors.joining(" "));
        return Line.of("quorum", Integer.toString(quorum.atLeast()), "of", ids);
    }

    private static Line gate(Gate gate) {
        String bound = Words.constant(gate.bound());
        if (gate instanceof Gate.Ramp ramp) {
            return Line.of(
                    "ramp",
                    quoted(ramp.indicator()),
                    bound,
                    "shut",
                    number(ramp.shut()),
                    "limit",
                    number(ramp.limit()),
                    "open",
                    number(ramp.open()));
        }
        Gate.Cap cap = (Gate.Cap) gate;
        return Line.of(
                "cap",
                quoted(cap.indicator()),
                bound,
                cap.below() ? "below" : "above",
                number(cap.edge()),
                "limit",
                number(cap.limit()));
    }

    private static Line indicator(Indicator indicator) {
        String kind = indicator.isCore() ? "core indicator" : "indicator";
        String minimumSample = Long.toString(indicator.minimumSample());
        return Line.of(kind, quoted(indicator.id()), "minimum-sample", minimumSample)
                .above(FormulaLines.of(indicator.formula()))
                .above(indicator.datedBy().stream()
                        .map(field -> FieldLines.of(field).as("dated-by")))
                .above(indicator.curve().stream().map(ModelLines::curve))
                .above(indicator.targets().stream().map(ModelLines::targets))
                .above(indicator.confidence().stream().map(ModelLines::confidence))
                .above(proof(indicator))
                .above(indicator.guard().stream().map(id -> Line.of("guard", quoted(id))));
    }

    private static Stream<Line> proof(Indicator indicator) {
        return indicator.proof() == Indicator.Proof.POINT
                ? Stream.empty()
                : Stream.of(Line.of("met-by", Words.constant(indicator.proof())));
    }

    private static Line targets(Targets targets) {
        return Line.of("targets")
                .above(FieldLines.of(targets.by()).as("by"))
                .above(targets.curves().entrySet().stream()
                        .map(curve -> Line.of("word", quoted(curve.getKey())).above(curve(curve.getValue()))));
    }

    private static Line curve(ScoreCurve curve) {
        if (curve instanceof PiecewiseCurve piecewise) {
            return Line.of("curve over", Words.constant(piecewise.axis()))
                    .above(piecewise.points().stream().map(ModelLines::point));
        }
        if (curve instanceof StepCurve steps) {
            return Line.of(
                            "steps over",
                            steps.takesDurations() ? "time" : "number",
                            "edge",
                            Words.constant(steps.edge()),
                            "first",
                            number(steps.first()))
                    .above(steps.steps().stream().map(ModelLines::point));
        }
        if (curve instanceof RankCurve rank) {
            return Line.of("rank in", quoted(rank.reference().name()), Words.constant(rank.direction()))
                    .above(rank.reference().reference().stream().map(value -> Line.of("value", number(value))));
        }
        return Line.of("curve of", quoted(curve.getClass().getName()), quoted(String.valueOf(curve)));
    }

    private static Line point(Point point) {
        return Line.of("point", number(point.value()), "scores", number(point.score()));
    }
}
