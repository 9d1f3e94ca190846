package io.ninethree.model;

import java.time.Duration;

/**
 * A length of time as a person would say it, for example {@code 2 h 30 min}. Nothing is rounded, and zero parts are left out.
 */
public final class TimeText {

    private TimeText() {}

    /**
     * The text of a length of time.
     *
     * @param time the time, of either sign
     * @return hours, minutes and seconds with their fraction, for a reader
     */
    public static Text of(Duration time) {
        return Text.of(
                say(time.abs(), time.isNegative(), " 小时", " 分钟", " 秒"),
                say(time.abs(), time.isNegative(), " h", " min", " s"));
    }

    private static String say(Duration time, boolean negative, String hours, String minutes, String seconds) {
        StringBuilder text = new StringBuilder();
        if (time.toHours() > 0) {
            text.append(time.toHours()).append(hours).append(' ');
        }
        if (time.toMinutesPart() > 0) {
            text.append(time.toMinutesPart()).append(minutes).append(' ');
        }
        if (time.toSecondsPart() > 0 || time.toNanosPart() > 0 || text.length() == 0) {
            text.append(time.toSecondsPart())
                    .append(fraction(time.toNanosPart()))
                    .append(seconds);
        }
        return (negative ? "-" : "") + text.toString().strip();
    }

    private static String fraction(int nanos) {
        String digits = "." + String.valueOf(1_000_000_000L + nanos).substring(1);
        return nanos == 0 ? "" : digits.replaceAll("0+$", "");
    }
}
