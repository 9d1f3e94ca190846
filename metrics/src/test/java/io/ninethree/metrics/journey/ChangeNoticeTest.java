package io.ninethree.metrics.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangeNoticeTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    private static final Instant BEFORE = START.minusDays(7).toInstant();

    private static ChangeNotice.Builder levels() {
        return ChangeNotice.of("新会员等级", START);
    }

    @Test
    void countsTheCustomersWhoKnewBeforehand() {
        ChangeNotice notice = levels().affecting(List.of("安", "博", "陈", "丁", "方"))
                .told(BEFORE, List.of("安", "博", "陈", "丁"))
                .build();
        assertThat(notice.noticeCoverage()).isEqualTo(0.8);
        assertThat(notice.isToldInTime()).isFalse();
        assertThat(notice.notToldInTime()).containsExactly("方");
    }

    @Test
    void whoIsToldAtTheStartIsToldTooLate() {
        ChangeNotice notice = levels().affecting(List.of("安"))
                .told(START.toInstant(), List.of("安"))
                .build();
        assertThat(notice.noticeCoverage()).isZero();
        assertThat(levels().affecting(List.of("安"))
                        .told(START.toInstant().minusNanos(1), List.of("安"))
                        .build()
                        .isToldInTime())
                .isTrue();
    }

    @Test
    void countsACustomerOnceAndFromTheFirstTime() {
        ChangeNotice notice = levels().affecting(List.of("安", "博"))
                .told(START.toInstant(), List.of("安"))
                .told(BEFORE, List.of("安", "安", "nobody"))
                .told(START.toInstant(), List.of("安"))
                .build();
        assertThat(notice.noticeCoverage()).isEqualTo(0.5);
    }

    @Test
    void addsUpSharesWhereNobodyKeepsAList() {
        ChangeNotice notice = levels().toldShare(BEFORE, 0.7)
                .toldShare(BEFORE.plusSeconds(1), 0.2)
                .toldShare(BEFORE, 0.1)
                .build();
        assertThat(notice.noticeCoverage()).isEqualTo(1);
        assertThat(notice.isToldInTime()).isTrue();
        assertThat(notice.notToldInTime()).isEmpty();
        assertThat(levels().toldShare(BEFORE, 0.7)
                        .toldShare(START.toInstant(), 0.3)
                        .build()
                        .noticeCoverage())
                .isEqualTo(0.7);
    }

    @Test
    void nobodyIsToldUnlessSomebodySaysSo() {
        assertThat(levels().build().noticeCoverage()).isZero();
        assertThat(levels().build().isToldInTime()).isFalse();
    }

    /** Seven days of trial are the source's. */
    @Test
    void countsTheDaysOfTheTrialByTheCalendar() {
        assertThat(levels().trialDays(7).build().trialUntil()).contains(START.plusDays(7));
        ZonedDateTime beforeTheClockChange = ZonedDateTime.of(2026, 10, 24, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        assertThat(ChangeNotice.of("Change", beforeTheClockChange)
                        .trialDays(7)
                        .build()
                        .trialUntil()
                        .orElseThrow()
                        .getHour())
                .isEqualTo(9);
        assertThat(levels().build().trialUntil()).isEmpty();
    }

    @Test
    void isSaidInBothLanguages() {
        ChangeNotice notice =
                levels().toldShare(BEFORE, 0.8).trialDays(7).carePlan("老等级保留一年").build();
        assertThat(notice.text())
                .isEqualTo(
                        Text.of(
                                "新会员等级，2026-12-01 起：事先告知 80.0 %；试用至 2026-12-08；老客户关怀：老等级保留一年",
                                "新会员等级, from 2026-12-01: told beforehand 80.0 %; trial until 2026-12-08; care for old customers: 老等级保留一年"));
        assertThat(levels().build().text())
                .isEqualTo(Text.of(
                        "新会员等级，2026-12-01 起：事先告知 0.0 %；无试用期；无老客户关怀",
                        "新会员等级, from 2026-12-01: told beforehand 0.0 %; no trial; no care for old customers"));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        ChangeNotice.Builder wrong = ChangeNotice.of("", START)
                .affecting(List.of("安"))
                .toldShare(BEFORE, 0.6)
                .toldShare(BEFORE, 0.6)
                .toldShare(BEFORE, Double.NaN)
                .trialDays(-1);
        String all = """
                notice: change must not be blank, was ''
                notice: days of trial must not be negative, was -1
                notice/2026-11-24T01:00:00Z: share told must be between 0 and 1, was NaN
                notice: shares told must add up to 1 at most, was 1.2
                notice: customers told must be given by name or by share, was both""";
        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage(all);
        assertThatThrownBy(wrong::build).as("asked again").hasMessage(all);
        assertThatThrownBy(() -> levels().told(BEFORE, List.of("安")).build())
                .hasMessage("notice: customers told by name must be among those affected, who were not given");
    }

    @Test
    void isAValue() {
        ChangeNotice notice = levels().affecting(List.of("安", "博")).trialDays(7).build();
        ChangeNotice other = levels().trialDays(7).affecting(List.of("安", "博")).build();
        assertThat(notice)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .hasToString(other.text().en());
        assertThat(notice).isNotEqualTo(levels().build()).isNotEqualTo("change");
    }

    @Property
    void whoKnewAndWhoDidNotAddUpToAll(
            @ForAll @Size(min = 1, max = 20) Set<@IntRange(max = 30) Integer> affected,
            @ForAll Set<@IntRange(max = 30) Integer> told) {
        ChangeNotice notice =
                levels().affecting(names(affected)).told(BEFORE, names(told)).build();
        double unknowing = (double) notice.notToldInTime().size() / affected.size();
        assertThat(notice.noticeCoverage() + unknowing).isEqualTo(1, within(1e-12));
        assertThat(notice.isToldInTime()).isEqualTo(told.containsAll(affected));
    }

    private static List<String> names(Set<Integer> numbers) {
        return numbers.stream().map(number -> "customer " + number).toList();
    }
}
