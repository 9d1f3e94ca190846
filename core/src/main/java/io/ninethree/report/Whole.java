package io.ninethree.report;

import static io.ninethree.report.TextWriter.ends;
import static io.ninethree.report.TextWriter.points;

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
import java.util.stream.Stream;

/** What the whole earned, how sure that is, what holds it down, and how much of it was measured. */
final class Whole {

    private Whole() {}

    static void write(Scorecard card, TextWriter out) {
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
        if (whole.points().isPresent()) {
            writeGates(whole, out);
            writeCoverage(card, out);
        }
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

    private static void writeGates(HeadingScore whole, TextWriter out) {
        whole.gates().stream().filter(gate -> gate.limit().isEmpty()).forEach(gate -> writeOpen(gate, out));
        writeHeld(whole, out);
        whole.headings().forEach(heading -> writeHeld(heading, out));
    }

    private static void writeOpen(Gated gated, TextWriter out) {
        Text name = gated.indicator().text();
        Text reason = gated.indicator().absence().map(Absence::text).orElse(name);
        out.line(
                name.zh() + "的门槛未生效：缺乏证据（" + reason.zh() + "）",
                "Gate of " + name.en() + " open: not evidenced (" + reason.en() + ")");
    }

    /** The gates that a heading does not pass. */
    private static void writeHeld(HeadingScore heading, TextWriter out) {
        double free = heading.ungated().orElse(0);
        for (Gated gated : heading.gates()) {
            if (gated.limit().orElse(100) < free) {
                Text name = gated.indicator().text();
                String limit = points(gated.limit());
                out.line(
                        heading.text().zh() + "受" + name.zh() + "限制，最高 " + limit + " 分；不设限为 " + points(free) + " 分",
                        heading.text().en() + " held at " + limit + " by " + name.en() + "; " + points(free)
                                + " without that gate");
            }
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

    /** How many nodes earned points by what was measured, and not by what stands in. */
    static long measured(List<? extends NodeScore> nodes) {
        return nodes.stream().filter(node -> node.coverage() > 0).count();
    }
}
