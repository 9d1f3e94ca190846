package io.ninethree.column;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import java.util.HashMap;
import java.util.Map;

/** The dictionaries of fields; fields of several sources that share a meaning share one as well. Mutable. */
public final class Dictionaries {

    private final Map<Object, Dictionary> dictionaries = new HashMap<>();

    /** The dictionary of a field or shared meaning. */
    public Dictionary of(Field<String> field) {
        return of(
                field instanceof CategoryField category
                                && category.sharedField().isPresent()
                        ? category.sharedField().get()
                        : field);
    }

    /** The dictionary of a meaning, be it shared or the field itself. */
    public Dictionary of(Object meaning) {
        return dictionaries.computeIfAbsent(meaning, key -> new Dictionary());
    }
}
