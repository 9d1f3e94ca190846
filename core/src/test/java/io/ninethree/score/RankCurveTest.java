package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.PercentileRank;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class RankCurveTest {

    private static final PercentileRank STORES = PercentileRank.within("stores of 2025", 30, 10, 40, 20);

    private static final ScoreCurve HIGHER = ScoreCurve.rank(STORES, Direction.HIGHER);

    private static final ScoreCurve LOWER = ScoreCurve.rank(STORES, Direction.LOWER);

    @Test
    void earnsTheShareThatIsWorse() {
        assertThat(scores(HIGHER, 5, 15, 25, 35, 45)).containsExactly(0, 25, 50, 75, 100);
        assertThat(scores(LOWER, 5, 15, 25, 35, 45)).containsExactly(100, 75, 50, 25, 0);
    }

    @Test
    void countsHalfOfThoseThatAreEqual() {
        assertThat(scores(HIGHER, 10, 40)).containsExactly(12.5, 87.5);
    }

    @Test
    void knowsItsDirection() {
        assertThat(HIGHER.direction()).isEqualTo(Direction.HIGHER);
        assertThat(LOWER.direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void ranksBothEndsOfAnInterval() {
        assertThat(LOWER.image(new Interval(15, 35, 0.9))).isEqualTo(new Interval(25, 75, 0.9));
    }

    /** A rank jumps, so that many points belong to no value. */
    @Test
    void tellsNoValue() {
        assertThat(HIGHER.valueAt(50)).isEmpty();
    }

    @Test
    void refusesThatTheMiddleIsBest() {
        assertThatThrownBy(() -> ScoreCurve.rank(STORES, Direction.WITHIN))
                .hasMessage("direction of a rank must be HIGHER or LOWER, was WITHIN");
    }

    private static double[] scores(ScoreCurve curve, double... values) {
        return DoubleStream.of(values).map(curve::score).toArray();
    }
}
