package io.ninethree.report;

import static io.ninethree.report.TextWriter.points;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import java.util.List;
import java.util.Optional;

/** The whole, every heading below it, the weakest and the strongest, and the one that costs most. */
final class Headings {

    private Headings() {}

    static void write(Scorecard card, TextWriter out) {
        String label = card.label();
        String period = label.equals(ScoringPeriod.WHOLE_TIME) ? out.in("全部时间", label) : label;
        out.line(card.model().text().zh() + " · " + period, card.model().text().en() + " · " + period);
        Whole.write(card, out);
        out.blankLine();
        out.table(table(card, out));
        card.weakest()
                .ifPresent(weakest -> card.strongest()
                        .filter(strongest -> !strongest.equals(weakest))
                        .ifPresent(strongest -> writeExtremes(weakest, strongest, out)));
        card.limiting()
                .filter(limiting -> !card.weakest().equals(Optional.of(limiting)))
                .ifPresent(limiting -> writeLimiting(limiting, card.overall(), out));
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
                    heading.interval().map(TextWriter::ends).orElse(""),
                    out.in(heading.text()),
                    card.band(heading).map(band -> out.in(band.text())).orElse(""),
                    Whole.measured(indicators) + "/" + indicators.size(),
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
        String lost = points(whole.explain().under(limiting.id()));
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
