package io.ninethree.examples.commandline;

import io.ninethree.fact.Grain;
import io.ninethree.fact.ScoringPeriod;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as people write them. */
final class Periods {

    static final String NOTATIONS =
            "2026, 2026-Q2, 2026-06, 2026-06-15, or the first day and the one after the last: 2026-06-01/2026-06-15";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d\\d)(?:-(\\d\\d))?)?", Pattern.CASE_INSENSITIVE);

    private Periods() {}

    static ScoringPeriod of(String word, ZoneId zone, Optional<Instant> knownAt) {
        try {
            ScoringPeriod period = period(word, zone);
            return knownAt.map(period::withKnownAt).orElse(period);
        } catch (DateTimeException e) {
            throw wrong(word);
        } catch (IllegalArgumentException e) {
            throw UserException.wrongUse("时间段不成立：" + e.getMessage(), String.valueOf(e.getMessage()));
        }
    }

    private static ScoringPeriod period(String word, ZoneId zone) {
        int slash = word.indexOf('/');
        if (slash >= 0) {
            return ScoringPeriod.between(
                    LocalDate.parse(word.substring(0, slash)), LocalDate.parse(word.substring(slash + 1)), zone);
        }
        Matcher written = WRITTEN.matcher(word);
        if (!written.matches()) {
            throw wrong(word);
        }
        Grain grain = grain(written);
        LocalDate start =
                LocalDate.of(number(written, 1), month(written), written.group(4) == null ? 1 : number(written, 4));
        return ScoringPeriod.between(start, grain.plus(start, 1), zone).withLabel(word);
    }

    private static Grain grain(Matcher written) {
        if (written.group(2) != null) {
            return Grain.QUARTER;
        }
        if (written.group(3) == null) {
            return Grain.YEAR;
        }
        return written.group(4) == null ? Grain.MONTH : Grain.DAY;
    }

    private static int month(Matcher written) {
        if (written.group(2) != null) {
            return number(written, 2) * 3 - 2;
        }
        return written.group(3) == null ? 1 : number(written, 3);
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    private static UserException wrong(String word) {
        return UserException.wrongUse(
                "时间段应写作 2026、2026-Q2、2026-06、2026-06-15，或起始日/截止日次日，实为“" + word + "”",
                "period must be written as " + NOTATIONS + ", was '" + word + "'");
    }
}
