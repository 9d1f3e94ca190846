package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s, 0 秒",
        "30, 30 s, 30 秒",
        "119, 119 s, 119 秒",
        "119.4, 119 s, 119 秒",
        "120, 2.0 min, 2.0 分钟",
        "185, 3.1 min, 3.1 分钟",
        "7199, 120.0 min, 120.0 分钟",
        "7200, 2.0 h, 2.0 小时",
        "172799, 48.0 h, 48.0 小时",
        "172800, 2.0 d, 2.0 天",
        "86400000, '1,000.0 d', '1,000.0 天'",
    })
    void writesSecondsInTheUnitThatSuitsThem(double seconds, String en, String zh) {
        assertThat(Unit.SECONDS.text(seconds)).isEqualTo(Text.of(zh, en));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0 %", "0.5, 50.0 %", "0.9995, 100.0 %", "0.12345, 12.3 %", "1, 100.0 %"})
    void writesSharesAsPercentages(double share, String percent) {
        assertThat(Unit.SHARE.text(share)).isEqualTo(Text.of(percent, percent));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "1234567, '1,234,567'",
        "0.25, 0.25",
        "2.963, 2.96",
        "10.04, 10.0",
        "1234.56, '1,234.6'",
        "-12.5, -12.5"
    })
    void writesOtherNumbersWithDecimalsOnlyIfTheyHaveAny(double number, String text) {
        assertThat(Unit.COUNT.text(number)).isEqualTo(Text.of(text, text));
        assertThat(Unit.POINTS.text(number)).isEqualTo(Text.of(text, text));
        assertThat(new Unit("CNY").text(number)).isEqualTo(Text.of(text, text));
    }

    private static Stream<String> oneOfEach() {
        return Stream.of(Unit.COUNT.text(1234.5), Unit.SHARE.text(0.125), Unit.SECONDS.text(90), Unit.SECONDS.text(185))
                .flatMap(text -> Stream.of(text.en(), text.zh()));
    }

    @Test
    @DefaultLocale("ar-EG")
    void writesWesternDigitsOnAnArabicMachine() {
        assertThat(String.format("%d", 1)).isNotEqualTo("1");
        assertThat(oneOfEach())
                .containsExactly("1,234.5", "1,234.5", "12.5 %", "12.5 %", "90 s", "90 秒", "3.1 min", "3.1 分钟");
    }

    @Test
    @DefaultLocale("de-DE")
    void writesADecimalPointOnAGermanMachine() {
        assertThat(String.format("%.1f", 1.5)).isEqualTo("1,5");
        assertThat(oneOfEach())
                .containsExactly("1,234.5", "1,234.5", "12.5 %", "12.5 %", "90 s", "90 秒", "3.1 min", "3.1 分钟");
    }

    @Test
    void isTheSameIfItsCodeIs() {
        assertThat(new Unit("%")).isEqualTo(Unit.SHARE).hasToString("%");
        assertThat(new Unit("s").text(600).in(Locale.ENGLISH)).isEqualTo("10.0 min");
    }

    private static final Unit YUAN = new Unit("yuan");

    @ParameterizedTest
    @CsvSource({
        "points, s, points/s",
        "points, 1, points",
        "points, %, points",
        "1, %, 1",
        "1, 1, 1",
        "%, %, 1",
        "%, 1, %",
        "1, s, 1/s",
        "%, s, 1/s",
        "s, s, 1",
        "points/s, s, points/s·s",
        "points/s, points, 1/s",
        "s, points/s, s·s/points",
        "points, 1/s, points·s",
        "points/s, points/s, 1",
    })
    void dividesByAUnit(String unit, String divisor, String quotient) {
        assertThat(new Unit(unit).per(new Unit(divisor))).isEqualTo(new Unit(quotient));
    }

    @ParameterizedTest
    @CsvSource({
        "points, 1, points",
        "%, points, points",
        "1, %, 1",
        "%, 1, 1",
        "%, %, %",
        "1, 1, 1",
        "s, points, points·s",
        "points, s, points·s",
        "points/s, s, points",
        "1/s, s, 1",
        "s, points/s·s, points/s",
    })
    void multipliesByAUnit(String unit, String factor, String product) {
        assertThat(new Unit(unit).times(new Unit(factor))).isEqualTo(new Unit(product));
    }

    @Test
    void takesAFactorBack() {
        assertThat(Unit.MONEY.per(Unit.SECONDS).times(Unit.SECONDS)).isEqualTo(Unit.MONEY);
        assertThat(YUAN.times(Unit.SECONDS).per(YUAN)).isEqualTo(Unit.SECONDS);
        assertThat(Unit.COUNT.per(Unit.SECONDS).per(Unit.COUNT.per(Unit.SECONDS)))
                .isEqualTo(Unit.COUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "points/s, 2.5, 2.50 points/s",
        "points/s, 0, 0 points/s",
        "1/s, 0.00138888, 0.0014 /s",
        "1/s, -0.05, -0.05 /s",
        "money/s, 1234.56, '1,234.6 money/s'",
        "points·s, 12, 12 points·s",
        "1/s, 1.26e-12, 1.3E-12 /s",
    })
    void writesACompoundUnitBehindItsNumber(String unit, double number, String text) {
        assertThat(new Unit(unit).text(number)).isEqualTo(Text.of(text, text));
    }

    @Test
    void refusesABlankCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(" "))
                .withMessage("code of a unit must not be blank, was ' '");
    }

    /** A count divided by a count may be declared as a share, but seconds never as points. */
    @Test
    void countsAndSharesFitEachOther() {
        assertThat(Unit.COUNT.fits(Unit.SHARE)).isTrue();
        assertThat(Unit.SHARE.fits(Unit.COUNT)).isTrue();
        assertThat(Unit.SECONDS.fits(Unit.SECONDS)).isTrue();
        assertThat(Unit.SECONDS.fits(Unit.COUNT)).isFalse();
        assertThat(Unit.COUNT.fits(Unit.POINTS)).isFalse();
    }
}
