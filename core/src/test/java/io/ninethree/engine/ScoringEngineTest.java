package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.LAST;
import static io.ninethree.engine.Scored.LASTING;
import static io.ninethree.engine.Scored.MEAN_RESPONSE;
import static io.ninethree.engine.Scored.cases;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.mapped;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Records;
import io.ninethree.score.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoringEngineTest {

    @Test
    void saysBeforeAnyDataWhatItCanMeasure() {
        ScoringEngine engine =
                ScoringEngine.of(model(List.of(indicator("lasting", LASTING), indicator("mean", MEAN_RESPONSE))));
        assertThat(engine.readiness(mapped(OPENED_AT, REOPENED)).measurable())
                .extracting(Indicator::id)
                .containsExactly("other", "lasting");
    }

    @Test
    void givesTheSameScorecardAgain() {
        ScoringEngine engine = ScoringEngine.of(model(List.of(indicator(LASTING))));
        Records records = cases(LAST.and(REOPENED, true));
        assertThat(engine.score(JUNE, records)).isEqualTo(engine.score(JUNE, records));
    }
}
