package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Visit.CAME_AT;
import static io.ninethree.engine.Visit.DESK;
import static io.ninethree.engine.Visit.DOOR;
import static io.ninethree.engine.Visit.ENTRANCE;
import static io.ninethree.engine.Visit.GUEST;
import static io.ninethree.engine.Visit.TILL;
import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Into which segments records fall, and which segments there are. */
final class GroupingTest {

    private static final ServiceModel MODEL = Scored.model(List.of(
            Scored.indicator("visits", Formula.count(Visit.SOURCE)),
            Scored.indicator("cases", Formula.count(Cases.SOURCE)),
            Scored.indicator("back", Formula.repeat(Visit.SOURCE, Duration.ofDays(3), GUEST))));
    private static final ScoringEngine ENGINE = ScoringEngine.of(MODEL);
    private static final Row FIRST = row(CAME_AT, at("2026-06-10T12:00:00Z"), DOOR, "north", GUEST, "ann");
    private static final Row AGAIN = row(CAME_AT, at("2026-06-11T20:00:00Z"), DOOR, "south", GUEST, "ann");
    private static final Records VISITS =
            Records.of(Visit.SOURCE, FIRST, AGAIN, row(CAME_AT, at("2026-06-12T12:00:00Z")));

    private static OptionalDouble number(String id, Scorecard card) {
        return card.of(id).value().number();
    }

    @Test
    void recordsWithoutAWordAreInTheSegmentOfNone() {
        Scorecards cards = ENGINE.by(ENTRANCE).score(JUNE, VISITS);
        assertThat(cards.segments())
                .containsExactly(
                        Segment.of(ENTRANCE, Segment.NONE),
                        Segment.of(ENTRANCE, "north"),
                        Segment.of(ENTRANCE, "south"));
        cards.segments()
                .forEach(segment ->
                        assertThat(number("visits", cards.of(segment))).hasValue(1));
    }

    /** A source that does not have a field is in no segment by it, and in the total. */
    @Test
    void recordsOfASourceWithoutTheFieldAreInTheTotalOnly() {
        Records cases = Records.of(Cases.SOURCE, Scored.LAST);
        Scorecards cards = ENGINE.by(ENTRANCE).score(JUNE, VISITS, cases);
        assertThat(number("cases", cards.total())).hasValue(1);
        assertThat(cards.segments()).hasSize(3);
        cards.segments()
                .forEach(segment ->
                        assertThat(cards.of(segment).of("cases").absence()).contains(Absence.NO_RECORDS));
    }

    @Test
    void undatedRecordsAreInTheCellOfNone() {
        Scorecards cards =
                ENGINE.by(Grain.MONTH, ZoneOffset.UTC).score(WHOLE, Records.of(Visit.SOURCE, FIRST, row(GUEST, "bob")));
        assertThat(cards.segments())
                .containsExactly(
                        Segment.all().during(Segment.NONE), Segment.all().during("2026-06"));
    }

    @Test
    void cellsBeginByTheClockOfTheirZone() {
        Scorecards cards =
                ENGINE.by(Grain.DAY, ZoneId.of("Asia/Shanghai")).score(JUNE, Records.of(Visit.SOURCE, AGAIN));
        assertThat(cards.segments()).containsExactly(Segment.all().during("2026-06-12"));
    }

    @Test
    void cellsEndWithThePeriod() {
        ScoringPeriod period =
                ScoringPeriod.between(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 7, 9), ZoneOffset.UTC);
        Scorecard june = ENGINE.by(Grain.MONTH, ZoneOffset.UTC)
                .score(period, VISITS)
                .of(Segment.all().during("2026-06"));
        assertThat(june.period().from()).isEqualTo(period.from());
        assertThat(june.period().to()).isEqualTo(JUNE.to());
        assertThat(june.period().knownAt()).isEqualTo(period.knownAt());
    }

    /** What follows may lie in another segment, as it may lie outside of the period. */
    @Test
    void guestsComeBackByAnyDoor() {
        Scorecards cards = ENGINE.by(ENTRANCE).and(Grain.DAY, ZoneOffset.UTC).score(JUNE, VISITS);
        assertThat(number("back", cards.of(Segment.of(ENTRANCE, "north")))).hasValue(1);
        assertThat(number("back", cards.of(Segment.of(ENTRANCE, "south")))).hasValue(0);
        assertThat(number("back", cards.of(Segment.all().during("2026-06-10")))).hasValue(1);
    }

    @Test
    void groupsAreTheSameInWhicheverOrderTheyAreAskedFor() {
        Records visits = Records.of(Visit.SOURCE, FIRST.and(DESK, "left"), AGAIN);
        Segment north = Segment.of(ENTRANCE, "north").and(TILL, "left");
        for (Grouping grouping : List.of(
                ENGINE.by(ENTRANCE, TILL),
                ENGINE.by(TILL, ENTRANCE),
                ENGINE.by(TILL).by(ENTRANCE, TILL))) {
            assertThat(number("visits", grouping.score(JUNE, visits).of(north))).hasValue(1);
        }
    }

    @Test
    void anEmptyRunHasATotalWithoutSegments() {
        Scorecards cards = ENGINE.by(ENTRANCE).score(JUNE, Records.of(Visit.SOURCE));
        assertThat(cards.segments()).isEmpty();
        assertThat(cards.total().of("visits").absence()).contains(Absence.NO_RECORDS);
        assertThat(cards.total().of("cases").absence()).contains(Absence.NOT_CONNECTED);
    }

    @Test
    void twoCalendarsDoNotDivideOneAnother() {
        Grouping months = ENGINE.by(Grain.MONTH, ZoneOffset.UTC);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> months.by(Grain.DAY, ZoneOffset.UTC))
                .withMessage("calendar of a grouping must be one, was month in Z and day in Z");
    }
}
