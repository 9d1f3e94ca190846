package io.ninethree.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplayTest {

    private static final ScoringPeriod MAY = ScoringPeriod.of(YearMonth.of(2026, 5), ZoneOffset.UTC);
    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private record Call(Instant at, boolean reopened, boolean resolvable) {}

    private static final RecordMapping<Call> CALLS = RecordMapping.of(Call.class, Cases.SOURCE)
            .map(Cases.OPENED_AT, Call::at)
            .map(Cases.REOPENED, Call::reopened)
            .map(Cases.RESOLVABLE, Call::resolvable);

    /** In May 2 of 4 are reopened, 1 of the 2 resolvable ones; in June 1 of 4, none of the 2 resolvable ones. */
    private static final Records RECORDS = CALLS.of(List.of(
            call(5, true, true),
            call(5, true, false),
            call(5, false, true),
            call(5, false, false),
            call(6, true, false),
            call(6, false, true),
            call(6, false, true),
            call(6, false, false)));

    private static Call call(int month, boolean reopened, boolean resolvable) {
        return new Call(
                YearMonth.of(2026, month).atDay(3).atStartOfDay(ZoneOffset.UTC).toInstant(), reopened, resolvable);
    }

    private static ServiceModel model(Formula formula, ScoreCurve curve) {
        return ServiceModel.of(Indicator.named("reopened")
                .called("重开率", "Reopened")
                .measures(formula)
                .scoredBy(curve)
                .under(Experience.NEED_INSIGHT)
                .build());
    }

    private static final ServiceModel OLD = model(Formula.share(Cases.REOPENED.isTrue()), ScoreCurve.linear(1.0, 0.0));
    private static final ServiceModel NEW =
            model(Formula.share(Cases.REOPENED.isTrue()).among(Cases.RESOLVABLE.isTrue()), ScoreCurve.linear(0.8, 0.0));

    private static final Scorecard BEFORE = ScoringEngine.of(OLD).score(MAY, RECORDS);
    private static final Scorecard AFTER = ScoringEngine.of(NEW).score(JUNE, RECORDS);

    /** 50 points by the old definition, 37.5 by the new one; then 100. */
    @Test
    void tellsTheDefinitionFromTheBehaviour() {
        Replay replay = Replay.of(BEFORE, AFTER, RECORDS);
        assertThat(replay.definitionEffect().total().orElseThrow()).isCloseTo(-12.5, within(1e-9));
        assertThat(replay.behaviourEffect().total().orElseThrow()).isCloseTo(62.5, within(1e-9));
        assertThat(replay.explain()).hasToString("""
                        Overall, 2026-05 → 2026-06: 50.0 → 100.0 (+50.0)
                           -12.5  Change of definition: the same period scored by the new definition
                           +62.5  Reopened: 50.0 % → 0.0 %, n = 2 → 2
                        """);
    }

    @Test
    void addsUp() {
        Explanation explanation = Replay.of(BEFORE, AFTER, RECORDS).explain();
        assertThat(explanation.parts().stream().mapToDouble(Part::points).sum())
                .isCloseTo(explanation.total().orElseThrow(), within(1e-9));
    }

    /** Without the records, a formula that changed can only be told to have changed. */
    @Test
    void doesNotCompareWhatWasRedefined() {
        assertThat(AFTER.since(BEFORE).explain().parts())
                .extracting(part -> part.detail().en())
                .containsExactly("redefined, 50.0 % → 0.0 %, n = 4 → 2");
    }

    @Test
    void refusesAMiddleThatBelongsToNeither() {
        assertThatThrownBy(() -> new Replay(BEFORE, AFTER, AFTER))
                .hasMessage("period of a replay must be 2026-05, was 2026-06");
        assertThatThrownBy(() -> new Replay(BEFORE, BEFORE, AFTER)).hasMessageStartingWith("definition of a replay");
    }
}
