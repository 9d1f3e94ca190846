package io.ninethree.report;

import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import java.util.Locale;

/** Scorecards and readiness as plain text for a terminal, the same on every machine. */
public final class TextReport {

    private TextReport() {}

    /**
     * A scorecard as text: the whole, every heading, what was measured, what was not and which fields would change that,
     * and what was left out.
     *
     * @param card the scorecard
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public static String of(Scorecard card, Locale locale) {
        TextWriter out = new TextWriter(locale);
        Headings.write(card, out);
        Indicators.write(card, out);
        Gaps.write(card.readiness(), out);
        Gaps.writeReadings(card.readings(), out);
        return out.toString();
    }

    /**
     * What a model can measure, as text: how many indicators, and what to connect next.
     *
     * @param readiness the readiness
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public static String of(Readiness readiness, Locale locale) {
        TextWriter out = new TextWriter(locale);
        int all = readiness.model().indicators().size();
        int measurable = readiness.measurable().size();
        out.line(
                "可测量 " + all + " 项指标中的 " + measurable + " 项",
                measurable + " of " + all + " indicators can be measured");
        Gaps.write(readiness, out);
        return out.toString();
    }
}
