package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.model.Guarantee.PROCESS_TRANSPARENCY;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Surveys;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Duration;
import java.util.List;

/** The indicators of process transparency 过程透明: whether the customer can see process, price and progress. */
public final class ProcessTransparency {

    /** Share of the steps of the customers' journeys whose progress the customer can see. Core. 30 / 80 / 100 %. */
    public static final Indicator VISIBLE_STEPS = Indicator.named("trans.visibleSteps")
            .called("流程透明度", "Visible steps")
            .measures(Formula.share(Touchpoints.VISIBLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .core()
            .standard(
                    "每一步开始、等待、完成时，都更新客户自己能查到的状态，不让客户来问进度。",
                    "When a step begins, waits or ends we update a status that customers can look up themselves.")
            .observedBy(
                    "客户能否自己看到旅程中每一步的进度",
                    "whether customers can see for themselves how far each step of their journey is")
            .build();

    /** Share of what is published among process, price and service level of each service. Core. 0 / 80 / 100 %. */
    public static final Indicator PUBLISHED_SHARE = Indicator.named("trans.published")
            .called("流程、价格、SLA公开率", "Published process, price and SLA")
            .measures(Formula.share(Publications.PUBLISHED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .core()
            .standard(
                    "把每项服务的流程、价格和时限写在客户下单前看得到的地方，有变动当天更新。",
                    "We show process, price and service level before any purchase, and update them the day they change.")
            .observedBy(
                    "每项服务的流程、价格和 SLA 是否公开且为最新",
                    "whether process, price and service level of each service are published and up to date")
            .build();

    /**
     * Share of the delayed cases, by when they were opened, whose customer was told before the promised time. 20 / 80 /
     * 95 %.
     */
    public static final Indicator DELAYS_ANNOUNCED = Indicator.named("trans.proactive")
            .called("主动告知率", "Proactive notice")
            .measures(Formula.share(Cases.DELAY_ANNOUNCED.isTrue()).among(Cases.DELAYED.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 0.95))
            .under(PROCESS_TRANSPARENCY)
            .minimumSample(10)
            .standard(
                    "一看出要误期，就赶在到期前告诉客户原因和新的时间。",
                    "Seeing a delay come, we tell the customer the reason and the new time before the old one is up.")
            .observedBy(
                    "周期内提交而后延误的工单，客户是否提前得知",
                    "whether customers knew beforehand that a case opened in the period would be late")
            .build();

    /** Share of the mistakes corrected in the period of whose correction the customer was told. 20 / 80 / 100 %. */
    public static final Indicator CORRECTIONS_TOLD = Indicator.named("trans.correctionTold")
            .called("纠偏告知率", "Correction told")
            .measures(Formula.share(Cases.CORRECTION_TOLD.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .datedBy(Cases.MISTAKE_CORRECTED_AT)
            .minimumSample(10)
            .standard(
                    "差错由谁改正，就由谁告诉客户：原来错在哪里，现在改成了什么。",
                    "Whoever corrects a mistake tells the customer what was wrong and how it stands now.")
            .observedBy("周期内改正的差错，是否告知了客户", "whether customers were told of the corrections made in the period")
            .build();

    /**
     * Share of the actions done in the period that customers could read of within 30 days. What was done more recently
     * is not yet decidable. 0 / 60 / 100 %.
     */
    public static final Indicator IMPROVEMENTS_PUBLISHED = Indicator.named("trans.publishedFix")
            .called("改进公开率", "Published improvements")
            .measures(Formula.share(Actions.PUBLICATION_TIME.atMost(Duration.ofDays(30))))
            .scoredBy(ScoreCurve.through(0.00, 0.60, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .datedBy(Actions.DONE_AT)
            .minimumSample(10)
            .standard(
                    "改进完成后，在客户看得到的地方写明：大家提了什么，我们改了什么。",
                    "When an improvement is done we publish to customers what they told us and what we changed.")
            .observedBy(
                    "周期内完成的改进项，之后是否向客户公开",
                    "whether the actions done in the period were published to customers afterwards")
            .build();

    /**
     * Mean rating of how clear and open the process was, by the customers who answered in the period. 50 / 80 / 95
     * points.
     */
    public static final Indicator PERCEIVED = Indicator.named("trans.perceived")
            .called("透明度感知", "Perceived transparency")
            .measures(Formula.mean(Surveys.TRANSPARENCY))
            .scoredBy(ScoreCurve.through(50, 80, 95))
            .under(PROCESS_TRANSPARENCY)
            .minimumSample(10)
            .standard(
                    "用大白话说清：现在到哪一步、谁在办、下一步是什么、怎么收费。",
                    "We say in plain words where a matter stands, who works on it, what comes next and what it costs.")
            .observedBy(
                    "客户在周期内答卷时，对流程是否清楚公开的打分",
                    "how clear and open the process was, as rated by customers who answered in the period")
            .build();

    private ProcessTransparency() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        VISIBLE_STEPS,
                        Example.of(0.80, 80)
                                .with(4, row(Touchpoints.VISIBLE, true))
                                .with(1, row(Touchpoints.VISIBLE, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        PUBLISHED_SHARE,
                        Example.of(0.50, 50)
                                .with(3, row(Publications.AS_OF, day(30), Publications.PUBLISHED, true))
                                .with(3, row(Publications.AS_OF, day(30), Publications.PUBLISHED, false))
                                .inJune(Publications.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        DELAYS_ANNOUNCED,
                        Example.of(0.80, 80)
                                .with(4, row(Cases.DELAYED, true, Cases.DELAY_ANNOUNCED, true))
                                .with(1, row(Cases.DELAYED, true, Cases.DELAY_ANNOUNCED, false))
                                .with(9, row(Cases.DELAYED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        CORRECTIONS_TOLD,
                        Example.of(0.50, 40)
                                .with(3, row(Cases.MISTAKE_CORRECTED_AT, day(10), Cases.CORRECTION_TOLD, true))
                                .with(3, row(Cases.MISTAKE_CORRECTED_AT, day(10), Cases.CORRECTION_TOLD, false))
                                .inJune(Cases.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        IMPROVEMENTS_PUBLISHED,
                        Example.of(0.60, 80)
                                .with(3, row(Actions.DONE_AT, day(5), Actions.PUBLISHED_AT, day(15)))
                                .with(2, row(Actions.DONE_AT, day(5)))
                                .inJune(Actions.SOURCE, day(40)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        PERCEIVED,
                        Example.of(80, 80)
                                .with(1, row(Surveys.TRANSPARENCY, 90))
                                .with(1, row(Surveys.TRANSPARENCY, 70)),
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
