package io.ninethree.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One piece of text in the two languages of the library, for example <i>响应速度</i> and <i>Response speed</i>.
 * Immutable and thread-safe.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Text(String zh, String en) {

    /**
     * Checks that neither text is blank.
     *
     * @throws IllegalArgumentException if one of the texts is blank
     */
    public Text {
        requireNonBlank(zh, "zh");
        requireNonBlank(en, "en");
    }

    /**
     * A text in both languages.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * The text for a reader: Chinese for any Chinese locale, English for every other one.
     *
     * @param locale the reader's locale
     * @return the text in that language
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    private static void requireNonBlank(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, was '" + value + "'");
        }
    }
}
