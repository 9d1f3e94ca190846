package io.ninethree.metrics.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.people.BehaviourPoints.Standing;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BehaviourPointsTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
    private static final Instant IN = Instant.parse("2026-06-15T10:00:00Z");
    private static final Instant AFTER = JUNE.to();

    private static BehaviourPoints.Builder rules() {
        return BehaviourPoints.builder().rule("帮助同事", 5).rule("客户表扬", 10).rule("迟到", -2);
    }

    @Test
    void addsUpTheDeedsOfAPersonInAPeriod() {
        BehaviourPoints points = rules().entry("林", IN, "帮助同事")
                .entry("林", IN, "迟到")
                .entry("林", AFTER, "客户表扬")
                .entry("王", IN, "客户表扬")
                .build();
        assertThat(points.sum("林", JUNE)).isEqualTo(3);
        assertThat(points.sum("赵", JUNE)).isZero();
    }

    @Test
    void sharesARankAmongEqualPoints() {
        BehaviourPoints points = rules().entry("王", IN, "帮助同事")
                .entry("林", IN, "客户表扬")
                .entry("赵", IN, "帮助同事")
                .entry("钱", IN, "迟到")
                .build();
        assertThat(points.standings(JUNE))
                .containsExactly(
                        new Standing(1, "林", 10),
                        new Standing(2, "王", 5),
                        new Standing(2, "赵", 5),
                        new Standing(4, "钱", -2));
    }

    @Test
    void honoursAllWhoShareTheLastRank() {
        BehaviourPoints points = rules().entry("王", IN, "帮助同事")
                .entry("林", IN, "客户表扬")
                .entry("赵", IN, "帮助同事")
                .build();
        assertThat(points.stars(JUNE, 1)).extracting(Standing::person).containsExactly("林");
        assertThat(points.stars(JUNE, 2)).extracting(Standing::person).containsExactly("林", "王", "赵");
    }

    @Test
    void nobodyIsAStarWithoutPoints() {
        BehaviourPoints points = rules().rule("道歉", 2)
                .entry("钱", IN, "迟到")
                .entry("孙", IN, "迟到")
                .entry("孙", IN, "道歉")
                .build();
        assertThat(points.stars(JUNE, 3)).isEmpty();
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(new Standing(1, "林", 10).text()).isEqualTo(Text.of("第 1 名 林：10 分", "1. 林: 10 points"));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> BehaviourPoints.builder()
                        .rule("帮助同事", 5)
                        .rule("帮助同事", 6)
                        .rule("", 0)
                        .entry(" ", IN, "迟到")
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        points/帮助同事: rule must be given once, was given as [5, 6]
                        points/: rule must not be blank, was ''
                        points/: points must not be 0, was 0
                        points/entries[0]: person must not be blank, was ' '
                        points/entries[0]: no rule '迟到'""");
    }

    @Test
    void isAValue() {
        BehaviourPoints points = rules().entry("林", IN, "帮助同事").build();
        assertThat(points)
                .isEqualTo(rules().entry("林", IN, "帮助同事").build())
                .hasSameHashCodeAs(rules().entry("林", IN, "帮助同事").build())
                .isNotEqualTo(rules().build())
                .isNotEqualTo("林");
        assertThat(rules().build()).hasToString("rules {帮助同事=5, 客户表扬=10, 迟到=-2}, entries []");
    }

    @Property
    void thePointsOfAllAreThoseOfTheirDeeds(@ForAll List<@IntRange(max = 5) Integer> deeds) {
        BehaviourPoints.Builder builder = rules();
        deeds.forEach(person -> builder.entry("p" + person, IN, "帮助同事"));
        List<Standing> standings = builder.build().standings(JUNE);
        assertThat(standings.stream().mapToLong(Standing::points).sum()).isEqualTo(5L * deeds.size());
        assertThat(standings).isSortedAccordingTo((one, other) -> Long.compare(other.points(), one.points()));
    }
}
