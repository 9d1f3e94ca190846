package io.ninethree.statistics;

import static io.ninethree.statistics.Sample.bytes;
import static io.ninethree.statistics.Sample.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogHistogramTest {

    private static LogHistogram of(double... values) {
        LogHistogram histogram = new LogHistogram();
        Arrays.stream(values).forEach(histogram::add);
        return histogram;
    }

    @Property
    void quantilesAreWithinOnePartIn128(@ForAll Random random, @ForAll("probabilities") double p) {
        double[] values = Sample.narrow(1 + Sample.size(random), random);
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double exact = Quantiles.of(ascending, p, Quantiles.Type.INVERTED_CDF);
        double error = Math.abs(exact) < Double.MIN_NORMAL ? Double.MIN_NORMAL : Math.abs(exact) / 128;
        assertThat(Math.abs(of(values).quantile(p) - exact)).isLessThanOrEqualTo(error);
    }

    @Property
    void countsTheChosenRows(@ForAll Random random) {
        int size = Sample.size(random);
        double[] values = Sample.narrow(size, random);
        long[] rows = Sample.rows(size, random);
        LogHistogram histogram = new LogHistogram();
        histogram.add(values, rows, size);
        double[] chosen = Sample.chosen(rows, size).mapToDouble(i -> values[i]).toArray();
        assertThat(histogram).isEqualTo(of(chosen));
        assertThat(histogram.count()).isEqualTo(chosen.length);
    }

    @Property
    void countsWholeNumbersAsDoubles(@ForAll Random random) {
        int size = Sample.size(random);
        long[] values = Sample.longs(size, random);
        long[] rows = Sample.rows(size, random);
        LogHistogram histogram = new LogHistogram();
        histogram.add(values, rows, size);
        assertThat(histogram)
                .isEqualTo(
                        of(Sample.chosen(rows, size).mapToDouble(i -> values[i]).toArray()));
    }

    @Property
    void partsMergeToTheBytesOfTheWhole(@ForAll Random random) throws IOException {
        int size = Sample.size(random);
        double[] values = Sample.narrow(size, random);
        long[] rows = Sample.rows(size, random);
        LogHistogram some = new LogHistogram();
        some.add(values, rows, size);
        LogHistogram others = new LogHistogram();
        others.add(values, Sample.others(rows), size);
        LogHistogram read = new LogHistogram();
        read.read(input(bytes(others::write)));
        read.read(input(bytes(some::write)));
        some.merge(others);
        assertThat(some).isEqualTo(of(values)).hasSameHashCodeAs(of(values)).isEqualTo(read);
        assertThat(bytes(some::write)).isEqualTo(bytes(of(values)::write)).isEqualTo(bytes(read::write));
    }

    /** What falls into the bucket of 1 lies between 1 and 1 + 1/64. */
    @Test
    void answersWithTheMiddleOfABucket() {
        assertThat(of(1).quantile(0.5)).isEqualTo(1 + 1 / 128.0);
        assertThat(of(-1).quantile(0.5)).isEqualTo(-1 - 1 / 128.0);
        assertThat(of(1)).isEqualTo(of(Math.nextDown(1 + 1 / 64.0))).isNotEqualTo(of(1 + 1 / 64.0));
        assertThat(of(1))
                .isNotEqualTo(of(Math.nextDown(1.0)))
                .isNotEqualTo(of(-1))
                .isNotEqualTo(of(1, 1));
    }

    @Test
    void countsZeroAndWhatIsNearlyZeroTogether() {
        LogHistogram histogram = of(0, -0.0, Double.MIN_VALUE, -Math.nextDown(Double.MIN_NORMAL));
        assertThat(histogram).isEqualTo(of(0, 0, 0, 0)).isNotEqualTo(of(0, 0, 0, Double.MIN_NORMAL));
        assertThat(histogram.quantile(1)).isEqualTo(0.0);
    }

    @Test
    void reachesFromTheSmallestToTheLargestNumber() {
        LogHistogram histogram = of(Double.MAX_VALUE, Double.MIN_NORMAL, -Double.MIN_NORMAL, -Double.MAX_VALUE);
        assertThat(histogram.quantile(0)).isCloseTo(-Double.MAX_VALUE, within(0x1p1017));
        assertThat(histogram.quantile(0.5)).isCloseTo(-Double.MIN_NORMAL, within(0x1p-1029));
        assertThat(histogram.quantile(0.75)).isCloseTo(Double.MIN_NORMAL, within(0x1p-1029));
        assertThat(histogram.quantile(1)).isFinite();
        assertThat(histogram).hasToString("4 numbers in 4 buckets");
    }

    /** Distance from the lowest possible bucket, then counts and distances in seven bits a byte. */
    @Test
    void writesDistancesAndCounts() {
        assertThat(bytes(new LogHistogram()::write)).containsExactly(0);
        assertThat(bytes(of(0, 0, Double.MIN_NORMAL)::write)).containsExactly(2, -64, -1, 7, 2, 64, 1);
    }

    @Test
    void refusesDamagedBytesAndStaysAsItWas() {
        refuses("count of a bucket must be between 1 and 9007199254740992, was 0", 1, 64, 0);
        refuses("distance of buckets must be between 1 and 262015, was 0", 1, 0, 1);
        refuses("distance of buckets must be between 1 and 262015, was 262016", 1, -128, -1, 15, 1);
        refuses("distance of buckets must be between 1 and 131007, was 0", 2, -64, -1, 7, 2, 0, 1);
        refuses("bucket must be 0 or at least 64 away from it, was 63", 1, -1, -1, 7, 1);
        refuses("number of used buckets must be between 0 and 262016, was 262017", -127, -1, 15);
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> of(1).read(input((byte) 1)));
    }

    private static void refuses(String message, int... damaged) {
        byte[] bytes = new byte[damaged.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) damaged[i];
        }
        LogHistogram histogram = of(1, 2);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> histogram.read(input(bytes)))
                .withMessage(message);
        assertThat(histogram).isEqualTo(of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Double.MAX_VALUE).add(value))
                .withMessage("number must be finite, was " + value);
    }

    @Test
    void hasNoQuantileOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogHistogram().quantile(0.5))
                .withMessage("sample must not be empty, was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1).quantile(2))
                .withMessage("p must be between 0 and 1, was 2.0");
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(0, 1).ofScale(6);
    }
}
