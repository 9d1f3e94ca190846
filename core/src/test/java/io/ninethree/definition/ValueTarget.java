package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.Json.Words;
import io.ninethree.field.Field;
import java.util.List;

/** Any word is read as a duration, an instant, a day, a zone, a unit or a constant, or refused; and written as it is read. */
public final class ValueTarget {

    private static final List<DefinitionFormat<?>> FORMATS =
            List.of(Formats.duration(), Formats.instant(), Formats.date(), Formats.zone(), FormulaFormats.unit());

    private ValueTarget() {}

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String word = Utf8.text(data);
        FORMATS.forEach(format -> isReadAsWritten(format, word));
    }

    private static <T> void isReadAsWritten(DefinitionFormat<T> format, String word) {
        T value;
        try {
            value = format.read(node(word));
        } catch (RefusedException e) {
            assertThat(e.problems()).hasSize(1);
            return;
        }
        String written = (String) format.write(value);
        T again = format.read(node(written));
        assertThat(again).isEqualTo(value);
        assertThat(format.write(again)).isEqualTo(written);
    }

    private static DefinitionNode node(String word) {
        return new DefinitionNode(new Words(Place.startOf(""), word), NoMeaning.INSTANCE, "");
    }

    /** No id means anything. */
    private enum NoMeaning implements Scope {
        INSTANCE;

        @Override
        public Field<?> field(DefinitionNode node) {
            throw new IllegalStateException("no word must be read as a field, was " + node.text());
        }

        @Override
        public <T> T definition(DefinitionNode node, Class<T> type) {
            throw new IllegalStateException("no word must be read as a definition, was " + node.text());
        }

        @Override
        public DefinitionProblem broken(Json part, String message) {
            return part.place().problem("definition.invalid", message, message);
        }
    }
}
