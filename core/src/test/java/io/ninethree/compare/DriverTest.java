package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Unit;
import io.ninethree.score.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DriverTest {

    private static final double[] NOISE = {5, 9, 2, 7, 4, 8, 6, 3};

    private static final List<Scorecard> CARDS = IntStream.range(0, 8)
            .mapToObj(i -> Months.card(
                    i + 1,
                    Map.of(
                            "rate", Months.share(50 + 5L * i, 100),
                            "stars", Months.mean(60 + i * i, Unit.POINTS, 4, 100),
                            "handling", Months.mean(300 + NOISE[i], Unit.SECONDS, 4, 100))))
            .toList();

    @Test
    void putsTheClosestAssociationFirst() {
        List<Driver> drivers = Driver.of("stars", CARDS);
        assertThat(drivers).extracting(each -> each.indicator().id()).containsExactly("rate", "handling");
        assertThat(drivers.get(0).monotone().coefficient()).isCloseTo(1, within(1e-12));
        assertThat(drivers.get(0).isSignificant(0.05)).isTrue();
        assertThat(drivers.get(1).isSignificant(0.05)).isFalse();
    }

    /** Whoever looks at two indicators has two chances to be fooled. */
    @Test
    void adjustsForTheNumberOfIndicators() {
        List<Driver> drivers = Driver.of("stars", CARDS);
        assertThat(drivers.get(0).adjusted())
                .isCloseTo(2 * drivers.get(0).monotone().pValue(), within(1e-12));
        assertThat(drivers.get(1).adjusted())
                .isCloseTo(drivers.get(1).monotone().pValue(), within(1e-12));
    }

    @Test
    void neverSpeaksOfCauses() {
        assertThat(Driver.of("stars", CARDS).get(1).text().en())
                .isEqualTo("Handling time is associated with Stars (not as its cause): rho = -0.17, p = 0.693, n = 8");
        assertThat(Driver.of("stars", CARDS).get(1).text().zh()).startsWith("处理时长与星级相关（并非因果）：");
    }

    @Test
    void saysNothingOfFewerThanFive() {
        assertThat(Driver.of("stars", CARDS.subList(0, 4))).isEmpty();
    }

    @Test
    void refusesNoScorecards() {
        assertThatThrownBy(() -> Driver.of("stars", List.of()))
                .hasMessage("scorecards of drivers must be at least one, were none");
    }
}
