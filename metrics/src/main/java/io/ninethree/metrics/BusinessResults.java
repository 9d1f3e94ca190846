package io.ninethree.metrics;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Contacts;
import io.ninethree.vocabulary.Orders;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Shared;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What good service brings to the business, and what it costs 经营成果. Information only: the nine experiences and three
 * guarantees are judged by themselves, and the business sets its own targets for these.
 */
public final class BusinessResults {

    private static final Condition VISITS = Contacts.CHANNEL.is(Shared.VISIT);

    /** Share of the contacts in which something was offered that led to a purchase. */
    public static final Indicator CONVERSION = Indicator.named("business.conversion")
            .called("转化率", "Conversion rate")
            .measures(Formula.share(Contacts.CONVERTED.isTrue()))
            .minimumSample(10)
            .standard(
                    "先把客户要办的事办好，再推荐对得上的产品；对不上就不推荐。",
                    "We settle the customer's matter first, then offer what fits it, and nothing where nothing fits.")
            .observedBy(
                    "周期内作过推荐的接触是否促成购买",
                    "whether contacts of the period in which something was offered led to a purchase")
            .build();

    /** Share of the orders that were given back. */
    public static final Indicator RETURN_RATE = Indicator.named("business.returnRate")
            .called("退货率", "Return rate")
            .measures(Formula.share(Orders.RETURNED.isTrue()))
            .minimumSample(10)
            .standard(
                    "下单前说清产品不适合哪些情形，退货的原因交给做产品和写介绍的人。",
                    "We say before the purchase for what a product is not suited, and pass on why products come back.")
            .observedBy("周期内的订单是否被退回", "whether orders of the period were given back")
            .build();

    /**
     * Mean time from asking to give an order back to its settlement, over those settled in the period; the <i>source</i>'s
     * bad example took 5 days.
     */
    public static final Indicator RETURN_TIME = Indicator.named("business.returnTime")
            .called("退换货处理时间", "Return handling time")
            .measures(Formula.mean(Orders.RETURN_TIME))
            .datedBy(Orders.RETURN_SETTLED_AT)
            .minimumSample(10)
            .standard(
                    "收到申请当天告诉客户怎么退、何时到账，一线自己就能批准，不层层报批。",
                    "We say the same day how to return and when the money comes; the front line approves by itself.")
            .observedBy("周期内办完的退换货，从申请到办完用了多久", "how long the returns settled in the period took from the request")
            .build();

    /** What a contact costs: the cost of all contacts divided by their number. */
    public static final Indicator COST_TO_SERVE = Indicator.named("business.costToServe")
            .called("单次服务成本", "Cost to serve")
            .measures(Formula.sum(Contacts.COST).per(Formula.count(Contacts.SOURCE)))
            .minimumSample(10)
            .standard(
                    "每季度给流程各步骤算一次账，砍掉等待、重复和返工，不砍客户需要的步骤。",
                    "Every quarter we cost each step and drop what waits, repeats or reworks, never what customers need.")
            .observedBy("周期内平均每次接触花了多少钱", "what a contact of the period cost on average")
            .build();

    /** How much the cost of a visit grew since the same span a year before; -0.3 is the <i>source</i>'s saving of 30 %. */
    public static final Indicator VISIT_COST_CHANGE = Indicator.named("business.visitCostChange")
            .called("上门服务成本变化", "Change of the cost of a visit")
            .measures(Formula.sum(Contacts.COST)
                    .where(VISITS)
                    .per(Formula.count(Contacts.SOURCE).where(VISITS))
                    .growthSince(Window.offset(1, Grain.YEAR, ZoneOffset.UTC)))
            .minimumSample(10)
            .standard(
                    "出门前先远程诊断、备齐零件，争取一趟修好；远程能解决的就不跑。",
                    "We diagnose from afar first and take the right parts; what can be settled from afar needs no visit.")
            .observedBy("每次上门的成本比上年同期高了还是低了", "whether a visit costs more or less than in the same span a year before")
            .build();

    /** Part of the revenue that comes from services, 0 to 1; in the <i>source</i> it rose from 20 to 58 %. */
    public static final Indicator SERVICE_REVENUE = Indicator.named("business.serviceRevenue")
            .called("服务收入占比", "Service revenue, part of all")
            .measures(Formula.sum(Orders.AMOUNT).where(Orders.SERVICE.isTrue()).per(Formula.sum(Orders.AMOUNT)))
            .minimumSample(10)
            .standard(
                    "把客户反复要的帮助做成有价格、有时限的服务，由一线介绍给用得上的客户。",
                    "Help that customers ask for again and again we turn into services with a price and a time.")
            .observedBy("周期内的订单收入有多少来自服务", "how much of the revenue of the period comes from services")
            .build();

    /** What the orders cost as a part of what customers paid for them, 0 to 1. */
    public static final Indicator COST_RATIO = Indicator.named("business.costRatio")
            .called("成本率", "Cost, part of revenue")
            .measures(Formula.sum(Orders.COST).per(Formula.sum(Orders.AMOUNT)))
            .minimumSample(10)
            .standard(
                    "每笔订单都如实记下成本，收不抵支的逐笔查明原因。",
                    "We record what each order cost, and look into every one that cost more than it brought.")
            .observedBy("周期内的收入有多少被订单成本用掉", "how much of the revenue of the period went into the cost of the orders")
            .build();

    /**
     * Gross margin as a part of the revenue: 1 - {@link #COST_RATIO}, which the model must have as well; the <i>source</i>
     * sets 45 % against 15 %.
     */
    public static final Indicator MARGIN = Indicator.named("business.margin")
            .called("毛利率", "Gross margin, part of revenue")
            .measures(Formula.derived(Unit.COUNT, Expression.constant(1).minus(Expression.value(COST_RATIO.id()))))
            .minimumSample(10)
            .standard(
                    "先讲清服务值在哪里再谈价；让利须由有权的人批准，并写明理由。",
                    "We say what a service is worth before its price; a discount needs approval and a written reason.")
            .observedBy(
                    "周期内的收入扣除订单成本后还剩多少", "how much of the revenue of the period is left after the cost of the orders")
            .build();

    /** Mean premium of the orders over a plain offer; the <i>source</i> tells of 10 to 15 % that customers accept. */
    public static final Indicator PREMIUM = Indicator.named("business.premium")
            .called("溢价率", "Price premium")
            .measures(Formula.mean(Orders.PREMIUM))
            .minimumSample(10)
            .standard(
                    "报出更高的价格时，逐项说明多付的钱换来什么，并照此交付。",
                    "With a higher price we name one by one the things that it buys, and deliver them.")
            .observedBy("周期内的订单价格比普通方案高出多少", "by how much the orders of the period are priced above a plain offer")
            .build();

    /** Share of the routine contacts that a machine settled without a person; in the <i>source</i> they are 80 %. */
    public static final Indicator AUTOMATION = Indicator.named("business.automation")
            .called("AI 处理占比", "Automation share of routine contacts")
            .measures(Formula.share(Contacts.AUTOMATED.isTrue()).among(Contacts.ROUTINE.isTrue()))
            .minimumSample(10)
            .standard(
                    "标准、高频的事交给机器，复杂和动感情的事交给人，客户随时能转人工。",
                    "Machines do routine, people what is complicated or heated; a customer can always ask for a person.")
            .observedBy("周期内的标准化高频事项是否无需人工就办妥", "whether routine contacts of the period were settled without a person")
            .build();

    /**
     * Mean time from asking for a person to reaching one, of those who asked in the period; in the <i>source</i> it fell
     * from 30 to 5 minutes.
     */
    public static final Indicator HUMAN_RESPONSE = Indicator.named("business.humanResponse")
            .called("人工响应时间", "Human response time")
            .measures(Formula.mean(Cases.WAIT_FOR_PERSON))
            .datedBy(Cases.PERSON_ASKED_AT)
            .minimumSample(10)
            .standard(
                    "客户一说要人工就转接，不再绕菜单，并把他说过的内容一起带过去。",
                    "Customers who ask for a person are put through without another menu, with all they already said.")
            .observedBy("周期内要求人工的客户等了多久才接通", "how long customers who asked for a person in the period waited for one")
            .build();

    /**
     * Share of the opened cases that need a visit whose first response came within an hour; the hour is the
     * <i>source</i>'s.
     */
    public static final Indicator LOCAL_REPAIR = Indicator.named("business.localRepair")
            .called("网点维修一小时响应率", "Local repair response within an hour")
            .measures(Formula.share(Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofHours(1)))
                    .among(Cases.CHANNEL.is(Shared.VISIT)))
            .minimumSample(10)
            .standard(
                    "网点一接到报修就打电话：约好几点到，能在电话里先处理的先处理。",
                    "The local team calls once a repair is reported, agrees when to come, and helps by phone if it can.")
            .observedBy(
                    "周期内需要上门的工单，网点多快作出首次响应", "how soon the cases of the period that need a visit were first answered")
            .build();

    /**
     * Mean number of people whom a customer told about us, over those who answered in the period; by the <i>source</i>
     * pleased customers tell 4 to 5, others 10 to 15.
     */
    public static final Indicator WORD_OF_MOUTH = Indicator.named("business.wordOfMouth")
            .called("口碑传播人数", "Word-of-mouth reach")
            .measures(Formula.mean(Surveys.PEOPLE_TOLD))
            .minimumSample(10)
            .standard(
                    "问客户跟谁讲起过我们、讲了什么；讲的是坏话，当周就去听他把话说完。",
                    "We ask customers whom they told about us and what; if it was bad, we hear them out within the week.")
            .observedBy(
                    "周期内答卷的客户说自己跟多少人讲过我们",
                    "how many people customers who answered in the period say they told about us")
            .build();

    /** How much the mean satisfaction grew since the month before; 0.17 is the <i>source</i>'s growth by 17 %. */
    public static final Indicator SATISFACTION_CHANGE = Indicator.named("business.satisfactionChange")
            .called("满意度变化", "Change of satisfaction")
            .measures(Formula.mean(Surveys.SATISFACTION).growthSince(Window.offset(1, Grain.MONTH, ZoneOffset.UTC)))
            .minimumSample(10)
            .standard(
                    "每月找出评分变动最大的一处，定下一件要保持或要改的事。",
                    "Every month we find what moved the ratings most, and settle one thing to keep or to change.")
            .observedBy("满意度比一个月前升了还是降了", "whether satisfaction rose or fell against a month before")
            .build();

    /** Share of the processes that have been drawn as a map. */
    public static final Indicator PROCESS_MAPS = Indicator.named("business.processMaps")
            .called("流程地图覆盖率", "Process-map coverage")
            .measures(Formula.share(Publications.MAPPED.isTrue()))
            .standard(
                    "由办事的人自己画出流程，标出在哪里等待、在哪里交接，流程一变就改图。",
                    "Those who do the work draw it, mark where it waits and changes hands, and redraw it when it changes.")
            .observedBy("每项服务的流程是否画成了图", "whether the process of each service has been drawn as a map")
            .build();

    /** Share of the cases resolved in the period after which the company asked whether the solution holds. */
    public static final Indicator FOLLOW_UP = Indicator.named("business.followUp")
            .called("回访覆盖率", "Follow-up coverage")
            .measures(Formula.share(Cases.FOLLOWED_UP.isTrue()))
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .standard(
                    "问题解决几天后主动回访，问一句办法还管用吗。",
                    "A few days after a solution we call or write, and ask whether it still holds.")
            .observedBy(
                    "当期解决的工单之后是否回访过客户", "whether the customer of a case resolved in the period was asked afterwards")
            .build();

    private BusinessResults() {}

    /**
     * The indicators of this class with their origin and an example each.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return BusinessResultsExamples.catalogue();
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
