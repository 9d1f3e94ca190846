package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.SCENARIO_BASED_RESOLUTION;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.REPEATED;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.RETOLD;
import static io.ninethree.vocabulary.Cases.SCENARIO_FIT;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;

/**
 * The indicators of scenario-based resolution 场景化解决: whether the solution fits the situation and settles the matter.
 */
public final class ScenarioBasedResolution {

    /**
     * Share of the cases resolved in the period that were not reopened within 7 days. One that is open again counts when it
     * is resolved again, as reopened. Core. 80 / 95 / 99.5 %.
     */
    public static final Indicator COMPLETENESS = Indicator.named("ctx.complete")
            .called("解决彻底性", "Resolution completeness")
            .measures(Formula.share(REOPENED.isFalse()))
            .scoredBy(ScoreCurve.through(0.80, 0.95, 0.995))
            .under(SCENARIO_BASED_RESOLUTION)
            .core()
            .datedBy(RESOLVED_AT)
            .minimumSample(10)
            .standard(
                    "结案前和客户一起，把当初报的问题再试一遍。",
                    "Before we close a case we try out with the customer what was reported to be wrong.")
            .observedBy("已解决的工单是否很快又被打开", "whether a resolved case was soon opened again")
            .build();

    /**
     * Share of the opened cases that were resolved within 14 days; one opened since then is not yet decided.
     * Core. 60 / 90 / 98 %.
     */
    public static final Indicator RESOLUTION_RATE = Indicator.named("ctx.resolutionRate")
            .called("解决率", "Resolution rate")
            .measures(Formula.share(RESOLUTION_TIME.atMost(Duration.ofDays(14))))
            .scoredBy(ScoreCurve.through(0.60, 0.90, 0.98))
            .under(SCENARIO_BASED_RESOLUTION)
            .core()
            .minimumSample(10)
            .standard(
                    "自己解决不了的，交给能解决的人，并一直跟到解决为止。",
                    "What we can not solve we give to somebody who can, and stay with it until it is solved.")
            .observedBy("新提工单是否在两周内解决", "whether an opened case was resolved within two weeks")
            .build();

    /** Share of the opened cases whose solution came from a playbook that fits the situation. 40 / 80 / 95 %. */
    public static final Indicator SCENARIO_FIT_SHARE = Indicator.named("ctx.scenarioFit")
            .called("场景匹配率", "Scenario fit")
            .measures(Formula.share(SCENARIO_FIT.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.80, 0.95))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .standard(
                    "动手前先查有没有合乎客户情境的预案，没有就提请补上。",
                    "Before we act we look up the playbook for the customer's situation, and ask for one where there is none.")
            .observedBy(
                    "新提工单的解决是否出自合乎客户情境的预案",
                    "whether the solution of an opened case came from a playbook that fits the situation")
            .build();

    /** Share of the opened cases whose customer had raised the same matter within the 7 days before. 30 / 10 / 3 %. */
    public static final Indicator REPEAT_CONTACTS = Indicator.named("ctx.repeat")
            .called("重复咨询率", "Repeat-contact rate")
            .measures(Formula.share(REPEATED.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.03))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .standard("答复时把客户接下来会问的也一并说清。", "We answer the next question along with the one that was asked.")
            .observedBy(
                    "新提工单的客户此前不久是否来问过同一件事",
                    "whether the customer of an opened case had raised the same matter shortly before")
            .build();

    /** Share of the opened cases that the customer had to tell again to somebody else. 30 / 10 / 0 %. */
    public static final Indicator RETOLD_SHARE = Indicator.named("ctx.retold")
            .called("重复描述率", "Retold rate")
            .measures(Formula.share(RETOLD.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .standard(
                    "转交前写清客户说过什么，接手的人看完记录再开口。",
                    "Before we hand on we write down what the customer said, and whoever takes over reads it before speaking.")
            .observedBy(
                    "新提工单的客户是否又向另一个人从头讲了一遍",
                    "whether the customer of an opened case had to tell the matter again to somebody else")
            .build();

    /** Mean number of times that an opened case was handed to another team or person. 3 / 1 / 0. */
    public static final Indicator REASSIGNMENTS_PER_CASE = Indicator.named("ctx.reassignments")
            .called("平均转派次数", "Reassignments per case")
            .measures(Formula.mean(REASSIGNMENTS))
            .scoredBy(ScoreCurve.through(3, 1, 0))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .standard(
                    "转派前先问准该由谁办，不试着转。",
                    "We find out who is in charge before we hand a case on, and send none on trial.")
            .observedBy("新提工单被转给其他团队或人员的次数", "how often an opened case was handed to another team or person")
            .build();

    /**
     * Mean of how easy it was to get the matter settled, 1 to 7, 7 the easiest, by the customers who answered in the
     * period. 3 / 5.5 / 6.5.
     */
    public static final Indicator CUSTOMER_EFFORT = Indicator.named("ctx.effort")
            .called("客户费力度（CES 2.0，越高越省力）", "Customer effort (CES 2.0, high is easy)")
            .measures(Formula.mean(Surveys.EASE))
            .scoredBy(ScoreCurve.through(3, 5.5, 6.5))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .standard(
                    "能代办的我们代办，只请客户做非本人不可的事。",
                    "We do for customers what can be done for them, and ask of them only what nobody else can do.")
            .observedBy("答卷客户认为把事情办妥有多省力", "how easy customers who answered found it to get their matter settled")
            .build();

    private ScenarioBasedResolution() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        COMPLETENESS,
                        Example.of(0.95, 80)
                                .with(19, row(RESOLVED_AT, day(2), REOPENED, false))
                                .with(1, row(RESOLVED_AT, day(9), REOPENED, true))
                                .with(3, row(RESOLVED_AT, day(29))),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        RESOLUTION_RATE,
                        Example.of(0.9, 80)
                                .with(9, row(OPENED_AT, day(1), RESOLVED_AT, day(12)))
                                .with(1, row(OPENED_AT, day(1), RESOLVED_AT, day(20)))
                                .with(2, row(OPENED_AT, day(25), RESOLVED_AT, day(26)))
                                .inJune(Cases.SOURCE, day(30)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        SCENARIO_FIT_SHARE,
                        Example.of(0.6, 40).with(3, row(SCENARIO_FIT, true)).with(2, row(SCENARIO_FIT, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REPEAT_CONTACTS,
                        Example.of(0.1, 80).with(1, row(REPEATED, true)).with(9, row(REPEATED, false)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        RETOLD_SHARE,
                        Example.of(0.2, 40).with(1, row(RETOLD, true)).with(4, row(RETOLD, false)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        REASSIGNMENTS_PER_CASE,
                        Example.of(0.5, 90)
                                .with(5, row(REASSIGNMENTS, 0))
                                .with(2, row(REASSIGNMENTS, 1))
                                .with(1, row(REASSIGNMENTS, 2)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        CUSTOMER_EFFORT,
                        Example.of(5.5, 80)
                                .with(2, row(Surveys.EASE, 7))
                                .with(1, row(Surveys.EASE, 5))
                                .with(1, row(Surveys.EASE, 3)),
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
