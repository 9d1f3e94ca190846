package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.model.Guarantee.PROMISE_FULFILMENT;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
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
            .standard(
                    "答应时限之前先看人手和排期，做得到才答应，答应了就写进日程。",
                    "We check people and schedule before we promise a time, and enter every promise in the calendar.")
            .observedBy("周期内判定的承诺是否兑现", "whether the promises decided in the period were kept")
            .build();

    /**
     * Mean overrun of the promises decided in the period, as a multiple of the time that was promised; kept ones count 0.
     * 1 / 0.1 / 0.
     */
    public static final Indicator BREACH_SEVERITY = Indicator.named("prom.breachSeverity")
            .called("违约严重度", "Breach severity")
            .measures(Formula.mean(Promises.OVERRUN))
            .scoredBy(ScoreCurve.through(1.00, 0.10, 0.00))
            .under(PROMISE_FULFILMENT)
            .minimumSample(10)
            .standard(
                    "承诺一旦超时就升级、加人、先办完它，不因为反正已经迟了而搁下。",
                    "A promise that is late is escalated and finished first, not left because it is lost anyway.")
            .observedBy("周期内判定的承诺超出了承诺时限多少", "by how much the promises decided in the period overran their time")
            .build();

    /** Share of the remedies due in the period that the customer had by then. 50 / 90 / 100 %. */
    public static final Indicator REMEDY_ON_TIME = Indicator.named("prom.remedyOnTime")
            .called("补救及时率", "Remedy on time")
            .measures(Formula.share(Remedies.DELIVERED_AT.noLaterThan(Remedies.DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(PROMISE_FULFILMENT)
            .datedBy(Remedies.DUE_AT)
            .minimumSample(10)
            .standard(
                    "欠客户的补救，由我们主动说明补什么、何时到，并一直跟到客户收到。",
                    "When we owe a remedy we say unasked what comes and when, and follow it until it has arrived.")
            .observedBy("周期内到期的补救，客户是否按时拿到", "whether customers had the remedies due in the period in time")
            .build();

    private PromiseFulfilment() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        ATTAINMENT,
                        Example.of(0.95, 80).with(19, row(Promises.KEPT, true)).with(1, row(Promises.KEPT, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        BREACH_SEVERITY,
                        Example.of(0.10, 80).with(4, row(Promises.OVERRUN, 0)).with(1, row(Promises.OVERRUN, 0.5)),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        REMEDY_ON_TIME,
                        Example.of(0.80, 60)
                                .with(8, row(Remedies.DUE_AT, day(10), Remedies.DELIVERED_AT, day(8)))
                                .with(1, row(Remedies.DUE_AT, day(10), Remedies.DELIVERED_AT, day(13)))
                                .with(1, row(Remedies.DUE_AT, day(10)))
                                .inJune(Remedies.SOURCE),
                        NINE_PLUS_THREE));
    }

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return catalogue().stream().map(CatalogueEntry::indicator).toList();
    }
}
