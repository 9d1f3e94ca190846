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

/** Answers conditions about one row; what is absent, unreadable or not yet decided answers unknown, which is null here. */
final class RowAnswers {

    private final Row row;
    private final Instant knownAt;

    RowAnswers(Row row, Instant knownAt) {
        this.row = row;
        this.knownAt = knownAt;
    }

    @Nullable
    Boolean answer(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS -> true;
            case PRESENT -> present(((Condition.Present) condition).field());
            case IS -> is((Condition.Is) condition);
            case IN -> in((Condition.In) condition);
            case BETWEEN -> between((Condition.Between) condition);
            case AT_MOST -> atMost((Condition.AtMost) condition);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition);
            case MATCHES -> matches((Condition.Matches) condition);
            case WITHIN -> within((Condition.Within) condition);
            case NOT -> not(answer(((Condition.Not) condition).inner()));
            case ALL -> decidedBy(false, ((Condition.All) condition).of());
            case ANY -> decidedBy(true, ((Condition.Any) condition).of());
        };
    }

    private static @Nullable Boolean not(@Nullable Boolean answer) {
        return answer == null ? null : !answer;
    }

    private @Nullable Boolean decidedBy(boolean deciding, List<Condition> conditions) {
        boolean allKnown = true;
        for (Condition condition : conditions) {
            Boolean answer = answer(condition);
            if (answer == null) {
                allKnown = false;
            } else if (answer == deciding) {
                return deciding;
            }
        }
        return allKnown ? !deciding : null;
    }

    private @Nullable Boolean present(Field<?> field) {
        if (isUnreadable(field)) {
            return null;
        }
        if (field instanceof DurationField duration) {
            return duration(duration) != null;
        }
        if (field instanceof InstantField instant) {
            return instant(instant) != null;
        }
        return field instanceof FlagField flag ? flag(flag) != null : value(field) != null;
    }

    /** A derived field is unreadable with any of its inputs. */
    private boolean isUnreadable(Field<?> field) {
        return row.cell(field) instanceof Flaw
                || field.inputs().stream().anyMatch(input -> row.cell(input) instanceof Flaw);
    }

    private @Nullable Boolean is(Condition.Is is) {
        Boolean flag = flag(is.field());
        return flag == null ? null : flag == is.value();
    }

    private @Nullable Boolean flag(FlagField field) {
        Object recorded = row.cell(field);
        if (recorded != null) {
            return recorded instanceof Boolean flag ? flag : null;
        }
        Optional<Condition> derived = field.derivedFrom();
        return derived.isPresent() ? answer(derived.get()) : null;
    }

    private @Nullable Boolean in(Condition.In in) {
        Object word = value(in.field());
        return word == null ? null : in.values().contains(word);
    }

    private @Nullable Boolean between(Condition.Between between) {
        Object number = value(between.field());
        if (number == null) {
            return null;
        }
        double value = ((Number) number).doubleValue();
        return between.low() <= value && value <= between.high();
    }

    private @Nullable Boolean atMost(Condition.AtMost atMost) {
        Duration done = duration(atMost.field());
        if (done != null) {
            return done.compareTo(atMost.limit()) <= 0;
        }
        Duration soFar = isUnreadable(atMost.field()) ? null : running(atMost.field());
        return (soFar != null && soFar.compareTo(atMost.limit()) > 0) ? false : null;
    }

    private @Nullable Duration duration(DurationField field) {
        Object recorded = row.cell(field);
        if (recorded != null || field.from().isEmpty()) {
            return recorded instanceof Duration duration ? duration : null;
        }
        Instant from = instant(field.from().orElseThrow());
        Instant to = instant(field.to().orElseThrow());
        return from == null || to == null || to.isBefore(from) ? null : Duration.between(from, to);
    }

    /** How long a duration has been running, if it has begun and not ended. */
    private @Nullable Duration running(DurationField field) {
        Instant from = field.from().isEmpty() ? null : instant(field.from().orElseThrow());
        return from == null || instant(field.to().orElseThrow()) != null ? null : Duration.between(from, knownAt);
    }

    /** An instant that has come, or is planned. */
    private @Nullable Instant instant(InstantField field) {
        Object instant = value(field);
        return instant == null || (!field.planned() && ((Instant) instant).isAfter(knownAt)) ? null : (Instant) instant;
    }

    private @Nullable Boolean noLaterThan(Condition.NoLaterThan condition) {
        Instant due = instant(condition.due());
        if (due == null || isUnreadable(condition.field())) {
            return null;
        }
        Instant happened = instant(condition.field());
        if (happened != null) {
            return !happened.isAfter(due);
        }
        return knownAt.isBefore(due) ? null : false;
    }

    private @Nullable Boolean matches(Condition.Matches matches) {
        Object one = value(matches.field());
        Object other = value(matches.other());
        return (one == null || other == null) ? null : same(one, other);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number ? exact(one).compareTo(exact(other)) == 0 : one.equals(other);
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Double binary ? new BigDecimal(binary) : new BigDecimal(number.toString());
    }

    private @Nullable Boolean within(Condition.Within within) {
        Instant when = instant(within.field());
        return when == null ? null : !when.isBefore(within.from()) && !when.isAfter(within.to());
    }

    private @Nullable Object value(Field<?> field) {
        Object cell = row.cell(field);
        return cell instanceof Flaw ? null : cell;
    }
}
