package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A format that has a name, so that it may stand within itself. */
final class Named<T> implements Format<T> {

    private final String name;
    private @Nullable DefinitionFormat<T> body;

    Named(String name) {
        this.name = name;
    }

    void stands(DefinitionFormat<T> format) {
        body = format;
    }

    DefinitionFormat<T> body() {
        return requireNonNull(body, name);
    }

    @Override
    public Shape shape() {
        return new Shape.OfKind(name);
    }

    @Override
    public T read(DefinitionNode node) {
        return body().read(node);
    }

    @Override
    public Object write(T value) {
        return body().write(value);
    }
}
