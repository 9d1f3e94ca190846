package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityReviewTest {

    private static final ServiceModel MODEL = QualityReview.model();

    @Test
    void readsNothingButReviews() {
        assertThat(MODEL.indicators())
                .flatMap(indicator -> List.copyOf(indicator.fields()))
                .extracting(Field::sourceId)
                .containsOnly("reviews");
    }

    /** Accuracy weighs 30 of 100, so that all but the answers would earn 70. */
    @Test
    void doesNotMakeUpForWrongAnswersByKindness() {
        Scorecard card = OnTarget.card(MODEL, 100, Map.of("prof.accuracy", 0.79));
        assertThat(card.overall().ungated().orElseThrow()).isCloseTo(70, within(1e-9));
        assertThat(card.overall().points()).hasValue(60);
        assertThat(OnTarget.card(MODEL, 100, Map.of("prof.accuracy", 0.80))
                        .overall()
                        .points()
                        .orElseThrow())
                .isCloseTo(70, within(1e-9));
    }

    /** Of few answers nobody can tell that less than 80 % are right; of a hundred one can. */
    @Test
    void capsOnlyWhatTheDataShow() {
        assertThat(reviewed(20, 15).overall().points())
                .isEqualTo(reviewed(20, 15).overall().ungated());
        assertThat(reviewed(100, 65).overall().points()).hasValue(60);
    }

    private static Scorecard reviewed(int contacts, int right) {
        List<Row> rows = IntStream.range(0, contacts)
                .mapToObj(i -> Row.row(Reviews.ADHERENCE, 1, Reviews.EMPATHY, 100, Reviews.ANSWER_CORRECT, i < right))
                .toList();
        return ScoringEngine.of(MODEL)
                .score(
                        ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z")),
                        Records.of(Reviews.SOURCE, rows));
    }
}
