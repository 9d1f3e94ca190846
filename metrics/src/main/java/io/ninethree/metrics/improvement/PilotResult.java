package io.ninethree.metrics.improvement;

import io.ninethree.fact.Segment;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.metrics.improvement.Pilot.Answer;
import io.ninethree.metrics.improvement.Pilot.Demand;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.Scorecards;
import io.ninethree.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a pilot. Immutable and thread-safe.
 *
 * @param pilot the pilot
 * @param indicator the indicator that it was to improve
 * @param treated the places where the change was tried
 * @param control the places that went on as before
 * @param effect how much more the value changed where the change was tried, in the unit of the indicator, on all records
 *     together; not measured if an arm was not
 * @param reasons what speaks against expansion, for a reader; none if nothing does
 */
public record PilotResult(
        Pilot pilot, Indicator indicator, Arm treated, Arm control, IndicatorValue effect, List<Text> reasons) {

    /** Whether a pilot is expanded. */
    public enum Verdict {
        /** The effect is for the better beyond chance, and every demand is met. */
        EXPAND(Text.of("可以推广", "expand")),
        /** Something speaks against it. */
        NOT_YET(Text.of("暂不推广", "not yet"));

        private final Text text;

        Verdict(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the verdict in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * The places of one arm of a pilot, taken together.
     *
     * @param places the words of the places that were measured before and after, in the order of the pilot
     * @param leftOut the words of the others
     * @param before the value before, with its records; not measured if there is no place
     * @param after the value after, with its records; not measured if there is no place
     */
    public record Arm(List<String> places, List<String> leftOut, IndicatorValue before, IndicatorValue after) {
        /** Copies the lists. */
        public Arm {
            places = List.copyOf(places);
            leftOut = List.copyOf(leftOut);
        }

        private static Arm of(Pilot pilot, Unit unit, List<String> words, Scorecards before, Scorecards after) {
            Map<String, IndicatorValue> earlier = measured(pilot, words, before);
            Map<String, IndicatorValue> later = measured(pilot, words, after);
            earlier.keySet().retainAll(later.keySet());
            later.keySet().retainAll(earlier.keySet());
            return new Arm(
                    List.copyOf(earlier.keySet()),
                    words.stream().filter(word -> !earlier.containsKey(word)).toList(),
                    Estimates.mean(unit, List.copyOf(earlier.values())),
                    Estimates.mean(unit, List.copyOf(later.values())));
        }

        private static Map<String, IndicatorValue> measured(Pilot pilot, List<String> words, Scorecards cards) {
            Map<String, IndicatorValue> measured = new LinkedHashMap<>();
            for (String word : words) {
                Optional.of(Segment.of(pilot.by(), word))
                        .filter(cards::has)
                        .map(segment -> cards.of(segment).of(pilot.indicator()).value())
                        .filter(value ->
                                value.number().isPresent() && value.sample().counted() > 0)
                        .ifPresent(value -> measured.put(word, value));
            }
            return measured;
        }

        /**
         * How much the value changed.
         *
         * @return the value after minus the one before, not measured if they are not
         */
        public IndicatorValue change() {
            return Estimates.difference(after, before);
        }
    }

    /** Copies the reasons. */
    public PilotResult {
        reasons = List.copyOf(reasons);
    }

    static PilotResult of(Pilot pilot, Indicator indicator, Scorecards before, Scorecards after, List<Answer> answers) {
        requireAsked(pilot, answers);
        Unit unit = indicator.formula().unit();
        Arm treated = Arm.of(pilot, unit, pilot.treated(), before, after);
        Arm control = Arm.of(pilot, unit, pilot.control(), before, after);
        IndicatorValue effect = Estimates.difference(treated.change(), control.change());
        List<Text> reasons = new ArrayList<>();
        againstEffect(effect, indicator).ifPresent(reasons::add);
        pilot.demands().stream()
                .flatMap(demand -> against(demand, answers).stream())
                .forEach(reasons::add);
        return new PilotResult(pilot, indicator, treated, control, effect, reasons);
    }

    private static void requireAsked(Pilot pilot, List<Answer> answers) {
        List<String> asked =
                new ArrayList<>(pilot.demands().stream().map(Demand::name).toList());
        answers.stream()
                .map(Answer::demand)
                .filter(each -> !asked.remove(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("answer must be to a demand of the pilot " + asked
                            + " that has none yet, was to '" + each + "'");
                });
    }

    private static Optional<Text> againstEffect(IndicatorValue effect, Indicator indicator) {
        if (effect.number().isEmpty()) {
            return Optional.of(Text.of("两组中至少有一组没有前后可比的数据", "one arm was not measured both before and after"));
        }
        if (effect.interval().isEmpty()) {
            return Optional.of(Text.of("效果没有置信区间", "the effect has no interval"));
        }
        boolean isHigher = indicator.curve().orElseThrow().direction() == Direction.HIGHER;
        Interval ends = effect.interval().get();
        if (isHigher ? ends.low() > 0 : ends.high() < 0) {
            return Optional.empty();
        }
        boolean isWorse = isHigher ? ends.high() < 0 : ends.low() > 0;
        return Optional.of(
                isWorse
                        ? Text.of("试点组相对对照组变差", "the change did harm")
                        : Text.of("效果可能只是偶然", "chance alone would explain the effect"));
    }

    private static Optional<Text> against(Demand demand, List<Answer> answers) {
        Optional<Answer> answer = answers.stream()
                .filter(each -> each.demand().equals(demand.name()))
                .findFirst();
        return answer.isEmpty()
                ? Optional.of(Text.of("“" + demand.name() + "”尚未评估", "'" + demand.name() + "' was not assessed"))
                : answer.filter(each -> !demand.isMetBy(each.found())).map(each -> against(demand, each.found()));
    }

    private static Text against(Demand demand, double found) {
        String name = demand.name();
        if (demand.kind() == Demand.Kind.CONFIRMED) {
            return Text.of("“" + name + "”未获确认", "'" + name + "' was not confirmed");
        }
        Text is = demand.unit().text(found);
        Text must = demand.unit().text(demand.limit());
        Text side = demand.kind() == Demand.Kind.AT_LEAST ? Text.of("至少", "at least") : Text.of("至多", "at most");
        return Text.of(
                "“" + name + "”为 " + is.zh() + "，应" + side.zh() + " " + must.zh(),
                "'" + name + "' must be " + side.en() + " " + must.en() + ", was " + is.en());
    }

    /**
     * Whether to expand.
     *
     * @return to expand if nothing speaks against it
     */
    public Verdict verdict() {
        return reasons.isEmpty() ? Verdict.EXPAND : Verdict.NOT_YET;
    }

    /**
     * This result for a reader.
     *
     * @return the verdict, all reasons, the effect, the sizes of both arms and what is assumed, in both languages
     */
    public Text text() {
        Text verdict = verdict().text();
        Text why = reasons.isEmpty() ? Text.of("。", ".") : because();
        Text shown = effect.number().isPresent()
                ? Wording.difference(effect.unit(), effect.number().getAsDouble(), effect.interval())
                : Text.of("未测量", "not measured");
        return Wording.joined(
                List.of(
                        Text.of(
                                pilot.name() + "：" + verdict.zh() + why.zh(),
                                pilot.name() + ": " + verdict.en() + why.en()),
                        Text.of(
                                indicator.text().zh() + "相对对照组：" + shown.zh() + "。",
                                indicator.text().en() + " against the control: " + shown.en() + "."),
                        size(Text.of("试点组：", "Tried: "), treated),
                        size(Text.of("对照组：", "Control: "), control),
                        Text.of("前提：若无试点，两组变化相同。", "Assumed: without the pilot both would have changed alike.")),
                "",
                " ");
    }

    private Text because() {
        Text all = Wording.joined(reasons, "；", "; ");
        return Text.of("，因为" + all.zh() + "。", ", because " + all.en() + ".");
    }

    private Text size(Text arm, Arm of) {
        Text by = pilot.by().text();
        int all = of.places().size() + of.leftOut().size();
        long earlier = of.before().sample().counted();
        long later = of.after().sample().counted();
        Text lacking = of.leftOut().isEmpty()
                ? Text.of("。", ".")
                : Text.of(
                        "，缺" + String.join("、", of.leftOut()) + "。",
                        ", without " + String.join(", ", of.leftOut()) + ".");
        return Text.of(
                arm.zh() + by.zh() + " " + of.places().size() + "/" + all + "，前 " + earlier + " 条、后 " + later + " 条记录"
                        + lacking.zh(),
                arm.en() + of.places().size() + " of " + all + " (" + by.en() + "), " + earlier + " records before and "
                        + later + " after" + lacking.en());
    }
}
