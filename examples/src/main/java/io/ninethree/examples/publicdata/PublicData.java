package io.ninethree.examples.publicdata;

import io.ninethree.examples.ecsi.EcsiSurvey;
import io.ninethree.examples.rabobank.RabobankIncidents;
import io.ninethree.examples.servicenow.ServiceNowLog;
import io.ninethree.examples.table.History;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.Text;
import io.ninethree.report.TextReport;
import io.ninethree.score.Scorecard;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

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
     * Writes the scorecards of the data sets that a folder holds, and names those that it does not hold.
     *
     * @param folder the folder
     * @param locale the reader's locale
     * @param out where to write
     */
    public static void print(Path folder, Locale locale, PrintStream out) {
        heading("ServiceNow", Text.of("某 IT 公司的服务台事件日志", "incident log of an IT company's service desk"), locale, out);
        if (holds(folder, locale, out, "servicenow_incident_events.csv.gz")) {
            Map<String, History> log = ServiceNowLog.read(folder);
            out.println(TextReport.of(ServiceNowLog.score(log, SPRING_2016), locale));
            Scorecard march = ServiceNowLog.score(log, month(3));
            out.println(
                    ServiceNowLog.score(log, month(5)).since(march).explain().in(locale));
        }
        heading("Rabobank", Text.of("某银行 IT 服务台的事件", "incidents of a bank's IT service desk"), locale, out);
        if (holds(folder, locale, out, "rabobank_incidents.csv.gz", "rabobank_activities.csv.gz")) {
            out.println(TextReport.of(RabobankIncidents.score(folder, AUTUMN_2013), locale));
        }
        heading("ECSI", Text.of("移动通信客户满意度问卷", "satisfaction of mobile phone customers"), locale, out);
        if (holds(folder, locale, out, "ecsi_mobile_survey.csv.gz")) {
            out.println(TextReport.of(EcsiSurvey.score(folder), locale));
        }
    }

    private static void heading(String name, Text subject, Locale locale, PrintStream out) {
        out.println("== " + name + " · " + subject.in(locale) + " ==");
    }

    private static boolean holds(Path folder, Locale locale, PrintStream out, String... files) {
        for (String file : files) {
            if (!Files.exists(folder.resolve(file))) {
                out.println(Text.of("未找到 " + file, "not found: " + file).in(locale));
                out.println();
                return false;
            }
        }
        return true;
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
        return period.withKnownAt(period.to().plus(Duration.ofDays(days)));
    }
}
