package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void numbersAreShort() {
        assertThat(Words.number(0.1)).isEqualTo("0.1");
        assertThat(Words.number(-2.5)).isEqualTo("-2.5");
        assertThat(Words.number(100)).isEqualTo("100");
        assertThat(Words.number(3_600)).isEqualTo("3600");
        assertThat(Words.number(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Words.number(0)).isEqualTo("0");
        assertThat(Words.number(-0.0)).isEqualTo("-0");
        assertThat(Words.number(1e-6)).isEqualTo("0.000001");
        assertThat(Words.number(1e-7)).isEqualTo("1E-7");
        assertThat(Words.number(999_999_999_999_990.0)).isEqualTo("999999999999990");
        assertThat(Words.number(1e15)).isEqualTo("1E+15");
        assertThat(Words.number(Double.MAX_VALUE)).isEqualTo("1.7976931348623157E+308");
        assertThat(Words.number(Double.POSITIVE_INFINITY)).isEqualTo("infinity");
        assertThat(Words.number(Double.NEGATIVE_INFINITY)).isEqualTo("-infinity");
    }

    /** Up to Java 18 some of these have one digit too many in {@link Double#toString}. */
    @Test
    void numbersDoNotDependOnTheVersionOfJava() {
        assertThat(Words.number(2.2e-322)).isEqualTo("2.2E-322");
        assertThat(Words.number(Double.MIN_VALUE)).isEqualTo("5E-324");
        assertThat(Words.number(Double.parseDouble("2e23"))).isEqualTo("2E+23");
        assertThat(Words.number(2.0E-3)).isEqualTo("0.002");
    }

    /** Different numbers have different words, since each word is read as its number. */
    @Property
    void numbersAreReadBack(@ForAll double number) {
        assertThat(Double.parseDouble(Words.number(number))).isEqualTo(number);
    }

    @Property
    void numbersOfAnyBitsAreReadBack(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            assertThat(Double.doubleToLongBits(Double.parseDouble(Words.number(number))))
                    .isEqualTo(bits);
        }
    }

    @Test
    void wordsAreQuotedAndStayInTheirLine() {
        assertThat(Words.quoted("VIP 客户 😀")).isEqualTo("\"VIP 客户 😀\"");
        assertThat(Words.quoted("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
        assertThat(Words.quoted("\r\n\t\u0085\u2028")).isEqualTo("\"\\u000d\\u000a\\u0009\\u0085\\u2028\"");
        assertThat(Words.quoted("\u001f ~\u007f\u009f\u00a0")).isEqualTo("\"\\u001f ~\\u007f\\u009f\u00a0\"");
        assertThat(Words.quoted("\ud7ff\ud800")).isEqualTo("\"\ud7ff\\ud800\"");
        assertThat(Words.quoted("\udfff\ue000")).isEqualTo("\"\\udfff\ue000\"");
        assertThat(Words.quoted("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(Words.quoted("")).isEqualTo("\"\"");
    }

    @Property
    void wordsOfDifferentTextDiffer(@ForAll String one, @ForAll String other) {
        assertThat(Words.quoted(one).equals(Words.quoted(other))).isEqualTo(one.equals(other));
        assertThat(unquoted(Words.quoted(one))).isEqualTo(one);
    }

    /** Reads a quoted word by the letter. */
    private static String unquoted(String quoted) {
        StringBuilder word = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char letter = quoted.charAt(i);
            if (letter == '\\' && quoted.charAt(i + 1) == 'u') {
                word.append((char) Integer.parseInt(quoted.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                word.append(letter == '\\' ? quoted.charAt(++i) : letter);
            }
        }
        return word.toString();
    }
}
