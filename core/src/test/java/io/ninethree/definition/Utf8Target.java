package io.ninethree.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Any bytes are told to be UTF-8 or not, as the platform tells it, and are JSON values or have problems. */
public final class Utf8Target {

    private Utf8Target() {}

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = Utf8.text(data);
        byte[] back = text.getBytes(UTF_8);
        boolean sound = new String(data, UTF_8).equals(text);
        assertThat(Utf8.flaw(text) < 0).isEqualTo(sound);
        assertThat(!sound || Arrays.equals(back, data)).isTrue();
        JsonReader.Parsed parsed = JsonReader.read("", text);
        assertThat(parsed.root().isPresent() || !parsed.problems().isEmpty()).isTrue();
    }
}
