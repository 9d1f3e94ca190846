package io.ninethree.engine;

import static java.util.stream.Collectors.toCollection;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What single visits say at an instant, without a line of the engine. */
final class PlainFacts {

    /** Why something is not known; the later one is kept. */
    enum Gap {
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

        boolean isBroken() {
            return value.isEmpty() && gap == Gap.BROKEN;
        }
    }

    private final Instant now;

    /** Whether to look away from what ended. */
    private final boolean unfinished;

    PlainFacts(Instant now) {
        this(now, false);
    }

    private PlainFacts(Instant now, boolean unfinished) {
        this.now = now;
        this.unfinished = unfinished;
    }

    PlainFacts unfinished() {
        return new PlainFacts(now, true);
    }

    Known<Boolean> holds(Condition condition, Visit visit) {
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
            case MATCHES -> matches((Condition.Matches) condition, visit);
            case WITHIN -> within((Condition.Within) condition, visit);
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

    private static Known<Boolean> matches(Condition.Matches matches, Visit visit) {
        Known<Object> one = cell(matches.field(), visit);
        Known<Object> other = cell(matches.other(), visit);
        if (one.isBroken() || other.isBroken()) {
            return Known.not(Gap.BROKEN);
        }
        return one.value().isEmpty()
                ? Known.not(Gap.EMPTY)
                : other.map(value -> same(one.value().get(), value));
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number ? exact(one).compareTo(exact(other)) == 0 : one.equals(other);
    }

    private Known<Boolean> within(Condition.Within within, Visit visit) {
        return instant(visit, within.field()).map(when -> !when.isBefore(within.from()) && !when.isAfter(within.to()));
    }

    private Known<Boolean> isPresent(Field<?> field, Visit visit) {
        Known<?> known = known(field, visit);
        return known.isBroken() ? Known.not(Gap.BROKEN) : Known.of(known.value().isPresent());
    }

    Known<?> known(Field<?> field, Visit visit) {
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
        if (Stream.of(happened, due).anyMatch(Known::isBroken)) {
            return Known.not(Gap.BROKEN);
        }
        if (due.value().isEmpty()) {
            return Known.not(Gap.EMPTY);
        }
        if (happened.value().isPresent() && !isHidden(condition.field())) {
            return due.map(time -> happened.value().orElseThrow().compareTo(time) <= 0);
        }
        return now.compareTo(due.value().get()) >= 0 ? Known.of(false) : Known.not(Gap.OPEN);
    }

    Known<BigDecimal> quantity(Field<?> field, Visit visit) {
        return field instanceof DurationField duration
                ? duration(duration, visit).map(time -> new BigDecimal(time.toNanos()).movePointLeft(9))
                : cell(field, visit).map(PlainFacts::exact);
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Double binary ? new BigDecimal(binary) : new BigDecimal(number.toString());
    }

    /** A duration that is done. */
    private Known<Duration> duration(DurationField field, Visit visit) {
        Known<Duration> recorded = cell(field, visit).map(Duration.class::cast);
        boolean derived = field.from().isPresent();
        if (recorded.value().isPresent() || recorded.isBroken() || !derived) {
            return recorded;
        }
        Known<Instant> from = instant(visit, field.from().orElseThrow());
        Known<Instant> to = instant(visit, field.to().orElseThrow());
        if (Stream.of(from, to).anyMatch(Known::isBroken)) {
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
        return timed(field, Duration.between(from, now));
    }

    private static Duration timed(DurationField field, Duration wall) {
        return field.equals(Visit.STAY) ? wall.dividedBy(2) : wall;
    }

    Known<Instant> instant(Visit visit, InstantField field) {
        Known<Instant> recorded = cell(field, visit).map(Instant.class::cast);
        boolean ahead = recorded.value().filter(now::isBefore).isPresent();
        return ahead && !field.equals(Visit.PROMISED_AT) ? Known.not(Gap.EMPTY) : recorded;
    }

    static Known<Object> cell(Field<?> field, Visit visit) {
        Object cell = visit.cells().get(field);
        if (cell == null || (cell instanceof String word && word.isBlank())) {
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
