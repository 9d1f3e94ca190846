package io.ninethree.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One definition or case of a document while it is read, because of its turn or because another one refers to it. */
final class Entry {

    /** How far reading it has come. */
    enum State {
        UNREAD,
        BEING_READ,
        READ,
        REFUSED
    }

    private final DefinitionKind<?> kind;
    private final DefinitionFormat<?> format;
    private final String id;
    private final Json json;
    private final Set<Entry> needs = new LinkedHashSet<>();
    private State state = State.UNREAD;
    private @Nullable Object value;

    Entry(DefinitionKind<?> kind, DefinitionFormat<?> format, String id, Json json) {
        this.kind = kind;
        this.format = format;
        this.id = id;
        this.json = json;
    }

    /** This definition as another part of a document says it, not yet read. */
    Entry with(Json other) {
        return new Entry(kind, format, id, other);
    }

    /** What tells definitions apart: ids that differ in nothing but case are too alike. */
    List<String> key() {
        return List.of(kind.name(), DefinitionId.folded(id));
    }

    DefinitionKind<?> kind() {
        return kind;
    }

    String id() {
        return id;
    }

    Json json() {
        return json;
    }

    State state() {
        return state;
    }

    void refuse() {
        state = State.REFUSED;
    }

    /** Notes that this definition refers to another one, and so to what that one refers to. */
    void refersTo(Entry other) {
        needs.add(other);
        needs.addAll(other.needs);
    }

    /** The definitions to which this one refers, itself or by way of others. */
    Set<Entry> needs() {
        return needs;
    }

    /** The value, read now unless it was before. */
    Object value(Scope scope) {
        if (value == null) {
            state = State.BEING_READ;
            try {
                value = format.read(new DefinitionNode(json, scope, id));
                state = State.READ;
            } finally {
                state = state == State.READ ? State.READ : State.REFUSED;
            }
        }
        return value;
    }
}
