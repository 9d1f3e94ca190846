package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static List<Object> defaults() {
        return List.of(
                TimeZone.getDefault(),
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT));
    }

    @Test
    void asksInSeveralPlaces() {
        Set<Object> places = new LinkedHashSet<>();
        Surroundings.requireSameEverywhere("answer", () -> {
            places.add(List.of(
                    Locale.getDefault().toLanguageTag(), TimeZone.getDefault().getID()));
            return 42;
        });
        assertThat(places)
                .contains(
                        List.of("tr-TR", "Pacific/Kiritimati"),
                        List.of("ar-EG", "Etc/GMT+12"),
                        List.of("de-DE", "Asia/Kathmandu"));
    }

    @Test
    void givesTheDefaultsBack() {
        List<Object> before = defaults();
        Surroundings.requireSameEverywhere("answer", () -> 42);
        assertThat(defaults()).isEqualTo(before);
    }

    @Test
    void givesTheDefaultsBackWhereSomethingThrows() {
        List<Object> before = defaults();
        assertThatIllegalStateException()
                .isThrownBy(() -> Surroundings.requireSameEverywhere("answer", () -> {
                    if (Locale.getDefault().getLanguage().equals("tr")) {
                        throw new IllegalStateException("not here");
                    }
                    return 42;
                }));
        assertThat(defaults()).isEqualTo(before);
    }

    /** Nowhere is it the same day in both places that are furthest apart. */
    @Test
    void noticesTodayAtAnyTimeOfTheDay() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> Surroundings.requireSameEverywhere("today", () -> LocalDate.now(ZoneId.systemDefault())));
    }

    @Test
    void saysWhereItDiffers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Surroundings.requireSameEverywhere("title", () -> "i".toUpperCase(language())))
                .withMessage(
                        "title must be the same under the default locale and time zone tr-TR and Pacific/Kiritimati, "
                                + "was İ instead of I");
    }

    private static Locale language() {
        return Locale.getDefault().getLanguage().equals("tr") ? Locale.getDefault() : Locale.ROOT;
    }

    @Test
    void noticesTheClock() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Surroundings.requireSameLater("time", System::nanoTime))
                .withMessageStartingWith("time must be the same whenever it is asked, was ");
    }
}
