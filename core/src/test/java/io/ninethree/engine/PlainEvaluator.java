package io.ninethree.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.ninethree.engine.PlainFacts.Gap;
import io.ninethree.engine.PlainFacts.Known;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Count;
import io.ninethree.formula.Derived;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import io.ninethree.formula.Windowed;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Quantiles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a model means, written down a second time: slow, over lists and optionals, and without a line of the engine. Where
 * the two differ, one of them is wrong.
 *
 * @param all all visits, not only those that count
 * @param now the instant at which the facts are known
 * @param span when visits must be dated to count
 * @param segment which of them count
 * @param intervals how sure values are
 */
record PlainEvaluator(List<Visit> all, Instant now, Span span, Predicate<Visit> segment, PlainIntervals intervals) {

    /**
     * A span of time.
     *
     * @param from the start, included
     * @param to the end, excluded
     * @param undated whether visits without a date belong to it
     */
    record Span(Instant from, Instant to, boolean undated) {

        static Span of(ScoringPeriod period) {
            return new Span(period.from(), period.to(), period.isWholeTime());
        }

        /** The span of nothing but what has no date. */
        static Span none() {
            return new Span(Instant.MAX, Instant.MAX, true);
        }

        Span over(Window window) {
            ScoringPeriod around = window.of(new ScoringPeriod(from, to, Instant.MAX, "around"));
            return new Span(around.from(), around.to(), undated);
        }

        boolean contains(Known<Instant> date) {
            return date.value().stream().anyMatch(when -> !when.isBefore(from) && when.isBefore(to));
        }
    }

    /** What an indicator counts: by its own date or that of the visit, and over which span. */
    private record Cohort(Optional<InstantField> date, Span span, boolean windowed) {

        Cohort over(Window window) {
            return new Cohort(date, span.over(window), true);
        }
    }

    /** What visits gave, and how many gave nothing. */
    private record Asked(List<Object> values, Sample sample) {

        <V> List<V> as(Class<V> type) {
            return values.stream().map(type::cast).toList();
        }
    }

    static PlainEvaluator of(ScoringPeriod period, List<Visit> all) {
        return new PlainEvaluator(
                all, period.knownAt(), Span.of(period), visit -> true, new PlainIntervals(Confidence.STANDARD));
    }

    PlainEvaluator of(Span newSpan, Predicate<Visit> newSegment) {
        return new PlainEvaluator(all, now, newSpan, newSegment, intervals);
    }

    private PlainEvaluator sure(Confidence confidence) {
        return new PlainEvaluator(all, now, span, segment, new PlainIntervals(confidence));
    }

    private PlainFacts facts() {
        return new PlainFacts(now);
    }

    IndicatorValue value(ServiceModel model, String id) {
        Indicator indicator = model.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return indicator.formula() instanceof Derived derived
                ? derived.valueOf(other -> value(model, other))
                : sure(indicator.confidence().orElse(model.confidence())).value(indicator);
    }

    private IndicatorValue value(Indicator indicator) {
        IndicatorValue whole = value(indicator.formula(), indicator.datedBy());
        SortedMap<String, IndicatorValue> parts = indicator
                .targets()
                .map(targets -> parts(indicator, targets.by()))
                .orElse(Collections.emptySortedMap());
        boolean parted = parts.values().stream().anyMatch(part -> part.number().isPresent());
        return whole.number().isPresent() && parted ? new Divided(whole, parts) : whole;
    }

    /** The value of each word that occurs, as if there were no other records. */
    private SortedMap<String, IndicatorValue> parts(Indicator indicator, Field<?> by) {
        List<Visit> visits = visits(new Cohort(indicator.datedBy(), span, false));
        SortedMap<String, IndicatorValue> parts = new TreeMap<>();
        visits.forEach(visit -> PlainFacts.cell(by, visit)
                .value()
                .map(String.class::cast)
                .ifPresent(word -> parts.put(word, plain(indicator.formula(), having(by, word, visits), 0))));
        return parts;
    }

    IndicatorValue value(Formula formula, Optional<InstantField> date) {
        return value(formula, new Cohort(date, span, false));
    }

    private IndicatorValue value(Formula formula, Cohort cohort) {
        if (formula instanceof Windowed windowed) {
            return value(windowed.of(), cohort.over(windowed.window()));
        }
        if (formula instanceof Growth growth) {
            return PlainArithmetic.growth(value(growth.of(), cohort), value(growth.of(), cohort.over(growth.before())));
        }
        if (formula instanceof Ratio ratio) {
            return PlainArithmetic.quotient(
                    value(ratio.numerator(), cohort), value(ratio.denominator(), cohort), ratio.unit());
        }
        List<Visit> visits = visits(cohort);
        long undatable = undatable(cohort);
        return switch (formula.form()) {
            case SPREAD -> spread((Spread) formula, visits, undatable);
            case REPEAT -> repeat((Repeat) formula, visits, undatable);
            case CUSTOM -> custom(formula, visits, undatable);
            default -> plain(formula, visits, undatable);
        };
    }

    private boolean isOf(Span some, Visit visit) {
        boolean dated = visit.cells().get(Visit.CAME_AT) instanceof Instant;
        return dated ? some.contains(facts().instant(visit, Visit.CAME_AT)) : some.undated();
    }

    private boolean belongs(Cohort cohort, Visit visit) {
        return cohort.date()
                .map(field -> cohort.span().contains(facts().instant(visit, field)))
                .orElseGet(() -> isOf(cohort.span(), visit));
    }

    private List<Visit> visits(Cohort cohort) {
        return all.stream()
                .filter(segment)
                .filter(visit -> belongs(cohort, visit))
                .toList();
    }

    private long undatable(Cohort cohort) {
        return all.stream()
                .filter(segment)
                .filter(visit -> !cohort.windowed() && isOf(cohort.span(), visit) && !belongs(cohort, visit))
                .filter(visit -> cohort.date()
                        .map(visit.cells()::get)
                        .filter(Visit.BROKEN::equals)
                        .isPresent())
                .count();
    }

    private static Asked asked(Stream<? extends Known<?>> asked, long unreadable) {
        List<? extends Known<?>> all = asked.toList();
        List<Object> values = new ArrayList<>();
        all.forEach(each -> each.value().ifPresent(values::add));
        long broken = gaps(all, Gap.BROKEN) + unreadable;
        return new Asked(values, new Sample(values.size(), gaps(all, Gap.EMPTY), gaps(all, Gap.OPEN), broken));
    }

    private static long gaps(List<? extends Known<?>> asked, Gap gap) {
        return asked.stream()
                .filter(each -> each.value().isEmpty() && each.gap() == gap)
                .count();
    }

    private static IndicatorValue nothing(Formula formula, Sample sample) {
        Absence few = sample.unreadable() > 0 ? Absence.FAILED : Absence.NO_RECORDS;
        return new NotMeasured(sample.undecided() > 0 ? Absence.NOT_YET_DECIDABLE : few, formula.unit(), sample);
    }

    private IndicatorValue plain(Formula formula, List<Visit> visits, long undatable) {
        Asked asked =
                asked(visits.stream().flatMap(visit -> ask(population(formula), visit, formula).stream()), undatable);
        return asked.values().isEmpty()
                ? nothing(formula, asked.sample())
                : intervals.around(measured(formula, asked), formula, asked.values());
    }

    /** What one visit contributes: nothing if it is known not to belong to the population. */
    private Optional<Known<?>> ask(Condition population, Visit visit, Formula formula) {
        Known<Boolean> member = facts().holds(population, visit);
        if (member.value().isEmpty()) {
            return Optional.of(member);
        }
        return member.value().filter(yes -> yes).map(yes -> contribution(formula, visit));
    }

    private static Condition population(Formula formula) {
        return switch (formula.form()) {
            case SHARE -> ((Share) formula).population();
            case SUM -> ((Sum) formula).condition();
            case MEAN -> ((Mean) formula).condition();
            case QUANTILE -> ((Quantile) formula).condition();
            case INDEX -> ((Index) formula).condition();
            case DISTINCT_COUNT -> ((DistinctCount) formula).condition();
            case MINIMUM -> ((Minimum) formula).condition();
            case MAXIMUM -> ((Maximum) formula).condition();
            default -> Condition.always();
        };
    }

    private Known<?> contribution(Formula formula, Visit visit) {
        return switch (formula.form()) {
            case COUNT -> facts().holds(((Count) formula).condition(), visit);
            case SHARE -> settled(((Share) formula).of(), visit);
            case SUM -> quantity(((Sum) formula).field(), visit);
            case MEAN -> quantity(((Mean) formula).field(), visit);
            case QUANTILE -> quantity(((Quantile) formula).field(), visit);
            case INDEX -> quantity(((Index) formula).field(), visit);
            case MINIMUM -> quantity(((Minimum) formula).field(), visit);
            case MAXIMUM -> quantity(((Maximum) formula).field(), visit);
            default -> PlainFacts.cell(((DistinctCount) formula).field(), visit);
        };
    }

    private Known<?> quantity(Field<?> field, Visit visit) {
        return field.equals(Visit.PAID) ? PlainFacts.cell(field, visit) : facts().quantity(field, visit);
    }

    /** A success that came before its limit waits for the limit, as one that is still to come does. */
    private Known<Boolean> settled(Condition condition, Visit visit) {
        Known<Boolean> waiting = facts().unfinished().holds(condition, visit);
        boolean open = waiting.value().isEmpty() && waiting.gap() == Gap.OPEN;
        return open ? waiting : facts().holds(condition, visit);
    }

    private static IndicatorValue measured(Formula formula, Asked asked) {
        return switch (formula.form()) {
            case COUNT -> number((double) yes(asked), formula, asked);
            case SHARE -> share(yes(asked), formula, asked.sample());
            case DISTINCT_COUNT ->
                number((double) asked.values().stream().distinct().count(), formula, asked);
            case INDEX -> number(PlainArithmetic.index((Index) formula, asked.as(BigDecimal.class)), formula, asked);
            case SUM ->
                formula.unit().equals(Unit.MONEY)
                        ? PlainArithmetic.amount(asked.as(Money.class), asked.sample())
                        : number(PlainArithmetic.sum(asked.as(BigDecimal.class)).doubleValue(), formula, asked);
            case MINIMUM, MAXIMUM -> number(extreme(formula, asked.as(BigDecimal.class)), formula, asked);
            case QUANTILE ->
                number(
                        PlainArithmetic.quantile(placed((Quantile) formula), asked.as(BigDecimal.class))
                                .doubleValue(),
                        formula,
                        asked);
            default -> mean(formula, asked);
        };
    }

    /** Buckets know of no place between two values. */
    private static Quantile placed(Quantile quantile) {
        return quantile.precision() == Quantile.Precision.EXACT
                ? quantile
                : quantile.ofType(Quantiles.Type.INVERTED_CDF);
    }

    private static IndicatorValue number(double number, Formula formula, Asked asked) {
        return PlainArithmetic.number(number, formula.unit(), asked.sample());
    }

    private static long yes(Asked asked) {
        return asked.values().stream().filter(Boolean.TRUE::equals).count();
    }

    private static IndicatorValue share(long yes, Formula formula, Sample sample) {
        return PlainArithmetic.number((double) yes / sample.counted(), formula.unit(), sample);
    }

    private static double extreme(Formula formula, List<BigDecimal> numbers) {
        List<BigDecimal> ascending = numbers.stream().sorted().toList();
        return ascending
                .get(formula.form() == Formula.Form.MINIMUM ? 0 : numbers.size() - 1)
                .doubleValue();
    }

    private static IndicatorValue mean(Formula formula, Asked asked) {
        List<BigDecimal> numbers = asked.as(BigDecimal.class);
        double mean = PlainArithmetic.mean(numbers);
        return new Measured(mean, formula.unit(), asked.sample(), Optional.empty(), PlainArithmetic.variance(numbers));
    }

    /** Each word has a value of its own; a visit without a word is left out. */
    private IndicatorValue spread(Spread spread, List<Visit> visits, long undatable) {
        Sample left = asked(visits.stream().map(visit -> PlainFacts.cell(spread.by(), visit)), undatable)
                .sample();
        List<IndicatorValue> words = Stream.of("north", "south", "west")
                .map(word -> plain(spread.of(), having(spread.by(), word, visits), 0))
                .toList();
        List<IndicatorValue> part = words.stream()
                .filter(value -> value.sample().counted() >= spread.minimumSample())
                .toList();
        Sample sample = new Sample(
                (part.size() < 2 ? words : part)
                        .stream().mapToLong(value -> value.sample().counted()).sum(),
                left.absent()
                        + words.stream()
                                .mapToLong(value -> value.sample().absent())
                                .sum(),
                words.stream().mapToLong(value -> value.sample().undecided()).sum(),
                left.unreadable()
                        + words.stream()
                                .mapToLong(value -> value.sample().unreadable())
                                .sum());
        if (part.size() < 2) {
            return sample.counted() > 0
                    ? new NotMeasured(Absence.TOO_FEW, spread.unit(), sample)
                    : nothing(spread, sample);
        }
        return PlainArithmetic.distance(spread, part, sample);
    }

    private static List<Visit> having(Field<?> field, String word, List<Visit> visits) {
        return visits.stream()
                .filter(visit -> PlainFacts.cell(field, visit).value().equals(Optional.of(word)))
                .toList();
    }

    /** Visits of the segment count, and whichever follow. */
    private IndicatorValue repeat(Repeat repeat, List<Visit> visits, long undatable) {
        List<Known<Boolean>> returned = new ArrayList<>();
        for (Visit visit : visits) {
            Known<Boolean> member = facts().holds(repeat.condition(), visit);
            if (member.value().isEmpty()) {
                returned.add(member);
            } else if (member.value().get()) {
                returned.add(returned(repeat, visit));
            }
        }
        Asked asked = asked(returned.stream(), undatable);
        return asked.values().isEmpty()
                ? nothing(repeat, asked.sample())
                : intervals.around(share(yes(asked), repeat, asked.sample()), repeat, asked.values());
    }

    private Known<Boolean> returned(Repeat repeat, Visit visit) {
        List<Known<?>> parts = identity(repeat, visit);
        Optional<Gap> gap = parts.stream()
                .filter(part -> part.value().isEmpty())
                .map(Known::gap)
                .max(Gap::compareTo);
        if (gap.isPresent()) {
            return Known.not(gap.get());
        }
        Instant came = came(visit);
        Instant end = came.plus(repeat.within());
        boolean back = all.stream()
                .filter(other ->
                        facts().holds(repeat.condition(), other).value().equals(Optional.of(true)))
                .filter(other -> identity(repeat, other).stream()
                        .allMatch(part -> part.value().isPresent()))
                .filter(other -> repeat.entity().stream()
                        .allMatch(field ->
                                other.cells().get(field).equals(visit.cells().get(field))))
                .anyMatch(other -> came(other).isAfter(came) && !came(other).isAfter(end));
        return end.isAfter(now) ? Known.not(Gap.OPEN) : Known.of(back);
    }

    private List<Known<?>> identity(Repeat repeat, Visit visit) {
        List<Known<?>> parts = new ArrayList<>(List.of(facts().instant(visit, Visit.CAME_AT)));
        repeat.entity().forEach(field -> parts.add(PlainFacts.cell(field, visit)));
        return parts;
    }

    private Instant came(Visit visit) {
        return facts().instant(visit, Visit.CAME_AT).value().orElseThrow();
    }

    private IndicatorValue custom(Formula formula, List<Visit> visits, long undatable) {
        List<Visit> readable = visits.stream()
                .filter(visit -> formula.fields().stream()
                        .noneMatch(field -> facts().known(field, visit).isBroken()))
                .toList();
        Sample sample = new Sample(readable.size(), 0, 0, visits.size() - readable.size() + undatable);
        if (readable.isEmpty()) {
            return nothing(formula, sample);
        }
        return formula instanceof SquareSum squares
                ? PlainArithmetic.number(squares(squares, readable), formula.unit(), sample)
                : picky((PickyCount) formula, readable, sample);
    }

    private static double squares(SquareSum formula, List<Visit> visits) {
        return visits.stream()
                .flatMap(visit -> PlainFacts.cell(formula.field(), visit).value().stream())
                .map(number -> BigInteger.valueOf(((Number) number).longValue()).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .doubleValue();
    }

    private IndicatorValue picky(PickyCount formula, List<Visit> visits, Sample sample) {
        Map<String, Long> failures = visits.stream()
                .flatMap(visit -> failure(formula, visit).stream())
                .collect(groupingBy(kind -> kind, counting()));
        if (!failures.isEmpty()) {
            List<Failure> all = failures.entrySet().stream()
                    .map(entry -> new Failure(entry.getKey(), entry.getValue()))
                    .toList();
            return new NotMeasured(Absence.FAILED, formula.unit(), sample, all);
        }
        long minutes = visits.stream()
                .flatMap(visit -> facts().quantity(formula.stay(), visit).value().stream())
                .mapToLong(seconds -> seconds.longValue() / 60)
                .sum();
        return PlainArithmetic.number((double) (minutes + visits.size()), formula.unit(), sample);
    }

    private Optional<String> failure(PickyCount formula, Visit visit) {
        Optional<?> door = PlainFacts.cell(formula.door(), visit).value();
        boolean rough = facts().known(formula.smooth(), visit).value().equals(Optional.of(false));
        if (door.equals(Optional.of("west"))) {
            return Optional.of("ArithmeticException");
        }
        return door.equals(Optional.of("south")) && rough ? Optional.of("IllegalStateException") : Optional.empty();
    }
}
