package io.ninethree.definition;

/** A format that is put together in one of the ways there are. */
final class Composed<T> extends DefinitionFormat<T> {

    private final Format<T> format;

    Composed(Format<T> format) {
        this.format = format;
    }

    @Override
    Shape shape() {
        return format.shape();
    }

    @Override
    T read(DefinitionNode node) {
        return format.read(node);
    }

    @Override
    Object write(T value) {
        return format.write(value);
    }
}
