package io.ninethree.examples.catalogue;

import io.ninethree.compare.History;
import io.ninethree.compare.Origin;
import io.ninethree.fact.Grain;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.Correction;
import io.ninethree.metrics.improvement.Finding;
import io.ninethree.metrics.improvement.ImprovementAction;
import io.ninethree.metrics.improvement.KeyResults;
import io.ninethree.metrics.improvement.Opportunity;
import io.ninethree.metrics.improvement.PdcaCycle;
import io.ninethree.metrics.improvement.Pilot;
import io.ninethree.metrics.improvement.Reverification;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.metrics.improvement.Rollout;
import io.ninethree.metrics.improvement.StopRule;
import io.ninethree.metrics.improvement.VocItem;
import io.ninethree.metrics.improvement.VocReport;
import io.ninethree.metrics.investment.BudgetLedger;
import io.ninethree.metrics.investment.RiskAssessment;
import io.ninethree.metrics.investment.RoiModel;
import io.ninethree.metrics.journey.ChangeNotice;
import io.ninethree.metrics.journey.Journey;
import io.ninethree.metrics.journey.Touchpoint;
import io.ninethree.metrics.journey.ValueStream;
import io.ninethree.metrics.people.BehaviourPoints;
import io.ninethree.metrics.people.Certification;
import io.ninethree.metrics.people.IncentivePlan;
import io.ninethree.metrics.people.Maturity;
import io.ninethree.metrics.people.SkillProfile;
import io.ninethree.metrics.preset.CultureAndSkills;
import io.ninethree.metrics.preset.ExperienceScorecard;
import io.ninethree.metrics.preset.NinetyEight;
import io.ninethree.metrics.preset.Preset;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.process.ControlChart;
import io.ninethree.rules.chain.PromiseChain;
import io.ninethree.rules.escalation.AuthorityMap;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.trace.ProcessRule;
import io.ninethree.rules.trace.ServiceDirectory;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Association;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Shared;
import java.util.List;

/** What the sources name of structure and processes, and what answers it. */
final class StructureChecklist {

    private StructureChecklist() {}

    static List<ChecklistRow> rows() {
        return List.of(
                ChecklistRow.of(
                        "S0",
                        "九项关键体验与三项保障机制",
                        "Nine key experiences and three guarantees",
                        Experience.class,
                        Guarantee.class,
                        NinePlusThree.class),
                ChecklistRow.of(
                        "S0",
                        "体验、证据、承诺三条线",
                        "Three threads: experience, evidence, promise",
                        Scorecard.class,
                        CaseStudy.Evidence.class,
                        "prof.evidence",
                        SlaOutcome.class),
                ChecklistRow.of(
                        "S0",
                        "行为标准、可观测指标、量化口径",
                        "Behaviour standard, observable indicator, counting rule",
                        Indicator.class,
                        CatalogueEntry.class),
                ChecklistRow.of("S0", "七步推行路径", "Roll-out in seven steps", Rollout.class),
                ChecklistRow.of(
                        "S0",
                        "体验断点、信息不对称、响应迟滞；最薄弱的点",
                        "Breakpoints, asymmetry of information, slow response; the weakest points",
                        Finding.class,
                        Scorecard.class),
                ChecklistRow.of(
                        "S0",
                        "可追踪的改进清单、责任人、完成时限",
                        "Improvement list with owner and due date",
                        ImprovementAction.class,
                        Opportunity.class),
                ChecklistRow.of(
                        "S0",
                        "月度与季度指标体系、跨部门复盘",
                        "Monthly and quarterly indicators, review across teams",
                        Review.class,
                        KeyResults.class,
                        Grain.class),
                ChecklistRow.of(
                        "S0",
                        "每月一至两个典型客户案例",
                        "One or two typical cases a month",
                        CaseStudy.class,
                        "loop.casesPublished"),
                ChecklistRow.of(
                        "S0",
                        "三层服务权限与责任地图",
                        "Three tiers of authority and a map of responsibility",
                        AuthorityMap.class),
                ChecklistRow.of(
                        "S0",
                        "快速失效、快速纠偏",
                        "Fail fast, correct fast",
                        StopRule.class,
                        Correction.class,
                        "loop.timeToCorrect",
                        "trans.correctionTold"),
                ChecklistRow.of(
                        "S0", "试点、扩张与本地化调整", "Pilot, expansion and local adjustment", Pilot.class, Preset.class),
                ChecklistRow.of(
                        "S0",
                        "公开流程、价格和 SLA",
                        "Published process, price and service level",
                        ServiceDirectory.class,
                        Publications.class,
                        "trans.published"),
                ChecklistRow.of(
                        "S0",
                        "工单模板、旅程地图、场景化脚本、统一服务台",
                        "Templates, journey map, scripts for situations, one desk",
                        Journey.class,
                        Touchpoint.class,
                        "ctx.scenarioFit",
                        Shared.class),
                ChecklistRow.of(
                        "S0",
                        "培训、招聘、绩效与激励对齐；导师制度",
                        "Training, hiring, performance and incentives aligned; mentors",
                        IncentivePlan.class,
                        SkillProfile.class,
                        "people.trained",
                        "people.drilled",
                        "people.mentored"),
                ChecklistRow.of("S1", "98 的四个维度", "The four dimensions of the \"98\" standard", NinetyEight.class),
                ChecklistRow.of(
                        "S1",
                        "五步：定义、流程、监控追溯、培训激励、反馈闭环",
                        "Five steps: definition, process, monitoring, training, feedback",
                        NinetyEight.class,
                        Rollout.class),
                ChecklistRow.of("S1", "高峰期同样水准", "The same standard at the peak", "cons.peakRatio", Shared.class),
                ChecklistRow.of(
                        "S1",
                        "固定响应路径、话术模板、转交与授权节点",
                        "Fixed paths, scripts, nodes of hand-over and authority",
                        ProcessRule.class,
                        AuthorityMap.class,
                        "ctx.reassignments"),
                ChecklistRow.of(
                        "S1",
                        "异常波动追溯到具体环节",
                        "Abnormal swings traced to the step",
                        ControlChart.class,
                        History.class,
                        Origin.class,
                        PromiseChain.class),
                ChecklistRow.of(
                        "S1",
                        "客户反馈、改进方案、实施、公开结果",
                        "Feedback, plan, implementation, published result",
                        VocItem.class,
                        "trans.publishedFix"),
                ChecklistRow.of(
                        "S1",
                        "短周期目标、月度复盘与看板",
                        "Targets of short cycles, monthly review, a board",
                        KeyResults.class,
                        Review.class),
                ChecklistRow.of(
                        "S1",
                        "自动分发、智能路由、自动回访",
                        "Automatic dispatch, smart routing, follow-up call",
                        "business.followUp",
                        "business.automation",
                        "ctx.reassignments"),
                ChecklistRow.of(
                        "S2",
                        "文化、技能、流程、技术、体验、创新六章",
                        "Six chapters: culture, skills, process, technology, experience, innovation",
                        CultureAndSkills.class,
                        PeopleAndCulture.class),
                ChecklistRow.of("S2", "意识导入、场景演练、积分激励、持续改进四阶段", "Four stages of culture", Maturity.class),
                ChecklistRow.of(
                        "S2",
                        "服务行为积分、服务明星、绩效晋升",
                        "Behaviour points, service stars, promotion",
                        BehaviourPoints.class,
                        "people.behaviourPoints",
                        Certification.class),
                ChecklistRow.of(
                        "S2",
                        "服务文化成熟度评估与文化审计",
                        "Maturity and audit of service culture",
                        Maturity.class,
                        "people.culture"),
                ChecklistRow.of("S2", "五层技能树", "A tree of five skill layers", SkillProfile.class),
                ChecklistRow.of(
                        "S2",
                        "产品表述评估与客户导向评估",
                        "Evaluation of product statements and of customer orientation",
                        "prof.knowledge",
                        "human.attitude"),
                ChecklistRow.of(
                        "S2",
                        "技能成长档案、评估闭环、技能与绩效关联",
                        "Skill file, loop of evaluation, skill and performance",
                        SkillProfile.class,
                        Association.class),
                ChecklistRow.of("S2", "价值流分析与瓶颈识别", "Value stream and bottleneck", ValueStream.class),
                ChecklistRow.of("S3", "理念、流程、技术、人员、体验五维", "Five levers of an upgrade", ImprovementAction.Lever.class),
                ChecklistRow.of("S3", "理念落地的三大障碍", "Three obstacles to a new idea", RiskAssessment.class),
                ChecklistRow.of(
                        "S3",
                        "体验评分卡：及时、彻底、态度；定位短板",
                        "Experience scorecard: timely, thorough, kind; the short board",
                        ExperienceScorecard.class),
                ChecklistRow.of(
                        "S3",
                        "反馈、分析、优化、再验证",
                        "Feedback, analysis, optimisation, verification",
                        Reverification.class,
                        "loop.reverified"),
                ChecklistRow.of(
                        "S3",
                        "VOC 五环节、四渠道、每日分析、周报、48 小时方案",
                        "VOC in five states and four channels, daily analysis, weekly report, plan within 48 hours",
                        VocItem.class,
                        VocReport.class,
                        "loop.plan48"),
                ChecklistRow.of("S3", "PDCA 循环与滚动", "PDCA cycle that carries over", PdcaCycle.class),
                ChecklistRow.of("S3", "直接收益与间接收益的投资回报", "Return on investment, direct and indirect", RoiModel.class),
                ChecklistRow.of("S3", "一次性与持续性成本、投资回收期", "One-off and running cost, payback", RoiModel.class),
                ChecklistRow.of("S3", "预算台账，超支 10% 以上预警", "Budget ledger with a warning from 10 %", BudgetLedger.class),
                ChecklistRow.of("S3", "四类风险、三个评估维度", "Four risks by three dimensions", RiskAssessment.class),
                ChecklistRow.of("S3", "事前预防、事中控制、事后改进", "Prevent, control, improve", RiskAssessment.class),
                ChecklistRow.of(
                        "S3",
                        "变更前告知、七天试用、老客户关怀",
                        "Notice before a change, seven days of trial, care for old customers",
                        ChangeNotice.class),
                ChecklistRow.of(
                        "S3", "激励权重：满意度四成", "Incentive weights: two fifths on satisfaction", IncentivePlan.class),
                ChecklistRow.of(
                        "S3",
                        "荣誉体系、双通道晋升、四级、三重认证",
                        "Honours, two ladders, four levels, triple certification",
                        Certification.class,
                        BehaviourPoints.class),
                ChecklistRow.of(
                        "S3",
                        "痛点、痒点、爽点；断点与堵点；服务蓝图；精益",
                        "Pain, itch and delight; breaks and blocks; blueprint; lean",
                        Journey.class,
                        Touchpoint.class,
                        ValueStream.class),
                ChecklistRow.of(
                        "S3",
                        "技术边界：标准化交给技术，复杂与情感交给人",
                        "Border of automation: routine to machines, feelings to people",
                        "business.automation",
                        "human.agentReach"),
                ChecklistRow.of(
                        "S3",
                        "分阶段试点：五家门店一个月，再到两百家",
                        "Pilot in stages: five shops for a month, then two hundred",
                        Pilot.class),
                ChecklistRow.of(
                        "S3",
                        "容错、创新实验室、技术雷达、双周迭代、轮岗",
                        "Tolerance of failure, innovation and rotation",
                        StopRule.class,
                        PdcaCycle.class,
                        Review.class,
                        "loop.adoption",
                        "people.rotated"));
    }
}
