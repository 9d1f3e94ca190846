package io.ninethree.report;

import io.ninethree.score.Scorecard;
import java.util.Locale;

/** A scorecard as plain text. */
public final class TextReport {
    private TextReport() {}

    /**
     * A scorecard as plain text.
     *
     * @param card the scorecard
     * @param locale the reader's locale
     * @return the text
     */
    public static String of(Scorecard card, Locale locale) {
        return card.overall().text().in(locale);
    }
}
