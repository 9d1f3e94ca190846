package io.ninethree.definition;

import static io.ninethree.definition.AnyValue.between;
import static io.ninethree.definition.AnyValue.number;
import static io.ninethree.definition.AnyValue.pick;
import static io.ninethree.definition.AnyValue.some;
import static io.ninethree.definition.AnyValue.text;

import io.ninethree.field.CategoryField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Heading.Quorum;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.PercentileRank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random curves, indicators and models over one source. */
final class AnyModel {

    private final Random random;
    private final AnyFormula formulas;

    AnyModel(Random random, Source source) {
        this.random = random;
        this.formulas = new AnyFormula(random, source);
    }

    static ScoreCurve curve(Random random, boolean times) {
        Function<Random, Double> value = times ? AnyModel::seconds : AnyValue::number;
        return switch (random.nextInt(times ? 3 : 4)) {
            case 0 -> through(random, times, value);
            case 1 -> points(random, times, value);
            case 2 -> steps(random, times, value);
            default ->
                ScoreCurve.rank(
                        new PercentileRank(AnyValue.name(random), some(random, 1, 4, i -> number(random))),
                        pick(random, Direction.HIGHER, Direction.LOWER));
        };
    }

    private static double seconds(Random random) {
        Duration duration = AnyValue.duration(random).plusNanos(1);
        return duration.toSeconds() + duration.toNanosPart() / 1e9;
    }

    private static ScoreCurve through(Random random, boolean times, Function<Random, Double> value) {
        List<Double> values = AnyValue.ascending(random, 3, 3, value);
        boolean rises = random.nextBoolean();
        return Form.Piecewise.through(times, values.get(rises ? 0 : 2), values.get(1), values.get(rises ? 2 : 0))
                .curve();
    }

    private static ScoreCurve points(Random random, boolean times, Function<Random, Double> value) {
        List<Double> values = AnyValue.ascending(random, 2, 5, value);
        List<Double> scores = scores(random, values.size());
        List<Point> points = IntStream.range(0, values.size())
                .mapToObj(i -> new Point(values.get(i), scores.get(i)))
                .toList();
        boolean logarithmic = values.get(0) > 0 && random.nextBoolean();
        return new Form.Piecewise(times, logarithmic, points).curve();
    }

    private static ScoreCurve steps(Random random, boolean times, Function<Random, Double> value) {
        List<Double> values = AnyValue.ascending(random, 1, 4, value);
        List<Double> scores = scores(random, values.size() + 1);
        List<Point> steps = IntStream.range(0, values.size())
                .mapToObj(i -> new Point(values.get(i), scores.get(i + 1)))
                .toList();
        return new Form.Steps(times, scores.get(0), pick(random, Edge.values()), steps).curve();
    }

    private static List<Double> scores(Random random, int size) {
        List<Double> rising = AnyValue.ascending(random, size, size, each -> between(each, 0, 100));
        return random.nextBoolean()
                ? rising
                : IntStream.range(0, size)
                        .mapToObj(i -> rising.get(size - 1 - i))
                        .toList();
    }

    /** An indicator that is scored unless it is money. */
    Indicator indicator(String id, Dimension dimension) {
        Formula formula = formulas.formula();
        Indicator.Builder builder = builder(id, formula).under(dimension);
        boolean times = formula.unit().equals(Unit.SECONDS);
        if (!formula.unit().equals(Unit.MONEY)) {
            ScoreCurve curve = curve(random, times);
            builder.scoredBy(curve).better(curve.direction());
            if (random.nextBoolean()) {
                builder.core();
            }
            if (formula instanceof Formula.Plain && random.nextBoolean()) {
                CategoryField by = formulas.field(CategoryField.class);
                some(random, 1, 3, i -> AnyValue.word(random))
                        .forEach(word -> builder.scoredBy(by, word, curve(random, times)));
            }
        }
        return builder.build();
    }

    private Indicator.Builder builder(String id, Formula formula) {
        Text name = text(random);
        Indicator.Builder builder = Indicator.named(id)
                .called(name.zh(), name.en())
                .measures(formula)
                .minimumSample(pick(random, 1L, 30L, (1L << 53) - 1))
                .metBy(pick(random, Indicator.Proof.values()));
        List<Runnable> more = List.of(
                () -> builder.confidence(confidence()),
                () -> builder.guardedBy(AnyValue.name(random)),
                () -> builder.standard(name.en(), name.zh()),
                () -> builder.observedBy(name.en(), name.zh()));
        more.stream().filter(each -> random.nextBoolean()).forEach(Runnable::run);
        if (!formula.sourceId().isEmpty() && random.nextBoolean()) {
            builder.datedBy(formulas.field(InstantField.class));
        }
        return builder;
    }

    private Confidence confidence() {
        return Confidence.at(pick(random, 0.95, 0.8, 0x1p-20, 1 - 0x1p-20))
                .withShares(pick(random, Confidence.ShareMethod.values()));
    }

    ServiceModel model() {
        Dimension own = Dimension.named("own-heading", text(random), text(random));
        List<Indicator> scored =
                some(random, 1, 4, i -> indicator("a.i" + i, pick(random, own, Experience.RESPONSE_SPEED)));
        Heading root = heading("root", scored);
        List<Indicator> information = random.nextBoolean() ? List.of() : List.of(derived(scored.get(0)));
        Map<String, Double> imputed = scored.stream()
                .filter(each -> each.curve().isPresent() && random.nextInt(3) == 0)
                .collect(Collectors.toMap(Indicator::id, each -> number(random)));
        List<String> outOfScope =
                random.nextBoolean() ? List.of() : List.of(scored.get(0).id(), "root");
        return new ServiceModel(
                text(random),
                root,
                information,
                random.nextBoolean() ? Confidence.STANDARD : confidence(),
                random.nextBoolean() ? Bands.standard() : bands(),
                new TreeSet<>(outOfScope),
                new TreeMap<>(imputed));
    }

    private Indicator derived(Indicator from) {
        Expression two = Expression.constant(number(random)).times(Expression.value(from.id()));
        return builder("b.derived", Formula.derived(from.formula().unit(), two)).build();
    }

    private Heading heading(String id, List<Indicator> indicators) {
        List<ModelNode> children = new ArrayList<>(indicators);
        if (indicators.size() > 1 && random.nextBoolean()) {
            children.clear();
            children.add(heading(id + AnyValue.word(random) + "1", indicators.subList(0, 1)));
            children.add(heading(id + AnyValue.word(random) + "2", indicators.subList(1, indicators.size())));
        }
        List<String> ids = children.stream().map(ModelNode::id).toList();
        return new Heading(
                id,
                text(random),
                children,
                weighting(children),
                aggregation(),
                some(random, 0, 1, i -> new Quorum(1, ids)),
                some(random, 0, 2, i -> gate(indicators.get(0).id())));
    }

    private Weighting weighting(List<ModelNode> children) {
        Map<String, Double> given = new TreeMap<>();
        children.forEach(child -> given.put(child.id(), between(random, 0.1, 9)));
        Weighting byId = Weighting.given(given);
        return children.stream()
                        .allMatch(each -> each instanceof Heading
                                || ((Indicator) each).curve().isPresent())
                ? pick(random, byId, Weighting.equal(), new Weighting.Core(0.6))
                : Weighting.equal();
    }

    Aggregation aggregation() {
        return pick(
                        random,
                        Aggregation.minimum(),
                        Aggregation.arithmetic(),
                        Aggregation.geometric(),
                        Aggregation.powerMean(number(random)))
                .notBelow(pick(random, 0.0, -0.0, 20.0, between(random, 0, 100)));
    }

    private Gate gate(String indicator) {
        Gate.Bound bound = pick(random, Gate.Bound.values());
        double limit = between(random, 0, 100);
        List<Double> ends = AnyValue.ascending(random, 2, 2, AnyValue::number);
        return random.nextBoolean()
                ? new Gate.Ramp(indicator, bound, ends.get(1), limit, ends.get(0))
                : new Gate.Cap(indicator, bound, number(random), limit, random.nextBoolean());
    }

    private Bands bands() {
        List<Double> more = AnyValue.ascending(random, 0, 3, each -> between(each, 0.1, 100));
        List<Bands.Band> bands = new ArrayList<>(List.of(new Bands.Band(0, text(random))));
        more.forEach(from -> bands.add(new Bands.Band(from, text(random))));
        return new Bands(bands);
    }
}
