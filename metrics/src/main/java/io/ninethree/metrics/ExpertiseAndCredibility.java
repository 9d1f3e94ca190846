package io.ninethree.metrics;

import static io.ninethree.model.Experience.EXPERTISE_AND_CREDIBILITY;

import io.ninethree.formula.Formula;
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

    /** Share of reviewed answers that are right. Core. 80 / 98 / 100 %; the target is the <i>source</i>'s. */
    public static final Indicator ANSWER_ACCURACY = Indicator.named("prof.accuracy")
            .called("答复准确率", "Answer accuracy")
            .measures(Formula.share(Reviews.ANSWER_CORRECT.isTrue()))
            .scoredBy(ScoreCurve.through(0.80, 0.98, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .core()
            .minimumSample(10)
            .build();

    /** Share of the people whose work demands a certificate who hold it. 40 / 90 / 100 %. */
    public static final Indicator CERTIFIED_SHARE = Indicator.named("prof.certified")
            .called("持证上岗率", "Certified share")
            .measures(Formula.share(Staff.CERTIFIED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .build();

    /** Mean result of the latest knowledge tests. 60 / 90 / 98 points. */
    public static final Indicator KNOWLEDGE_SCORE = Indicator.named("prof.knowledge")
            .called("知识测试分", "Knowledge score")
            .measures(Formula.mean(Staff.KNOWLEDGE))
            .scoredBy(ScoreCurve.through(60, 90, 98))
            .under(EXPERTISE_AND_CREDIBILITY)
            .build();

    /** Share of the cases resolved in the period with evidence of the solution. 50 / 90 / 100 %. */
    public static final Indicator EVIDENCE = Indicator.named("prof.evidence")
            .called("可交付证据率", "Evidence rate")
            .measures(Formula.share(Cases.EVIDENCE_ATTACHED.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(EXPERTISE_AND_CREDIBILITY)
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .build();

    /**
     * Mean part of their skill that people keep three months after a training. 35 / 80 / 95 %; zero is the
     * <i>source</i>'s, which tells of 65 % forgotten.
     */
    public static final Indicator SKILL_RETENTION = Indicator.named("prof.skillRetention")
            .called("技能保持率", "Skill retention")
            .measures(Formula.mean(Staff.SKILL_RETENTION))
            .scoredBy(ScoreCurve.through(0.35, 0.80, 0.95))
            .under(EXPERTISE_AND_CREDIBILITY)
            .build();

    private ExpertiseAndCredibility() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(ANSWER_ACCURACY, CERTIFIED_SHARE, KNOWLEDGE_SCORE, EVIDENCE, SKILL_RETENTION);
    }
}
