package io.ninethree.definition;

import java.util.function.BiConsumer;

/**
 * A format with a condition on what is read.
 *
 * @param format the format
 * @param check throws what a part of a document is refused with
 * @param <T> the type of the values
 */
record Checked<T>(DefinitionFormat<T> format, BiConsumer<? super T, ? super DefinitionNode> check)
        implements Format<T> {

    @Override
    public Shape shape() {
        return format.shape();
    }

    @Override
    public T read(DefinitionNode node) {
        T read = format.read(node);
        check.accept(read, node);
        return read;
    }

    @Override
    public Object write(T value) {
        return format.write(value);
    }
}
