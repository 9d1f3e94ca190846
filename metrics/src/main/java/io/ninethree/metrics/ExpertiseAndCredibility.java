package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.EXPERTISE_AND_CREDIBILITY;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Staff;
import java.util.List;

/**
 * The indicators of expertise and credibility 专业性与可信度: whether answers are right, backed and given by qualified people.
 */
public final class ExpertiseAndCredibility {

    /**
     * Share of the reviewed answers that are right. Core. 80 / 98 / 100 %; the 98 % are the <i>source</i>'s, as accuracy of
     * answers about products.
     */
    public static final Indicator ANSWER_ACCURACY = Indicator.named("prof.accuracy")
            .called("答复准确率", "Answer accuracy")
            .measures(Formula.share(Reviews.ANSWER_CORRECT.isTrue()))
            .scoredBy(ScoreCurve.through(0.80, 0.98, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .core()
            .minimumSample(10)
            .standard(
                    "答复前核对现行的产品和政策原文，拿不准就说明，查实再答。",
                    "We check an answer against the text in force before we give it, and say so where we have to find out first.")
            .observedBy("质检核对时，告诉客户的内容是否正确", "whether what the customer was told is right, as a reviewer finds it")
            .build();

    /** Share of the people whose work demands a certificate who hold it. 40 / 90 / 100 %. */
    public static final Indicator CERTIFIED_SHARE = Indicator.named("prof.certified")
            .called("持证上岗率", "Certified share")
            .measures(Formula.share(Staff.CERTIFIED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .standard(
                    "需要证书的工作只派给持证的人，其余的人先安排考证。",
                    "We give work that demands a certificate only to those who hold it, and book the examination for the others.")
            .observedBy(
                    "盘点时，岗位要求持证的人是否持证", "whether people whose work demands a certificate held it when stock was taken")
            .build();

    /** Mean result of people's latest knowledge test. 60 / 90 / 98 points. */
    public static final Indicator KNOWLEDGE_SCORE = Indicator.named("prof.knowledge")
            .called("知识测试分", "Knowledge score")
            .measures(Formula.mean(Staff.KNOWLEDGE))
            .scoredBy(ScoreCurve.through(60, 90, 98))
            .under(EXPERTISE_AND_CREDIBILITY)
            .standard(
                    "产品和规则一有变化，先学、先考，再对客户讲。",
                    "We learn what changes in products and rules, and take the test on it, before we talk to customers about it.")
            .observedBy("盘点时最近一次知识测试的成绩", "the results of the latest knowledge tests when stock was taken")
            .build();

    /** Share of the cases resolved in the period with evidence of the solution. 50 / 90 / 100 %. */
    public static final Indicator EVIDENCE = Indicator.named("prof.evidence")
            .called("可交付证据率", "Evidence rate")
            .measures(Formula.share(Cases.EVIDENCE_ATTACHED.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .standard(
                    "每次解决都附上能证明的东西：报告、照片或客户的确认。",
                    "With each solution we attach what proves it: a report, a photo or the customer's confirmation.")
            .observedBy("已解决的工单是否附有解决的证据", "whether evidence of the solution is attached to a resolved case")
            .build();

    /**
     * Mean part of their skill that people keep three months after a training. 35 / 80 / 95 %; the 35 % are the
     * <i>source</i>'s, which tells of 65 % forgotten by then.
     */
    public static final Indicator SKILL_RETENTION = Indicator.named("prof.skillRetention")
            .called("技能保持率", "Skill retention")
            .measures(Formula.mean(Staff.SKILL_RETENTION))
            .scoredBy(ScoreCurve.through(0.35, 0.80, 0.95))
            .under(EXPERTISE_AND_CREDIBILITY)
            .standard(
                    "培训后用真实工单反复练所学的内容，由导师在旁指点。",
                    "After a training we keep practising on real cases, with a mentor at our side.")
            .observedBy(
                    "培训后的复测中，当时学会的还剩多少",
                    "how much of what people could do right after a training a later test still finds")
            .build();

    private ExpertiseAndCredibility() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                                ANSWER_ACCURACY,
                                Example.of(0.98, 80)
                                        .with(49, row(Reviews.ANSWER_CORRECT, true))
                                        .with(1, row(Reviews.ANSWER_CORRECT, false)),
                                SERVICE_UPGRADE)
                        .sourced("98% 取自来源：产品咨询准确率 98%", "the 98 %: the source's accuracy of answers about products"),
                CatalogueEntry.of(
                        CERTIFIED_SHARE,
                        Example.of(0.9, 80)
                                .with(9, row(Staff.CERTIFIED, true))
                                .with(1, row(Staff.CERTIFIED, false))
                                .with(2, row()),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        KNOWLEDGE_SCORE,
                        Example.of(90, 80).with(1, row(Staff.KNOWLEDGE, 96)).with(1, row(Staff.KNOWLEDGE, 84)),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(
                        EVIDENCE,
                        Example.of(0.75, 50)
                                .with(3, row(Cases.RESOLVED_AT, day(1), Cases.EVIDENCE_ATTACHED, true))
                                .with(1, row(Cases.RESOLVED_AT, day(1), Cases.EVIDENCE_ATTACHED, false))
                                .with(5, row(Cases.EVIDENCE_ATTACHED, true)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                                SKILL_RETENTION,
                                Example.of(0.8, 80)
                                        .with(1, row(Staff.SKILL_RETENTION, 1))
                                        .with(1, row(Staff.SKILL_RETENTION, 0.6)),
                                CULTURE_AND_SKILLS)
                        .sourced(
                                "35% 取自来源：培训三个月后遗忘 65%",
                                "the 35 %: the source tells of 65 % forgotten three months after a training"));
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
