package io.ninethree.examples.catalogue;

import io.ninethree.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the checklist: something that the sources name, and what answers it.
 *
 * @param sources the documents that name it, S0 to S3
 * @param text what it is
 * @param types the types that express it
 * @param indicators the ids of the indicators that measure it
 */
record ChecklistRow(String sources, Text text, List<Class<?>> types, List<String> indicators) {

    /** A row whose answers are types, or the ids of indicators. */
    static ChecklistRow of(String sources, String zh, String en, Object... answers) {
        List<Class<?>> types = List.of(answers).stream()
                .filter(Class.class::isInstance)
                .<Class<?>>map(answer -> (Class<?>) answer)
                .toList();
        List<String> ids = List.of(answers).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return new ChecklistRow(sources, Text.of(zh, en), types, ids);
    }

    /** What answers the row, for Markdown. */
    String answered() {
        String names = types.stream().map(type -> "`" + name(type) + "`").collect(Collectors.joining(", "));
        String ids = indicators.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return names + (names.isEmpty() || ids.isEmpty() ? "" : ", ") + ids;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
    }
}
