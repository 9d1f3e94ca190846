package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Experience;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ScorecardsTest {

    private static final ServiceModel MODEL = ServiceModel.of(Indicator.named("cases")
            .called("工单量", "Cases")
            .measures(Formula.count(Cases.SOURCE))
            .scoredBy(ScoreCurve.through(0, 8, 10))
            .under(Experience.RESPONSE_SPEED)
            .build());

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private static final Segment TIANHE = Segment.of(Shared.STORE, "Tianhe");

    private static final Segment XUJIAHUI = Segment.of(Shared.STORE, "Xujiahui");

    private static Scorecard card(int cases) {
        return Scorecard.of(MODEL, JUNE, Map.of("cases", IndicatorValue.measured(cases, Unit.COUNT, cases)));
    }

    private static SortedMap<Segment, Supplier<Scorecard>> segments() {
        return new TreeMap<>(Map.of(
                XUJIAHUI,
                () -> card(2),
                TIANHE.during("2026-06"),
                () -> card(1),
                Segment.of(Shared.CHANNEL, "phone"),
                () -> card(3),
                TIANHE,
                () -> card(1)));
    }

    private static final Scorecards CARDS = Scorecards.of(card(3), segments());

    @Test
    void haveATotalAndOneForEachSegment() {
        assertThat(CARDS.total()).isEqualTo(card(3));
        assertThat(CARDS.of(TIANHE)).isEqualTo(card(1).in(TIANHE));
        assertThat(CARDS.of(XUJIAHUI)).isEqualTo(card(2).in(XUJIAHUI));
    }

    @Test
    void listTheirSegmentsInOrder() {
        assertThat(CARDS.segments())
                .containsExactly(Segment.of(Shared.CHANNEL, "phone"), TIANHE, TIANHE.during("2026-06"), XUJIAHUI);
    }

    @Test
    void sayWhetherARecordBelongsToASegment() {
        assertThat(CARDS.has(TIANHE)).isTrue();
        assertThat(CARDS.has(TIANHE.during("2026-07"))).isFalse();
        assertThat(CARDS.has(Segment.all())).isFalse();
    }

    @Test
    void areNotChangedByTheMapThatTheyCameFrom() {
        SortedMap<Segment, Supplier<Scorecard>> segments = segments();
        Scorecards cards = Scorecards.of(card(3), segments);
        segments.clear();
        assertThat(cards.segments()).hasSize(4);
    }

    /** There may be a hundred thousand segments of which somebody looks at three. */
    @Test
    void makeNoScorecardThatNobodyAsksFor() {
        Scorecards cards = Scorecards.of(card(3), new TreeMap<>(Map.of(TIANHE, ScorecardsTest::refused)));
        assertThat(cards.has(TIANHE)).isTrue();
        assertThat(cards.segments()).containsExactly(TIANHE);
    }

    private static Scorecard refused() {
        throw new AssertionError("nobody asked");
    }

    @Test
    void refuseASegmentWithoutRecords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARDS.of(Segment.of(Shared.STORE, "Nowhere")))
                .withMessage("segment must be one of 4 (channel=phone; store=Tianhe; store=Tianhe, 2026-06;"
                        + " store=Xujiahui), was store=Nowhere");
    }
}
