package io.ninethree.metrics.catalogue;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.PROACTIVE;
import static io.ninethree.vocabulary.Cases.RECORD_COMPLETENESS;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.metrics.AttentionToDetail;
import io.ninethree.metrics.CustomerNeedsInsight;
import io.ninethree.metrics.ResponseSpeed;
import io.ninethree.metrics.ScenarioBasedResolution;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExampleTextTest {

    private static void tells(Example example, Indicator indicator, String zh, String en) {
        assertThat(example.text(indicator).zh()).isEqualTo(zh);
        assertThat(example.text(indicator).en()).isEqualTo(en);
    }

    @Test
    void tellsRecordsValueAndPoints() {
        tells(
                Example.of(0.4, 90)
                        .with(2, row(PROACTIVE, true))
                        .with(3, row(PROACTIVE, false))
                        .with(1, row()),
                CustomerNeedsInsight.PROACTIVE_SERVICE,
                "2 ×（主动服务：是）；3 ×（主动服务：否）；1 ×（无记录） → 测得 40.0 %，得 90 分",
                "2 × (served proactively: yes); 3 × (served proactively: no); 1 × (nothing recorded)"
                        + " → measures 40.0 %, earns 90 points");
    }

    @Test
    void leavesOutPointsOfInformation() {
        tells(
                Example.of(0.5).with(1, row(TOPIC, "invoice")),
                CustomerNeedsInsight.CAME_BACK,
                "1 ×（事由：invoice） → 测得 50.0 %",
                "1 × (topic: invoice) → measures 50.0 %");
    }

    @Test
    void tellsThePeriodWhereDatesMatterAndWhenItIsLookedAt() {
        Example example = Example.of(0.9, 80).with(1, row(OPENED_AT, day(1), RESOLVED_AT, day(12)));
        tells(
                example.inJune(Cases.SOURCE),
                ScenarioBasedResolution.RESOLUTION_RATE,
                "2026-06，截至 7 月 1 日：1 ×（提单时间：6 月 1 日，解决时间：6 月 12 日） → 测得 90.0 %，得 80 分",
                "2026-06, as known on 1 July: 1 × (opened at: 1 June, resolved at: 12 June) → measures 90.0 %, earns 80 points");
        tells(
                example.inJune(Cases.SOURCE, day(30)),
                ScenarioBasedResolution.RESOLUTION_RATE,
                "2026-06，截至 6 月 30 日：1 ×（提单时间：6 月 1 日，解决时间：6 月 12 日） → 测得 90.0 %，得 80 分",
                "2026-06, as known on 30 June: 1 × (opened at: 1 June, resolved at: 12 June)"
                        + " → measures 90.0 %, earns 80 points");
    }

    @Test
    void tellsYearsAndTimesOnlyWhereTheyMatter() {
        tells(
                Example.of(Duration.ofHours(12), 80)
                        .with(1, row(OPENED_AT, day(-160), RESOLVED_AT, day(1).plusSeconds(34_200))),
                ResponseSpeed.RESOLVE_MEDIAN,
                "1 ×（提单时间：2025 年 12 月 22 日，解决时间：6 月 1 日 09:30） → 测得 12.0 小时，得 80 分",
                "1 × (opened at: 22 December 2025, resolved at: 1 June 09:30) → measures 12.0 h, earns 80 points");
    }

    @Test
    void tellsTimesAndSharesInTheirUnits() {
        tells(
                Example.of(Duration.ofMinutes(3), 80).with(2, row(FIRST_RESPONSE_TIME, Duration.ofSeconds(200))),
                ResponseSpeed.FIRST_P90,
                "2 ×（首次响应时长：3 分钟 20 秒） → 测得 3.0 分钟，得 80 分",
                "2 × (first response time: 3 min 20 s) → measures 3.0 min, earns 80 points");
        tells(
                Example.of(0.57, 65.882352).with(2, row(RECORD_COMPLETENESS, 0.57)),
                AttentionToDetail.RECORD_COMPLETE,
                "2 ×（记录完整度：57 %） → 测得 57.0 %，得 65.9 分",
                "2 × (record completeness: 57 %) → measures 57.0 %, earns 65.9 points");
    }

    @Test
    void tellsDaysThatAreAlikeOnce() {
        Example example = Example.of(0.5);
        for (int day = 1; day <= 3; day++) {
            example = example.with(2, row(OPENED_AT, day(day), PROACTIVE, true));
        }
        tells(
                example.with(1, row(OPENED_AT, day(4), PROACTIVE, true))
                        .with(1, row())
                        .with(1, row(PROACTIVE, true)),
                CustomerNeedsInsight.CAME_BACK,
                "2 ×（提单时间：6 月 1 日，主动服务：是），连续 3 天都如此；1 ×（提单时间：6 月 4 日，主动服务：是）；1 ×（无记录）；" + "1 ×（主动服务：是） → 测得 50.0 %",
                "2 × (opened at: 1 June, served proactively: yes), the same on 3 days in a row; 1 × (opened at: 4 June,"
                        + " served proactively: yes); 1 × (nothing recorded); 1 × (served proactively: yes)"
                        + " → measures 50.0 %");
    }
}
