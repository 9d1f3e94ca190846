package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.june;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorrectionTest {

    private static final Correction FOUND = Correction.found("4711", june(3));
    private static final Correction CORRECTED = FOUND.correctedAt(june(3).plus(Duration.ofHours(3)));
    private static final Correction TOLD = CORRECTED.toldAt(june(4));

    @Test
    void takesTheTimeFromFindingToCorrecting() {
        assertThat(FOUND.timeToCorrect()).isEmpty();
        assertThat(TOLD.timeToCorrect()).hasValue(Duration.ofHours(3));
    }

    /** What still stands can not have been told as corrected. */
    @Test
    void isToldAmongWhatIsCorrected() {
        assertThat(Correction.toldShare(List.of(FOUND, CORRECTED, TOLD, TOLD, TOLD)))
                .hasValue(0.75);
        assertThat(Correction.toldShare(List.of(FOUND))).isEmpty();
    }

    @Test
    void becomesARecordOfTheVocabulary() {
        Indicator time = Indicator.named("time")
                .called("纠偏时长", "Time to correct")
                .measures(Formula.mean(Cases.CORRECTION_TIME))
                .build();
        Indicator told = Indicator.named("told")
                .called("纠偏告知率", "Correction told")
                .measures(Formula.share(Cases.CORRECTION_TOLD.isTrue()))
                .scoredBy(ScoreCurve.identity())
                .under(Guarantee.PROCESS_TRANSPARENCY)
                .build();
        Scorecard card = ScoringEngine.of(ServiceModel.of(time, told))
                .score(Months.month(6), Correction.records(List.of(FOUND, CORRECTED, TOLD)));
        assertThat(card.of("time").value().number()).hasValue(3 * 3600);
        assertThat(card.of("told").value().number()).hasValue(0.5);
        assertThat(card.of("told").value().sample().absent()).isEqualTo(1);
    }

    @Test
    void refusesInstantsThatCanNotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUND.correctedAt(june(2)))
                .withMessage("correction of '4711' must not be before the mistake was found at 2026-06-03T00:00:00Z,"
                        + " was 2026-06-02T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUND.toldAt(june(4)))
                .withMessage("message to the customer of '4711' must not be before the correction,"
                        + " was 2026-06-04T00:00:00Z without that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.found("", june(1)))
                .withMessage("id of a correction must not be blank, was ''");
    }

    @Test
    void readsWell() {
        assertThat(FOUND.text().zh()).isEqualTo("4711：尚未纠正");
        assertThat(FOUND.text().en()).isEqualTo("4711: not corrected");
        assertThat(CORRECTED.text().zh()).isEqualTo("4711：3.0 小时后纠正，尚未告知客户");
        assertThat(TOLD.text().en()).isEqualTo("4711: corrected after 3.0 h, customer told");
    }
}
