package io.ninethree.whatif;

import static java.util.Objects.requireNonNull;

import io.ninethree.formula.Derived;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.model.Dimension;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/**
 * A scorecard in which values can be set. What is derived from a set value follows it; everything else stays as it was
 * measured. Immutable and thread-safe.
 */
public final class WhatIf {

    private final Scorecard card;
    private final Map<String, IndicatorValue> values = new LinkedHashMap<>();

    private WhatIf(Scorecard card) {
        this.card = card;
        card.indicators().forEach(score -> values.put(score.id(), score.value()));
    }

    /**
     * A scorecard to play with.
     *
     * @param card the scorecard as it was measured
     * @return questions to it
     */
    public static WhatIf of(Scorecard card) {
        return new WhatIf(requireNonNull(card, "card"));
    }

    /**
     * The scorecard as it would be with another value of one indicator, on as many records as it must rest on at least. A
     * value that is set has no confidence interval, and where targets depend on a word it earns what the curve of the
     * indicator gives.
     *
     * @param id the indicator
     * @param value a finite number in its unit; seconds if it is a duration
     * @return the scorecard
     * @throws IllegalArgumentException if the model does not have the indicator or the value is not finite
     */
    public Scorecard with(String id, double value) {
        return with(Map.of(id, value));
    }

    /**
     * The scorecard as it would be with other values of some indicators.
     *
     * @param set the values by indicator
     * @return the scorecard
     * @throws IllegalArgumentException if the model does not have an indicator or a value is not finite
     */
    public Scorecard with(Map<String, Double> set) {
        Map<String, IndicatorValue> changed = new LinkedHashMap<>(values);
        set.forEach((id, value) -> changed.put(id, measured(card.of(id), value)));
        Set<String> settled = new HashSet<>(set.keySet());
        card.model().indicators().forEach(indicator -> derive(indicator, changed, settled, set.keySet()));
        return Scorecard.of(card.model(), card.period(), changed, card.readings(), card.readiness());
    }

    private static IndicatorValue measured(IndicatorScore score, double value) {
        Sample sample = score.value().sample();
        long counted = Math.max(sample.counted(), score.indicator().minimumSample());
        Sample enough = new Sample(counted, sample.absent(), sample.undecided(), sample.unreadable());
        return new Measured(value, score.value().unit(), enough, Optional.empty());
    }

    /** Whether an indicator follows from one that was set; if so, its value is made anew. */
    private boolean derive(
            Indicator indicator, Map<String, IndicatorValue> changed, Set<String> settled, Set<String> set) {
        if (!settled.add(indicator.id())) {
            return set.contains(indicator.id()) || changed.get(indicator.id()) != values.get(indicator.id());
        }
        boolean follows = false;
        for (String id : indicator.formula().indicators()) {
            follows |= derive(card.of(id).indicator(), changed, settled, set);
        }
        if (follows && indicator.formula() instanceof Derived derived) {
            changed.put(indicator.id(), derived.valueOf(id -> requireNonNull(changed.get(id))));
        }
        return follows;
    }

    /**
     * The value that one indicator would need, alone, for the whole to reach a goal.
     *
     * @param id an indicator that was measured
     * @param goal the points that the whole shall earn, 0 to 100
     * @return the least ambitious value that is enough, or none if no value is
     * @throws IllegalArgumentException if the model does not have the indicator or the goal is out of range
     */
    public Requirement required(String id, double goal) {
        return required(id, goal, changed -> changed.overall().points().orElse(0));
    }

    /**
     * The value that one indicator would need, alone, for a heading to reach a goal.
     *
     * @param id an indicator that was measured
     * @param goal the points that the heading shall earn, 0 to 100
     * @param heading a heading of the model
     * @return the least ambitious value that is enough, or none if no value is
     * @throws IllegalArgumentException if the model does not have the indicator or the heading or the goal is out of range
     */
    public Requirement required(String id, double goal, Dimension heading) {
        return required(id, goal, changed -> changed.of(heading).points().orElse(0));
    }

    private Requirement required(String id, double goal, ToDoubleFunction<Scorecard> earned) {
        if (!(goal >= 0 && goal <= 100)) {
            throw new IllegalArgumentException("goal must be between 0 and 100, was " + goal);
        }
        IndicatorScore now = card.of(id);
        OptionalDouble best =
                now.indicator().curve().map(curve -> curve.valueAt(100)).orElse(OptionalDouble.empty());
        if (now.points().isEmpty() || now.value().number().isEmpty() || best.isEmpty()) {
            return new Requirement(now, goal, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double value = now.value().number().getAsDouble();
        if (earned.applyAsDouble(card) >= goal) {
            return new Requirement(now, goal, OptionalDouble.of(value), now.points());
        }
        if (!isAhead(now.indicator().curve().orElseThrow(), value, best.getAsDouble())
                || earned.applyAsDouble(with(id, best.getAsDouble())) < goal) {
            return new Requirement(now, goal, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double needed = bisected(value, best.getAsDouble(), each -> earned.applyAsDouble(with(id, each)) >= goal);
        return new Requirement(
                now, goal, OptionalDouble.of(needed), with(id, needed).of(id).points());
    }

    private static boolean isAhead(ScoreCurve curve, double value, double best) {
        return curve.direction() == ScoreCurve.Direction.HIGHER ? best > value : best < value;
    }

    /** The value next to those that are not enough, on the way from one that is not to one that is. */
    private static double bisected(double tooLittle, double enough, DoublePredicate question) {
        double bad = tooLittle;
        double good = enough;
        double middle = bad + (good - bad) / 2;
        while (middle != bad && middle != good) {
            if (question.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
            middle = bad + (good - bad) / 2;
        }
        return good;
    }

    /**
     * Which single changes would reach a goal, the easiest first. What is easiest is judged by how many points an
     * indicator must gain itself, since the curves are what makes unlike quantities comparable.
     *
     * @param goal the points that the whole shall earn, 0 to 100
     * @return one for each measured indicator that could reach the goal alone; none if it is reached already
     * @throws IllegalArgumentException if the goal is out of range
     */
    public List<Requirement> soonest(double goal) {
        return card.overall().indicators().stream()
                .map(score -> required(score.id(), goal))
                .filter(requirement -> requirement.gain() > 0)
                .sorted(Comparator.comparingDouble(Requirement::gain))
                .toList();
    }
}
