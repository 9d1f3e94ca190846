package io.ninethree.report;

import static io.ninethree.report.TextWriter.points;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/** The whole, every heading below it, the weakest and the strongest. */
final class Headings {

    private Headings() {}

    static void write(Scorecard card, TextWriter out) {
        String label = card.period().label();
        String period = label.equals(ScoringPeriod.WHOLE_TIME) ? out.in("全部时间", label) : label;
        out.line(card.model().text().zh() + " · " + period, card.model().text().en() + " · " + period);
        writeWhole(card.overall(), out);
        out.blankLine();
        out.table(table(card.overall(), out));
        card.weakest()
                .ifPresent(weakest -> card.strongest()
                        .filter(strongest -> !strongest.equals(weakest))
                        .ifPresent(strongest -> writeExtremes(weakest, strongest, out)));
    }

    private static void writeWhole(HeadingScore whole, TextWriter out) {
        String points = points(whole.points());
        Text scope = scope(whole);
        switch (whole.status()) {
            case SCORED -> out.line("总分 " + points + "：" + scope.zh(), "Score " + points + ": " + scope.en());
            case INDICATIVE ->
                out.line(
                        "已测部分 " + points + "：" + scope.zh() + "；尚不构成完整得分",
                        points + " on the measured part: " + scope.en() + "; not yet a full score");
            case NOT_MEASURED -> out.line("未测量：" + scope.zh(), "Not measured: " + scope.en());
        }
    }

    private static Text scope(HeadingScore whole) {
        List<HeadingScore> headings = whole.headings();
        Text parts;
        if (hasAll(headings, Experience.values()) && hasAll(headings, Guarantee.values())) {
            long experiences = measured(headings, Experience.values());
            long guarantees = measured(headings, Guarantee.values());
            parts = Text.of(
                    "九项体验测得 " + experiences + " 项，三项保障测得 " + guarantees + " 项",
                    experiences + " of 9 experiences, " + guarantees + " of 3 guarantees");
        } else {
            long measured = measured(headings);
            parts = Text.of(
                    headings.size() + " 个维度测得 " + measured + " 个", measured + " of " + headings.size() + " headings");
        }
        List<IndicatorScore> indicators = whole.indicators();
        long measured = measured(indicators);
        return Text.of(
                parts.zh() + "，" + indicators.size() + " 项指标测得 " + measured + " 项",
                parts.en() + ", " + measured + " of " + indicators.size() + " indicators");
    }

    private static boolean hasAll(List<HeadingScore> headings, Dimension[] dimensions) {
        List<String> ids = headings.stream().map(NodeScore::id).toList();
        return Stream.of(dimensions).map(Dimension::id).allMatch(ids::contains);
    }

    private static long measured(List<HeadingScore> headings, Dimension[] dimensions) {
        List<String> ids = Stream.of(dimensions).map(Dimension::id).toList();
        return measured(
                headings.stream().filter(heading -> ids.contains(heading.id())).toList());
    }

    private static long measured(List<? extends NodeScore> nodes) {
        return nodes.stream().filter(node -> node.points().isPresent()).count();
    }

    private static TextTable table(HeadingScore whole, TextWriter out) {
        TextTable table = new TextTable("rlrl");
        for (HeadingScore heading : whole.headings()) {
            List<IndicatorScore> indicators = heading.indicators();
            Text status = heading.absence()
                    .map(absence -> absence.text())
                    .orElse(heading.status().text());
            table.line(
                    points(heading.points()),
                    out.in(heading.text()),
                    measured(indicators) + "/" + indicators.size(),
                    out.in(status));
        }
        return table;
    }

    private static void writeExtremes(HeadingScore weakest, HeadingScore strongest, TextWriter out) {
        out.blankLine();
        writeExtreme("最薄弱", "Weakest", weakest, out);
        writeExtreme("最强", "Strongest", strongest, out);
    }

    private static void writeExtreme(String zh, String en, HeadingScore heading, TextWriter out) {
        String points = points(heading.points());
        out.line(
                zh + "：" + heading.text().zh() + "（" + points + "）",
                en + ": " + heading.text().en() + " (" + points + ")");
    }
}
