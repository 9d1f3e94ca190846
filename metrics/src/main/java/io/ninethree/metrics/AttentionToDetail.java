package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.model.Experience.ATTENTION_TO_DETAIL;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Contacts;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Touchpoints;
import java.util.List;

/**
 * The indicators of attention to detail 细节把控: whether anything is left to chance from the greeting to the closing
 * words.
 */
public final class AttentionToDetail {

    /** Share of the reviewed contacts that began and ended as the service standard asks. Core. 60 / 95 / 100 %. */
    public static final Indicator OPENING_AND_CLOSING = Indicator.named("detail.openingClosing")
            .called("问候与收尾确认率", "Opening and closing compliance")
            .measures(Formula.share(Reviews.OPENED_AND_CLOSED.isTrue()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .core()
            .minimumSample(10)
            .standard(
                    "开头问好并报上姓名，收尾时复述结果请客户确认。",
                    "We begin with a greeting and our name, and at the end repeat the outcome for the customer to confirm.")
            .observedBy("抽检的接触是否按规范问候与收尾", "whether a reviewed contact began and ended as the service standard asks")
            .build();

    /** Mean part of the required fields that the record of an opened case has filled. Core. 60 / 95 / 100 %. */
    public static final Indicator RECORD_COMPLETE = Indicator.named("detail.recordComplete")
            .called("记录完整率", "Record completeness")
            .measures(Formula.mean(Cases.RECORD_COMPLETENESS))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .core()
            .minimumSample(10)
            .standard("趁客户还在，把必填项逐一填全再保存。", "We fill in every required field while the customer is still with us.")
            .observedBy("新提工单的记录中哪些必填项已填写", "which of the required fields the record of an opened case has filled")
            .build();

    /** Share of the steps of customers' journeys that the company observes. 40 / 90 / 100 %. */
    public static final Indicator TOUCHPOINTS_MONITORED = Indicator.named("detail.touchMonitored")
            .called("触点监控覆盖率", "Monitored touchpoints")
            .measures(Formula.share(Touchpoints.MONITORED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .under(ATTENTION_TO_DETAIL)
            .standard(
                    "为客户旅程的每一步定好由谁、用什么调查或数据来盯。",
                    "For each step of the customer's journey we name who watches it, and by which survey or measurement.")
            .observedBy(
                    "盘点时，客户旅程的每一步是否有调查或数据在监控",
                    "whether a step of a customer's journey was observed, by a survey or a measurement, when stock was taken")
            .build();

    /** Mean number of mistakes of ours in a contact. 0.20 / 0.03 / 0, that is 20, 3 and 0 in 100 contacts. */
    public static final Indicator ERRORS_PER_CONTACT = Indicator.named("detail.errors")
            .called("服务差错率（每次接触）", "Service errors per contact")
            .measures(Formula.mean(Contacts.ERRORS))
            .scoredBy(ScoreCurve.through(0.20, 0.03, 0.00))
            .under(ATTENTION_TO_DETAIL)
            .minimumSample(10)
            .standard(
                    "姓名、金额和日期，录入或发出前向客户复述一遍。",
                    "We read names, amounts and dates back to the customer before we enter or send them.")
            .observedBy("接触中暴露出的我方差错", "the mistakes of ours that came to light in a contact")
            .build();

    private AttentionToDetail() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        OPENING_AND_CLOSING,
                        Example.of(0.95, 80)
                                .with(19, row(Reviews.OPENED_AND_CLOSED, true))
                                .with(1, row(Reviews.OPENED_AND_CLOSED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        RECORD_COMPLETE,
                        Example.of(0.95, 80)
                                .with(1, row(Cases.RECORD_COMPLETENESS, 1))
                                .with(1, row(Cases.RECORD_COMPLETENESS, 0.9)),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        TOUCHPOINTS_MONITORED,
                        Example.of(0.9, 80)
                                .with(9, row(Touchpoints.MONITORED, true))
                                .with(1, row(Touchpoints.MONITORED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        ERRORS_PER_CONTACT,
                        Example.of(0.03, 80)
                                .with(98, row(Contacts.ERRORS, 0))
                                .with(1, row(Contacts.ERRORS, 1))
                                .with(1, row(Contacts.ERRORS, 2)),
                        FIELD_PRACTICE));
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
