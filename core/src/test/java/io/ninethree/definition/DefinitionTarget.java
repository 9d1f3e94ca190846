package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

/** Any bytes are read as definitions or refused with problems; what is read is written so that it is read as the same. */
public final class DefinitionTarget {

    private static final Definitions LANGUAGE = Definitions.standard();

    private DefinitionTarget() {}

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        DefinitionReading reading = LANGUAGE.read(Utf8.text(data));
        reading.problems().forEach(DefinitionTarget::isForReaders);
        DefinitionSet read = reading.definitions();
        String written = LANGUAGE.write(read);
        DefinitionReading again = LANGUAGE.read(written);
        assertThat(again.problems()).isEmpty();
        assertThat(again.definitions()).isEqualTo(read);
        assertThat(LANGUAGE.write(again.definitions())).isEqualTo(written);
    }

    private static void isForReaders(DefinitionProblem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.toString()).doesNotContain("\n", "\r", "\u202e", "\u001b");
    }
}
