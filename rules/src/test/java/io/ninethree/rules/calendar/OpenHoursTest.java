package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHoursTest {

    @Test
    void readsStartAndEnd() {
        OpenHours hours = OpenHours.parse("09:00-17:30");

        assertThat(hours.from()).isEqualTo(LocalTime.of(9, 0).toNanoOfDay());
        assertThat(hours.to()).isEqualTo(LocalTime.of(17, 30).toNanoOfDay());
    }

    @Test
    void readsMidnightAsTheEnd() {
        assertThat(OpenHours.parse("18:00-24:00").to())
                .isEqualTo(Duration.ofHours(24).toNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-17:30", "00:00-24:00", "09:00:30-17:00:45", "09:00:30.000000001-09:00:31"})
    void printsWhatItRead(String text) {
        assertThat(OpenHours.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09:00",
                "09:00-",
                "24:00-24:00",
                "09:00-25:00",
                "09:60-12:00",
                "nine to five",
                "22-6",
                "-",
                "٠٩:٠٠-١٢:٠٠"
            })
    void refusesWhatIsNotHours(String text) {
        assertThatThrownBy(() -> OpenHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours must be of the form '09:00-17:30', were '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "9:00-12:00, 09:00-12:00",
        "9-18, 09:00-18:00",
        "09:00 - 12:00, 09:00-12:00",
        "09:00–12:00, 09:00-12:00",
        "9：00～18：30, 09:00-18:30",
        "9：00至24：00, 09:00-24:00"
    })
    void guessesWhatWasMeant(String text, String meant) {
        assertThatThrownBy(() -> OpenHours.parse(text))
                .hasMessage("hours must be of the form '09:00-17:30', were '" + text + "'\nMaybe '" + meant + "'?");
    }

    @Test
    void refusesToEndWhenItStarts() {
        assertThatThrownBy(() -> OpenHours.parse("09:00-09:00"))
                .hasMessage("hours must end after they start, were '09:00-09:00'");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> OpenHours.parse("22:00-06:00"))
                .hasMessage("hours must end after they start, were '22:00-06:00'"
                        + "\nMaybe '22:00-24:00' and, on the next day, '00:00-06:00'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "18:00"})
    void tellsMidnightAtTheEndFromMidnightAtTheStart(String start) {
        assertThatThrownBy(() -> OpenHours.parse(start + "-00:00"))
                .hasMessage("hours must end after they start, were '" + start + "-00:00'" + "\nMaybe '" + start
                        + "-24:00'?");
    }
}
