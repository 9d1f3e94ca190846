package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    /** The seats of six parties by the Hamilton method with 47,000, 16,000, 15,900, 12,000, 6,000 and 3,100 votes. */
    @Test
    void distributesTenSeatsByVotes() {
        assertThat(round("10", 4.7, 1.6, 1.59, 1.2, 0.6, 0.31)).isEqualTo(decimals("5", "2", "1", "1", "1", "0"));
    }

    @Test
    void roundsThirdsToOneHundredPercent() {
        assertThat(round("100.0", 100 / 3.0, 100 / 3.0, 100 / 3.0)).isEqualTo(decimals("33.4", "33.3", "33.3"));
    }

    @Test
    void roundsNegativePartsTowardsTheirTotal() {
        assertThat(round("-2.0", -1.26, -1.28, 0.5)).isEqualTo(decimals("-1.2", "-1.3", "0.5"));
    }

    @Test
    void spreadsWhatThePartsLeaveOpen() {
        assertThat(round("9", 1.0, 1.0)).isEqualTo(decimals("5", "4"));
        assertThat(round("-9", 1.0, 1.0)).isEqualTo(decimals("-4", "-5"));
    }

    @Test
    void roundsNothingToNothing() {
        assertThat(round("0.0")).isEmpty();
    }

    @Test
    void refusesATotalOfNoParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round("0.1"))
                .withMessage("total of no parts must be 0, was 0.1");
    }

    @Property
    void addsUpToTheTotalWithItsDecimals(@ForAll("parts") List<Double> parts, @ForAll("totals") BigDecimal total) {
        List<BigDecimal> rounded = LargestRemainder.round(parts, total);
        assertThat(sum(rounded)).isEqualByComparingTo(total);
        assertThat(rounded).hasSameSizeAs(parts).allMatch(part -> part.scale() == total.scale());
    }

    @Property
    void staysWithinOneUnitOfEachPart(@ForAll("parts") List<Double> parts) {
        List<BigDecimal> exact = parts.stream().map(BigDecimal::new).toList();
        BigDecimal total = sum(exact).setScale(1, RoundingMode.HALF_UP);
        List<BigDecimal> rounded = LargestRemainder.round(parts, total);
        for (int i = 0; i < exact.size(); i++) {
            assertThat(rounded.get(i).subtract(exact.get(i)).abs()).isLessThan(new BigDecimal("0.1"));
        }
    }

    @Provide
    Arbitrary<List<Double>> parts() {
        return Arbitraries.doubles()
                .between(-100, 100)
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-6000), BigDecimal.valueOf(6000))
                .ofScale(2);
    }

    private static List<BigDecimal> round(String total, Double... parts) {
        return LargestRemainder.round(List.of(parts), new BigDecimal(total));
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
