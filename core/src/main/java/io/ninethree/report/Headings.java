package io.ninethree.report;

import static io.ninethree.report.TextWriter.points;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.Bands;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.HeadingScore.Gated;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The whole, every heading below it, the weakest and the strongest. */
final class Headings {

    private Headings() {}

    static void write(Scorecard card, TextWriter out) {
        String label = card.label();
        String period = label.equals(ScoringPeriod.WHOLE_TIME) ? out.in("全部时间", label) : label;
        out.line(card.model().text().zh() + " · " + period, card.model().text().en() + " · " + period);
        writeWhole(card, out);
        out.blankLine();
        out.table(table(card, out));
        card.weakest()
                .ifPresent(weakest -> card.strongest()
                        .filter(strongest -> !strongest.equals(weakest))
                        .ifPresent(strongest -> writeExtremes(weakest, strongest, out)));
        card.limiting().ifPresent(limiting -> writeLimiting(limiting, card.overall(), out));
    }

    private static void writeWhole(Scorecard card, TextWriter out) {
        HeadingScore whole = card.overall();
        String points = points(whole.points()) + out.in(bracketed(whole.interval(), card.band(whole)));
        Text scope = scope(whole);
        switch (whole.status()) {
            case SCORED -> out.line("总分 " + points + "：" + scope.zh(), "Score " + points + ": " + scope.en());
            case INDICATIVE ->
                out.line(
                        "已测部分 " + points + "：" + scope.zh() + "；尚不构成完整得分",
                        points + " on the measured part: " + scope.en() + "; not yet a full score");
            case NOT_MEASURED -> out.line("未测量：" + scope.zh(), "Not measured: " + scope.en());
        }
        whole.gates().forEach(gate -> writeGate(gate, whole, out));
        writeCoverage(card, out);
    }

    /** What is known of chance, and the word for the points. */
    private static Text bracketed(Optional<Interval> interval, Optional<Bands.Band> band) {
        Text word = band.map(Bands.Band::text).orElse(Text.of("–", "–"));
        if (interval.isEmpty()) {
            return Text.of("（" + word.zh() + "）", " (" + word.en() + ")");
        }
        String ends = ends(interval.get());
        String level = BigDecimal.valueOf(interval.get().level())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
        return Text.of(
                "（" + word.zh() + "；" + level + " 置信区间 " + ends + "）",
                " (" + word.en() + "; " + level + " confidence: " + ends + ")");
    }

    private static String ends(Interval interval) {
        return number(interval.low()) + " – " + number(interval.high());
    }

    private static String number(double points) {
        return points(OptionalDouble.of(points));
    }

    private static void writeGate(Gated gated, HeadingScore whole, TextWriter out) {
        Text name = gated.indicator().text();
        if (gated.limit().isEmpty()) {
            out.line(
                    name.zh() + "的门槛未生效：缺乏证据（"
                            + gated.indicator()
                                    .absence()
                                    .map(Absence::text)
                                    .orElse(name)
                                    .zh() + "）",
                    "Gate of " + name.en() + " open: not evidenced ("
                            + gated.indicator()
                                    .absence()
                                    .map(Absence::text)
                                    .orElse(name)
                                    .en() + ")");
        } else if (gated.limit().getAsDouble() < whole.ungated().orElse(0)) {
            String limit = points(gated.limit());
            String free = points(whole.ungated());
            out.line(
                    "受" + name.zh() + "限制，最高 " + limit + " 分；不设限为 " + free + " 分",
                    "Held at " + limit + " by " + name.en() + "; " + free + " without that gate");
        }
    }

    private static void writeCoverage(Scorecard card, TextWriter out) {
        HeadingScore whole = card.overall();
        String standard = Unit.SHARE.text(whole.coverage()).en();
        if (!card.model().outOfScope().isEmpty()) {
            String scope = Unit.SHARE.text(whole.coverageOfScope()).en();
            out.line(
                    "权重覆盖：适用范围的 " + scope + "，标准的 " + standard,
                    "Weight measured: " + scope + " of the scope, " + standard + " of the standard");
        } else {
            out.line("权重覆盖：" + standard, "Weight measured: " + standard);
        }
        if (whole.imputedShare() > 0) {
            String imputed = Unit.SHARE.text(whole.imputedShare()).en();
            out.line("其中以约定值代替的权重：" + imputed, "Weight for which declared values stand in: " + imputed);
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

    private static TextTable table(Scorecard card, TextWriter out) {
        TextTable table = new TextTable("rlllrl");
        for (HeadingScore heading : card.overall().headings()) {
            List<IndicatorScore> indicators = heading.indicators();
            Text status = heading.absence()
                    .map(absence -> absence.text())
                    .orElse(heading.status().text());
            table.line(
                    points(heading.points()),
                    heading.interval().map(Headings::ends).orElse(""),
                    out.in(heading.text()),
                    card.band(heading).map(band -> out.in(band.text())).orElse(""),
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

    private static void writeLimiting(HeadingScore limiting, HeadingScore whole, TextWriter out) {
        String lost = number(whole.explain().under(limiting.id()));
        out.line(
                "失分最多：" + limiting.text().zh() + "（总分 " + lost + "）",
                "Costs most: " + limiting.text().en() + " (" + lost + " of the whole)");
    }

    private static void writeExtreme(String zh, String en, HeadingScore heading, TextWriter out) {
        String points = points(heading.points());
        out.line(
                zh + "：" + heading.text().zh() + "（" + points + "）",
                en + ": " + heading.text().en() + " (" + points + ")");
    }
}
