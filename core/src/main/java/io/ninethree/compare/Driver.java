package io.ninethree.compare;

import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Association;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator that goes together with an outcome across periods or segments. This is association and never cause: both
 * may follow from a third thing, or one from the other in either direction. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param outcome the outcome
 * @param linear how closely their values lie to a line (Pearson)
 * @param monotone how closely their ranks agree (Spearman)
 * @param adjusted the p value of {@code monotone}, adjusted for the number of indicators that were looked at (S. Holm, <i>A
 *     simple sequentially rejective multiple test procedure</i>, Scandinavian Journal of Statistics 6, 1979)
 */
public record Driver(
        Indicator indicator, Indicator outcome, Association linear, Association monotone, double adjusted) {

    /** Fewer pairs show nothing. */
    private static final int FEWEST = 5;

    /**
     * The indicators that go together with an outcome.
     *
     * @param outcome the outcome, an indicator of all models
     * @param cards scorecards of periods or of segments, at least five of which have both values
     * @return one for each other indicator that varies, the closest association first
     * @throws IllegalArgumentException if there is no scorecard or a model does not have the outcome
     */
    public static List<Driver> of(String outcome, List<Scorecard> cards) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("scorecards of drivers must be at least one, were none");
        }
        Indicator target = cards.get(0).of(outcome).indicator();
        List<Driver> found = cards.get(0).indicators().stream()
                .map(IndicatorScore::indicator)
                .filter(indicator -> !indicator.id().equals(outcome))
                .flatMap(indicator -> of(indicator, target, cards).stream())
                .sorted(Comparator.comparingDouble(each -> each.monotone.pValue()))
                .toList();
        return adjusted(found);
    }

    private static Optional<Driver> of(Indicator indicator, Indicator outcome, List<Scorecard> cards) {
        List<Scorecard> both = cards.stream()
                .filter(card -> value(card, indicator).isPresent()
                        && value(card, outcome).isPresent())
                .toList();
        if (both.size() < FEWEST) {
            return Optional.empty();
        }
        double[] x = both.stream()
                .mapToDouble(card -> value(card, indicator).orElseThrow())
                .toArray();
        double[] y = both.stream()
                .mapToDouble(card -> value(card, outcome).orElseThrow())
                .toArray();
        return Association.pearson(x, y)
                .flatMap(linear -> Association.spearman(x, y)
                        .map(monotone -> new Driver(indicator, outcome, linear, monotone, monotone.pValue())));
    }

    private static OptionalDouble value(Scorecard card, Indicator indicator) {
        IndicatorScore score = card.of(indicator.id());
        return score.absence().isEmpty() ? score.value().number() : OptionalDouble.empty();
    }

    /** The smallest p value counts as many times as there are, the next one time less, and none less than the one before. */
    private static List<Driver> adjusted(List<Driver> ascending) {
        List<Driver> drivers = new ArrayList<>();
        double least = 0;
        for (int i = 0; i < ascending.size(); i++) {
            Driver each = ascending.get(i);
            least = Math.max(least, Math.min(1, (ascending.size() - i) * each.adjusted));
            drivers.add(new Driver(each.indicator, each.outcome, each.linear, each.monotone, least));
        }
        return drivers;
    }

    /**
     * Whether chance alone would hardly make the ranks agree or disagree so much.
     *
     * @param error the error that is admitted for all indicators together, for example 0.05
     * @return true if the adjusted p value is not above it
     */
    public boolean isSignificant(double error) {
        return adjusted <= error;
    }

    /**
     * This association for a reader.
     *
     * @return a sentence in both languages
     */
    public Text text() {
        String numbers = String.format(
                Locale.ROOT,
                "rho = %.2f, p %s, n = %d",
                monotone.coefficient(),
                adjusted < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", adjusted),
                monotone.size());
        return Text.of(
                indicator.text().zh() + "与" + outcome.text().zh() + "相关（并非因果）：" + numbers,
                indicator.text().en() + " is associated with " + outcome.text().en() + " (not as its cause): "
                        + numbers);
    }
}
