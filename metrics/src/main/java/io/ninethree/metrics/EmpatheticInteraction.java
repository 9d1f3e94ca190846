package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.EMPATHETIC_INTERACTION;

import io.ninethree.fact.Row;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
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
            .standard(
                    "称呼客户，让客户把话说完，动手之前先说明要做什么。",
                    "We use the customer's name, let the customer finish, and say what we are going to do before we do it.")
            .observedBy("答卷客户对服务人员态度的评分", "how customers who answered rate the attitude of those who served them")
            .build();

    /** Mean rating of the empathy of those who served, by who reviewed the contact. 50 / 85 / 98 points. */
    public static final Indicator EMPATHY_REVIEW = Indicator.named("human.empathyReview")
            .called("共情质检分", "Empathy review score")
            .measures(Formula.mean(Reviews.EMPATHY))
            .scoredBy(ScoreCurve.through(50, 85, 98))
            .under(EMPATHETIC_INTERACTION)
            .minimumSample(10)
            .standard(
                    "先说出这件事给客户带来了什么麻烦，再谈怎么解决。",
                    "We put into words what the trouble means for the customer before we turn to the solution.")
            .observedBy(
                    "质检员从录音或记录中看得出的共情程度",
                    "how far a reviewer hears or reads that the person who served felt with the customer")
            .build();

    /**
     * Share of the opened cases whose customer was not upset at the end, among those whose customer was upset at the start.
     * 20 / 60 / 90 %.
     */
    public static final Indicator DEESCALATED = Indicator.named("human.deescalated")
            .called("情绪化解率", "De-escalation rate")
            .measures(Formula.share(Cases.NEGATIVE_AT_END.isFalse()).among(Cases.NEGATIVE_AT_START.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.60, 0.90))
            .under(EMPATHETIC_INTERACTION)
            .minimumSample(10)
            .standard(
                    "客户情绪激动时先听完，为做错的地方道歉，谈妥下一步再结束。",
                    "With an upset customer we listen to the end, apologise for what went wrong, and agree on the next step before we part.")
            .observedBy(
                    "开始时情绪负面的客户，结束时是否已不再如此", "whether a customer who was upset at the start no longer was at the end")
            .build();

    /**
     * Share of the customers asking for a person in the period who reached one within 5 minutes. 60 / 90 / 100 %; the 5
     * minutes are the <i>source</i>'s, which tells of the way to a person brought down from 30 minutes to 5.
     */
    public static final Indicator AGENT_REACHED = Indicator.named("human.agentReach")
            .called("人工接通率", "Agent reach rate")
            .measures(Formula.share(Cases.WAIT_FOR_PERSON.atMost(Duration.ofMinutes(5))))
            .scoredBy(ScoreCurve.through(0.60, 0.90, 1.00))
            .under(EMPATHETIC_INTERACTION)
            .datedBy(Cases.PERSON_ASKED_AT)
            .minimumSample(10)
            .standard(
                    "每一级菜单都留转人工的入口，并留出人手随时接听。",
                    "We offer a person in every menu, and keep people free to take whoever asks for one.")
            .observedBy("请求人工的客户是否很快接通", "whether a customer who asked for a person soon reached one")
            .build();

    private EmpatheticInteraction() {}

    private static Row waited(Duration wait) {
        Instant asked = day(1).plus(Duration.ofHours(10));
        return row(Cases.PERSON_ASKED_AT, asked, Cases.PERSON_REACHED_AT, asked.plus(wait));
    }

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        ATTITUDE_RATING,
                        Example.of(85, 80)
                                .with(1, row(Surveys.ATTITUDE, 100))
                                .with(1, row(Surveys.ATTITUDE, 80))
                                .with(1, row(Surveys.ATTITUDE, 75)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        EMPATHY_REVIEW,
                        Example.of(78, 64).with(1, row(Reviews.EMPATHY, 90)).with(1, row(Reviews.EMPATHY, 66)),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        DEESCALATED,
                        Example.of(0.6, 80)
                                .with(3, row(Cases.NEGATIVE_AT_START, true, Cases.NEGATIVE_AT_END, false))
                                .with(2, row(Cases.NEGATIVE_AT_START, true, Cases.NEGATIVE_AT_END, true))
                                .with(9, row(Cases.NEGATIVE_AT_START, false, Cases.NEGATIVE_AT_END, false)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                                AGENT_REACHED,
                                Example.of(0.9, 80)
                                        .with(9, waited(Duration.ofMinutes(4)))
                                        .with(1, waited(Duration.ofMinutes(20)))
                                        .with(7, row()),
                                SERVICE_UPGRADE)
                        .sourced(
                                "5 分钟取自来源：人工响应时间由 30 分钟缩短到 5 分钟",
                                "the 5 minutes: the source tells of the response by a person brought down from 30 minutes to 5"));
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
