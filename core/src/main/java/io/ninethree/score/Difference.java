package io.ninethree.score;

import io.ninethree.model.Text;
import io.ninethree.statistics.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many points two independent scores of one node lie apart: two periods, or two segments that share no records.
 * Immutable and thread-safe.
 *
 * @param points the second minus the first, empty if one of them was not measured
 * @param interval its confidence interval, empty if one of them has none or they are not at the same level
 */
public record Difference(OptionalDouble points, Optional<Interval> interval) {

    /** What the data can show. */
    public enum Verdict {
        /** The second score is higher, beyond what chance alone would explain. */
        BETTER(Text.of("变好", "better")),
        /** The second score is lower, beyond what chance alone would explain. */
        WORSE(Text.of("变差", "worse")),
        /** Chance alone would explain the difference. */
        NO_DIFFERENCE_SHOWN(Text.of("数据未显示差异", "no difference that the data can show")),
        /** One of the two was not measured, or has no interval at the level of the other one. */
        INSUFFICIENT(Text.of("数据不足", "insufficient data"));

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

    static Difference between(NodeScore before, NodeScore after) {
        if (before.points().isEmpty() || after.points().isEmpty()) {
            return new Difference(OptionalDouble.empty(), Optional.empty());
        }
        double from = before.points().getAsDouble();
        double to = after.points().getAsDouble();
        Optional<Interval> interval = before.interval()
                .flatMap(earlier -> after.interval()
                        .filter(later -> later.level() == earlier.level())
                        .map(later -> Interval.ofDifference(to, later, from, earlier)));
        return new Difference(OptionalDouble.of(to - from), interval);
    }

    /**
     * What the data can show.
     *
     * @return better or worse if the interval lies on one side of 0
     */
    public Verdict verdict() {
        if (interval.isEmpty()) {
            return Verdict.INSUFFICIENT;
        }
        if (interval.get().low() > 0) {
            return Verdict.BETTER;
        }
        return interval.get().high() < 0 ? Verdict.WORSE : Verdict.NO_DIFFERENCE_SHOWN;
    }

    /**
     * This difference for a reader.
     *
     * @return the points, the interval and the verdict, in both languages
     */
    public Text text() {
        if (points.isEmpty()) {
            return verdict().text();
        }
        String number = signed(points.getAsDouble());
        String ends = interval.map(each -> signed(each.low()) + " – " + signed(each.high()))
                .orElse("");
        return Text.of(
                number + (ends.isEmpty() ? "" : "（" + ends + "）") + "："
                        + verdict().text().zh(),
                number + (ends.isEmpty() ? "" : " (" + ends + ")") + ": "
                        + verdict().text().en());
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points + 0.0);
    }
}
