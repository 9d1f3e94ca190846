package io.ninethree.metrics;

import static io.ninethree.model.Guarantee.PROMISE_FULFILMENT;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Promises;
import io.ninethree.vocabulary.Remedies;
import java.util.List;

/** The indicators of promise fulfilment 承诺兑现: whether we keep what we promise, and make good when we do not. */
public final class PromiseFulfilment {

    /** Share of the promises decided in the period that were kept. Core. 50 / 95 / 100 %. */
    public static final Indicator ATTAINMENT = Indicator.named("prom.sla")
            .called("SLA达成率", "SLA attainment")
            .measures(Formula.share(Promises.KEPT.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.95, 1.00))
            .under(PROMISE_FULFILMENT)
            .core()
            .minimumSample(10)
            .build();

    /** Share of the remedies due in the period that the customer had by then. 50 / 90 / 100 %. */
    public static final Indicator REMEDY_ON_TIME = Indicator.named("prom.remedyOnTime")
            .called("补救及时率", "Remedy on time")
            .measures(Formula.share(Remedies.DELIVERED_AT.noLaterThan(Remedies.DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(PROMISE_FULFILMENT)
            .datedBy(Remedies.DUE_AT)
            .minimumSample(10)
            .build();

    private PromiseFulfilment() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(ATTAINMENT, REMEDY_ON_TIME);
    }
}
