package io.ninethree.report;

import static io.ninethree.report.TextWriter.number;
import static io.ninethree.report.TextWriter.points;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.Sample;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every connected indicator: its value, what was aimed at, how far it can be trusted, or why there is no value. */
final class Indicators {

    private Indicators() {}

    static void write(Scorecard card, TextWriter out) {
        List<IndicatorScore> connected = card.indicators().stream()
                .filter(score -> score.imputed().isPresent() || !isBeyondReach(score))
                .toList();
        if (!connected.isEmpty()) {
            out.blankLine();
            out.table(table(connected, out));
        }
    }

    private static boolean isBeyondReach(IndicatorScore score) {
        return score.absence()
                .filter(absence -> absence == Absence.NOT_CONNECTED || absence == Absence.OUT_OF_SCOPE)
                .isPresent();
    }

    private static TextTable table(List<IndicatorScore> connected, TextWriter out) {
        TextTable table = new TextTable("rlrrrl");
        table.line(
                out.in("得分", "points"),
                out.in("指标", "indicator"),
                out.in("数值", "value"),
                out.in("目标", "target"),
                "n",
                out.in("备注", "note"));
        connected.forEach(score -> table.line(
                points(score.points()),
                out.in(score.text()),
                value(score, out),
                score.target().map(out::in).orElse(TextWriter.NOTHING),
                number(score.sampleSize()),
                note(score, out)));
        return table;
    }

    private static String value(IndicatorScore score, TextWriter out) {
        return score.value() instanceof Amount amount
                ? amount.money().toString()
                : text(score.value().number(), unit(score), out);
    }

    private static Unit unit(IndicatorScore score) {
        return score.indicator().formula().unit();
    }

    private static String text(OptionalDouble number, Unit unit, TextWriter out) {
        return number.isPresent() ? out.in(unit.text(number.getAsDouble())) : TextWriter.NOTHING;
    }

    private static String note(IndicatorScore score, TextWriter out) {
        Sample sample = score.value().sample();
        Stream<String> notes = Stream.of(
                score.value()
                        .interval()
                        .map(each -> interval(each, unit(score), out))
                        .orElse(""),
                score.absence().map(Absence::text).map(out::in).orElse(""),
                standIn(score, out),
                left(sample.undecided(), "尚无法判定", "not yet decidable", out),
                left(sample.absent(), "缺数据", "without data", out),
                left(sample.unreadable(), "无法读取", "unreadable", out));
        return notes.filter(note -> !note.isEmpty()).collect(Collectors.joining(out.in("；", "; ")));
    }

    private static String standIn(IndicatorScore score, TextWriter out) {
        return score.imputed().isEmpty() ? "" : text(score.imputed(), unit(score), out) + out.in(" 代替", " stands in");
    }

    private static String interval(Interval interval, Unit unit, TextWriter out) {
        return out.in(unit.text(interval.low())) + " – " + out.in(unit.text(interval.high()));
    }

    private static String left(long records, String zh, String en, TextWriter out) {
        return records == 0 ? "" : number(records) + out.in(" 条" + zh, " " + en);
    }
}
