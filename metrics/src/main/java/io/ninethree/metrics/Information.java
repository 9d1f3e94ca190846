package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** The indicators that stand beside every score as information: load, and the answers on which surveys rest. */
final class Information {

    private static final Condition OPEN = Cases.RESOLVED_AT.isPresent().not();

    /** A backlog is what was ever opened, whatever the period; older records than this are mistakes. */
    private static final Window TEN_YEARS = Window.rolling(10, Grain.YEAR, ZoneOffset.UTC);

    /** Number of opened cases. */
    static final Indicator VOLUME = Indicator.named("load.volume")
            .called("工单量", "Case volume")
            .measures(Formula.count(Cases.SOURCE))
            .standard(
                    "来一件记一件，电话里、当面说的也开单，不为了数字拆单或并单。",
                    "Every request becomes a case, also by phone or in passing; none is split or merged for the count.")
            .observedBy("周期内提交了多少工单", "how many cases were opened in the period")
            .build();

    /** Number of cases of the last ten years that are open. */
    static final Indicator BACKLOG = Indicator.named("load.backlog")
            .called("积压工单数", "Backlog")
            .measures(Formula.count(Cases.SOURCE).where(OPEN).over(TEN_YEARS))
            .standard(
                    "每天开工先看积压，比前一天多就当天调人，不等月底。",
                    "Every morning we look at the open cases, and move people at once if there are more than yesterday.")
            .observedBy("截至周期末提交的工单还有多少没解决", "how many of the cases opened until the end of the period are still open")
            .build();

    /** Part of the {@link #BACKLOG} that has been open for more than 7 days, 0 to 1. */
    static final Indicator AGEING = Indicator.named("load.ageing")
            .called("积压账龄（超过 7 天的部分）", "Ageing: part of the backlog older than 7 days")
            .measures(Formula.count(Cases.SOURCE)
                    .where(OPEN.and(
                            Cases.RESOLUTION_TIME.atMost(Duration.ofDays(7)).not()))
                    .per(Formula.count(Cases.SOURCE).where(OPEN))
                    .over(TEN_YEARS))
            .standard(
                    "工单一周没有动静，就换人或升级，并告诉客户何时有结果。",
                    "A case that has not moved for a week changes hands or is escalated, and the customer hears of it.")
            .observedBy("没解决的工单里，有多大一部分已搁置很久", "how much of the backlog has been open for long")
            .build();

    /** Mean time worked on the cases resolved in the period; the guard of the speed indicators. */
    static final Indicator HANDLING_TIME = Indicator.named("load.handlingTime")
            .called("平均处理时长", "Mean handling time")
            .measures(Formula.mean(Cases.HANDLING_TIME))
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .standard(
                    "该花多少时间就花多少，不为了快而挂断、转走或草草结案。",
                    "We take the time that a matter needs: nobody hangs up, passes on or closes early to look fast.")
            .observedBy("周期内解决的工单，人工处理了多久", "how long people worked on the cases resolved in the period")
            .build();

    /**
     * Share of the questionnaires sent in the period that were answered within 14 days; what was sent less than 14 days ago
     * is not yet decidable.
     */
    static final Indicator RESPONSE_RATE = Indicator.named("survey.responseRate")
            .called("问卷回收率", "Survey response rate")
            .measures(Formula.share(Surveys.ANSWER_TIME.atMost(Duration.ofDays(14))))
            .datedBy(Surveys.SENT_AT)
            .minimumSample(10)
            .standard(
                    "事情一办完就发问卷，几句话问完，并告诉客户上次的回答改变了什么。",
                    "We send a short survey once the matter is settled, and say what earlier answers have changed.")
            .observedBy("周期内发出的问卷是否有人回答", "whether the questionnaires sent in the period were answered")
            .build();

    private Information() {}

    /**
     * The indicators of this heading with their origin and an example each.
     *
     * @return the lines of the catalogue
     */
    static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        VOLUME,
                        Example.of(120)
                                .with(120, row(Cases.OPENED_AT, day(10)))
                                .with(15, row(Cases.OPENED_AT, day(32)))
                                .inJune(Cases.SOURCE),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        BACKLOG,
                        Example.of(5)
                                .with(3, row(Cases.OPENED_AT, day(28)))
                                .with(2, row(Cases.OPENED_AT, day(-10)))
                                .with(9, row(Cases.OPENED_AT, day(10), Cases.RESOLVED_AT, day(12)))
                                .inJune(Cases.SOURCE),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        AGEING,
                        Example.of(0.4)
                                .with(2, row(Cases.OPENED_AT, day(-10)))
                                .with(3, row(Cases.OPENED_AT, day(28)))
                                .with(9, row(Cases.OPENED_AT, day(10), Cases.RESOLVED_AT, day(20)))
                                .inJune(Cases.SOURCE),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        HANDLING_TIME,
                        Example.of(15 * 60)
                                .with(1, row(Cases.RESOLVED_AT, day(3), Cases.HANDLING_TIME, Duration.ofMinutes(10)))
                                .with(1, row(Cases.RESOLVED_AT, day(3), Cases.HANDLING_TIME, Duration.ofMinutes(20)))
                                .with(1, row(Cases.HANDLING_TIME, Duration.ofMinutes(5)))
                                .inJune(Cases.SOURCE),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        RESPONSE_RATE,
                        Example.of(0.25)
                                .with(1, row(Surveys.SENT_AT, day(1), Surveys.ANSWERED_AT, day(8)))
                                .with(1, row(Surveys.SENT_AT, day(1), Surveys.ANSWERED_AT, day(22)))
                                .with(2, row(Surveys.SENT_AT, day(1)))
                                .inJune(Surveys.SOURCE),
                        FIELD_PRACTICE));
    }
}
