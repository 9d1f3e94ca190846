package io.ninethree.score;

import io.ninethree.explain.Attribution;
import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.model.Text;
import io.ninethree.score.Exchange.Player;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the scores of this package say of themselves. */
final class Explanations {

    /** Parts up to this are what rounding leaves of nothing. */
    private static final double ROUNDING = 1e-9;

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparing((Part part) -> Math.abs(part.points())).reversed();

    private Explanations() {}

    /** From 100 points everywhere down to what was earned. */
    static Explanation ofLoss(HeadingScore heading) {
        if (heading.points().isEmpty()) {
            return nothing(heading);
        }
        Exchange exchange = Exchange.fromPerfect(heading);
        Attribution attribution = exchange.attribution();
        List<Part> parts = exchange.indicators()
                .filter(leaf -> (leaf.isCommon() && leaf.weight(true) > 0) || isMoved(leaf, attribution))
                .map(leaf -> part(leaf, attribution, valueAndSample(leaf.any())))
                .sorted(LARGEST_FIRST)
                .toList();
        return explanation(heading.text(), OptionalDouble.of(100), heading.points(), parts, attribution);
    }

    /** From 100 points down to what was earned. */
    static Explanation ofLoss(IndicatorScore score) {
        if (score.points().isEmpty()) {
            return nothing(score);
        }
        double lost = score.points().getAsDouble() - 100;
        Part part = new Part(score.id(), score.text(), lost, valueAndSample(score), List.of());
        return new Explanation(score.text(), OptionalDouble.of(100), score.points(), List.of(part));
    }

    private static Explanation nothing(NodeScore node) {
        return new Explanation(node.text(), OptionalDouble.empty(), OptionalDouble.empty(), List.of());
    }

    /** What led from one score of a heading to another. */
    static Explanation ofChange(HeadingScore before, HeadingScore after, Text subject) {
        if (before.points().isEmpty() || after.points().isEmpty()) {
            return new Explanation(subject, before.points(), after.points(), List.of());
        }
        Exchange exchange = Exchange.between(before, after);
        Attribution attribution = exchange.attribution();
        List<Pair<IndicatorScore>> leaves = exchange.indicators().toList();
        List<Part> parts = new ArrayList<>();
        for (Player player : Player.values()) {
            Double points = attribution.parts().get(player.name());
            if (points != null) {
                parts.add(part(player, points, leaves, exchange));
            }
        }
        leaves.stream()
                .filter(leaf -> isCompared(leaf) || isMoved(leaf, attribution))
                .forEach(leaf -> parts.add(part(leaf, attribution, movement(leaf))));
        parts.sort(LARGEST_FIRST);
        return explanation(subject, before.points(), after.points(), parts, attribution);
    }

    private static Explanation explanation(
            Text subject, OptionalDouble from, OptionalDouble to, List<Part> parts, Attribution attribution) {
        double error = attribution.errors().values().stream()
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
        return new Explanation(subject, from, to, parts, error);
    }

    /** Whether an indicator counts on both sides. */
    private static boolean isCompared(Pair<IndicatorScore> leaf) {
        return leaf.isCommon() && (leaf.weight(false) > 0 || leaf.weight(true) > 0);
    }

    /** Whether an indicator moved something, be it by a gate alone. */
    private static boolean isMoved(Pair<IndicatorScore> leaf, Attribution attribution) {
        return Math.abs(attribution.parts().getOrDefault(Exchange.name(leaf), 0.0)) > ROUNDING;
    }

    private static Part part(Pair<IndicatorScore> leaf, Attribution attribution, Text detail) {
        double points = attribution.parts().getOrDefault(Exchange.name(leaf), 0.0);
        List<String> under = leaf.path().subList(0, leaf.path().size() - 1);
        return new Part(leaf.id(), leaf.any().text(), points, detail, under);
    }

    private static Part part(Player player, double points, List<Pair<IndicatorScore>> leaves, Exchange exchange) {
        String id = player.name().toLowerCase(Locale.ROOT);
        return switch (player) {
            case SCOPE ->
                new Part(
                        id,
                        Text.of("测量范围变化", "Change of what is measured"),
                        points,
                        scope(leaves, exchange),
                        List.of());
            case WEIGHTS -> new Part(id, Text.of("权重变化", "Change of weights"), points, definition(), List.of());
            case CURVES -> new Part(id, Text.of("评分曲线变化", "Change of curves"), points, curves(leaves), List.of());
            case AGGREGATION ->
                new Part(id, Text.of("汇总方式变化", "Change of aggregation"), points, definition(), List.of());
        };
    }

    private static Text definition() {
        return Text.of("定义不同", "defined otherwise");
    }

    private static Text curves(List<Pair<IndicatorScore>> leaves) {
        List<Text> names = names(leaves, Exchange::hasOtherCurve);
        return Text.of(joined(names, "、", Text::zh), joined(names, "; ", Text::en));
    }

    private static Text scope(List<Pair<IndicatorScore>> leaves, Exchange exchange) {
        List<Text> gained = names(leaves, leaf -> exchange.isScope(leaf) && exchange.counts(leaf.after()));
        List<Text> lost = names(leaves, leaf -> exchange.isScope(leaf) && exchange.counts(leaf.before()));
        boolean both = !gained.isEmpty() && !lost.isEmpty();
        return Text.of(
                listed("新测得：", gained, "、", Text::zh) + (both ? "；" : "") + listed("不再测得：", lost, "、", Text::zh),
                listed("newly measured: ", gained, "; ", Text::en)
                        + (both ? "; " : "")
                        + listed("no longer measured: ", lost, "; ", Text::en));
    }

    private static List<Text> names(List<Pair<IndicatorScore>> leaves, Predicate<Pair<IndicatorScore>> condition) {
        return leaves.stream().filter(condition).map(leaf -> leaf.any().text()).toList();
    }

    private static String listed(String label, List<Text> names, String separator, Function<Text, String> language) {
        return names.isEmpty() ? "" : label + joined(names, separator, language);
    }

    private static String joined(List<Text> names, String separator, Function<Text, String> language) {
        return names.stream().map(language).collect(Collectors.joining(separator));
    }

    private static Text valueAndSample(IndicatorScore score) {
        Text value = score.valueText();
        String sample = String.format(Locale.ROOT, "n = %,d", score.sampleSize());
        Text measured = Text.of(value.zh() + "，" + sample, value.en() + ", " + sample);
        if (score.imputed().isEmpty()) {
            return measured;
        }
        Text instead = score.value().unit().text(score.imputed().getAsDouble());
        return Text.of(
                measured.zh() + "，以 " + instead.zh() + " 代替", measured.en() + ", " + instead.en() + " stands in");
    }

    private static Text movement(Pair<IndicatorScore> leaf) {
        if (!leaf.before().isPresent() || !leaf.after().isPresent()) {
            return valueAndSample(leaf.any());
        }
        IndicatorScore before = leaf.before().get();
        IndicatorScore after = leaf.after().get();
        Text from = before.valueText();
        Text to = after.valueText();
        String sample = String.format(Locale.ROOT, "n = %,d → %,d", before.sampleSize(), after.sampleSize());
        Text moved = Text.of(from.zh() + " → " + to.zh() + "，" + sample, from.en() + " → " + to.en() + ", " + sample);
        return Exchange.isRedefined(leaf) ? Text.of("口径已改，" + moved.zh(), "redefined, " + moved.en()) : moved;
    }
}
