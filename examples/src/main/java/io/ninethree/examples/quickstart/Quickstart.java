package io.ninethree.examples.quickstart;

import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.report.TextReport;
import io.ninethree.score.Scorecard;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;

/** Scores the last month of a made-up retail brand and says what moved since the first one. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the scorecard.
     *
     * @param args {@code zh} for Chinese, otherwise English
     */
    public static void main(String[] args) {
        Locale locale = args.length > 0 && args[0].equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(locale));
    }

    static String report(Locale locale) {
        RetailBrand brand = RetailBrand.year();
        Scorecard first = score(brand, RetailBrand.FIRST_MONTH);
        Scorecard last = score(brand, RetailBrand.LAST_MONTH);
        return TextReport.of(last, locale) + "\n" + last.since(first).explain().in(locale);
    }

    private static Scorecard score(RetailBrand brand, YearMonth month) {
        return new CrmScoring().score(ScoringPeriod.of(month, CrmScoring.SHANGHAI), brand);
    }
}
