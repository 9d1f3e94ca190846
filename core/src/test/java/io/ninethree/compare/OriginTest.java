package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.Segment;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Shared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class OriginTest {

    private static Scorecards cards(int month, Map<String, long[]> stores) {
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        long successes = 0;
        long trials = 0;
        for (Map.Entry<String, long[]> store : stores.entrySet()) {
            successes += store.getValue()[0];
            trials += store.getValue()[1];
            cards.put(store.getKey(), Months.rate(month, store.getValue()[0], store.getValue()[1]));
        }
        return Months.byStore(Months.rate(month, successes, trials), cards);
    }

    /** Every store keeps its own rate, and yet the total falls: there are more calls where fewer are solved. */
    @Test
    void tellsAChangeOfTheMixFromAChangeOfTheSegments() {
        Scorecards before = cards(5, Map.of("Tianhe", new long[] {45, 50}, "Xujiahui", new long[] {25, 50}));
        Scorecards after = cards(6, Map.of("Tianhe", new long[] {18, 20}, "Xujiahui", new long[] {40, 80}));
        Origin origin = Origin.of("rate", Shared.STORE, before, after);
        assertThat(origin.parts()).allSatisfy(part -> assertThat(part.own()).isCloseTo(0, within(1e-12)));
        assertThat(origin.parts().stream().mapToDouble(Origin.Part::mix).sum()).isCloseTo(-0.12, within(1e-12));
        assertThat(origin.rest()).isCloseTo(0, within(1e-12));
    }

    @Test
    void namesTheSegmentThatFell() {
        Scorecards before = cards(5, Map.of("Tianhe", new long[] {40, 50}, "Xujiahui", new long[] {40, 50}));
        Scorecards after = cards(6, Map.of("Tianhe", new long[] {40, 50}, "Xujiahui", new long[] {20, 50}));
        Origin origin = Origin.of("rate", Shared.STORE, before, after);
        assertThat(origin.parts().get(0).segment()).isEqualTo(Segment.of(Shared.STORE, "Xujiahui"));
        assertThat(origin.in(Locale.ENGLISH)).isEqualTo("""
                Solved: 80.0 % → 60.0 %
                  store=Xujiahui: -20.0 %, n = 50 → 50
                """);
        assertThat(origin.in(Locale.CHINA)).isEqualTo("""
                解决率：80.0 % → 60.0 %
                  store=Xujiahui：-20.0 %，n = 50 → 50
                """);
    }

    @Test
    void saysWhatComesOfTheMix() {
        Scorecards before = cards(5, Map.of("Tianhe", new long[] {45, 50}, "Xujiahui", new long[] {25, 50}));
        Scorecards after = cards(6, Map.of("Tianhe", new long[] {9, 10}, "Xujiahui", new long[] {45, 90}));
        assertThat(Origin.of("rate", Shared.STORE, before, after).in(Locale.ENGLISH))
                .isEqualTo("""
                Solved: 70.0 % → 54.0 %
                  store=Tianhe: -11.2 % (of which by the mix -11.2 %), n = 50 → 10
                  store=Xujiahui: -4.8 % (of which by the mix -4.8 %), n = 50 → 90
                """);
    }

    @Property
    void addsUpForShares(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 50) Integer> successes,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 50) Integer> failures) {
        Scorecards before = cards(5, Map.of("a", rate(successes, failures, 0), "b", rate(successes, failures, 1)));
        Scorecards after = cards(6, Map.of("a", rate(successes, failures, 2), "c", rate(successes, failures, 3)));
        Origin origin = Origin.of("rate", Shared.STORE, before, after);
        assertThat(origin.rest()).isCloseTo(0, within(1e-12));
        assertThat(origin.parts()).hasSize(3);
    }

    private static long[] rate(List<Integer> successes, List<Integer> failures, int i) {
        return new long[] {successes.get(i), successes.get(i) + failures.get(i) + 1L};
    }

    @Test
    void refusesScorecardsThatAreNotDivided() {
        Scorecards cards = cards(5, Map.of("Tianhe", new long[] {40, 50}));
        assertThatThrownBy(() -> Origin.of("rate", Shared.CHANNEL, cards, cards))
                .hasMessage("scorecards must be divided by 'channel', were not");
        Scorecards none = Months.byStore(Months.card(6, Map.of()), Map.of());
        assertThatThrownBy(() -> Origin.of("rate", Shared.STORE, cards, none))
                .hasMessage("value of 'rate' must be measured, was not: not connected");
        assertThatThrownBy(() -> Origin.of("stars", Shared.STORE, cards, cards))
                .hasMessage("value of 'stars' must be measured, was not: not connected");
    }
}
