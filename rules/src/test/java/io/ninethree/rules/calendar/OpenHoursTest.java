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
    @ValueSource(
            strings = {"09:00-17:30", "00:00-24:00", "09:00:30-17:00:45", "09:00:30.000000001-09:00:31", "22:00-06:00"})
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
        "22-6, 22:00-06:00",
        "09:00 - 12:00, 09:00-12:00",
        "09:00–12:00, 09:00-12:00",
        "9：00～18：30, 09:00-18:30",
        "9：00至24：00, 09:00-24:00"
    })
    void guessesWhatWasMeant(String text, String meant) {
        assertThatThrownBy(() -> OpenHours.parse(text))
                .hasMessage("hours must be of the form '09:00-17:30', were '" + text + "'\nMaybe '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({"22:00-06:00, 22, 30", "18:00-00:00, 18, 24", "00:00-24:00, 0, 24", "09:00-08:00, 9, 32"})
    void goesOnIntoTheNextDay(String text, long from, long to) {
        assertThat(OpenHours.parse(text))
                .isEqualTo(new OpenHours(
                        Duration.ofHours(from).toNanos(), Duration.ofHours(to).toNanos()));
    }

    @Test
    void refusesToEndWhenItStarts() {
        assertThatThrownBy(() -> OpenHours.parse("09:00-09:00"))
                .hasMessage("hours must not end when they start, were '09:00-09:00'");
    }

    @Test
    void tellsMidnightAtTheEndFromMidnightAtTheStart() {
        assertThatThrownBy(() -> OpenHours.parse("00:00-00:00"))
                .hasMessage("hours must not end when they start, were '00:00-00:00'\nMaybe '00:00-24:00'?");
    }
}
