package io.ninethree.definition;

import io.ninethree.definition.ChoiceFormat.Option;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One of several objects, told apart by the word of the key {@code form}. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class FormChoice<T> extends DefinitionFormat<T> {

    private final ChoiceFormat<T> choice;

    FormChoice(List<Option<? extends T>> options) {
        choice = new ChoiceFormat<>("form", options);
    }

    /**
     * This choice with one more form.
     *
     * @param word the word of the form
     * @param type the type of its values
     * @param format the rest of the object
     * @return a changed copy
     * @param <U> the type
     */
    public <U extends T> FormChoice<T> or(String word, Class<? super U> type, DefinitionFormat<U> format) {
        return or(word, type::isInstance, format);
    }

    /**
     * This choice with one more form of a type that other forms have too.
     *
     * @param word the word of the form
     * @param writes whether this form writes a value; the first that does writes it
     * @param format the rest of the object
     * @return a changed copy
     * @param <U> the type
     */
    public <U extends T> FormChoice<T> or(String word, Predicate<Object> writes, DefinitionFormat<U> format) {
        Option<U> option = new Option<>(word, writes, format);
        return new FormChoice<>(Stream.<Option<? extends T>>concat(choice.options().stream(), Stream.of(option))
                .toList());
    }

    @Override
    Shape shape() {
        return choice.shape();
    }

    @Override
    T read(DefinitionNode node) {
        return choice.read(node);
    }

    @Override
    Object write(T value) {
        return choice.write(value);
    }
}
