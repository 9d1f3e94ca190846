package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Staff;
import java.util.List;

/**
 * Indicators of the people who serve and of the culture in which they do 人员与文化: what makes good service possible. They are
 * no part of the nine experiences and three guarantees; the culture and skills profile is made of them.
 */
public final class PeopleAndCulture {

    /** Share of the people who left since stock was last taken. 30 / 10 / 0 %. */
    public static final Indicator ATTRITION = Indicator.named("people.attrition")
            .called("员工流失率", "Staff attrition")
            .measures(Formula.share(Staff.LEFT.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .standard(
                    "组长每月和每位组员单独谈一次：什么让你想留、什么让你想走，并办成其中一件。",
                    "Every month team leaders ask each person what makes them stay or go, and settle one thing of it.")
            .observedBy("盘点的人员自上次盘点以来是否离职", "whether people left since stock was last taken")
            .build();

    /**
     * Mean part of the paid time in which people are busy with customers. Neither too little nor too much: nothing at 50 %,
     * everything from 70 to 85 %, nothing at 100 %.
     */
    public static final Indicator UTILISATION = Indicator.named("people.utilisation")
            .called("资源利用率", "Utilisation")
            .measures(Formula.mean(Staff.UTILISATION))
            .scoredBy(ScoreCurve.trapezoid(0.50, 0.70, 0.85, 1.00))
            .standard(
                    "按预计来量排班，留出学习和歇息的时间，不让人闲等，也不让人连轴转。",
                    "We plan shifts by expected load, with time to learn and rest: nobody idles, nobody is worn out.")
            .observedBy("员工的计薪时间有多少用在客户身上", "how much of their paid time people are busy with customers")
            .build();

    /**
     * Mean part of the trained skills that people use at work. 30 / 70 / 95 %; the 30 % are the <i>source</i>'s, which
     * tells of them as a failure.
     */
    public static final Indicator SKILL_USE = Indicator.named("people.skillUse")
            .called("技能使用率", "Skill use rate")
            .measures(Formula.mean(Staff.SKILL_USE))
            .scoredBy(ScoreCurve.through(0.30, 0.70, 0.95))
            .standard(
                    "培训后主管到岗上看一次：学的用上没有，没用上的当场陪着用。",
                    "After a training the supervisor sits in, sees what is used, and tries the rest with the person.")
            .observedBy("学过的技能有多少用到了工作中", "how much of what people were trained in they use at work")
            .build();

    /**
     * Share of the people examined after their latest training who passed. 80 / 95 / 100 %; full is the <i>source</i>'s.
     */
    public static final Indicator PASS_RATE = Indicator.named("people.passRate")
            .called("考核通过率", "Training pass rate")
            .measures(Formula.share(Staff.EXAM_PASSED.isTrue()))
            .scoredBy(ScoreCurve.through(0.80, 0.95, 1.00))
            .standard(
                    "先讲清考什么，练过再考；没通过的补课重考，之前不单独上岗。",
                    "We say what is examined and practise it; whoever fails repeats both before serving alone.")
            .observedBy("最近一次培训后参加考核的人是否通过", "whether those examined after their latest training passed")
            .build();

    /** Share of the people who have been through the training of the job. 40 / 90 / 100 %. */
    public static final Indicator TRAINED_SHARE = Indicator.named("people.trained")
            .called("培训覆盖率", "Training coverage")
            .measures(Formula.share(Staff.TRAINED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .standard(
                    "新到岗和转岗的人先完成岗位培训再接待客户，缺训的人当月补齐。",
                    "Whoever is new to a job is trained before serving; those who missed it catch up within the month.")
            .observedBy("员工是否完成了岗位培训", "whether people have been through the training of their job")
            .build();

    /** Share of the people who have practised in a drill. 20 / 80 / 100 %. */
    public static final Indicator DRILLED_SHARE = Indicator.named("people.drilled")
            .called("实操演练覆盖率", "Drill coverage")
            .measures(Formula.share(Staff.DRILLED.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 1.00))
            .standard(
                    "用真实案例做角色演练：一人扮客户，一人应对，一人点评，人人轮到。",
                    "We drill with real cases in turn: one plays the customer, one serves, and one comments.")
            .observedBy("员工是否参加过实操演练", "whether people have practised in a drill")
            .build();

    /** Share of the people for whom a mentor is foreseen who have one. 20 / 80 / 100 %. */
    public static final Indicator MENTORED_SHARE = Indicator.named("people.mentored")
            .called("导师覆盖率", "Mentor coverage")
            .measures(Formula.share(Staff.MENTORED.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 1.00))
            .standard(
                    "新人到岗当天指定导师，导师每周陪他复盘几张他自己的工单。",
                    "Newcomers get a mentor on the first day, who goes through cases of theirs with them every week.")
            .observedBy("应当有导师的人是否有了导师", "whether those for whom a mentor is foreseen have one")
            .build();

    /** Mean result of the audits of service culture. 50 / 80 / 95 points. */
    public static final Indicator CULTURE = Indicator.named("people.culture")
            .called("服务文化成熟度", "Culture maturity")
            .measures(Formula.mean(Staff.CULTURE))
            .scoredBy(ScoreCurve.through(50, 80, 95))
            .standard(
                    "管理者每月到一线亲自接待客户，开会先讲客户说了什么。",
                    "Every month managers serve customers themselves, and meetings begin with what customers said.")
            .observedBy("服务文化审计的评分", "the results of the audits of service culture")
            .build();

    /** Mean number of points for service behaviour since stock was last taken. Information. */
    public static final Indicator BEHAVIOUR_POINTS = Indicator.named("people.behaviourPoints")
            .called("人均服务行为积分", "Behaviour points per person")
            .measures(Formula.mean(Staff.BEHAVIOUR_POINTS))
            .standard(
                    "看到同事的好做法，当天按规则记分并写明做了什么，每月公布。",
                    "When we see good service we award points by the rules that day, say what for, and publish them.")
            .observedBy(
                    "自上次盘点以来，每人得到多少服务行为积分",
                    "how many points for service behaviour people earned since stock was last taken")
            .build();

    /**
     * Share of the people meant to work with a new system who do. 10 / 60 / 95 %; the 10 % are the <i>source</i>'s, which
     * calls less a failure.
     */
    public static final Indicator SYSTEM_USE = Indicator.named("people.systemUse")
            .called("系统使用率", "System adoption rate")
            .measures(Formula.share(Staff.USES_SYSTEM.isTrue()))
            .scoredBy(ScoreCurve.through(0.10, 0.60, 0.95))
            .standard(
                    "上线前请使用的人试用、提意见，上线后有人在旁边教，旧办法按期停用。",
                    "People try a new system first, have help at hand when it starts, and drop the old on a set day.")
            .observedBy("应当使用新系统的人是否在用", "whether those meant to work with a new system do")
            .build();

    /** Share of the managers who came from the service team. Information; the <i>source</i> tells of 30 %. */
    public static final Indicator PROMOTED = Indicator.named("people.promoted")
            .called("管理岗位来自服务团队比例", "Managers promoted from service")
            .measures(Formula.share(Staff.PROMOTED_FROM_SERVICE.isTrue()))
            .standard(
                    "管理岗有空缺先在服务团队里公布，按服务业绩和带人的本事挑选。",
                    "We announce management posts in the service team first, and choose by how people served and led.")
            .observedBy("管理者是否来自服务团队", "whether managers came from the service team")
            .build();

    /** Share of the people who worked for some time in another post or team. Information. */
    public static final Indicator ROTATED = Indicator.named("people.rotated")
            .called("轮岗覆盖率", "Rotation coverage")
            .measures(Formula.share(Staff.ROTATED.isTrue()))
            .standard(
                    "让每个人到上下游岗位干上一阵，亲手接一回自己平时交出去的活。",
                    "We let everybody work in a neighbouring post for a while, and receive what they usually hand on.")
            .observedBy("员工是否在其他岗位或团队工作过", "whether people worked in another post or team")
            .build();

    private PeopleAndCulture() {}

    /**
     * The indicators of this class with their origin and an example each.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        ATTRITION,
                        Example.of(0.20, 40).with(3, row(Staff.LEFT, true)).with(12, row(Staff.LEFT, false)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        UTILISATION,
                        Example.of(0.60, 50)
                                .with(1, row(Staff.UTILISATION, 0.55))
                                .with(1, row(Staff.UTILISATION, 0.65)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                                SKILL_USE,
                                Example.of(0.70, 80)
                                        .with(1, row(Staff.SKILL_USE, 0.60))
                                        .with(1, row(Staff.SKILL_USE, 0.80)),
                                CULTURE_AND_SKILLS)
                        .sourced(
                                "零分处的 30% 取自来源中失败的例子：学过的技能只有 30% 用到工作中",
                                "the 30 % for no points: the source tells of 30 % of skills in use as a failure"),
                CatalogueEntry.of(
                                PASS_RATE,
                                Example.of(0.95, 80)
                                        .with(19, row(Staff.EXAM_PASSED, true))
                                        .with(1, row(Staff.EXAM_PASSED, false)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "满分处的 100% 取自来源：考核通过率 100%",
                                "the 100 % for full points: the source names a pass rate of 100 %"),
                CatalogueEntry.of(
                        TRAINED_SHARE,
                        Example.of(0.90, 80).with(9, row(Staff.TRAINED, true)).with(1, row(Staff.TRAINED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        DRILLED_SHARE,
                        Example.of(0.80, 80).with(4, row(Staff.DRILLED, true)).with(1, row(Staff.DRILLED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        MENTORED_SHARE,
                        Example.of(0.50, 40).with(3, row(Staff.MENTORED, true)).with(3, row(Staff.MENTORED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        CULTURE,
                        Example.of(80, 80).with(1, row(Staff.CULTURE, 72)).with(1, row(Staff.CULTURE, 88)),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(
                        BEHAVIOUR_POINTS,
                        Example.of(16)
                                .with(1, row(Staff.BEHAVIOUR_POINTS, 12))
                                .with(1, row(Staff.BEHAVIOUR_POINTS, 20)),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(
                                SYSTEM_USE,
                                Example.of(0.60, 80)
                                        .with(3, row(Staff.USES_SYSTEM, true))
                                        .with(2, row(Staff.USES_SYSTEM, false)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "零分处的 10% 取自来源：系统使用率不到 10% 视为失败",
                                "the 10 % for no points: the source calls less than 10 % a failure"),
                CatalogueEntry.of(
                                PROMOTED,
                                Example.of(0.30)
                                        .with(3, row(Staff.PROMOTED_FROM_SERVICE, true))
                                        .with(7, row(Staff.PROMOTED_FROM_SERVICE, false)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 30% 取自来源：30% 的管理岗位来自服务团队",
                                "the 30 % of the example: the source tells of 30 % of managers from the service team"),
                CatalogueEntry.of(
                        ROTATED,
                        Example.of(0.25).with(1, row(Staff.ROTATED, true)).with(3, row(Staff.ROTATED, false)),
                        SERVICE_UPGRADE));
    }

    /**
     * All indicators of this class.
     *
     * @return the indicators, none of which stands in the standard model
     */
    public static List<Indicator> indicators() {
        return catalogue().stream().map(CatalogueEntry::indicator).toList();
    }
}
