package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.LAST;
import static io.ninethree.engine.Scored.LASTING;
import static io.ninethree.engine.Scored.MEAN_RESPONSE;
import static io.ninethree.engine.Scored.VOLUME;
import static io.ninethree.engine.Scored.WITHIN_AN_HOUR;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.cases;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.mapped;
import static io.ninethree.engine.Scored.noFlag;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.score;
import static io.ninethree.engine.Scored.share;
import static io.ninethree.engine.Scored.unreadable;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.SECONDS;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class SourceReadingTest {

    private static final List<Indicator> READING =
            List.of(indicator("a", Formula.mean(REASSIGNMENTS)), indicator("b", Formula.mean(HANDLING_TIME)));

    @Test
    void losesOnlyTheFieldWhoseAccessorThrows() {
        Records records = mapped(OPENED_AT, RESOLVED_AT)
                .map(REOPENED, row -> row.equals(LAST) ? noFlag() : Boolean.FALSE)
                .of(List.of(LAST, opened("2026-06-10T12:00:00Z")));
        Scorecard card = score(JUNE, List.of(indicator("lasting", LASTING), indicator("volume", VOLUME)), records);
        assertThat(card.of("lasting").value()).isEqualTo(share(1, 1, new Sample(1, 0, 0, 1)));
        assertThat(card.of("volume").value()).isEqualTo(number(2, COUNT, Sample.of(2)));
        assertThat(card.readings())
                .containsExactly(new Reading(
                        Cases.SOURCE,
                        2,
                        2,
                        0,
                        List.of(unreadable(REOPENED, Flaw.threw(new NoSuchElementException())))));
    }

    @Test
    void countsADurationThatEndsBeforeItStartsOnceUnderItself() {
        Row backwards = opened("2026-06-10T12:00:00Z").and(FIRST_REPLIED_AT, at("2026-06-10T11:00:00Z"));
        Scorecard card = score(
                JUNE, List.of(indicator("mean", MEAN_RESPONSE), indicator("within", WITHIN_AN_HOUR)), cases(backwards));
        assertThat(card.of("mean").value()).isEqualTo(new NotMeasured(Absence.FAILED, SECONDS, new Sample(0, 0, 0, 1)));
        assertThat(card.readings())
                .containsExactly(
                        new Reading(Cases.SOURCE, 1, 1, 0, List.of(unreadable(FIRST_RESPONSE_TIME, Flaw.negative()))));
    }

    @Test
    void countsNothingUnderADurationThatIsRecorded() {
        Row recorded = opened("2026-06-10T12:00:00Z")
                .and(FIRST_REPLIED_AT, at("2026-06-10T11:00:00Z"))
                .and(FIRST_RESPONSE_TIME, Duration.ofMinutes(3));
        Scorecard card = score(JUNE, List.of(indicator(MEAN_RESPONSE)), cases(recorded));
        assertThat(card.of("a").value()).isEqualTo(number(180, SECONDS, Sample.of(1)));
        assertThat(card.readings()).containsExactly(new Reading(Cases.SOURCE, 1, 1, 0, List.of()));
    }

    @Test
    void countsWhatItReadsOfEachSource() {
        Row old = opened("2026-05-10T12:00:00Z").and(REASSIGNMENTS, -1);
        Row undated = row(REASSIGNMENTS, -1);
        Scorecard card = score(JUNE, READING, cases(LAST, old, undated, undated));
        assertThat(card.readings())
                .containsExactly(
                        new Reading(Cases.SOURCE, 4, 1, 2, List.of(new Unreadable(REASSIGNMENTS, notAdmitted(-1), 2))));
    }

    @Test
    void listsFlawsInAnOrderOfTheirOwn() {
        Row infinite = LAST.and(REASSIGNMENTS, Double.NaN);
        Row negative = LAST.and(REASSIGNMENTS, -1);
        Row both = negative.and(HANDLING_TIME, Duration.ofMinutes(-1));
        Scorecard card = score(JUNE, READING, cases(infinite, both, negative));
        assertThat(card.readings().get(0).unreadable())
                .containsExactly(
                        new Unreadable(HANDLING_TIME, Flaw.negative(), 1),
                        new Unreadable(REASSIGNMENTS, notAdmitted(-1), 2),
                        new Unreadable(REASSIGNMENTS, notAdmitted(Double.NaN), 1));
    }

    @Test
    void asksOnlyForWhatTheModelReads() {
        Scorecard card = score(JUNE, List.of(indicator(VOLUME)), cases(LAST.and(REASSIGNMENTS, -1)));
        assertThat(card.readings().get(0).unreadable()).isEmpty();
    }

    private static Flaw notAdmitted(double value) {
        return Flaw.notAdmitted(REASSIGNMENTS, value);
    }
}
