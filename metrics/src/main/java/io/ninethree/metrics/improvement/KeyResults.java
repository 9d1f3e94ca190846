package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.model.Text;
import io.ninethree.report.TextTable;
import io.ninethree.score.Difference;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The board of key results 关键结果看板: a few indicators, what they were before, what they are now, and whether the data can
 * show that they moved. Immutable and thread-safe.
 *
 * @param before the label of the scorecard before
 * @param now the label of the scorecard now
 * @param rows one for each indicator
 */
public record KeyResults(String before, String now, List<Row> rows) {

    /**
     * The key results of the source, by the ids of the standard model: satisfaction, net promoter score, first response,
     * resolution rate and process transparency.
     */
    public static final List<String> STANDARD =
            List.of("emo.csat", "emo.nps", "resp.firstMean", "ctx.resolutionRate", "trans.visibleSteps");

    private static final String NOTHING = "–";

    /** Copies the rows. */
    public KeyResults {
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        rows = List.copyOf(rows);
    }

    /**
     * The key results of the source.
     *
     * @param now a scorecard of the standard model, or of another one that has its ids
     * @param before the scorecard of an earlier period
     * @return the board
     */
    public static KeyResults of(Scorecard now, Scorecard before) {
        return of(now, before, STANDARD);
    }

    /**
     * Key results of one's own.
     *
     * @param now a scorecard
     * @param before the scorecard of an earlier period
     * @param ids the ids of the indicators; one that a model does not have is shown as such
     * @return the board
     */
    public static KeyResults of(Scorecard now, Scorecard before, List<String> ids) {
        return new KeyResults(
                before.label(),
                now.label(),
                ids.stream().map(id -> row(id, now, before)).toList());
    }

    private static Row row(String id, Scorecard now, Scorecard before) {
        Optional<IndicatorScore> earlier = found(id, before);
        Optional<IndicatorScore> later = found(id, now);
        Difference difference = earlier.isPresent() && later.isPresent()
                ? now.since(before).difference(id)
                : new Difference(OptionalDouble.empty(), Optional.empty());
        return new Row(id, earlier, later, difference);
    }

    private static Optional<IndicatorScore> found(String id, Scorecard card) {
        return card.indicators().stream().filter(score -> score.id().equals(id)).findFirst();
    }

    /**
     * One key result.
     *
     * @param id the id of the indicator
     * @param before what it was, empty if the model before does not have it
     * @param now what it is, empty if the model now does not have it
     * @param difference how many points lie between them, and whether that is more than chance
     */
    public record Row(String id, Optional<IndicatorScore> before, Optional<IndicatorScore> now, Difference difference) {

        /**
         * The name of the indicator.
         *
         * @return the name in both languages; the id if no model has it
         */
        public Text name() {
            return now.or(() -> before).map(IndicatorScore::text).orElse(Wording.own(id));
        }

        /**
         * What it was for a reader.
         *
         * @return the value in its unit, or why there is none
         */
        public Text beforeText() {
            return value(before);
        }

        /**
         * What it is for a reader.
         *
         * @return the value in its unit, or why there is none
         */
        public Text nowText() {
            return value(now);
        }

        private static Text value(Optional<IndicatorScore> score) {
            return score.map(Row::value).orElse(Text.of("模型中没有", "not in the model"));
        }

        /** The value of an indicator in its unit, or why there is none. */
        static Text value(IndicatorScore score) {
            if (number(score).isEmpty()) {
                return score.absence().map(Absence::text).orElse(Wording.own(NOTHING));
            }
            Text value = score.value() instanceof Amount amount
                    ? Wording.own(amount.money().toString())
                    : score.value().unit().text(number(score).getAsDouble());
            return score.absence()
                    .map(few -> Text.of(
                            value.zh() + "（" + few.text().zh() + "）",
                            value.en() + " (" + few.text().en() + ")"))
                    .orElse(value);
        }

        private static OptionalDouble number(IndicatorScore score) {
            return score.value().number();
        }

        /**
         * By how much the value moved, in its unit.
         *
         * @return now minus before, empty if one of them was not measured or they are not in one unit
         */
        public OptionalDouble change() {
            return isComparable()
                    ? OptionalDouble.of(last().getAsDouble() - first().getAsDouble())
                    : OptionalDouble.empty();
        }

        /**
         * By which part of what it was the value moved: 0.17 is the +17 % of the source.
         *
         * @return the change divided by what it was; empty where a part has no meaning: for shares, whose change is told in
         *     percentage points, for indices, whose 0 is not nothing, and where it was not above 0
         */
        public OptionalDouble relativeChange() {
            return isComparable() && hasParts() && first().getAsDouble() > 0
                    ? OptionalDouble.of(change().getAsDouble() / first().getAsDouble())
                    : OptionalDouble.empty();
        }

        private OptionalDouble first() {
            return before.map(Row::number).orElse(OptionalDouble.empty());
        }

        private OptionalDouble last() {
            return now.map(Row::number).orElse(OptionalDouble.empty());
        }

        private boolean isComparable() {
            return first().isPresent()
                    && last().isPresent()
                    && before.map(score -> score.value().unit())
                            .equals(now.map(score -> score.value().unit()));
        }

        private boolean hasParts() {
            return now.filter(score -> !score.value().unit().equals(Unit.SHARE))
                    .filter(score -> score.indicator().formula().form() != Formula.Form.INDEX)
                    .isPresent();
        }

        private Text changeText() {
            return change().isPresent() ? signed(change().getAsDouble()) : Wording.own(NOTHING);
        }

        private Text signed(double change) {
            Unit unit = now.orElseThrow().value().unit();
            if (unit.equals(Unit.SHARE)) {
                String points = String.format(Locale.ROOT, "%+.1f", 100 * change);
                return Text.of(points + " 个百分点", points + " pp");
            }
            return change == 0 ? unit.text(0) : Wording.signed(unit, change);
        }

        private String relativeText() {
            return relativeChange().isPresent()
                    ? String.format(
                            Locale.ROOT, "%+.1f %%", 100 * relativeChange().getAsDouble())
                    : "";
        }

        private Text targetText() {
            return now.flatMap(IndicatorScore::target).orElse(Wording.own(NOTHING));
        }

        private Text verdictText() {
            return now.map(score -> score.verdict().text()).orElse(Wording.own(NOTHING));
        }

        private String[] cells(Locale locale) {
            return new String[] {
                name().in(locale),
                beforeText().in(locale),
                nowText().in(locale),
                changeText().in(locale),
                relativeText(),
                targetText().in(locale),
                verdictText().in(locale),
                difference.verdict().text().in(locale)
            };
        }
    }

    /**
     * This board for a reader: what was, what is, the change in the unit and in percent, the target, whether it is met, and
     * whether the data can show a change.
     *
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public String in(Locale locale) {
        TextTable table = new TextTable("lrrrrrll");
        table.line(
                Text.of("关键结果", "key result").in(locale),
                before,
                now,
                Text.of("变化", "change").in(locale),
                "%",
                Text.of("目标", "target").in(locale),
                Text.of("达标", "on target").in(locale),
                Text.of("结论", "verdict").in(locale));
        rows.forEach(row -> table.line(row.cells(locale)));
        return table.toString();
    }
}
