package io.ninethree.field;

import io.ninethree.model.Text;
import java.util.Set;

/**
 * A typed property of the records of one source, for example <i>opened at</i> of cases. A field is a name, not a value:
 * a {@code RecordMapping} says where its value comes from. Immutable and thread-safe.
 *
 * @param <V> what an accessor of this field returns
 */
public sealed interface Field<V>
        permits FlagField, NumberField, InstantField, DurationField, CategoryField, KeyField, MoneyField {

    /**
     * The name of this field, which starts with the id of its source and a point, for example {@code cases.openedAt}.
     *
     * @return the id
     */
    String id();

    /**
     * What a reader sees as the name of this field.
     *
     * @return the name in both languages
     */
    Text text();

    /**
     * The id of the source whose records have this field.
     *
     * @return everything before the last point of the id
     */
    default String sourceId() {
        return id().substring(0, id().lastIndexOf('.'));
    }

    /**
     * The fields from which this one is derived where nothing is recorded.
     *
     * @return the fields, empty if only records tell
     */
    default Set<Field<?>> inputs() {
        return Set.of();
    }

    /**
     * The condition that a record has a value here. Never unknown, except where the value could not be read.
     *
     * @return the condition
     */
    default Condition isPresent() {
        return new Condition.Present(this);
    }
}
