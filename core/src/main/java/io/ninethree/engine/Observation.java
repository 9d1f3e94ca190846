package io.ninethree.engine;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One record as it is known at one instant.
 *
 * @param row what it says
 * @param records the records to which it belongs
 * @param knownAt what happened later has not happened yet
 * @param unfinished whether what has a time limit is seen as if it had not happened
 */
record Observation(Row row, Records records, Instant knownAt, boolean unfinished) {

    Observation(Row row, Records records, Instant knownAt) {
        this(row, records, knownAt, false);
    }

    /**
     * Whether a condition is settled: it would be known by now even if what it limits had not happened. To count early
     * successes while those who may still fail are left out would make never finishing look best.
     */
    boolean isSettled(Condition condition) {
        return new Observation(row, records, knownAt, true).holds(condition) != Truth.UNDECIDED;
    }

    /**
     * How long something took.
     *
     * @param state true if it is done, undecided if it still runs, otherwise why it is not known
     * @param time the time until its end, or until now if it still runs
     */
    record Elapsed(Truth state, Duration time) {}

    /**
     * A number that can be added up.
     *
     * @param state true if it is known, otherwise why not
     * @param number the exact number, seconds for a duration
     */
    record Quantity(Truth state, BigDecimal number) {}

    /** Whether a condition holds. */
    Truth holds(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS -> Truth.TRUE;
            case PRESENT -> isPresent(((Condition.Present) condition).field());
            case IS -> is((Condition.Is) condition);
            case IN -> in((Condition.In) condition);
            case BETWEEN -> between((Condition.Between) condition);
            case AT_MOST -> atMost((Condition.AtMost) condition);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition);
            case MATCHES, WITHIN ->
                throw new IllegalStateException("condition must be one that is interpreted, was " + condition.form());
            case NOT -> holds(((Condition.Not) condition).inner()).not();
            case ALL ->
                ((Condition.All) condition).of().stream().map(this::holds).reduce(Truth.TRUE, Truth::and);
            case ANY ->
                ((Condition.Any) condition).of().stream().map(this::holds).reduce(Truth.FALSE, Truth::or);
        };
    }

    private Truth isPresent(Field<?> field) {
        if (field instanceof DurationField duration) {
            return known(elapsed(duration).state());
        }
        if (field instanceof FlagField flag) {
            return known(flag(flag));
        }
        if (row.flaw(field).isPresent()) {
            return Truth.UNREADABLE;
        }
        return Truth.of(
                field instanceof InstantField instant
                        ? instant(instant).isPresent()
                        : row.value(field).isPresent());
    }

    private static Truth known(Truth state) {
        return state == Truth.UNREADABLE ? state : Truth.of(state.isKnown());
    }

    private Truth is(Condition.Is is) {
        Truth flag = flag(is.field());
        return is.value() ? flag : flag.not();
    }

    /** A flag as recorded, or as it follows from its derivation. */
    private Truth flag(FlagField field) {
        Optional<Boolean> recorded = row.value(field);
        if (recorded.isPresent() || row.flaw(field).isPresent()) {
            return recorded.map(Truth::of).orElse(Truth.UNREADABLE);
        }
        return field.derivedFrom().map(this::holds).orElse(Truth.ABSENT);
    }

    private Truth in(Condition.In in) {
        return row.value(in.field())
                .map(word -> Truth.of(in.values().contains(word)))
                .orElseGet(() -> unknown(in.field()));
    }

    private Truth between(Condition.Between between) {
        return row.value(between.field())
                .map(Number::doubleValue)
                .map(number -> Truth.of(number >= between.low() && number <= between.high()))
                .orElseGet(() -> unknown(between.field()));
    }

    private Truth atMost(Condition.AtMost atMost) {
        Elapsed elapsed = elapsed(atMost.field());
        boolean within = elapsed.time().compareTo(atMost.limit()) <= 0;
        return switch (elapsed.state()) {
            case TRUE -> Truth.of(within);
            case UNDECIDED -> within ? Truth.UNDECIDED : Truth.FALSE;
            case FALSE, ABSENT, UNREADABLE -> elapsed.state();
        };
    }

    private Truth noLaterThan(Condition.NoLaterThan condition) {
        if (row.flaw(condition.field()).isPresent() || row.flaw(condition.due()).isPresent()) {
            return Truth.UNREADABLE;
        }
        Optional<Instant> due = instant(condition.due());
        if (due.isEmpty()) {
            return Truth.ABSENT;
        }
        return end(condition.field())
                .map(happened -> Truth.of(!happened.isAfter(due.get())))
                .orElse(knownAt.isBefore(due.get()) ? Truth.UNDECIDED : Truth.FALSE);
    }

    private Truth unknown(Field<?> field) {
        return row.flaw(field).isPresent() ? Truth.UNREADABLE : Truth.ABSENT;
    }

    /** When something happened, or for when it is planned; empty if that is not known now. */
    Optional<Instant> instant(InstantField field) {
        return row.value(field).filter(instant -> field.planned() || !instant.isAfter(knownAt));
    }

    /** When something with a time limit ended; a plan does not end, it is known. */
    private Optional<Instant> end(InstantField field) {
        return unfinished && !field.planned() ? Optional.empty() : instant(field);
    }

    /** The number or duration of a field. */
    Quantity quantity(Field<?> field) {
        if (field instanceof DurationField duration) {
            Elapsed elapsed = elapsed(duration);
            return new Quantity(elapsed.state(), seconds(elapsed.time()));
        }
        NumberField number = (NumberField) field;
        return row.value(number)
                .map(value -> new Quantity(Truth.TRUE, exact(value)))
                .orElseGet(() -> new Quantity(unknown(field), BigDecimal.ZERO));
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).add(BigDecimal.valueOf(time.toNanosPart(), 9));
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Long || number instanceof Integer
                ? BigDecimal.valueOf(number.longValue())
                : new BigDecimal(number.doubleValue());
    }

    /** How long something took, as recorded or from its start to its end. */
    Elapsed elapsed(DurationField field) {
        Optional<Duration> recorded = row.value(field);
        if (recorded.isPresent()) {
            return new Elapsed(Truth.TRUE, recorded.get());
        }
        if (flaw(field).isPresent()) {
            return new Elapsed(Truth.UNREADABLE, Duration.ZERO);
        }
        Optional<Instant> start = field.from().flatMap(this::instant);
        if (start.isEmpty()) {
            return new Elapsed(Truth.ABSENT, Duration.ZERO);
        }
        Optional<Instant> end = field.to().flatMap(this::end);
        Instant now = start.get().isAfter(knownAt) ? start.get() : knownAt;
        return timed(records.timing(field), start.get(), end.orElse(now))
                .map(time -> new Elapsed(end.isPresent() ? Truth.TRUE : Truth.UNDECIDED, time))
                .orElseGet(() -> new Elapsed(Truth.UNREADABLE, Duration.ZERO));
    }

    /** The time by a working time that anybody may have written; empty if it fails or gives none that is one. */
    private static Optional<Duration> timed(WorkingTime working, Instant from, Instant to) {
        try {
            return Optional.ofNullable(working.between(from, to)).filter(time -> !time.isNegative());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Why a duration is unreadable, be it recorded or derived; empty if it is not. */
    Optional<Flaw> flaw(DurationField field) {
        return row.flaw(field)
                .or(() -> field.from().flatMap(row::flaw))
                .or(() -> field.to().flatMap(row::flaw))
                .or(() -> contradiction(field));
    }

    /** What is wrong with a derived duration although both of its ends can be read; a recorded one does not need them. */
    Optional<Flaw> contradiction(DurationField field) {
        if (row.value(field).isPresent() || row.flaw(field).isPresent()) {
            return Optional.empty();
        }
        Optional<Instant> start = field.from().flatMap(this::instant);
        Optional<Instant> end = field.to().flatMap(this::instant);
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
                ? Optional.of(Flaw.negative())
                : Optional.empty();
    }
}
