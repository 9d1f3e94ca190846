package io.ninethree.metrics;

import static io.ninethree.model.Experience.ATTENTION_TO_DETAIL;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Touchpoints;
import java.util.List;

/**
 * The indicators of attention to detail 细节把控: whether anything is left to chance from the greeting to the closing
 * words.
 */
public final class AttentionToDetail {

    /** Share of reviewed contacts that began and ended as the service standard asks. Core. 60 / 95 / 100 %. */
    public static final Indicator OPENING_AND_CLOSING = Indicator.named("detail.openingClosing")
            .called("问候与收尾确认率", "Opening and closing compliance")
            .measures(Formula.share(Reviews.OPENED_AND_CLOSED.isTrue()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .core()
            .minimumSample(10)
            .build();

    /** Mean part of the required fields that the record of an opened case has filled. Core. 60 / 95 / 100 %. */
    public static final Indicator RECORD_COMPLETE = Indicator.named("detail.recordComplete")
            .called("记录完整率", "Record completeness")
            .measures(Formula.mean(Cases.RECORD_COMPLETENESS))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .core()
            .minimumSample(10)
            .build();

    /** Share of touchpoints that are monitored. 40 / 90 / 100 %. */
    public static final Indicator TOUCHPOINTS_MONITORED = Indicator.named("detail.touchMonitored")
            .called("触点监控覆盖率", "Monitored touchpoints")
            .measures(Formula.share(Touchpoints.MONITORED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .build();

    private AttentionToDetail() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(OPENING_AND_CLOSING, RECORD_COMPLETE, TOUCHPOINTS_MONITORED);
    }
}
