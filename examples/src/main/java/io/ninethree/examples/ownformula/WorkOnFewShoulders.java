package io.ninethree.examples.ownformula;

import static io.ninethree.fact.Row.row;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;

/** An indicator with a formula of one's own in the standard model: whether few agents carry most of the cases. */
public final class WorkOnFewShoulders {

    static final Indicator INDICATOR = Indicator.named("acme.fewShoulders")
            .called("工单集中度", "Cases on few shoulders")
            .measures(new Concentration(Cases.OWNER))
            .scoredBy(ScoreCurve.through(0.60, 0.25, 0.00))
            .under(Experience.EXPERIENCE_CONSISTENCY)
            .build();

    private WorkOnFewShoulders() {}

    /**
     * Scores four cases, of which Li has three and Wang one.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Records cases = Records.of(
                Cases.SOURCE,
                row(Cases.OWNER, "Li"),
                row(Cases.OWNER, "Wang"),
                row(Cases.OWNER, "Li"),
                row(Cases.OWNER, "Li"));
        System.out.println(ScoringEngine.of(NinePlusThree.standard().with(INDICATOR))
                .score(ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z")), cases)
                .of("acme.fewShoulders"));
    }
}
