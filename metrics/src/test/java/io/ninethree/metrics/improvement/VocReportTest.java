package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.VocItemTest.hour;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.metrics.improvement.VocItem.Channel;
import io.ninethree.metrics.improvement.VocItem.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VocReportTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 3);

    /** Hour 0 is the midnight before Monday, Wednesday is from hour 48 to 72. */
    private static final List<VocItem> ITEMS = List.of(
            VocItem.collected("V-5", Channel.SURVEY, hour(71)),
            VocItem.collected("V-1", Channel.CONTACT, hour(1)).analysed(hour(3)),
            VocItem.collected("V-2", Channel.SOCIAL_MEDIA, hour(19)),
            VocItem.collected("V-3", Channel.SURVEY, hour(50))
                    .analysed(hour(60))
                    .planned(hour(61)),
            VocItem.collected("V-4", Channel.FRONT_LINE, hour(51)).fedBack(hour(55)),
            VocItem.collected("V-6", Channel.SURVEY, hour(72)));

    @Test
    void tellsADay() {
        assertThat(VocReport.ofDay(ITEMS, WEDNESDAY, UTC).in(Locale.CHINESE)).isEqualTo("""
                客户之声 2026-06-03：收集 3 条
                          问卷调研  客服接触  社交媒体  一线反馈  合计
                  已收集         1         0         0         0     1
                  已分析         1         0         0         0     1
                  已传递         0         0         0         0     0
                  已改进         0         0         0         0     0
                  已反馈         0         0         0         1     1
                48小时方案超期：V-1（超 23.0 小时）、V-2（超 5.0 小时）
                下一个到期的方案：V-5（还剩 47.0 小时）
                最久未闭环：V-1（已 3.0 天）
                """);
        assertThat(VocReport.ofDay(ITEMS, WEDNESDAY, UTC).in(Locale.ENGLISH)).isEqualTo("""
                Voice of the customer, 2026-06-03: 3 collected
                             survey  contact  social media  front line  total
                  collected       1        0             0           0      1
                  analysed        1        0             0           0      1
                  passed on       0        0             0           0      0
                  improved        0        0             0           0      0
                  fed back        0        0             0           1      1
                Plans late (48 h): V-1 (23.0 h over), V-2 (5.0 h over)
                Next plan due: V-5 (in 47.0 h)
                Open for longest: V-1 (for 3.0 d)
                """);
    }

    @Test
    void tellsAWeekFromMonday() {
        VocReport week = VocReport.ofWeek(ITEMS, WEDNESDAY, UTC);

        assertThat(week.period().label()).isEqualTo("2026-W23");
        assertThat(week.collected()).extracting(VocItem::id).containsExactly("V-1", "V-2", "V-3", "V-4", "V-5", "V-6");
        assertThat(week.plansLate()).extracting(VocItem::id).containsExactly("V-1", "V-2", "V-5", "V-6");
        assertThat(week.planDueNext()).isEmpty();
    }

    @Test
    void beginsItsDayWhereTheZoneDoes() {
        VocReport day = VocReport.ofDay(ITEMS, WEDNESDAY, ZoneId.of("Asia/Shanghai"));

        assertThat(day.collected()).extracting(VocItem::id).containsExactly("V-3", "V-4");
    }

    /** What was collected on a day but counted before is not yet there. */
    @Test
    void countsOnlyWhatIsKnown() {
        VocReport noon =
                new VocReport(VocReport.ofDay(ITEMS, WEDNESDAY, UTC).period().withKnownAt(hour(60)), ITEMS);

        assertThat(noon.collected()).extracting(VocItem::id).containsExactly("V-3", "V-4");
        assertThat(noon.count(State.ANALYSED)).isEqualTo(1);
    }

    @Test
    void saysThatNothingIsOpen() {
        assertThat(VocReport.ofDay(ITEMS.subList(4, 5), WEDNESDAY, UTC).in(Locale.ENGLISH))
                .endsWith("""
                Plans late (48 h): none
                Next plan due: none
                Open for longest: none
                """);
    }

    @Property
    void countsAddUp(@ForAll("voices") List<VocItem> items) {
        VocReport report = VocReport.ofDay(items, WEDNESDAY, UTC);
        long collected = report.collected().size();

        assertThat(Stream.of(State.values()).mapToLong(report::count).sum()).isEqualTo(collected);
        assertThat(Stream.of(Channel.values()).mapToLong(report::count).sum()).isEqualTo(collected);
        for (State state : State.values()) {
            assertThat(Stream.of(Channel.values())
                            .mapToLong(channel -> report.count(state, channel))
                            .sum())
                    .isEqualTo(report.count(state));
        }
    }

    @Provide
    Arbitrary<List<VocItem>> voices() {
        Arbitrary<Integer> wait = Arbitraries.integers().between(0, 40);
        Arbitrary<VocItem> voice = Combinators.combine(
                        Arbitraries.of(Channel.class), Arbitraries.integers().between(20, 90), wait, wait)
                .as((channel, start, analysis, answer) -> VocItem.collected("V", channel, hour(start))
                        .analysed(hour(start + analysis))
                        .fedBack(hour(start + analysis + answer)));
        return voice.list().ofMaxSize(12);
    }
}
