package io.ninethree.fact;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers conditions about one row. */
final class RowAnswers {

    /** What a condition can answer. */
    enum Answer {
        TRUE(Optional.of(true)),
        FALSE(Optional.of(false)),
        /** A value is absent, or it is too early to tell. */
        UNKNOWN(Optional.empty()),
        /** A value is there and cannot be read. */
        UNREADABLE(Optional.empty());

        private final Optional<Boolean> known;

        Answer(Optional<Boolean> known) {
            this.known = known;
        }

        static Answer of(boolean answer) {
            return answer ? TRUE : FALSE;
        }

        Answer not() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case UNKNOWN, UNREADABLE -> this;
            };
        }

        Optional<Boolean> known() {
            return known;
        }
    }

    private final Row row;
    private final Instant knownAt;

    RowAnswers(Row row, Instant knownAt) {
        this.row = row;
        this.knownAt = knownAt;
    }

    Answer answer(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS -> Answer.TRUE;
            case PRESENT -> present(((Condition.Present) condition).field());
            case IS -> is((Condition.Is) condition);
            case IN -> in((Condition.In) condition);
            case BETWEEN -> between((Condition.Between) condition);
            case AT_MOST -> atMost((Condition.AtMost) condition);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition);
            case MATCHES -> matches((Condition.Matches) condition);
            case WITHIN -> within((Condition.Within) condition);
            case NOT -> answer(((Condition.Not) condition).inner()).not();
            case ALL -> decidedBy(Answer.FALSE, ((Condition.All) condition).of());
            case ANY -> decidedBy(Answer.TRUE, ((Condition.Any) condition).of());
        };
    }

    /** One answer that decides is enough; without it all of them must be known. */
    private Answer decidedBy(Answer deciding, List<Condition> conditions) {
        Answer answer = deciding.not();
        for (Condition condition : conditions) {
            Answer each = answer(condition);
            if (each == deciding) {
                return deciding;
            }
            if (each.compareTo(Answer.FALSE) > 0 && each.compareTo(answer) > 0) {
                answer = each;
            }
        }
        return answer;
    }

    private Answer present(Field<?> field) {
        if (field instanceof FlagField flag) {
            Answer answer = flag(flag);
            return answer == Answer.UNREADABLE ? answer : Answer.of(answer != Answer.UNKNOWN);
        }
        if (isUnreadable(field)) {
            return Answer.UNREADABLE;
        }
        if (field instanceof DurationField duration) {
            return Answer.of(duration(duration) != null);
        }
        return Answer.of(field instanceof InstantField instant ? instant(instant) != null : value(field) != null);
    }

    private Answer is(Condition.Is is) {
        return is.value() ? flag(is.field()) : flag(is.field()).not();
    }

    private Answer flag(FlagField field) {
        Object recorded = row.cell(field);
        if (recorded instanceof Boolean flag) {
            return Answer.of(flag);
        }
        Optional<Condition> derived = field.derivedFrom();
        return recorded == null && derived.isPresent() ? answer(derived.get()) : missing(recorded);
    }

    private static Answer missing(@Nullable Object cell) {
        return cell instanceof Flaw ? Answer.UNREADABLE : Answer.UNKNOWN;
    }

    private Answer missing(Field<?> field) {
        return isUnreadable(field) ? Answer.UNREADABLE : Answer.UNKNOWN;
    }

    /** Whether a value is there and cannot be read; a duration cannot if one of its ends cannot, or if it is negative. */
    private boolean isUnreadable(Field<?> field) {
        Object cell = row.cell(field);
        if (cell != null
                || !(field instanceof DurationField duration)
                || duration.from().isEmpty()) {
            return cell instanceof Flaw;
        }
        InstantField from = duration.from().orElseThrow();
        InstantField to = duration.to().orElseThrow();
        return row.cell(from) instanceof Flaw || row.cell(to) instanceof Flaw || isBefore(instant(to), instant(from));
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }

    private Answer in(Condition.In in) {
        Object word = row.cell(in.field());
        return word instanceof String ? Answer.of(in.values().contains(word)) : missing(word);
    }

    private Answer between(Condition.Between between) {
        Object cell = row.cell(between.field());
        if (!(cell instanceof Number number)) {
            return missing(cell);
        }
        return Answer.of(between.low() <= number.doubleValue() && number.doubleValue() <= between.high());
    }

    private Answer atMost(Condition.AtMost atMost) {
        if (isUnreadable(atMost.field())) {
            return Answer.UNREADABLE;
        }
        Duration done = duration(atMost.field());
        if (done != null) {
            return Answer.of(done.compareTo(atMost.limit()) <= 0);
        }
        Duration soFar = running(atMost.field());
        return soFar != null && soFar.compareTo(atMost.limit()) > 0 ? Answer.FALSE : Answer.UNKNOWN;
    }

    /** A duration that is done. */
    private @Nullable Duration duration(DurationField field) {
        Object recorded = row.cell(field);
        if (recorded != null || field.from().isEmpty()) {
            return recorded instanceof Duration duration ? duration : null;
        }
        Instant from = instant(field.from().orElseThrow());
        Instant to = instant(field.to().orElseThrow());
        return from == null || to == null ? null : Duration.between(from, to);
    }

    /** How long a duration has been running, if it has begun and not ended. */
    private @Nullable Duration running(DurationField field) {
        Instant from = field.from().isEmpty() ? null : instant(field.from().orElseThrow());
        return from == null ? null : Duration.between(from, knownAt);
    }

    /** An instant that has come, or is planned. */
    private @Nullable Instant instant(InstantField field) {
        return value(field) instanceof Instant instant && (field.planned() || !instant.isAfter(knownAt))
                ? instant
                : null;
    }

    private Answer noLaterThan(Condition.NoLaterThan condition) {
        if (isUnreadable(condition.due()) || isUnreadable(condition.field())) {
            return Answer.UNREADABLE;
        }
        Instant due = instant(condition.due());
        Instant happened = instant(condition.field());
        if (due == null) {
            return Answer.UNKNOWN;
        }
        if (happened != null) {
            return Answer.of(!happened.isAfter(due));
        }
        return knownAt.isBefore(due) ? Answer.UNKNOWN : Answer.FALSE;
    }

    private Answer matches(Condition.Matches matches) {
        Object one = value(matches.field());
        Object other = value(matches.other());
        if (one == null || other == null) {
            boolean unreadable = isUnreadable(matches.field()) || isUnreadable(matches.other());
            return unreadable ? Answer.UNREADABLE : Answer.UNKNOWN;
        }
        return Answer.of(one instanceof Number ? exact(one).compareTo(exact(other)) == 0 : one.equals(other));
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Double binary ? new BigDecimal(binary) : new BigDecimal(number.toString());
    }

    private Answer within(Condition.Within within) {
        Instant when = instant(within.field());
        return when == null
                ? missing(within.field())
                : Answer.of(!when.isBefore(within.from()) && !when.isAfter(within.to()));
    }

    private @Nullable Object value(Field<?> field) {
        Object cell = row.cell(field);
        return cell instanceof Flaw ? null : cell;
    }
}
