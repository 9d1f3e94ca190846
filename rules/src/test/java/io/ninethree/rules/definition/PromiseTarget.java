package io.ninethree.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import java.nio.charset.StandardCharsets;

/** Any bytes are read as calendars, clocks, policies and cases or refused; what is read can be tried, and written the same. */
public final class PromiseTarget {

    private static final Definitions LANGUAGE = Definitions.standard().with(SlaDefinitions.kinds());

    private PromiseTarget() {}

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        DefinitionReading reading = LANGUAGE.read(new String(data, StandardCharsets.UTF_8));
        DefinitionSet read = reading.definitions();
        read.cases().forEach(each -> each.differences(read));
        String written;
        try {
            written = LANGUAGE.write(read);
        } catch (IllegalArgumentException refused) {
            return;
        }
        DefinitionReading again = LANGUAGE.read(written);
        assertThat(again.problems()).isEmpty();
        assertThat(again.definitions()).isEqualTo(read);
        assertThat(LANGUAGE.write(again.definitions())).isEqualTo(written);
    }
}
