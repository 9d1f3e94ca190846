package io.ninethree.examples.publicdata;

import io.ninethree.examples.ecsi.EcsiSurvey;
import io.ninethree.examples.rabobank.RabobankIncidents;
import io.ninethree.examples.servicenow.ServiceNowLog;
import io.ninethree.examples.table.History;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.report.TextReport;
import io.ninethree.score.Scorecard;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;

/**
 * Scores three public data sets, and says what moved in one of them from March to May. The facts of a period are known
 * some time after its end, so that what was opened in it has had thirty days to be resolved.
 */
public final class PublicData {

    /** March to May 2016, known 30 days later. Outside of it the log holds only a few incidents. */
    public static final ScoringPeriod SPRING_2016 =
            settled(ScoringPeriod.between(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 6, 1), ZoneOffset.UTC), 30);

    /**
     * October to December 2013, known 31 days later. Of incidents that were opened before, the set holds only those that
     * were closed later.
     */
    public static final ScoringPeriod AUTUMN_2013 = settled(
            ScoringPeriod.between(LocalDate.of(2013, 10, 1), LocalDate.of(2014, 1, 1), ZoneId.of("Europe/Amsterdam")),
            31);

    private PublicData() {}

    /**
     * Prints the scorecards.
     *
     * @param args the folder with the data sets; then {@code zh} for Chinese, otherwise English
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("folder with the data sets must be the first argument, was missing");
        }
        Locale locale = args.length > 1 && args[1].equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(Path.of(args[0]), locale, out);
    }

    private static void print(Path folder, Locale locale, PrintStream out) {
        Collection<History> log = ServiceNowLog.read(folder);
        Scorecard march = ServiceNowLog.score(log, month(3));
        Scorecard may = ServiceNowLog.score(log, month(5));
        out.println(TextReport.of(ServiceNowLog.score(log, SPRING_2016), locale));
        out.println(may.since(march).explain().in(locale));
        out.println(TextReport.of(RabobankIncidents.score(folder, AUTUMN_2013), locale));
        out.println(TextReport.of(EcsiSurvey.score(folder), locale));
    }

    /**
     * A month of the spring of 2016.
     *
     * @param month its number
     * @return the period, known 30 days later
     */
    public static ScoringPeriod month(int month) {
        return settled(ScoringPeriod.of(YearMonth.of(2016, month), ZoneOffset.UTC), 30);
    }

    private static ScoringPeriod settled(ScoringPeriod period, int days) {
        return period.knownAt(period.to().plus(Duration.ofDays(days)));
    }
}
