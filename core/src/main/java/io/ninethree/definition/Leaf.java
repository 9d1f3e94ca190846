package io.ninethree.definition;

import java.util.function.Function;

/**
 * A format of one string, number or boolean.
 *
 * @param shape its shape
 * @param reader reads it
 * @param writer writes it
 * @param <T> the type of the values
 */
record Leaf<T>(Shape shape, Function<DefinitionNode, T> reader, Function<? super T, Object> writer)
        implements Format<T> {

    static <T> DefinitionFormat<T> of(
            Shape shape, Function<DefinitionNode, T> reader, Function<? super T, Object> writer) {
        return new Composed<>(new Leaf<>(shape, reader, writer));
    }

    @Override
    public T read(DefinitionNode node) {
        return reader.apply(node);
    }

    @Override
    public Object write(T value) {
        return writer.apply(value);
    }
}
