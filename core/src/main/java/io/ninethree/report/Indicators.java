package io.ninethree.report;

import static io.ninethree.report.TextWriter.number;
import static io.ninethree.report.TextWriter.points;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Sample;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every indicator that has a value: what it is, what was aimed at, and how far it can be trusted. */
final class Indicators {

    private Indicators() {}

    static void write(Scorecard card, TextWriter out) {
        TextTable table = new TextTable("rlrrrl");
        table.line(
                out.in("得分", "points"),
                out.in("指标", "indicator"),
                out.in("数值", "value"),
                out.in("目标", "target"),
                "n",
                out.in("备注", "note"));
        card.indicators().stream()
                .filter(score -> score.status() != Status.NOT_MEASURED)
                .forEach(score -> table.line(
                        points(score.points()),
                        out.in(score.text()),
                        out.in(unit(score).text(score.value().number().orElseThrow())),
                        target(score.indicator(), out),
                        number(score.sampleSize()),
                        note(score, out)));
        out.blankLine();
        out.table(table);
    }

    private static Unit unit(IndicatorScore score) {
        return score.indicator().formula().unit();
    }

    private static String target(Indicator indicator, TextWriter out) {
        OptionalDouble target = indicator
                .curve()
                .map(curve -> curve.valueAt(ScoreCurve.TARGET_POINTS))
                .orElse(OptionalDouble.empty());
        return target.isPresent() ? out.in(indicator.formula().unit().text(target.getAsDouble())) : TextWriter.NOTHING;
    }

    private static String note(IndicatorScore score, TextWriter out) {
        Sample sample = score.value().sample();
        Stream<String> notes = Stream.of(
                score.value()
                        .interval()
                        .map(each -> interval(each, unit(score), out))
                        .orElse(""),
                score.absence().map(Absence::text).map(out::in).orElse(""),
                left(sample.undecided(), out.in("尚未可判定", "not yet decidable")),
                left(sample.absent(), out.in("缺数据", "without data")),
                left(sample.unreadable(), out.in("无法读取", "unreadable")));
        return notes.filter(note -> !note.isEmpty()).collect(Collectors.joining(out.in("；", "; ")));
    }

    private static String interval(Interval interval, Unit unit, TextWriter out) {
        return out.in(unit.text(interval.low())) + " – " + out.in(unit.text(interval.high()));
    }

    private static String left(long records, String why) {
        return records == 0 ? "" : number(records) + " " + why;
    }
}
