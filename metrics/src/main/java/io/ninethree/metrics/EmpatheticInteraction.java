package io.ninethree.metrics;

import static io.ninethree.model.Experience.EMPATHETIC_INTERACTION;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;

/** The indicators of empathetic interaction 人性化互动: whether the customer meets a person who cares. */
public final class EmpatheticInteraction {

    /**
     * Mean rating of the attitude of those who served, by the customers who answered in the period. Core. 50 / 85 / 98
     * points.
     */
    public static final Indicator ATTITUDE_RATING = Indicator.named("human.attitude")
            .called("服务人员态度", "Attitude rating")
            .measures(Formula.mean(Surveys.ATTITUDE))
            .scoredBy(ScoreCurve.through(50, 85, 98))
            .under(EMPATHETIC_INTERACTION)
            .core()
            .minimumSample(10)
            .build();

    /** Mean empathy of reviewed contacts. 50 / 85 / 98 points. */
    public static final Indicator EMPATHY_REVIEW = Indicator.named("human.empathyReview")
            .called("共情质检分", "Empathy review score")
            .measures(Formula.mean(Reviews.EMPATHY))
            .scoredBy(ScoreCurve.through(50, 85, 98))
            .under(EMPATHETIC_INTERACTION)
            .minimumSample(10)
            .build();

    /**
     * Share of the opened cases with an upset customer at the start whose customer was not upset at the end. 20 / 60 /
     * 90 %.
     */
    public static final Indicator DEESCALATED = Indicator.named("human.deescalated")
            .called("情绪化解率", "De-escalation rate")
            .measures(Formula.share(Cases.NEGATIVE_AT_END.isFalse()).among(Cases.NEGATIVE_AT_START.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.60, 0.90))
            .under(EMPATHETIC_INTERACTION)
            .minimumSample(10)
            .build();

    /**
     * Share of the customers asking for a person in the period who reached one within 5 minutes. The 5 minutes are the
     * <i>source</i>'s. 60 / 90 / 100 %.
     */
    public static final Indicator AGENT_REACHED = Indicator.named("human.agentReach")
            .called("人工接通率", "Agent reach rate")
            .measures(Formula.share(Cases.WAIT_FOR_PERSON.atMost(Duration.ofMinutes(5))))
            .scoredBy(ScoreCurve.through(0.60, 0.90, 1.00))
            .under(EMPATHETIC_INTERACTION)
            .datedBy(Cases.PERSON_ASKED_AT)
            .minimumSample(10)
            .build();

    private EmpatheticInteraction() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(ATTITUDE_RATING, EMPATHY_REVIEW, DEESCALATED, AGENT_REACHED);
    }
}
