package io.ninethree.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One of several objects, told apart by a word.
 *
 * @param key the key of the word
 * @param options the objects; the first that takes a value writes it
 * @param <T> the type of the values
 */
record ChoiceFormat<T>(String key, List<Option<? extends T>> options) implements Format<T> {

    /**
     * One of the objects.
     *
     * @param word its word
     * @param takes whether it can write a value
     * @param format the rest of the object
     * @param <T> the type of its values
     */
    record Option<T>(String word, Predicate<Object> takes, DefinitionFormat<T> format) {

        static <T> Option<T> of(String word, Class<? super T> type, DefinitionFormat<T> format) {
            return new Option<>(word, type::isInstance, format);
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> write(String key, Object value) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put(key, word);
            ((Map<String, Object>) format.write((T) value)).forEach(written::put);
            return written;
        }
    }

    @Override
    public Shape shape() {
        Map<String, Shape.OfObject> byWord = new LinkedHashMap<>();
        options.forEach(option ->
                byWord.put(option.word(), (Shape.OfObject) option.format().shape()));
        return new Shape.OfChoice(key, byWord);
    }

    @Override
    public T read(DefinitionNode node) {
        String word = node.member(key).text();
        return option(word).format().read(node);
    }

    private Option<? extends T> option(String word) {
        return options.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Object write(T value) {
        return options.stream()
                .filter(option -> option.takes().test(value))
                .findFirst()
                .orElseThrow(() -> unknown(value))
                .write(key, value);
    }

    private static IllegalArgumentException unknown(@Nullable Object value) {
        return new IllegalArgumentException("value of a definition must be of a kind that is known, was " + value);
    }
}
