package io.ninethree.metrics.improvement;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A small model, and scorecards of it from numbers. */
final class Months {

    private static final FlagField SOLVED = FlagField.named("calls.solved");
    private static final NumberField STARS = NumberField.named("calls.stars", Unit.POINTS);
    private static final NumberField MISTAKES = NumberField.named("calls.mistakes", Unit.COUNT);
    private static final InstantField RANG = InstantField.named("calls.rang");
    private static final DurationField WAIT =
            DurationField.between("calls.wait", RANG, InstantField.named("calls.answered"));
    private static final DurationField TALK =
            DurationField.between("calls.talk", RANG, InstantField.named("calls.ended"));

    /** Higher is better; it may not cost talking time. */
    static final Indicator SHARE = Indicator.named("solved")
            .called("解决率", "Solved")
            .measures(Formula.share(SOLVED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(Experience.NEED_INSIGHT)
            .guardedBy("talk")
            .build();
    /** Lower is better; it may not cost solutions. */
    static final Indicator TIME = Indicator.named("wait")
            .called("等待时长", "Waiting time")
            .measures(Formula.mean(WAIT))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .under(Experience.RESPONSE_SPEED)
            .guardedBy("solved")
            .build();

    static final Indicator MEAN = Indicator.named("stars")
            .called("星级", "Stars")
            .measures(Formula.mean(STARS))
            .scoredBy(ScoreCurve.through(50, 85, 98))
            .under(Experience.EMOTIONAL_CONNECTION)
            .build();
    static final Indicator COUNT = Indicator.named("mistakes")
            .called("差错", "Mistakes")
            .measures(Formula.mean(MISTAKES))
            .scoredBy(ScoreCurve.through(20, 3, 0))
            .under(Experience.ATTENTION_TO_DETAIL)
            .build();
    static final Indicator INFORMATION = Indicator.named("talk")
            .called("通话时长", "Talking time")
            .measures(Formula.mean(TALK))
            .build();

    static final ServiceModel MODEL = ServiceModel.of(SHARE, TIME, MEAN, COUNT, INFORMATION);

    private Months() {}

    static ScoringPeriod month(int month) {
        return ScoringPeriod.of(YearMonth.of(2026, month), ZoneOffset.UTC);
    }

    /** Midnight at the start of a day of June; days after the month are counted on. */
    static Instant june(int day) {
        return month(6).from().plus(Duration.ofDays(day - 1));
    }

    static IndicatorValue share(long successes, long trials) {
        return new Measured(
                (double) successes / trials,
                Unit.SHARE,
                Sample.of(trials),
                Optional.of(Confidence.STANDARD.ofShare(successes, trials)));
    }

    static IndicatorValue mean(double mean, Unit unit, double variance, long n) {
        return new Measured(mean, unit, Sample.of(n), Optional.of(Confidence.STANDARD.ofMean(mean, variance, n)));
    }

    static Scorecard card(int month, Map<String, IndicatorValue> values) {
        return Scorecard.of(MODEL, month(month), values);
    }

    static Scorecard solved(int month, long successes, long trials) {
        return card(month, Map.of("solved", share(successes, trials)));
    }

    /** The scorecards of a month by store, from the values of one indicator. */
    static Scorecards byStore(int month, String indicator, Map<String, IndicatorValue> stores) {
        Map<Segment, Supplier<Scorecard>> segments = new TreeMap<>();
        stores.forEach((store, value) ->
                segments.put(Segment.of(Shared.STORE, store), () -> card(month, Map.of(indicator, value))));
        return Scorecards.of(card(month, Map.of()), new TreeMap<>(segments));
    }
}
