package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileRankTest {

    private static PercentileRank within(List<Integer> values) {
        return PercentileRank.within(
                "all", values.stream().mapToDouble(value -> value).toArray());
    }

    /** Ten test scores by hand: below 8 are five and equal to it two, so its rank is 60. */
    @ParameterizedTest
    @CsvSource({"8, 60", "2, 5", "10, 95", "1, 0", "11, 100", "7.5, 50"})
    void countsThoseBelowAndHalfOfThoseEqual(double value, double rank) {
        PercentileRank scores = PercentileRank.within("class", 8, 3, 2, 9, 5, 6, 10, 8, 7, 9);
        assertThat(scores.of(value)).isEqualTo(rank);
    }

    @Test
    void keepsItsReferenceInOrder() {
        double[] values = {3, 1, 2};
        PercentileRank rank = PercentileRank.within("stores", values);
        values[0] = -1;
        assertThat(rank).isEqualTo(new PercentileRank("stores", List.of(1.0, 2.0, 3.0)));
    }

    @Property
    void mirrorsTheOppositeValues(@ForAll("values") List<Integer> values, @ForAll("numbers") int value) {
        List<Integer> opposite = values.stream().map(each -> -each).toList();
        assertThat(within(opposite).of(-value)).isCloseTo(100 - within(values).of(value), offset());
    }

    @Property
    void isFiftyOnAverageWithinItsReference(@ForAll("values") List<Integer> values) {
        PercentileRank rank = within(values);
        double mean = values.stream().mapToDouble(rank::of).average().orElseThrow();
        assertThat(mean).isCloseTo(50, offset());
    }

    @Property
    void risesWithTheValue(@ForAll("values") List<Integer> values, @ForAll("numbers") int value) {
        assertThat(within(values).of(value + 1)).isBetween(within(values).of(value), 100.0);
    }

    private static Offset<Double> offset() {
        return Offset.offset(1e-9);
    }

    @Test
    void refusesWhatIsNoReference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.within(" ", 1))
                .withMessage("name of a reference must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.within("none"))
                .withMessage("reference 'none' must have at least one value, was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.within("odd", Double.NaN))
                .withMessage("value must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.within("one", 1).of(Double.NaN))
                .withMessage("value must be finite, was NaN");
    }

    @Provide
    Arbitrary<List<Integer>> values() {
        return numbers().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(-10, 10);
    }
}
