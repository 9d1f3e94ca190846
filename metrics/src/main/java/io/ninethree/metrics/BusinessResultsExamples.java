package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;

import io.ninethree.fact.Row;
import io.ninethree.field.Money;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Contacts;
import io.ninethree.vocabulary.Orders;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Shared;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The examples of {@link BusinessResults}. */
final class BusinessResultsExamples {

    private static final Instant MORNING = day(1).plus(Duration.ofHours(9));

    private BusinessResultsExamples() {}

    static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        BusinessResults.CONVERSION,
                        Example.of(0.15)
                                .with(3, row(Contacts.CONVERTED, true))
                                .with(17, row(Contacts.CONVERTED, false)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        BusinessResults.RETURN_RATE,
                        Example.of(0.08).with(2, row(Orders.RETURNED, true)).with(23, row(Orders.RETURNED, false)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                                BusinessResults.RETURN_TIME,
                                Example.of(5 * 24 * 3600)
                                        .with(1, row(Orders.RETURN_ASKED_AT, day(1), Orders.RETURN_SETTLED_AT, day(4)))
                                        .with(1, row(Orders.RETURN_ASKED_AT, day(1), Orders.RETURN_SETTLED_AT, day(8)))
                                        .inJune(Orders.SOURCE),
                                CULTURE_AND_SKILLS)
                        .sourced(
                                "示例中的 5 天取自来源中不好的例子：一次退换货办了 5 天",
                                "the 5 days of the example: the source's bad example is a return that took 5 days"),
                CatalogueEntry.of(
                        BusinessResults.COST_TO_SERVE,
                        Example.of(14)
                                .with(1, row(Contacts.COST, yuan("10")))
                                .with(1, row(Contacts.COST, yuan("12")))
                                .with(1, row(Contacts.COST, yuan("20"))),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(
                                BusinessResults.VISIT_COST_CHANGE,
                                Example.of(-0.30)
                                        .with(2, visit(day(10 - 365), "200"))
                                        .with(2, visit(day(10), "140"))
                                        .inJune(Contacts.SOURCE),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 -30% 取自来源：上门维修成本降低 30%",
                                "the -30 % of the example: the source tells of visits that cost 30 % less"),
                CatalogueEntry.of(
                                BusinessResults.SERVICE_REVENUE,
                                Example.of(0.58)
                                        .with(1, row(Orders.SERVICE, true, Orders.AMOUNT, yuan("580")))
                                        .with(1, row(Orders.SERVICE, false, Orders.AMOUNT, yuan("420"))),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 58% 取自来源：服务收入占比由 20% 升到 58%",
                                "the 58 % of the example: the source tells of a part that rose from 20 to 58 %"),
                CatalogueEntry.of(
                        BusinessResults.COST_RATIO,
                        Example.of(0.60)
                                .with(1, row(Orders.AMOUNT, yuan("100"), Orders.COST, yuan("55")))
                                .with(1, row(Orders.AMOUNT, yuan("50"), Orders.COST, yuan("35"))),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                                BusinessResults.MARGIN,
                                Example.of(0.45)
                                        .with(
                                                2,
                                                row(
                                                        Orders.ORDERED_AT,
                                                        day(10),
                                                        Orders.AMOUNT,
                                                        yuan("100"),
                                                        Orders.COST,
                                                        yuan("55")))
                                        .inJune(Orders.SOURCE)
                                        .derivedFrom(BusinessResults.COST_RATIO),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 45% 取自来源：毛利率 45%，与 15% 对照",
                                "the 45 % of the example: the source sets it against one of 15 %"),
                CatalogueEntry.of(
                                BusinessResults.PREMIUM,
                                Example.of(0.125)
                                        .with(1, row(Orders.PREMIUM, 0.10))
                                        .with(1, row(Orders.PREMIUM, 0.15)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 10% 与 15% 取自来源：78% 的客户接受 10% 至 15% 的溢价",
                                "the 10 and 15 % of the example: the source tells of 78 % who accept as much"),
                CatalogueEntry.of(
                                BusinessResults.AUTOMATION,
                                Example.of(0.80)
                                        .with(8, row(Contacts.ROUTINE, true, Contacts.AUTOMATED, true))
                                        .with(2, row(Contacts.ROUTINE, true, Contacts.AUTOMATED, false))
                                        .with(5, row(Contacts.ROUTINE, false, Contacts.AUTOMATED, false)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 80% 取自来源：80% 的标准化咨询由 AI 处理",
                                "the 80 % of the example: the source leaves 80 % of routine contacts to machines"),
                CatalogueEntry.of(
                                BusinessResults.HUMAN_RESPONSE,
                                Example.of(5 * 60)
                                        .with(1, waited(4))
                                        .with(1, waited(6))
                                        .inJune(Cases.SOURCE),
                                SERVICE_UPGRADE)
                        .sourced(
                                "示例中的 5 分钟取自来源：人工响应时间由 30 分钟降到 5 分钟",
                                "the 5 minutes of the example: the source tells of 30 minutes brought down to 5"),
                CatalogueEntry.of(
                                BusinessResults.LOCAL_REPAIR,
                                Example.of(0.75)
                                        .with(3, answered(Shared.VISIT, 40))
                                        .with(1, answered(Shared.VISIT, 150))
                                        .with(2, answered(Shared.PHONE, 5))
                                        .inJune(Cases.SOURCE),
                                SERVICE_UPGRADE)
                        .sourced(
                                "1 小时取自来源：网点维修 1 小时内响应",
                                "the hour: the source tells of local repairs that are answered within 1 hour"),
                CatalogueEntry.of(
                                BusinessResults.WORD_OF_MOUTH,
                                Example.of(8)
                                        .with(1, row(Surveys.PEOPLE_TOLD, 4))
                                        .with(1, row(Surveys.PEOPLE_TOLD, 5))
                                        .with(1, row(Surveys.PEOPLE_TOLD, 15)),
                                CULTURE_AND_SKILLS)
                        .sourced(
                                "示例中的人数取自来源：满意的客户讲给 4 至 5 人，不满的客户讲给 10 至 15 人",
                                "the example's: by the source pleased customers tell 4 to 5 people, others 10 to 15"),
                CatalogueEntry.of(
                                BusinessResults.SATISFACTION_CHANGE,
                                Example.of(0.17)
                                        .with(2, rated(day(-10), 60))
                                        .with(1, rated(day(-10), 80))
                                        .with(1, rated(day(20), 72))
                                        .with(1, rated(day(20), 84))
                                        .inJune(Surveys.SOURCE),
                                CULTURE_AND_SKILLS)
                        .sourced(
                                "示例中的 17% 取自来源：满意度提高 17%",
                                "the 17 % of the example: the source tells of satisfaction that grew by 17 %"),
                CatalogueEntry.of(
                        BusinessResults.PROCESS_MAPS,
                        Example.of(0.40)
                                .with(2, row(Publications.MAPPED, true))
                                .with(3, row(Publications.MAPPED, false)),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(
                        BusinessResults.FOLLOW_UP,
                        Example.of(0.60)
                                .with(3, row(Cases.RESOLVED_AT, day(10), Cases.FOLLOWED_UP, true))
                                .with(2, row(Cases.RESOLVED_AT, day(11), Cases.FOLLOWED_UP, false))
                                .inJune(Cases.SOURCE),
                        NINETY_EIGHT));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static Row visit(Instant began, String cost) {
        return row(Contacts.CHANNEL, Shared.VISIT, Contacts.BEGAN_AT, began, Contacts.COST, yuan(cost));
    }

    private static Row waited(int minutes) {
        return row(Cases.PERSON_ASKED_AT, MORNING, Cases.PERSON_REACHED_AT, MORNING.plus(Duration.ofMinutes(minutes)));
    }

    private static Row answered(String channel, int minutes) {
        Instant replied = MORNING.plus(Duration.ofMinutes(minutes));
        return row(Cases.CHANNEL, channel, Cases.OPENED_AT, MORNING, Cases.FIRST_REPLIED_AT, replied);
    }

    private static Row rated(Instant answered, int points) {
        return row(Surveys.ANSWERED_AT, answered, Surveys.SATISFACTION, points);
    }
}
