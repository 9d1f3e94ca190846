package io.ninethree.compare;

import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.model.Text;
import io.ninethree.process.ControlChart;
import io.ninethree.process.Signal;
import io.ninethree.process.Trend;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * One node of a model in several periods: the points of a heading, or the values of an indicator. Immutable and
 * thread-safe.
 *
 * @param text the name of the node
 * @param moments the periods in their order
 */
public record History(Text text, List<Moment> moments) {

    /**
     * The node in one period.
     *
     * @param card the scorecard of the period
     * @param node what the node earned
     */
    public record Moment(Scorecard card, NodeScore node) {
        /**
         * The number that is followed through time.
         *
         * @return the value of an indicator that counts, the points of a heading; empty if it was not measured
         */
        public OptionalDouble number() {
            if (node instanceof IndicatorScore score) {
                return score.status() == NodeScore.Status.SCORED ? score.value().number() : OptionalDouble.empty();
            }
            return node.points();
        }

        /**
         * The confidence interval of the number.
         *
         * @return the interval, empty if there is none
         */
        public Optional<Interval> interval() {
            return node instanceof IndicatorScore score ? score.value().interval() : node.interval();
        }
    }

    /**
     * A pattern of moments that chance alone rarely draws.
     *
     * @param moment the moment that completes the pattern
     * @param signal the pattern; its indices count the moments that were measured
     * @param text what a reader sees
     */
    public record Finding(Moment moment, Signal signal, Text text) {}

    /** Copies the moments. */
    public History {
        moments = List.copyOf(moments);
    }

    /**
     * The history of a node.
     *
     * @param id a heading or an indicator of all models
     * @param cards scorecards of periods of equal length, the earliest first
     * @return the history
     * @throws IllegalArgumentException if there is no scorecard, they do not follow each other or one does not have the node
     */
    public static History of(String id, List<Scorecard> cards) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("scorecards of a history must be at least one, were none");
        }
        for (int i = 1; i < cards.size(); i++) {
            if (!cards.get(i).period().from().isAfter(cards.get(i - 1).period().from())) {
                throw new IllegalArgumentException("scorecards of a history must follow each other, was "
                        + cards.get(i).label() + " after " + cards.get(i - 1).label());
            }
        }
        List<Moment> moments =
                cards.stream().map(card -> new Moment(card, card.node(id))).toList();
        return new History(moments.get(0).node().text(), moments);
    }

    /**
     * The moments in which the node was measured.
     *
     * @return the moments in their order
     */
    public List<Moment> measured() {
        return moments.stream().filter(moment -> moment.number().isPresent()).toList();
    }

    private DoubleStream numbers() {
        return measured().stream().mapToDouble(moment -> moment.number().orElseThrow());
    }

    /**
     * Which way the node goes.
     *
     * @return the trend of the measured moments, which are taken as equally far apart; empty if there are too few
     */
    public Optional<Trend> trend() {
        return Trend.of(numbers().toArray());
    }

    /**
     * The control chart that belongs to the node: of shares (p) for an indicator that is one, with limits for the sample of
     * each moment; of counts (c) for a count; otherwise of individual numbers. Its points are the measured moments.
     *
     * @return the chart, which tests all moments against all; a base period can be named
     * @throws IllegalArgumentException if too few moments were measured for a chart
     */
    public ControlChart chart() {
        List<Moment> measured = measured();
        return switch (form()) {
            case SHARE ->
                ControlChart.shares(
                        measured.stream().mapToLong(History::successes).toArray(),
                        measured.stream()
                                .mapToLong(moment -> moment.node().sampleSize())
                                .toArray());
            case COUNT -> ControlChart.counts(numbers().mapToLong(Math::round).toArray());
            default -> ControlChart.individuals(numbers().toArray());
        };
    }

    private Formula.Form form() {
        return moments.get(0).node() instanceof IndicatorScore score
                ? score.indicator().formula().form()
                : Formula.Form.MEAN;
    }

    private static long successes(Moment moment) {
        return Math.round(moment.number().orElseThrow() * moment.node().sampleSize());
    }

    /**
     * What the {@link #chart} finds when the first moments are taken as the base that the later ones are tested against, so
     * that no moment is part of the limits that test it.
     *
     * @param base how many measured moments are the base
     * @return the findings in the order of time, none if nothing but chance shows
     * @throws IllegalArgumentException if the base is too small, or not smaller than the number of measured moments
     */
    public List<Finding> findings(int base) {
        List<Moment> measured = measured();
        return chart().basedOn(base).signals().stream()
                .map(signal -> finding(measured.get(signal.index()), signal))
                .toList();
    }

    private Finding finding(Moment moment, Signal signal) {
        Text rule = signal.rule().text();
        Text side = signal.side().text();
        String number = number(moment);
        String when = moment.card().label();
        return new Finding(
                moment,
                signal,
                Text.of(
                        text.zh() + "，" + when + "：" + number + "，" + rule.zh() + "，" + side.zh(),
                        text.en() + ", " + when + ": " + number + ", " + rule.en() + ", " + side.en()));
    }

    private static String number(Moment moment) {
        double number = moment.number().orElseThrow();
        Unit unit =
                moment.node() instanceof IndicatorScore score ? score.value().unit() : Unit.POINTS;
        return unit.text(number).en();
    }

    /**
     * The numbers by the day on which their periods begin, for a {@linkplain io.ninethree.process.Baseline baseline}.
     *
     * @param zone the time zone in which the periods begin
     * @return the measured moments
     */
    public SortedMap<LocalDate, Double> byDay(ZoneId zone) {
        SortedMap<LocalDate, Double> days = new TreeMap<>();
        measured()
                .forEach(moment -> days.put(
                        LocalDate.ofInstant(moment.card().period().from(), zone),
                        moment.number().orElseThrow()));
        return days;
    }
}
