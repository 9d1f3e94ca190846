package io.ninethree.formula;

import static java.util.Collections.unmodifiableSet;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The share of records after which the same entity comes back, for example a customer with the same matter: another
 * record whose entity fields are all equal, strictly later by the field that dates the source and by at most a given
 * time. Both records must fulfil a condition. It stands in for asking whether a matter was settled at first contact,
 * where nobody recorded that.
 *
 * <p>The records of the period are counted, each once its time has passed; until then it is not decided, even if somebody
 * came back already. What follows may lie outside of the period, and in another segment. A record without one of the
 * entity fields is left out.
 *
 * @param source the source
 * @param entity the fields that tell who or what comes back, in the order of their ids, at least one
 * @param within how soon the next record must follow, included; positive and shorter than 292 years
 * @param condition the condition
 */
public record Repeat(Source source, List<Field<String>> entity, Duration within, Condition condition)
        implements Formula {

    /** Durations are kept in nanoseconds, of which a {@code long} holds a little more. */
    private static final Duration TOO_LONG = Duration.ofDays(292 * 365);

    /**
     * Checks that all fields belong to the source, and sorts those of the entity, whose order has no meaning.
     *
     * @throws IllegalArgumentException if there is no entity field, a field belongs to another source or the time is not
     *     positive or not shorter than 292 years of 365 days
     */
    public Repeat {
        entity = entity.stream()
                .distinct()
                .sorted(Comparator.comparing(Field::id))
                .toList();
        if (entity.isEmpty()) {
            throw new IllegalArgumentException(
                    "entity of a repeat in '" + source.id() + "' must have at least one field, had none");
        }
        FormulaFields.requireOneSource("a repeat", read(source, entity, condition));
        if (within.isNegative() || within.isZero() || within.compareTo(TOO_LONG) >= 0) {
            throw new IllegalArgumentException("time of a repeat in '" + source.id()
                    + "' must be positive and shorter than 292 years, was " + within);
        }
    }

    private static Set<Field<?>> read(Source source, List<Field<String>> entity, Condition condition) {
        Set<Field<?>> fields = new LinkedHashSet<>(List.of(source.datedBy()));
        fields.addAll(entity);
        fields.addAll(condition.fields());
        return unmodifiableSet(fields);
    }

    /**
     * This share, of fewer records; those that follow must fulfil the condition too.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Repeat where(Condition where) {
        return new Repeat(source, entity, within, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.REPEAT;
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String sourceId() {
        return source.id();
    }

    @Override
    public Set<Field<?>> fields() {
        return read(source, entity, condition);
    }
}
