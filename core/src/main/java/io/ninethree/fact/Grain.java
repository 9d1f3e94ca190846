package io.ninethree.fact;

import io.ninethree.model.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** A size of calendar cells into which time is cut, each beginning with a day. */
public enum Grain {
    /** A day, for example {@code 2026-06-01}. */
    DAY(Text.of("日", "day"), ChronoUnit.DAYS),
    /** A week from Monday, numbered as in ISO 8601, for example {@code 2026-W23}. */
    WEEK(Text.of("周", "week"), ChronoUnit.WEEKS),
    /** A month, for example {@code 2026-06}. */
    MONTH(Text.of("月", "month"), ChronoUnit.MONTHS),
    /** A quarter of a year, for example {@code 2026-Q2}. */
    QUARTER(Text.of("季度", "quarter"), IsoFields.QUARTER_YEARS),
    /** A year, for example {@code 2026}. */
    YEAR(Text.of("年", "year"), ChronoUnit.YEARS);

    private final Text text;
    private final TemporalUnit unit;

    Grain(Text text, TemporalUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    /**
     * What a reader sees.
     *
     * @return the name in both languages
     */
    public Text text() {
        return text;
    }

    /** What one cell is as a unit of calendar arithmetic. */
    TemporalUnit unit() {
        return unit;
    }

    /**
     * The first day of the cell that contains a day.
     *
     * @param day any day
     * @return a day not after it
     */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The first day of another cell.
     *
     * @param start the first day of a cell
     * @param n how many cells later, negative for earlier
     * @return the first day of that cell
     */
    public LocalDate plus(LocalDate start, long n) {
        return start.plus(n, unit);
    }

    /**
     * The name of a cell, the same for every reader.
     *
     * @param start the first day of the cell
     * @return for example {@code 2026-06-01}, {@code 2026-W23}, {@code 2026-06}, {@code 2026-Q2} or {@code 2026}
     */
    public String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> week(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> year(start.getYear()) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(start.getYear());
        };
    }

    private static String week(int year, int week) {
        return year(year) + String.format(Locale.ROOT, "-W%02d", week);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
