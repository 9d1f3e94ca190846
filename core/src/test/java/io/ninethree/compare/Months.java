package io.ninethree.compare;

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
    private static final DurationField WAIT =
            DurationField.between("calls.wait", InstantField.named("calls.rang"), InstantField.named("calls.answered"));

    static final Indicator RATE = Indicator.named("rate")
            .called("解决率", "Solved")
            .measures(Formula.share(SOLVED.isTrue()))
            .scoredBy(ScoreCurve.through(0.4, 0.8, 1.0))
            .under(Experience.NEED_INSIGHT)
            .guardedBy("stars")
            .build();
    static final Indicator STAR = Indicator.named("stars")
            .called("星级", "Stars")
            .measures(Formula.mean(STARS))
            .scoredBy(ScoreCurve.linear(0, 100))
            .under(Experience.EMOTIONAL_CONNECTION)
            .build();
    static final Indicator HANDLING = Indicator.named("handling")
            .called("处理时长", "Handling time")
            .measures(Formula.mean(WAIT))
            .build();

    static final ServiceModel MODEL = ServiceModel.of(RATE, STAR, HANDLING);

    private Months() {}

    static ScoringPeriod month(int month) {
        return ScoringPeriod.of(YearMonth.of(2026, month), ZoneOffset.UTC);
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

    static Scorecard rate(int month, long successes, long trials) {
        return card(month, Map.of("rate", share(successes, trials)));
    }

    static Scorecards byStore(Scorecard total, Map<String, Scorecard> stores) {
        Map<Segment, Supplier<Scorecard>> segments = new TreeMap<>();
        stores.forEach((store, card) -> segments.put(Segment.of(Shared.STORE, store), () -> card));
        return Scorecards.of(total, new TreeMap<>(segments));
    }
}
