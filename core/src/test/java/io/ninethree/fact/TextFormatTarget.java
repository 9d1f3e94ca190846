package io.ninethree.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.time.ZoneId;
import java.util.List;

/** Any text of a file is the value of a field, missing, or unreadable; and the same whenever it is read. */
public final class TextFormatTarget {

    private static final TextFormat FORMAT =
            TextFormat.of("uuuu-MM-dd HH:mm:ss", ZoneId.of("America/Sao_Paulo"), "NA", "-");

    private static final List<Field<?>> FIELDS = List.of(
            InstantField.named("file.at"),
            NumberField.named("file.number", Unit.COUNT),
            FlagField.named("file.flag"),
            MoneyField.named("file.money"),
            DurationField.named("file.duration"),
            KeyField.named("file.key"));

    private TextFormatTarget() {}

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, UTF_8);
        FIELDS.forEach(field -> isReadOrRefused(field, text));
    }

    private static void isReadOrRefused(Field<?> field, String text) {
        try {
            Object value = FORMAT.read(field, text);
            assertThat(value == null).isEqualTo(FORMAT.isMissing(text));
            assertThat(FORMAT.read(field, text)).isEqualTo(value);
        } catch (UnreadableException e) {
            assertThat(FORMAT.isMissing(text)).isFalse();
        }
    }
}
