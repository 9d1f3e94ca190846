package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Text SPEED = Text.of("响应速度", "Response speed");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-Hans-SG"})
    void isChineseInAnyChineseLocale(String tag) {
        assertThat(SPEED.in(Locale.forLanguageTag(tag))).isEqualTo("响应速度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CN", "de", "ja", "und", "ar-EG"})
    @DefaultLocale("zh-CN")
    void isEnglishInEveryOtherLocale(String tag) {
        assertThat(SPEED.in(Locale.forLanguageTag(tag))).isEqualTo("Response speed");
    }

    @Test
    void refusesBlankChinese() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("　", "Speed"))
                .withMessage("zh must not be blank, was '　'");
    }

    @Test
    void refusesBlankEnglish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("速度", ""))
                .withMessage("en must not be blank, was ''");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Text.of("速度", null)).withMessage("en");
    }
}
