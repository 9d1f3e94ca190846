package io.ninethree.metrics;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;

/** The indicators that stand beside every score as information: load, and the answers on which surveys rest. */
final class Information {

    /** Number of opened cases. */
    static final Indicator VOLUME = Indicator.named("load.volume")
            .called("工单量", "Case volume")
            .measures(Formula.count(Cases.SOURCE))
            .build();

    /** Mean time worked on the cases resolved in the period; the guard of the speed indicators. */
    static final Indicator HANDLING_TIME = Indicator.named("load.handlingTime")
            .called("平均处理时长", "Mean handling time")
            .measures(Formula.mean(Cases.HANDLING_TIME))
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .build();

    /** Share of the questionnaires sent in the period that were answered within 14 days. */
    static final Indicator RESPONSE_RATE = Indicator.named("survey.responseRate")
            .called("问卷回收率", "Survey response rate")
            .measures(Formula.share(Surveys.ANSWER_TIME.atMost(Duration.ofDays(14))))
            .datedBy(Surveys.SENT_AT)
            .minimumSample(10)
            .build();

    private Information() {}

    static List<Indicator> indicators() {
        return List.of(VOLUME, HANDLING_TIME, RESPONSE_RATE);
    }
}
