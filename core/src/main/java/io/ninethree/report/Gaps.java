package io.ninethree.report;

import static io.ninethree.report.TextWriter.number;
import static java.util.Collections.disjoint;

import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Readiness;
import io.ninethree.score.Readiness.Advice;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing: the fields to connect next, and the records and values that did not count. */
final class Gaps {

    private static final int MOST_ADVICE = 12;

    private Gaps() {}

    static void write(Readiness readiness, TextWriter out) {
        List<Advice> advice = best(readiness);
        if (!advice.isEmpty()) {
            out.blankLine();
            out.line(
                    "接下来接入（可增加的权重；新数据源还需其日期字段）：",
                    "Connect next (weight that it would add; a new source also needs the field that dates it):");
            TextTable table = new TextTable("rll");
            advice.forEach(each ->
                    table.line("+" + out.in(Unit.SHARE.text(each.gain())), fields(each), "→ " + indicators(each, out)));
            out.table(table);
        }
        if (!readiness.undated().isEmpty()) {
            out.blankLine();
            readiness.undated().forEach(source -> writeUndated(source, out));
        }
    }

    /** The best advice for every heading of which nothing can be measured, and then what adds most. */
    private static List<Advice> best(Readiness readiness) {
        List<Advice> all = readiness.advice();
        Stream<Advice> opening = readiness.model().root().children().stream()
                .filter(Heading.class::isInstance)
                .map(node -> ((Heading) node).indicators())
                .filter(indicators -> disjoint(indicators, readiness.measurable()))
                .flatMap(indicators -> all.stream()
                        .filter(advice -> !disjoint(indicators, advice.indicators()))
                        .limit(1));
        return Stream.concat(opening, all.stream())
                .distinct()
                .limit(MOST_ADVICE)
                .sorted(Comparator.comparingInt(all::indexOf))
                .toList();
    }

    private static String fields(Advice advice) {
        return advice.fields().stream().map(Field::id).collect(Collectors.joining(" + "));
    }

    private static String indicators(Advice advice, TextWriter out) {
        return advice.indicators().stream()
                .map(indicator -> out.in(indicator.text()))
                .collect(Collectors.joining(out.in("、", "; ")));
    }

    private static void writeUndated(Source source, TextWriter out) {
        out.line(
                source.text().zh() + "：未接入 " + source.datedBy().id() + "，只能按全部时间评分",
                source.text().en() + ": without " + source.datedBy().id() + " only the whole time can be scored");
    }

    static void writeReadings(List<Reading> readings, TextWriter out) {
        if (!readings.isEmpty()) {
            out.blankLine();
            readings.forEach(reading -> write(reading, out));
        }
    }

    private static void write(Reading reading, TextWriter out) {
        String records = number(reading.records());
        String inPeriod = number(reading.inPeriod());
        String undated = number(reading.undated());
        Text source = reading.source().text();
        out.line(
                source.zh() + "：读取 " + records + " 条，期内 " + inPeriod + " 条，无日期 " + undated + " 条",
                source.en() + ": " + records + " records read, " + inPeriod + " in the period, " + undated
                        + " undated");
        if (reading.duplicates() > 0) {
            String duplicates = number(reading.duplicates());
            out.line("  重复记录 " + duplicates + " 条，未计入", "  " + duplicates + " duplicates left out");
        }
        reading.unreadable().forEach(each -> write(each, out));
    }

    private static void write(Unreadable values, TextWriter out) {
        Text field = values.field().text();
        Text flaw = values.flaw().text();
        String records = number(values.records());
        out.line(
                "  " + field.zh() + "：" + records + " 条无法读取（" + flaw.zh() + "）",
                "  " + field.en() + ": " + records + " unreadable (" + flaw.en() + ")");
    }
}
