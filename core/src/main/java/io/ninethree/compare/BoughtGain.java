package io.ninethree.compare;

import io.ninethree.model.Text;
import io.ninethree.score.Difference;
import io.ninethree.score.Difference.Verdict;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A gain of one indicator beside which its guard has moved for the worse, for example faster answers while fewer of them
 * are right. A guard that is only information has no better and worse: there any change that the data can show counts.
 * Immutable and thread-safe.
 *
 * @param indicator the indicator that gained
 * @param guard the guard in the later scorecard
 * @param gain what was gained, in points
 * @param loss what the guard lost: in points, or in its own unit if it is only information
 */
public record BoughtGain(IndicatorScore indicator, IndicatorScore guard, Difference gain, Difference loss) {

    /**
     * All gains that were bought.
     *
     * @param before the earlier scorecard
     * @param after the later scorecard, whose model names the guards
     * @return one for each indicator that gained while its guard lost; none for indicators and guards that are not in both
     *     models
     */
    public static List<BoughtGain> between(Scorecard before, Scorecard after) {
        return after.indicators().stream()
                .filter(score -> has(before, score.id()))
                .flatMap(score -> score.indicator().guard().stream()
                        .filter(guard -> has(before, guard) && has(after, guard))
                        .flatMap(guard -> of(score, guard, before, after)))
                .toList();
    }

    private static boolean has(Scorecard card, String id) {
        return card.indicators().stream().anyMatch(score -> score.id().equals(id));
    }

    private static Stream<BoughtGain> of(IndicatorScore score, String guardId, Scorecard before, Scorecard after) {
        IndicatorScore guard = after.of(guardId);
        Difference gain = after.since(before).difference(score.id());
        boolean isScored = guard.indicator().curve().isPresent();
        Difference loss = isScored ? after.since(before).difference(guardId) : moved(before.of(guardId), guard);
        boolean gained = gain.points().orElse(0) > 0;
        boolean lost = isScored
                ? loss.points().orElse(0) < 0
                : loss.verdict() == Verdict.BETTER || loss.verdict() == Verdict.WORSE;
        return gained && lost ? Stream.of(new BoughtGain(score, guard, gain, loss)) : Stream.empty();
    }

    /** How far the value of a guard without points has moved. */
    private static Difference moved(IndicatorScore before, IndicatorScore after) {
        OptionalDouble from = before.value().number();
        OptionalDouble to = after.value().number();
        if (from.isEmpty() || to.isEmpty()) {
            return new Difference(OptionalDouble.empty(), Optional.empty());
        }
        Optional<Interval> interval = before.value()
                .interval()
                .flatMap(earlier -> after.value()
                        .interval()
                        .map(later -> Interval.ofDifference(to.getAsDouble(), later, from.getAsDouble(), earlier)));
        return new Difference(OptionalDouble.of(to.getAsDouble() - from.getAsDouble()), interval);
    }

    /**
     * Whether the data can show both the gain and the loss.
     *
     * @return false if chance alone would explain one of them, or one has no interval
     */
    public boolean isShown() {
        return gain.verdict() == Verdict.BETTER
                && (loss.verdict() == Verdict.WORSE || loss.verdict() == Verdict.BETTER);
    }

    /**
     * This finding for a reader.
     *
     * @return a sentence in both languages
     */
    public Text text() {
        boolean isScored = guard.indicator().curve().isPresent();
        Text moved = isScored ? Text.of("变差", "fell") : Text.of("变动", "moved");
        Text doubt = isShown() ? Text.of("。", ".") : Text.of("；数据尚不足以证实两者。", "; the data can not show both.");
        return Text.of(
                indicator.text().zh() + "提升的同时，" + guard.text().zh() + moved.zh() + doubt.zh(),
                indicator.text().en() + " improved while " + guard.text().en() + " " + moved.en() + doubt.en());
    }
}
