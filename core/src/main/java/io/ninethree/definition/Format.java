package io.ninethree.definition;

/** One way to put a format together, with what {@link DefinitionFormat} asks of it. */
interface Format<T> {

    Shape shape();

    T read(DefinitionNode node);

    Object write(T value);
}
