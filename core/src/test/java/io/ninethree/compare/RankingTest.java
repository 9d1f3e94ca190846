package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.score.Scorecards;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RankingTest {

    private static final Scorecards CARDS = Months.byStore(
            Months.rate(6, 152, 202),
            Map.of("Lucky", Months.rate(6, 2, 2), "Good", Months.rate(6, 90, 100), "Fair", Months.rate(6, 60, 100)));

    /** Two calls out of two are no reason to lead: (2 + 10 * 0.752) / 12 = 0.794 is behind (90 + 7.52) / 110 = 0.887. */
    @Test
    void doesNotLetTheSmallestLeadByLuck() {
        Ranking ranking = Ranking.of("rate", CARDS, 10);
        assertThat(ranking.entries())
                .extracting(each -> each.segment().toString())
                .containsExactly("store=Good", "store=Lucky", "store=Fair");
        assertThat(ranking.entries().get(1).shrunk()).isCloseTo((2 + 10 * 152.0 / 202) / 12, within(1e-12));
        assertThat(ranking.entries().get(1).score().value().number()).hasValue(1);
    }

    @Test
    void ranksByTheMeasuredValuesWithoutStrength() {
        assertThat(Ranking.of("rate", CARDS, 0).entries())
                .extracting(Ranking.Entry::rank, each -> each.segment().toString())
                .containsExactly(tuple(1, "store=Lucky"), tuple(2, "store=Good"), tuple(3, "store=Fair"));
    }

    @Test
    void letsEqualsShareARank() {
        Scorecards equal =
                Months.byStore(Months.rate(6, 1, 2), Map.of("a", Months.rate(6, 5, 10), "b", Months.rate(6, 5, 10)));
        assertThat(Ranking.of("rate", equal, 5).entries())
                .extracting(Ranking.Entry::rank)
                .containsExactly(1, 1);
    }

    @Test
    void refusesWhatHasNoValue() {
        assertThatThrownBy(() -> Ranking.of("stars", CARDS, 10))
                .hasMessage("value of 'stars' must be measured, was not");
    }
}
