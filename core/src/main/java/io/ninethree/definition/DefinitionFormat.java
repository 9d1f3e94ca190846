package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How values of one type stand in a document: what is possible there, how one is read, and how it is written. All three are
 * one thing, so that the reader, the writer and the JSON Schema can not differ. Formats are put together from those of
 * {@link Formats}. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public abstract sealed class DefinitionFormat<T> permits FormChoice, Composed {

    DefinitionFormat() {}

    /** What is possible in a document. */
    abstract Shape shape();

    /**
     * Reads a value from a part of a document that has the shape.
     *
     * @throws RefusedException if it is none
     */
    abstract T read(DefinitionNode node);

    /** Writes a value as a map with string keys, a list, a string, a number or a boolean, which has the shape. */
    abstract Object write(T value);

    /**
     * This format for values of another type.
     *
     * @param to what makes a value from one of this format; an {@link IllegalArgumentException} is a problem of the document
     * @param from what makes a value of this format from another one
     * @return the format
     * @param <U> the other type
     */
    public final <U> DefinitionFormat<U> as(
            Function<? super T, ? extends U> to, Function<? super U, ? extends T> from) {
        return new Composed<>(new Converted<>(this, requireNonNull(to, "to"), requireNonNull(from, "from")));
    }

    /**
     * This format with a condition on what is read that only the document can tell.
     *
     * @param check throws what {@link DefinitionNode#refusal} gives, if a value that was read can not stand at its place
     * @return the format
     */
    public final DefinitionFormat<T> checked(BiConsumer<? super T, ? super DefinitionNode> check) {
        return new Composed<>(new Checked<>(this, requireNonNull(check, "check")));
    }
}
