package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a policy applies is said so that a person understands it, whatever the condition. */
class ConditionTextTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private static final Condition GOLD = Cases.TIER.is("gold");

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(Condition.always(), "总是", "always"),
                Arguments.of(GOLD, "客户等级为 gold", "tier is gold"),
                Arguments.of(Cases.TIER.in("gold", "silver"), "客户等级为 gold 或 silver", "tier is gold or silver"),
                Arguments.of(Cases.COMPLAINT.isTrue(), "是否投诉：是", "is a complaint: yes"),
                Arguments.of(Cases.COMPLAINT.isFalse(), "是否投诉：否", "is a complaint: no"),
                Arguments.of(new Condition.Present(Cases.TIER), "客户等级已知", "tier is known"),
                Arguments.of(between(1, 3), "转派次数介于 1 与 3", "reassignments from 1 to 3"),
                Arguments.of(between(Double.NEGATIVE_INFINITY, 2.5), "转派次数不超过 2.5", "reassignments at most 2.5"),
                Arguments.of(between(2, Double.POSITIVE_INFINITY), "转派次数至少为 2", "reassignments at least 2"),
                Arguments.of(
                        Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofMinutes(90)),
                        "首次响应时长不超过 1 小时 30 分钟",
                        "first response time at most 1 h 30 min"),
                Arguments.of(
                        Cases.FIRST_REPLIED_AT.noLaterThan(Cases.FIRST_REPLY_DUE_AT),
                        "首次回复时间不晚于首次回复承诺时限",
                        "first replied at no later than first reply due at"),
                Arguments.of(Cases.TIER.matches(Cases.PRIORITY), "客户等级等于优先级", "tier equals priority"),
                Arguments.of(
                        Cases.OPENED_AT.notBefore(JUNE),
                        "提单时间不早于 2026-06-01T00:00:00Z",
                        "opened at no earlier than 2026-06-01T00:00:00Z"),
                Arguments.of(
                        Cases.OPENED_AT.notAfter(JUNE),
                        "提单时间不晚于 2026-06-01T00:00:00Z",
                        "opened at no later than 2026-06-01T00:00:00Z"),
                Arguments.of(
                        new Condition.Within(Cases.OPENED_AT, JUNE, JUNE.plusSeconds(1)),
                        "提单时间自 2026-06-01T00:00:00Z 至 2026-06-01T00:00:01Z",
                        "opened at from 2026-06-01T00:00:00Z to 2026-06-01T00:00:01Z"),
                Arguments.of(
                        GOLD.not().and(Cases.COMPLAINT.isTrue()),
                        "并非（客户等级为 gold），且是否投诉：是",
                        "not (tier is gold) and is a complaint: yes"),
                Arguments.of(
                        GOLD.or(Cases.COMPLAINT.isTrue()),
                        "（客户等级为 gold，或是否投诉：是）",
                        "(tier is gold or is a complaint: yes)"));
    }

    private static Condition between(double low, double high) {
        return new Condition.Between(Cases.REASSIGNMENTS, low, high);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void saysItInBothLanguages(Condition condition, String zh, String en) {
        assertThat(ConditionText.of(condition)).isEqualTo(Text.of(zh, en));
    }
}
