package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "frist, first, 1",
        "ca, abc, 3",
        "a, a, 0",
        "'', abc, 3",
        "need.fcr, need.frc, 1",
    })
    void countsChanges(String some, String other, int changes) {
        assertThat(Likeness.distance(some, other)).isEqualTo(changes);
        assertThat(Likeness.distance(other, some)).isEqualTo(changes);
    }

    @Test
    void findsTheNearestAndNothingFarAway() {
        List<String> ids = List.of("resp.firstMean", "resp.firstMedian", "need.fcr");
        assertThat(Likeness.nearest("resp.fristMean", ids)).contains("resp.firstMean");
        assertThat(Likeness.nearest("resp.firstMedain", ids)).contains("resp.firstMedian");
        assertThat(Likeness.nearest("speed", ids)).isEmpty();
        assertThat(Likeness.nearest("x", List.of("y", "z"))).contains("y");
        assertThat(Likeness.nearest("x", List.of())).isEmpty();
    }
}
