package io.ninethree.examples.quickstart;

import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.examples.publicdata.PublicData;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.report.TextReport;
import io.ninethree.score.Scorecard;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores the last month of a made-up retail brand and says what moved since the first one. */
public final class Quickstart {

    private static final List<String> LANGUAGES = List.of("en", "zh");

    private Quickstart() {}

    /**
     * Prints the scorecard, or those of public data sets.
     *
     * @param args in any order, none needed: {@code zh} for Chinese, {@code en} for English, a folder with public data sets
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Locale locale = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
        Optional<String> folder =
                Stream.of(args).filter(arg -> !LANGUAGES.contains(arg)).findFirst();
        folder.map(Path::of)
                .ifPresentOrElse(path -> PublicData.print(path, locale, out), () -> out.print(report(locale)));
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
