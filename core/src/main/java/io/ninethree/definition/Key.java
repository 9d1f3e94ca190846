package io.ninethree.definition;

/** What tells definitions apart. */
record Key(Class<?> type, String id) {

    static Key of(Definition definition) {
        return new Key(definition.value().getClass(), definition.id());
    }
}
