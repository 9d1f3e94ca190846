package io.ninethree.metrics.improvement;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.metrics.improvement.Review.Cadence;
import io.ninethree.metrics.improvement.Review.ScorecardMark;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Scorecard CARD = Cards.of(YearMonth.of(2026, 6), 0.9);
    private static final Review JUNE = Review.schedule(Cadence.MONTHLY, NEW_YEAR, NEW_YEAR.plusYears(1), UTC)
            .get(5);
    private static final Instant JULY_3 = Instant.parse("2026-07-03T08:00:00Z");
    private static final Review HELD = JUNE.held(JULY_3, List.of("客服", "物流"), CARD, List.of("A-7", "A-8", "A-7"));

    @Test
    void isPlannedForEveryMonthAndQuarter() {
        List<Review> quarters = Review.schedule(Cadence.QUARTERLY, NEW_YEAR, NEW_YEAR.plusYears(1), UTC);

        assertThat(Review.schedule(Cadence.MONTHLY, NEW_YEAR, NEW_YEAR.plusYears(1), UTC))
                .hasSize(12);
        assertThat(quarters)
                .extracting(review -> review.period().label())
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(quarters.get(0).dueAt()).isEqualTo(Instant.parse("2026-04-08T00:00:00Z"));
    }

    @Test
    void isPlannedForWholeMonthsOnlyInTheZoneOfTheReader() {
        List<Review> planned = Review.schedule(
                Cadence.MONTHLY, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));

        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).period().label()).isEqualTo("2026-02");
        assertThat(planned.get(0).period().from()).isEqualTo(Instant.parse("2026-01-31T16:00:00Z"));
        assertThat(planned.get(0).dueAt()).isEqualTo(Instant.parse("2026-03-07T16:00:00Z"));
    }

    @Test
    void isOverdueUntilItIsHeld() {
        assertThat(JUNE.isOverdue(JUNE.dueAt())).isFalse();
        assertThat(JUNE.isOverdue(JUNE.dueAt().plusSeconds(1))).isTrue();
        assertThat(HELD.isOverdue(JUNE.dueAt().plusSeconds(1))).isFalse();
        assertThat(HELD.isHeld(JULY_3.minusSeconds(1))).isFalse();
        assertThat(HELD.isHeld(JULY_3)).isTrue();
    }

    @Test
    void joinsDepartments() {
        assertThat(HELD.isCrossTeam()).isTrue();
        assertThat(JUNE.held(JULY_3, List.of("客服", "客服"), CARD, List.of()).isCrossTeam())
                .isFalse();
    }

    @Test
    void isDueAfterItsPeriodAndHeldAfterItBegan() {
        assertThatThrownBy(() -> JUNE.dueAt(Instant.parse("2026-06-30T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "due time of the review of 2026-06 must not be before the end of its period at 2026-07-01T00:00:00Z,"
                                + " was 2026-06-30T00:00:00Z");
        assertThatThrownBy(() -> JUNE.held(Instant.parse("2026-05-31T00:00:00Z"), List.of(), CARD, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "time of the review of 2026-06 must not be before the start of its period at 2026-06-01T00:00:00Z,"
                                + " was 2026-05-31T00:00:00Z");
        assertThat(JUNE.dueAt(JULY_3).dueAt()).isEqualTo(JULY_3);
    }

    @Test
    void tellsWhatCameOfIt() {
        assertThat(JUNE.text()).isEqualTo(Text.of("2026-06 月度复盘：未召开", "2026-06 monthly review: not held"));
        assertThat(HELD.text())
                .isEqualTo(Text.of(
                        "2026-06 月度复盘：2 个部门参加，决定改进项 2 项", "2026-06 monthly review: departments 2, actions decided 2"));
    }

    @Test
    void knowsTheScorecardAgainThatItLookedAt() {
        ScorecardMark mark = HELD.basis().orElseThrow();

        assertThat(mark.definition()).isEqualTo(DefinitionText.hash(Cards.TWELVE));
        assertThat(mark.numbers()).matches("[0-9a-f]{64}");
        assertThat(ScorecardMark.of(Cards.of(YearMonth.of(2026, 6), 0.9))).isEqualTo(mark);
    }

    @Test
    void theMarkChangesWithEveryNumber() {
        assertThat(List.of(
                        ScorecardMark.of(CARD).numbers(),
                        ScorecardMark.of(Cards.of(YearMonth.of(2026, 6), Math.nextUp(0.9)))
                                .numbers(),
                        ScorecardMark.of(Cards.of(YearMonth.of(2026, 6), 0.9, "prom.sla"))
                                .numbers(),
                        ScorecardMark.of(Cards.of(YearMonth.of(2026, 7), 0.9)).numbers()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theMarkTellsReasonsApart() {
        ScoringPeriod june = ScoringPeriod.of(YearMonth.of(2026, 6), UTC);

        assertThat(ScorecardMark.of(Scorecard.of(Cards.TWELVE, june, Map.of("prom.sla", lacking(Absence.NO_RECORDS)))))
                .isNotEqualTo(ScorecardMark.of(
                        Scorecard.of(Cards.TWELVE, june, Map.of("prom.sla", lacking(Absence.FAILED)))));
    }

    private static IndicatorValue lacking(Absence reason) {
        return IndicatorValue.notMeasured(reason, Unit.SHARE);
    }

    @Test
    void isARecord() {
        List<Row> rows = new ArrayList<>();
        Review.records(List.of(HELD, JUNE)).rows().forEach(rows::add);

        assertThat(rows.get(0).value(Review.DUE_AT)).contains(JUNE.dueAt());
        assertThat(rows.get(0).value(Review.HELD_AT)).contains(JULY_3);
        assertThat(rows.get(0).value(Review.CADENCE)).contains("MONTHLY");
        assertThat(rows)
                .extracting(row -> row.value(Review.CROSS_TEAM))
                .containsExactly(Optional.of(true), Optional.empty());
    }

    @Test
    void canBeScored() {
        Indicator held = Indicator.named("my.reviewHeld")
                .called("复盘按期召开率", "Reviews held")
                .measures(Formula.share(Review.HELD_AT.noLaterThan(Review.DUE_AT)))
                .scoredBy(ScoreCurve.through(0.5, 0.9, 1.0))
                .under(Experience.CLOSED_LOOP_IMPROVEMENT)
                .build();
        List<Review> reviews = new ArrayList<>(Review.schedule(Cadence.MONTHLY, NEW_YEAR, NEW_YEAR.plusMonths(4), UTC));
        reviews.replaceAll(review -> review.period().label().equals("2026-02")
                ? review
                : review.held(review.dueAt(), List.of("客服", "物流"), CARD, List.of()));
        ScoringPeriod year = ScoringPeriod.between(NEW_YEAR, NEW_YEAR.plusYears(1), UTC);

        assertThat(ScoringEngine.of(ServiceModel.of(held))
                        .score(year, Review.records(reviews))
                        .of("my.reviewHeld")
                        .value()
                        .number())
                .hasValue(0.75);
    }

    @Property
    void plannedReviewsFollowOneAnotherWithoutGap(
            @ForAll Cadence cadence, @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 900) int days) {
        LocalDate from = NEW_YEAR.plusDays(start);
        List<Review> planned = Review.schedule(cadence, from, from.plusDays(days), UTC);

        for (int i = 1; i < planned.size(); i++) {
            assertThat(planned.get(i).period().from())
                    .isEqualTo(planned.get(i - 1).period().to());
        }
        assertThat(planned)
                .allSatisfy(review -> assertThat(review.period().from())
                        .isAfterOrEqualTo(from.atStartOfDay(UTC).toInstant()))
                .allSatisfy(review -> assertThat(review.period().to())
                        .isBeforeOrEqualTo(from.plusDays(days).atStartOfDay(UTC).toInstant()));
    }
}
