package io.ninethree.examples.catalogue;

import io.ninethree.metrics.improvement.KeyResults;
import io.ninethree.metrics.improvement.PdcaCycle;
import io.ninethree.metrics.improvement.Pilot;
import io.ninethree.metrics.investment.BudgetLedger;
import io.ninethree.metrics.investment.RoiModel;
import io.ninethree.metrics.journey.ValueStream;
import io.ninethree.metrics.people.BehaviourPoints;
import io.ninethree.metrics.people.Maturity;
import io.ninethree.metrics.preset.NinetyEight;
import io.ninethree.rules.sla.Remedy;
import java.util.List;

/** The indicators that the sources name, and what answers them. */
final class IndicatorChecklist {

    private IndicatorChecklist() {}

    static List<ChecklistRow> rows() {
        return List.of(
                ChecklistRow.of("S0", "提问深度", "Question depth", "need.questionDepth"),
                ChecklistRow.of(
                        "S0 S1",
                        "首次解决率",
                        "First contact resolution",
                        "need.fcr",
                        "need.fcr.flagged",
                        "need.fcr.confirmed",
                        "need.fcr.proxy"),
                ChecklistRow.of("S0", "复盘覆盖率", "Review coverage", "need.reviewCoverage"),
                ChecklistRow.of(
                        "S0",
                        "首响应时间",
                        "First response time",
                        "resp.firstMedian",
                        "resp.firstP90",
                        "resp.firstInTarget"),
                ChecklistRow.of("S0", "首问时间（平均）", "Mean first response time", "resp.firstMean"),
                ChecklistRow.of("S0", "解决时间", "Time to resolution", "resp.resolveMedian", "resp.resolveP90"),
                ChecklistRow.of("S0", "解决率", "Resolution rate", "ctx.resolutionRate"),
                ChecklistRow.of("S0", "SLA", "SLA attainment", "prom.sla"),
                ChecklistRow.of("S0", "服务记录可追溯性", "Traceability of records", "trace.linked"),
                ChecklistRow.of("S0", "赔偿与补救机制", "Compensation and remedy", "prom.remedyOnTime", Remedy.class),
                ChecklistRow.of("S0", "CSAT", "Customer satisfaction", "emo.csat", "emo.csatTopBox"),
                ChecklistRow.of("S0 S1 S2 S3", "NPS 净推荐值", "Net promoter score", "emo.nps"),
                ChecklistRow.of("S0", "流程透明度", "Process transparency", "trans.visibleSteps", "trans.perceived"),
                ChecklistRow.of("S0 S1 S2", "复购率", "Repurchase rate", "emo.repurchase"),
                ChecklistRow.of("S0", "口碑推荐与转介绍", "Referral rate", "emo.referral"),
                ChecklistRow.of("S3", "主动推荐率", "Active recommender rate", "emo.recommenders"),
                ChecklistRow.of("S3", "单次处理时长", "Handling time", "load.handlingTime"),
                ChecklistRow.of("S2 S3", "主动服务", "Proactive service", "need.proactive"),
                ChecklistRow.of("S3", "客户多次重复描述问题", "Problems told again", "ctx.retold"),
                ChecklistRow.of(
                        "S0", "改进点责任人与完成时限", "Owned and dated improvements", "loop.actionOwned", "loop.actionsOnTime"),
                ChecklistRow.of("S0", "典型案例", "Cases a month", "loop.casesPublished"),
                ChecklistRow.of("S1", "平均满意度", "Mean satisfaction", "emo.csat", NinetyEight.class),
                ChecklistRow.of("S1", "24 小时内初步解决率", "Initial resolution within 24 hours", "resp.resolved24h"),
                ChecklistRow.of("S1", "跨渠道一致性指标", "Consistency across channels", "cons.channelRatio"),
                ChecklistRow.of("S1", "稳定性", "Stability", "cons.inControl", "cons.peakRatio"),
                ChecklistRow.of("S1", "响应时间", "Response time", "resp.firstMean"),
                ChecklistRow.of("S1", "重复咨询率", "Repeat contacts", "ctx.repeat"),
                ChecklistRow.of("S1 S2 S3", "投诉率", "Complaint rate", "emo.complaints"),
                ChecklistRow.of("S1", "员工流失率", "Staff attrition", "people.attrition"),
                ChecklistRow.of("S1", "资源利用", "Utilisation", "people.utilisation"),
                ChecklistRow.of("S2", "多渠道服务标准差", "Standard deviation of channels", "cons.channelSd"),
                ChecklistRow.of("S2", "员工创新建议采纳率", "Adoption of suggestions", "loop.adoption"),
                ChecklistRow.of("S2", "口碑传播人数", "Word-of-mouth reach", "business.wordOfMouth"),
                ChecklistRow.of("S2", "技能使用率", "Skill use", "people.skillUse"),
                ChecklistRow.of("S2", "技能遗忘率", "Skill forgetting", "prof.skillRetention"),
                ChecklistRow.of("S2", "产品知识掌握", "Product knowledge", "prof.knowledge"),
                ChecklistRow.of("S2", "服务立场合理性", "Customer orientation", "human.attitude"),
                ChecklistRow.of("S2", "服务文化成熟度", "Culture maturity", "people.culture", Maturity.class),
                ChecklistRow.of("S2", "服务行为积分", "Behaviour points", "people.behaviourPoints", BehaviourPoints.class),
                ChecklistRow.of("S2", "退换货处理时间", "Return handling time", "business.returnTime"),
                ChecklistRow.of("S2", "服务成本", "Cost to serve", "business.costToServe"),
                ChecklistRow.of(
                        "S2", "满意度变化", "Change of satisfaction", "business.satisfactionChange", KeyResults.class),
                ChecklistRow.of("S2", "流程地图覆盖", "Process-map coverage", "business.processMaps"),
                ChecklistRow.of("S3", "问题解决彻底性", "Resolution completeness", "ctx.complete"),
                ChecklistRow.of("S3", "响应及时性", "Response timeliness", "resp.firstInTarget"),
                ChecklistRow.of("S3", "服务人员态度", "Attitude of staff", "human.attitude", "human.empathyReview"),
                ChecklistRow.of("S3", "AI 处理占比", "Automation share", "business.automation"),
                ChecklistRow.of("S3", "人工响应时间", "Human response time", "business.humanResponse", "human.agentReach"),
                ChecklistRow.of("S3", "产品咨询准确率", "Answer accuracy", "prof.accuracy"),
                ChecklistRow.of("S3", "情绪化解率", "De-escalation rate", "human.deescalated"),
                ChecklistRow.of("S3", "客户流失率", "Customer churn", "emo.churn"),
                ChecklistRow.of("S3", "退货率", "Return rate", "business.returnRate"),
                ChecklistRow.of("S3", "转化率", "Conversion rate", "business.conversion"),
                ChecklistRow.of("S3", "系统使用率", "System adoption", "people.systemUse"),
                ChecklistRow.of(
                        "S3", "激活、理赔、就诊、上菜时长", "Lead time of a process", ValueStream.class, "resp.resolveMedian"),
                ChecklistRow.of("S3", "VOC 48 小时方案率", "Plan within 48 hours", "loop.plan48"),
                ChecklistRow.of("S3", "反馈闭环率", "Feedback closure", "loop.closure"),
                ChecklistRow.of("S3", "改进项数与 PDCA 完成", "Improvements and finished PDCA cycles", PdcaCycle.class),
                ChecklistRow.of("S3", "投资回报率", "Return on investment", RoiModel.class),
                ChecklistRow.of("S3", "投资回收期", "Payback", RoiModel.class),
                ChecklistRow.of("S3", "上门维修成本", "Cost of visits", "business.visitCostChange"),
                ChecklistRow.of("S3", "预算超支率", "Budget overrun", BudgetLedger.class),
                ChecklistRow.of(
                        "S3", "服务收入占比与毛利率", "Service revenue and margin", "business.serviceRevenue", "business.margin"),
                ChecklistRow.of("S3", "溢价意愿与溢价率", "Price premium", "business.premium"),
                ChecklistRow.of("S3", "考核通过率", "Training pass rate", "people.passRate", "prof.certified"),
                ChecklistRow.of("S3", "服务建议采纳率", "Adoption of service suggestions", "loop.adoption"),
                ChecklistRow.of("S3", "管理岗位来自服务团队比例", "Managers from the service team", "people.promoted"),
                ChecklistRow.of("S3", "客户满意度", "Level of satisfaction", "emo.csat", "emo.csatTopBox"),
                ChecklistRow.of("S3", "网点维修响应", "Local repair response", "business.localRepair"),
                ChecklistRow.of("S3", "试点规模与解决的问题", "Size of a pilot and what it solved", Pilot.class));
    }
}
