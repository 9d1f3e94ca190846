package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.Text;
import io.ninethree.score.Bands.Band;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BandsTest {

    private static final Text WEAK = Text.of("薄弱", "weak");

    @ParameterizedTest
    @CsvSource({
        "0, weak",
        "69.999, weak",
        "70, fair",
        "80, good",
        "89.999, good",
        "90, very good",
        "95, outstanding",
        "100, outstanding"
    })
    void findTheWordForPoints(double points, String word) {
        assertThat(Bands.standard().of(points).text().en()).isEqualTo(word);
    }

    /** Who meets every target has 80 points, and is told so. */
    @Test
    void callTheTargetGood() {
        assertThat(Bands.standard().of(ScoreCurve.TARGET_POINTS)).isEqualTo(new Band(80, Text.of("良好", "good")));
    }

    @Test
    void mayBeTwo() {
        Bands bands = Bands.startingWith("未达标", "missed").and(98, "达标", "met");
        assertThat(List.of(bands.of(97.99).text().zh(), bands.of(98).text().zh()))
                .containsExactly("未达标", "达标");
    }

    @Test
    void doNotChangeWhenTheyGrow() {
        Bands one = Bands.startingWith("甲", "a");
        one.and(50, "乙", "b");
        assertThat(one.bands()).hasSize(1);
    }

    @Test
    void refuseToLeaveTheBottomOut() {
        assertThatThrownBy(() -> new Bands(List.of())).hasMessage("first band must be from 0 on, was []");
        assertThatThrownBy(() -> new Bands(List.of(new Band(10, WEAK))))
                .hasMessage("first band must be from 0 on, was [10.0]");
        assertThatThrownBy(() -> new Bands(List.of(new Band(Double.NaN, WEAK))))
                .hasMessage("first band must be from 0 on, was [NaN]");
    }

    @Test
    void refuseToDescend() {
        Bands bands = Bands.startingWith("甲", "a").and(50, "乙", "b");
        assertThatThrownBy(() -> bands.and(50, "丙", "c"))
                .hasMessage("bands must ascend within 0 to 100, were [0.0, 50.0, 50.0]");
        assertThatThrownBy(() -> bands.and(100.5, "丙", "c"))
                .hasMessage("bands must ascend within 0 to 100, were [0.0, 50.0, 100.5]");
    }

    @Test
    void refusePointsBelowNothing() {
        assertThatThrownBy(() -> Bands.standard().of(-1)).hasMessage("points must not be below 0, were -1.0");
    }
}
