package io.ninethree.rules.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WarningTest {

    @Test
    void saysWhatHasComeInBothLanguages() {
        assertThat(Warning.atShare(0.5).text()).isEqualTo(Text.of("承诺时间已用 50 %", "50 % of the promised time is used"));
        assertThat(Warning.atShare(0.125).text())
                .isEqualTo(Text.of("承诺时间已用 12.5 %", "12.5 % of the promised time is used"));
        assertThat(Warning.atDue().text()).isEqualTo(Text.of("到期", "due"));
        assertThat(Warning.before(Duration.ofMinutes(90)).text())
                .isEqualTo(Text.of("距到期还有 1 小时 30 分钟（工作时间）", "1 h 30 min of working time before due"));
        assertThat(Warning.after(Duration.ofHours(2)).text())
                .isEqualTo(Text.of("已超期 2 小时（工作时间）", "2 h of working time after due"));
        assertThat(Warning.wallTimeBefore(Duration.ofDays(1)).text())
                .isEqualTo(Text.of("距到期还有 24 小时（自然时间）", "24 h of wall time before due"));
        assertThat(Warning.wallTimeAfter(Duration.ofSeconds(5)).text())
                .isEqualTo(Text.of("已超期 5 秒（自然时间）", "5 s of wall time after due"));
    }

    @Test
    void isAValue() {
        assertThat(Warning.atShare(0.5)).isEqualTo(new Warning.AtShare(new BigDecimal("0.50")));
        assertThat(Warning.before(Duration.ofMinutes(60))).isEqualTo(Warning.before(Duration.ofHours(1)));
        assertThat(Warning.before(Duration.ofHours(1))).isNotEqualTo(Warning.wallTimeBefore(Duration.ofHours(1)));
    }

    /** 0.1 of ten seconds is a second, although the double 0.1 is a little more than a tenth. */
    @Test
    void takesAShareAsTheDecimalThatItIsWrittenAs() {
        assertThat(new Warning.AtShare(new BigDecimal("0.1")).of(Duration.ofSeconds(10)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(new Warning.AtShare(new BigDecimal("0.3")).of(Duration.ofNanos(1)))
                .isEqualTo(Duration.ofNanos(1));
        assertThat(new Warning.AtShare(new BigDecimal("0.9")).of(Duration.ofDays(36_500)))
                .isEqualTo(Duration.ofDays(32_850));
    }

    @Property
    void aShareIsTheFirstNanosecondByWhichItIsUsed(
            @ForAll @IntRange(min = 1, max = 1000) int thousandths, @ForAll @LongRange(min = 1) long nanos) {
        Duration time = Duration.ofNanos(nanos);
        Duration part = new Warning.AtShare(BigDecimal.valueOf(thousandths, 3)).of(time);
        BigDecimal exact = BigDecimal.valueOf(nanos).multiply(BigDecimal.valueOf(thousandths, 3));

        assertThat(BigDecimal.valueOf(part.toNanos())).isGreaterThanOrEqualTo(exact);
        assertThat(BigDecimal.valueOf(part.toNanos() - 1)).isLessThan(exact);
    }

    @Test
    void refusesSharesOutOfRange() {
        for (double share : new double[] {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Warning.atShare(share))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("share of a warning must be above 0 and at most 1, was " + share);
        }
        assertThatThrownBy(() -> new Warning.AtShare(BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of a warning must be above 0 and at most 1, was 0");
        assertThatThrownBy(() -> new Warning.AtShare(new BigDecimal("2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of a warning must be above 0 and at most 1, was 2");
    }

    @Test
    void refusesTimesThatAreNotPositiveOrTooLong() {
        assertThatThrownBy(() -> Warning.before(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a warning must be positive, was PT0S");
        assertThatThrownBy(() -> Warning.wallTimeAfter(Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a warning must be positive, was PT-1H");
        assertThatThrownBy(() -> Warning.after(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a warning must be at most 36525 days, was PT2562047788015215H30M7S");
        assertThat(Warning.after(Duration.ofDays(36_525))).isEqualTo(new Warning.WorkingTime(Duration.ofDays(36_525)));
        assertThatThrownBy(() -> new Warning.WallTime(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of a warning must be positive, was PT0S");
    }
}
