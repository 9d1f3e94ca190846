package io.ninethree.whatif;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Quantiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A proposal for the curve of an indicator from one's own data: nothing for what only the worst twentieth of the values
 * fell short of, the target where the best quarter begins, everything where the best twentieth begins. It says what was
 * reached and not what customers need, so it is a definition to review. Immutable and thread-safe.
 *
 * @param indicator the indicator with the proposed curve
 * @param values how many values it rests on
 * @param zero the value that earns nothing, in the unit of the indicator
 * @param target the value that is aimed at
 * @param full the value that earns everything
 * @param reason why these three, for a reader
 */
public record Calibration(Indicator indicator, int values, double zero, double target, double full, Text reason) {

    /** Fewer values have no twentieth. */
    private static final int FEWEST = 12;

    private static final double WORST = 0.05;
    private static final double GOOD = 0.75;
    private static final double BEST = 0.95;
    private static final MathContext DIGITS = new MathContext(3);

    /**
     * What the values of an indicator propose.
     *
     * @param id an indicator of all models
     * @param cards scorecards of periods or segments, for example of the twelve months of a year
     * @param better whether higher or lower values are better
     * @return the proposal, empty if fewer than twelve scorecards have a value that counts, the values lie too close
     *     together for three steps, or are durations of 0
     * @throws IllegalArgumentException if a model does not have the indicator or the better values are those in the middle
     */
    public static Optional<Calibration> of(String id, List<Scorecard> cards, Direction better) {
        if (better == Direction.WITHIN) {
            throw new IllegalArgumentException("direction of a calibration must be HIGHER or LOWER, was WITHIN");
        }
        double[] values = cards.stream()
                .map(card -> card.of(id))
                .filter(score -> score.absence().isEmpty())
                .mapToDouble(score -> score.value().number().orElseThrow())
                .sorted()
                .toArray();
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        double zero = quantile(values, WORST, better);
        double target = quantile(values, GOOD, better);
        double full = quantile(values, BEST, better);
        IndicatorScore score = cards.get(0).of(id);
        boolean apart = (zero < target && target < full) || (zero > target && target > full);
        boolean possible = !score.indicator().formula().unit().equals(Unit.SECONDS) || Math.min(zero, full) > 0;
        return apart && possible
                ? Optional.of(of(score.indicator(), values.length, zero, target, full))
                : Optional.empty();
    }

    /** A quantile, counted from the worst values, with the digits that a person would choose. */
    private static double quantile(double[] ascending, double p, Direction better) {
        double exact = Quantiles.of(ascending, better == Direction.HIGHER ? p : 1 - p, Quantiles.Type.LINEAR);
        return new BigDecimal(exact).round(DIGITS).doubleValue();
    }

    private static Calibration of(Indicator indicator, int values, double zero, double target, double full) {
        Unit unit = indicator.formula().unit();
        ScoreCurve curve = unit.equals(Unit.SECONDS)
                ? ScoreCurve.through(duration(zero), duration(target), duration(full))
                : ScoreCurve.through(zero, target, full);
        return new Calibration(
                indicator.withCurve(curve), values, zero, target, full, reason(unit, values, zero, target, full));
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Text reason(Unit unit, int values, double zero, double target, double full) {
        String count = String.format(Locale.ROOT, "%,d", values);
        return Text.of(
                "依据 " + count + " 个自有数值：最差的 5 % 不及 " + unit.text(zero).zh() + "（0 分），最好的 25 % 达到 "
                        + unit.text(target).zh() + "（目标，80 分），最好的 5 % 达到 "
                        + unit.text(full).zh() + "（100 分）；请结合客户需求复核",
                "from " + count + " values of one's own: the worst 5 % fell short of "
                        + unit.text(zero).en() + " (0 points), the best 25 % reached "
                        + unit.text(target).en() + " (target, 80 points), the best 5 % reached "
                        + unit.text(full).en() + " (100 points); to be reviewed against what customers need");
    }
}
