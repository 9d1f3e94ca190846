package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scores of this package say of themselves. */
final class Explanations {

    /** The id of the part of a change that comes of indicators that are measured on one side only. */
    static final String SCOPE = "scope";

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparing((Part part) -> Math.abs(part.points())).reversed();

    private Explanations() {}

    /** From 100 points everywhere down to what was earned. */
    static Explanation ofLoss(NodeScore node) {
        if (node.points().isEmpty()) {
            return new Explanation(node.text(), OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        }
        NodeScore perfect = node instanceof HeadingScore heading
                ? heading.rescored(Explanations::perfect)
                : perfect((IndicatorScore) node);
        Map<String, IndicatorScore> indicators = byId(node);
        List<Part> parts = Attribution.parts(perfect, node).entrySet().stream()
                .map(lost -> part(indicators, lost, Explanations::valueAndSample))
                .sorted(LARGEST_FIRST)
                .toList();
        return new Explanation(node.text(), perfect.points(), node.points(), parts);
    }

    /** What moved a heading, with a part for indicators that are measured on one side only. */
    static Explanation ofChange(HeadingScore before, HeadingScore after, Text subject) {
        if (before.points().isEmpty() || after.points().isEmpty()) {
            return new Explanation(subject, before.points(), after.points(), List.of());
        }
        Map<String, IndicatorScore> starts = byId(before);
        Map<String, IndicatorScore> ends = byId(after);
        HeadingScore commonBefore = before.rescored(each -> common(each, ends));
        HeadingScore commonAfter = after.rescored(each -> common(each, starts));
        double from = before.points().getAsDouble();
        double to = after.points().getAsDouble();
        Map<String, Double> moved = Attribution.parts(commonBefore, commonAfter);
        double scope = to
                - from
                - (commonAfter.points().orElse(0) - commonBefore.points().orElse(0));
        List<Part> parts = Stream.concat(
                        moved.entrySet().stream()
                                .map(part -> part(ends, part, end -> movement(of(starts, end.id()), end))),
                        scopeParts(scope, starts, ends))
                .sorted(LARGEST_FIRST)
                .toList();
        return new Explanation(subject, before.points(), after.points(), parts);
    }

    private static IndicatorScore perfect(IndicatorScore score) {
        OptionalDouble full = score.points().isPresent() ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new IndicatorScore(score.indicator(), score.weight(), score.value(), full);
    }

    private static IndicatorScore common(IndicatorScore score, Map<String, IndicatorScore> others) {
        boolean both = of(others, score.id()).points().isPresent();
        return both
                ? score
                : new IndicatorScore(score.indicator(), score.weight(), score.value(), OptionalDouble.empty());
    }

    private static Map<String, IndicatorScore> byId(NodeScore node) {
        Stream<IndicatorScore> indicators =
                node instanceof HeadingScore heading ? heading.indicators().stream() : Stream.of((IndicatorScore) node);
        return indicators.collect(Collectors.toMap(IndicatorScore::id, each -> each));
    }

    private static Part part(
            Map<String, IndicatorScore> indicators,
            Map.Entry<String, Double> points,
            Function<IndicatorScore, Text> detail) {
        IndicatorScore score = of(indicators, points.getKey());
        return new Part(score.id(), score.text(), points.getValue(), detail.apply(score));
    }

    private static Text valueAndSample(IndicatorScore score) {
        Text value = score.valueText();
        String sample = String.format(Locale.ROOT, "n = %,d", score.sampleSize());
        return Text.of(value.zh() + "，" + sample, value.en() + ", " + sample);
    }

    private static Text movement(IndicatorScore before, IndicatorScore after) {
        Text from = before.valueText();
        Text to = after.valueText();
        String sample = String.format(Locale.ROOT, "n = %,d → %,d", before.sampleSize(), after.sampleSize());
        return Text.of(from.zh() + " → " + to.zh() + "，" + sample, from.en() + " → " + to.en() + ", " + sample);
    }

    private static Stream<Part> scopeParts(
            double points, Map<String, IndicatorScore> before, Map<String, IndicatorScore> after) {
        List<Text> gained = onlyIn(after, before);
        List<Text> lost = onlyIn(before, after);
        if (gained.isEmpty() && lost.isEmpty()) {
            return Stream.empty();
        }
        Text detail = Text.of(
                listed("新测得：", gained, "、", Text::zh)
                        + (gained.isEmpty() || lost.isEmpty() ? "" : "；")
                        + listed("不再测得：", lost, "、", Text::zh),
                listed("newly measured: ", gained, "; ", Text::en)
                        + (gained.isEmpty() || lost.isEmpty() ? "" : "; ")
                        + listed("no longer measured: ", lost, "; ", Text::en));
        return Stream.of(new Part(SCOPE, Text.of("测量范围变化", "Change of what is measured"), points, detail));
    }

    private static List<Text> onlyIn(Map<String, IndicatorScore> these, Map<String, IndicatorScore> others) {
        return these.values().stream()
                .filter(each -> each.points().isPresent()
                        && of(others, each.id()).points().isEmpty())
                .sorted(Comparator.comparing(IndicatorScore::id))
                .map(IndicatorScore::text)
                .toList();
    }

    private static String listed(String label, List<Text> names, String separator, Function<Text, String> language) {
        return names.isEmpty() ? "" : label + names.stream().map(language).collect(Collectors.joining(separator));
    }

    private static IndicatorScore of(Map<String, IndicatorScore> scores, String id) {
        return requireNonNull(scores.get(id), id);
    }
}
