package io.ninethree.engine;

import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.POINTS;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.SharedField;
import io.ninethree.field.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record that says whatever a test wants, with at least one field of every kind.
 *
 * @param cells what its accessors return; nothing for null, and {@link #BROKEN} for an accessor that throws
 */
record Visit(Map<Field<?>, Object> cells) {

    static final Object BROKEN = new Object();

    static final InstantField CAME_AT = InstantField.named("visits.cameAt");
    static final InstantField SERVED_AT = InstantField.named("visits.servedAt");
    static final InstantField LEFT_AT = InstantField.named("visits.leftAt");
    static final InstantField PROMISED_AT =
            InstantField.named("visits.promisedAt").asPlanned();
    static final DurationField WAIT = DurationField.between("visits.wait", CAME_AT, SERVED_AT);
    static final DurationField STAY = DurationField.between("visits.stay", CAME_AT, LEFT_AT);
    static final DurationField DELAY = DurationField.between("visits.delay", PROMISED_AT, SERVED_AT);
    static final DurationField NOTICE = DurationField.between("visits.notice", CAME_AT, PROMISED_AT);
    static final DurationField TALK = DurationField.named("visits.talk");
    static final FlagField HAPPY = FlagField.named("visits.happy");
    static final FlagField ALONE = FlagField.named("visits.alone");
    static final SharedField ENTRANCE = SharedField.named("entrance");
    static final SharedField TILL = SharedField.named("till");
    static final CategoryField DOOR = CategoryField.named("visits.door").sharedAs(ENTRANCE);
    static final CategoryField DESK = CategoryField.named("visits.desk").sharedAs(TILL);
    static final KeyField GUEST = KeyField.named("visits.guest");
    static final MoneyField PAID = MoneyField.named("visits.paid");
    static final FlagField SMOOTH = FlagField.named("visits.smooth")
            .derivedFrom(
                    WAIT.atMost(Duration.ofMinutes(20)).and(DOOR.is("north").or(HAPPY.isTrue())));
    static final NumberField RATING = NumberField.named("visits.rating", POINTS).onScale(0, 10);
    static final NumberField EXPECTED = NumberField.named("visits.expected", POINTS);
    static final NumberField SPENT = NumberField.named("visits.spent", COUNT);

    static final Source SOURCE = Source.of(
            "visits",
            CAME_AT,
            SERVED_AT,
            LEFT_AT,
            PROMISED_AT,
            WAIT,
            STAY,
            DELAY,
            NOTICE,
            TALK,
            HAPPY,
            ALONE,
            SMOOTH,
            DOOR,
            DESK,
            GUEST,
            PAID,
            RATING,
            EXPECTED,
            SPENT);

    /** A clock that counts every second minute. */
    static final WorkingTime HALF = new WorkingTime() {
        @Override
        public String name() {
            return "half";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to).dividedBy(2);
        }
    };

    private static final RecordMapping<Visit> MAPPING = mapping();

    private static RecordMapping<Visit> mapping() {
        RecordMapping<Visit> mapping = RecordMapping.of(Visit.class, SOURCE);
        for (Field<?> field : SOURCE.fields()) {
            mapping = mapped(mapping, field);
        }
        return mapping.timedIn(HALF, STAY);
    }

    static <V> RecordMapping<Visit> mapped(RecordMapping<Visit> mapping, Field<V> field) {
        return mapping.map(field, visit -> visit.read(field));
    }

    @SuppressWarnings("unchecked")
    private <V> V read(Field<V> field) {
        Object cell = cells.get(field);
        if (cell == BROKEN) {
            throw new IllegalStateException("broken");
        }
        return (V) cell;
    }

    /** Visits of which those of one guest are duplicates of each other. */
    static Records oneForEachGuest(Iterable<Visit> visits) {
        return MAPPING.identifiedBy(GUEST).of(visits);
    }

    static Records records(Iterable<Visit> visits) {
        return MAPPING.of(visits);
    }

    /** This visit with another cell. */
    Visit with(Field<?> field, Object cell) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(cells);
        changed.put(field, cell);
        return new Visit(changed);
    }

    /** Whether it is not known to have come later. */
    boolean hasComeBy(Instant instant) {
        return !(cells.get(CAME_AT) instanceof Instant came && came.isAfter(instant));
    }

    /** This visit as somebody would have recorded it at an instant. */
    Visit asOf(Instant instant) {
        Map<Field<?>, Object> known = new LinkedHashMap<>(cells);
        known.entrySet().removeIf(cell -> isLater(cell, instant));
        return new Visit(known);
    }

    private static boolean isLater(Map.Entry<Field<?>, Object> cell, Instant instant) {
        return cell.getKey() != PROMISED_AT && cell.getValue() instanceof Instant happened && happened.isAfter(instant);
    }
}
