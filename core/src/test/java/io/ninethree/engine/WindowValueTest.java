package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Grain.DAY;
import static io.ninethree.fact.Grain.MONTH;
import static io.ninethree.fact.Grain.QUARTER;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.SHARE;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.fact.Window;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What windows take in, around a period and around its cells. */
final class WindowValueTest {

    private static final Count CASES = Formula.count(Cases.SOURCE);
    private static final Row APRIL = opened("2026-04-01T00:00:00Z");
    private static final Row MAY = opened("2026-05-31T23:59:59Z");
    private static final Row EARLY_JUNE = opened("2026-06-01T00:00:00Z");
    private static final Row LATE_JUNE = opened("2026-06-30T12:00:00Z");
    private static final Row JULY = opened("2026-07-01T00:00:00Z");

    private static IndicatorValue valueOfAll(Formula formula) {
        return value(formula, JUNE, APRIL, MAY, EARLY_JUNE, LATE_JUNE, JULY);
    }

    private static IndicatorValue cases(int count) {
        return number(count, COUNT, Sample.of(count));
    }

    @Test
    void rollsBackFromTheEndOfThePeriod() {
        assertThat(valueOfAll(CASES.over(Window.rolling(1, MONTH, UTC)))).isEqualTo(cases(2));
        assertThat(valueOfAll(CASES.over(Window.rolling(2, MONTH, UTC)))).isEqualTo(cases(3));
    }

    @Test
    void goesFromTheStartOfTheCellToTheEndOfThePeriod() {
        assertThat(valueOfAll(CASES.over(Window.toDate(QUARTER, UTC)))).isEqualTo(cases(4));
        assertThat(valueOfAll(CASES.over(Window.toDate(DAY, UTC)))).isEqualTo(cases(1));
    }

    @Test
    void looksAtTheSameSpanBefore() {
        assertThat(valueOfAll(CASES.over(Window.offset(1, MONTH, UTC)))).isEqualTo(cases(1));
    }

    @Test
    void growsByTheRatioToBefore() {
        assertThat(valueOfAll(CASES.growthSince(Window.offset(1, MONTH, UTC))))
                .isEqualTo(number(1, SHARE, Sample.of(2)));
    }

    @Test
    void hasNoGrowthWithoutHistory() {
        assertThat(value(CASES.growthSince(Window.offset(1, MONTH, UTC)), JUNE, LATE_JUNE))
                .isEqualTo(new NotMeasured(Absence.NO_HISTORY, SHARE, Sample.of(1)));
    }

    @Test
    void hasNoGrowthFromNothing() {
        Formula reassigned = Formula.sum(REASSIGNMENTS).growthSince(Window.offset(1, MONTH, UTC));
        assertThat(value(reassigned, JUNE, MAY.and(REASSIGNMENTS, 0), LATE_JUNE.and(REASSIGNMENTS, 2)))
                .isEqualTo(new NotMeasured(Absence.DIVISION_BY_ZERO, SHARE, Sample.of(1)));
    }

    @Test
    void knowsNoMoreThanTheRunDoes() {
        ScoringPeriod soFar = JUNE.withKnownAt(at("2026-06-15T00:00:00Z"));
        assertThat(value(CASES.over(Window.rolling(2, MONTH, UTC)), soFar, MAY, EARLY_JUNE, LATE_JUNE))
                .isEqualTo(cases(2));
    }

    @Test
    void isEmptyIfItStartsAfterAllThatIsKnown() {
        ScoringPeriod soFar = JUNE.withKnownAt(at("2026-06-15T00:00:00Z"));
        assertThat(value(CASES.over(Window.toDate(DAY, UTC)), soFar, LATE_JUNE))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, COUNT, Sample.NONE));
    }

    @Test
    void staysTheWholeTimeWithUndatedRecords() {
        assertThat(value(CASES.over(Window.rolling(1, MONTH, UTC)), WHOLE, MAY, row(REASSIGNMENTS, 1)))
                .isEqualTo(cases(2));
    }

    @Test
    void needsAPeriodWithBothEndsToBeDividedByACalendar() {
        Grouping grouping = ScoringEngine.of(model(List.of(indicator(CASES.over(Window.rolling(2, MONTH, UTC))))))
                .by(MONTH, UTC);
        ScoringPeriod open = new ScoringPeriod(Instant.MIN, JUNE.to(), JUNE.to(), "until July");
        for (ScoringPeriod period : List.of(WHOLE, open)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> grouping.tally(period))
                    .withMessage("period of a model with windows must have both ends to be divided by a calendar, was "
                            + period.label());
        }
    }

    @Test
    void surroundsEachCellOfACalendar() {
        ScoringPeriod spring = new ScoringPeriod(at("2026-04-01T00:00:00Z"), JUNE.to(), JUNE.to(), "spring");
        Scorecards months = byCell(Window.rolling(2, MONTH, UTC), spring, MONTH, APRIL, MAY, EARLY_JUNE, LATE_JUNE);
        assertThat(numbers(months)).containsExactly(1.0, 2.0, 3.0);
        assertThat(months.total().of("a").value()).isEqualTo(cases(3));
    }

    /** The 29th, 30th and 31st of March all lie a month after the 28th of February. */
    @Test
    void surroundsDaysThatAShorterMonthLacks() {
        ScoringPeriod march = new ScoringPeriod(
                at("2026-03-28T12:00:00Z"), at("2026-03-31T06:00:00Z"), at("2026-04-01T00:00:00Z"), "march");
        Row night = opened("2026-02-28T01:00:00Z");
        Row noon = opened("2026-02-28T12:00:00Z");
        Scorecards days = byCell(
                Window.offset(1, MONTH, UTC),
                march,
                DAY,
                night,
                noon,
                opened("2026-03-28T13:00:00Z"),
                opened("2026-03-29T13:00:00Z"),
                opened("2026-03-30T13:00:00Z"),
                opened("2026-03-31T01:00:00Z"));
        assertThat(numbers(days)).containsExactly(1.0, 2.0, 2.0, 1.0);
    }

    private static Scorecards byCell(Window window, ScoringPeriod period, Grain grain, Row... rows) {
        return ScoringEngine.of(model(List.of(indicator(CASES.over(window)))))
                .by(grain, UTC)
                .score(period, Records.of(Cases.SOURCE, rows));
    }

    private static List<Double> numbers(Scorecards cards) {
        return cards.segments().stream()
                .map(segment -> cards.of(segment).of("a").value().number().orElse(0))
                .toList();
    }

    @Test
    void givesACellThatOnlyItsWindowFills() {
        ScoringPeriod summer = new ScoringPeriod(JUNE.from(), at("2026-08-01T00:00:00Z"), JUNE.to(), "summer");
        Scorecards months = byCell(Window.rolling(2, MONTH, UTC), summer, MONTH, LATE_JUNE);
        assertThat(months.segments())
                .containsExactly(Segment.all().during("2026-06"), Segment.all().during("2026-07"));
    }
}
