package io.ninethree.engine;

import static java.util.stream.Collectors.toCollection;

import io.ninethree.engine.PlainEvaluator.Known;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
import io.ninethree.score.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a model means, written down a second time: slow, over lists and optionals, and without a line of the engine. Where
 * the two differ, one of them is wrong.
 */
final class PlainEvaluator {

    /** Why something is not known; the later one is kept. */
    private enum Gap {
        OPEN,
        EMPTY,
        BROKEN
    }

    /** A value, or why there is none. */
    record Known<V>(Optional<V> value, Gap gap) {

        static <V> Known<V> of(V value) {
            return new Known<>(Optional.of(value), Gap.OPEN);
        }

        static <V> Known<V> not(Gap gap) {
            return new Known<>(Optional.empty(), gap);
        }

        <W> Known<W> map(Function<V, W> change) {
            return new Known<>(value.map(change), gap);
        }
    }

    /** What a formula gives. */
    record Answer(OptionalDouble number, Sample sample) {}

    private final ScoringPeriod period;

    /** Whether to look away from what ended. */
    private final boolean unfinished;

    PlainEvaluator(ScoringPeriod period) {
        this(period, false);
    }

    private PlainEvaluator(ScoringPeriod period, boolean unfinished) {
        this.period = period;
        this.unfinished = unfinished;
    }

    Answer answer(Indicator indicator, List<Visit> visits) {
        List<Visit> cohort =
                visits.stream().filter(visit -> belongs(indicator, visit)).toList();
        long undatable = visits.stream()
                .filter(visit -> isOfPeriod(visit) && !belongs(indicator, visit))
                .filter(visit -> indicator
                        .datedBy()
                        .map(visit.cells()::get)
                        .filter(Visit.BROKEN::equals)
                        .isPresent())
                .count();
        List<Known<BigDecimal>> asked = cohort.stream()
                .flatMap(visit -> ask(indicator.formula(), visit).stream())
                .toList();
        List<BigDecimal> numbers =
                asked.stream().flatMap(each -> each.value().stream()).toList();
        Sample sample = new Sample(
                numbers.size(), gaps(asked, Gap.EMPTY), gaps(asked, Gap.OPEN), gaps(asked, Gap.BROKEN) + undatable);
        return new Answer(
                numbers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(indicator.formula(), numbers)),
                sample);
    }

    private static long gaps(List<Known<BigDecimal>> asked, Gap gap) {
        return asked.stream()
                .filter(each -> each.value().isEmpty() && each.gap() == gap)
                .count();
    }

    private boolean isOfPeriod(Visit visit) {
        boolean dated = visit.cells().get(Visit.CAME_AT) instanceof Instant;
        return dated ? contains(instant(visit, Visit.CAME_AT)) : period.isWholeTime();
    }

    private boolean belongs(Indicator indicator, Visit visit) {
        return indicator.datedBy().map(field -> contains(instant(visit, field))).orElseGet(() -> isOfPeriod(visit));
    }

    private boolean contains(Known<Instant> date) {
        return date.value().stream().anyMatch(when -> !when.isBefore(period.from()) && when.isBefore(period.to()));
    }

    /** What one visit of the cohort contributes: nothing if it is known not to belong to the population. */
    private Optional<Known<BigDecimal>> ask(Formula formula, Visit visit) {
        Known<Boolean> member = holds(population(formula), visit);
        if (member.value().isEmpty()) {
            return Optional.of(Known.not(member.gap()));
        }
        return member.value().filter(yes -> yes).map(yes -> contribution(formula, visit));
    }

    private static Condition population(Formula formula) {
        if (formula instanceof Share share) {
            return share.population();
        }
        if (formula instanceof Mean mean) {
            return mean.condition();
        }
        if (formula instanceof Quantile quantile) {
            return quantile.condition();
        }
        return formula instanceof Index index ? index.condition() : Condition.always();
    }

    private Known<BigDecimal> contribution(Formula formula, Visit visit) {
        if (formula instanceof Count count) {
            return oneIf(count.condition(), visit);
        }
        if (formula instanceof Share share) {
            return settled(share.of(), visit);
        }
        if (formula instanceof Mean mean) {
            return quantity(mean.field(), visit);
        }
        return formula instanceof Quantile quantile
                ? quantity(quantile.field(), visit)
                : quantity(((Index) formula).field(), visit).map(PlainEvaluator::promoter);
    }

    private static BigDecimal promoter(BigDecimal answer) {
        boolean promoter = answer.compareTo(new BigDecimal(9)) >= 0;
        boolean detractor = answer.compareTo(new BigDecimal(7)) < 0;
        return promoter ? new BigDecimal(100) : detractor ? new BigDecimal(-100) : BigDecimal.ZERO;
    }

    private Known<BigDecimal> oneIf(Condition condition, Visit visit) {
        return holds(condition, visit).map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** A success that came before its limit waits for the limit, as one that is still to come does. */
    private Known<BigDecimal> settled(Condition condition, Visit visit) {
        Known<BigDecimal> waiting = new PlainEvaluator(period, true).oneIf(condition, visit);
        return waiting.value().isEmpty() && waiting.gap() == Gap.OPEN ? waiting : oneIf(condition, visit);
    }

    private static double number(Formula formula, List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (formula instanceof Count) {
            return sum.doubleValue();
        }
        return formula instanceof Quantile quantile
                ? quantile(quantile.p(), numbers)
                : sum.divide(new BigDecimal(numbers.size()), new MathContext(1000))
                        .doubleValue();
    }

    private static double quantile(double p, List<BigDecimal> numbers) {
        List<BigDecimal> ascending = numbers.stream().sorted().toList();
        BigDecimal position = new BigDecimal(numbers.size() - 1).multiply(BigDecimal.valueOf(p));
        int below = position.intValue();
        BigDecimal low = ascending.get(below);
        BigDecimal high = ascending.get(Math.min(below + 1, numbers.size() - 1));
        BigDecimal part = position.subtract(new BigDecimal(below));
        return low.add(high.subtract(low).multiply(part)).doubleValue();
    }

    private Known<Boolean> holds(Condition condition, Visit visit) {
        return switch (condition.form()) {
            case ALWAYS -> Known.of(true);
            case PRESENT -> isPresent(((Condition.Present) condition).field(), visit);
            case IS -> is((Condition.Is) condition, visit);
            case IN ->
                cell(((Condition.In) condition).field(), visit)
                        .map(word -> ((Condition.In) condition).values().contains(word));
            case BETWEEN -> between((Condition.Between) condition, visit);
            case AT_MOST -> atMost((Condition.AtMost) condition, visit);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition, visit);
            case MATCHES, WITHIN -> throw new IllegalStateException();
            case NOT -> holds(((Condition.Not) condition).inner(), visit).map(yes -> !yes);
            case ALL -> decidedBy(false, ((Condition.All) condition).of(), visit);
            case ANY -> decidedBy(true, ((Condition.Any) condition).of(), visit);
        };
    }

    /** One answer that decides is enough, whatever the others are; without it all of them must be known. */
    private Known<Boolean> decidedBy(boolean deciding, List<Condition> conditions, Visit visit) {
        List<Known<Boolean>> answers =
                conditions.stream().map(each -> holds(each, visit)).toList();
        if (answers.stream().anyMatch(each -> each.value().equals(Optional.of(deciding)))) {
            return Known.of(deciding);
        }
        NavigableSet<Gap> gaps = answers.stream()
                .filter(each -> each.value().isEmpty())
                .map(Known::gap)
                .collect(toCollection(TreeSet::new));
        return gaps.isEmpty() ? Known.of(!deciding) : Known.not(gaps.last());
    }

    private Known<Boolean> is(Condition.Is is, Visit visit) {
        return flag(is.field(), visit).map(flag -> flag.equals(is.value()));
    }

    private Known<Boolean> flag(FlagField field, Visit visit) {
        Known<Boolean> recorded = cell(field, visit).map(Boolean.class::cast);
        boolean derived = recorded.value().isEmpty()
                && recorded.gap() == Gap.EMPTY
                && field.derivedFrom().isPresent();
        return derived ? holds(field.derivedFrom().orElseThrow(), visit) : recorded;
    }

    private Known<Boolean> isPresent(Field<?> field, Visit visit) {
        Known<?> known = known(field, visit);
        boolean broken = known.value().isEmpty() && known.gap() == Gap.BROKEN;
        return broken ? Known.not(Gap.BROKEN) : Known.of(known.value().isPresent());
    }

    private Known<?> known(Field<?> field, Visit visit) {
        if (field instanceof DurationField duration) {
            return duration(duration, visit);
        }
        if (field instanceof InstantField instant) {
            return instant(visit, instant);
        }
        return field instanceof FlagField flag ? flag(flag, visit) : cell(field, visit);
    }

    private Known<Boolean> between(Condition.Between between, Visit visit) {
        return cell(between.field(), visit)
                .map(number -> ((Number) number).doubleValue())
                .map(number -> between.low() <= number && number <= between.high());
    }

    private Known<Boolean> atMost(Condition.AtMost atMost, Visit visit) {
        Known<Duration> done = duration(atMost.field(), visit);
        boolean late = done.value().isEmpty()
                && done.gap() == Gap.OPEN
                && soFar(atMost.field(), visit).compareTo(atMost.limit()) > 0;
        return late ? Known.of(false) : done.map(time -> time.compareTo(atMost.limit()) <= 0);
    }

    private Known<Boolean> noLaterThan(Condition.NoLaterThan condition, Visit visit) {
        Known<Instant> happened = instant(visit, condition.field());
        Known<Instant> due = instant(visit, condition.due());
        if (Stream.of(happened, due).anyMatch(each -> each.value().isEmpty() && each.gap() == Gap.BROKEN)) {
            return Known.not(Gap.BROKEN);
        }
        if (due.value().isEmpty()) {
            return Known.not(Gap.EMPTY);
        }
        if (happened.value().isPresent() && !isHidden(condition.field())) {
            return due.map(time -> happened.value().orElseThrow().compareTo(time) <= 0);
        }
        return period.knownAt().compareTo(due.value().get()) >= 0 ? Known.of(false) : Known.not(Gap.OPEN);
    }

    private Known<BigDecimal> quantity(Field<?> field, Visit visit) {
        return field instanceof DurationField duration
                ? duration(duration, visit).map(time -> new BigDecimal(time.toNanos()).movePointLeft(9))
                : cell(field, visit).map(PlainEvaluator::exact);
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Double binary ? new BigDecimal(binary) : new BigDecimal(number.toString());
    }

    /** A duration that is done. */
    private Known<Duration> duration(DurationField field, Visit visit) {
        Known<Duration> recorded = cell(field, visit).map(Duration.class::cast);
        boolean derived = field.from().isPresent();
        if (recorded.value().isPresent() || recorded.gap() == Gap.BROKEN || !derived) {
            return recorded;
        }
        Known<Instant> from = instant(visit, field.from().orElseThrow());
        Known<Instant> to = instant(visit, field.to().orElseThrow());
        if (Stream.of(from, to).anyMatch(each -> each.value().isEmpty() && each.gap() == Gap.BROKEN)) {
            return Known.not(Gap.BROKEN);
        }
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return Known.not(from.value().isEmpty() ? Gap.EMPTY : Gap.OPEN);
        }
        Duration wall = Duration.between(from.value().get(), to.value().get());
        if (wall.isNegative()) {
            return Known.not(Gap.BROKEN);
        }
        return isHidden(field.to().orElseThrow()) ? Known.not(Gap.OPEN) : Known.of(timed(field, wall));
    }

    private boolean isHidden(InstantField end) {
        return unfinished && !end.equals(Visit.PROMISED_AT);
    }

    /** How long a duration has been running. */
    private Duration soFar(DurationField field, Visit visit) {
        Instant from = instant(visit, field.from().orElseThrow()).value().orElseThrow();
        return timed(field, Duration.between(from, period.knownAt()));
    }

    private static Duration timed(DurationField field, Duration wall) {
        return field.equals(Visit.STAY) ? wall.dividedBy(2) : wall;
    }

    private Known<Instant> instant(Visit visit, InstantField field) {
        Known<Instant> recorded = cell(field, visit).map(Instant.class::cast);
        boolean ahead = recorded.value().filter(period.knownAt()::isBefore).isPresent();
        return ahead && !field.equals(Visit.PROMISED_AT) ? Known.not(Gap.EMPTY) : recorded;
    }

    private static Known<Object> cell(Field<?> field, Visit visit) {
        Object cell = visit.cells().get(field);
        if (cell == null || (field instanceof CategoryField && cell.equals(" "))) {
            return Known.not(Gap.EMPTY);
        }
        boolean broken = cell == Visit.BROKEN
                || (cell instanceof Duration time && time.isNegative())
                || (field instanceof NumberField number && !isOnScale(number, ((Number) cell).doubleValue()));
        return broken ? Known.not(Gap.BROKEN) : Known.of(cell);
    }

    private static boolean isOnScale(NumberField field, double number) {
        return !Double.isNaN(number)
                && !Double.isInfinite(number)
                && number >= field.lowest()
                && number <= field.highest();
    }
}
