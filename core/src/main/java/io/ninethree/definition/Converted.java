package io.ninethree.definition;

import java.util.function.Function;

/**
 * A format by way of another one.
 *
 * @param format the other one
 * @param to makes a value
 * @param from makes a value of the other format
 * @param <T> the type of the other format
 * @param <U> the type of this one
 */
record Converted<T, U>(
        DefinitionFormat<T> format, Function<? super T, ? extends U> to, Function<? super U, ? extends T> from)
        implements Format<U> {

    @Override
    public Shape shape() {
        return format.shape();
    }

    @Override
    public U read(DefinitionNode node) {
        T read = format.read(node);
        return node.made(() -> to.apply(read));
    }

    @Override
    public Object write(U value) {
        return format.write(from.apply(value));
    }
}
