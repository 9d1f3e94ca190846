package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {

    private static final int SIZE = 20_000;

    /** Data on which a plain quickselect takes quadratic time. */
    private static Stream<IntToLongFunction> shapes() {
        return Stream.of(
                i -> 7,
                i -> i,
                i -> -i,
                i -> Math.min(i, SIZE - i),
                i -> Math.max(i, SIZE - i),
                i -> i % 2,
                i -> i % 137,
                i -> i % 2 == 0 ? i : SIZE / 2 + i / 2,
                i -> i == SIZE - 1 ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsAnyRankInAnyShape(IntToLongFunction shape) {
        long[] values = IntStream.range(0, SIZE).mapToLong(shape).toArray();
        long[] ascending = values.clone();
        Arrays.sort(ascending);
        double[] doubles = Arrays.stream(values).asDoubleStream().toArray();
        for (int rank : new int[] {0, 1, SIZE / 2, SIZE - 2, SIZE - 1}) {
            assertThat(Selection.select(values.clone(), 0, SIZE, rank)).isEqualTo(ascending[rank]);
            assertThat(Selection.select(doubles.clone(), 0, SIZE, rank)).isEqualTo((double) ascending[rank]);
        }
    }

    /** However few rounds it may take before it sorts. */
    @Property
    void putsTheValueInItsPlaceAndTheSmallerOnesBefore(@ForAll Random random) {
        long[] values = random.longs(1 + Sample.size(random), 0, 1 + random.nextInt(100))
                .toArray();
        double[] doubles = Arrays.stream(values).asDoubleStream().toArray();
        int rank = random.nextInt(values.length);
        int rounds = random.nextInt(6);
        long value = Selection.select(values, 0, values.length, rank, rounds);
        assertThat(values[rank]).isEqualTo(value);
        assertThat(Arrays.stream(values, 0, rank)).allMatch(before -> before <= value);
        assertThat(Arrays.stream(values, rank, values.length)).allMatch(after -> after >= value);
        assertThat(Selection.select(doubles, 0, doubles.length, rank, rounds)).isEqualTo((double) value);
        assertThat(Arrays.stream(doubles, 0, rank)).allMatch(before -> before <= value);
        assertThat(Arrays.stream(doubles, rank, doubles.length)).allMatch(after -> after >= value);
    }
}
