package io.ninethree.statistics;

import static io.ninethree.statistics.Sample.bytes;
import static io.ninethree.statistics.Sample.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExactSumsTest {

    private static final int SLOTS = 3;

    private static BigDecimal sum(IntStream rows, double[] values, int power) {
        return rows.mapToObj(i -> new BigDecimal(values[i]).pow(power)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ExactSums sums(boolean squares) {
        ExactSums sums = new ExactSums(squares);
        sums.ensure(SLOTS);
        return sums;
    }

    private static ExactSums sumOf(double... values) {
        ExactSums sums = new ExactSums(true);
        sums.add(values, Sample.rowsOf(values.length), values.length);
        return sums;
    }

    @Property
    void addsTheChosenRowsExactly(@ForAll Random random) {
        int size = Sample.size(random) / 2;
        double[] values = Sample.doubles(size, random);
        long[] rows = Sample.rows(size, random);
        ExactSums sums = new ExactSums(true);
        sums.add(values, rows, size);
        assertThat(sums.sum(0)).isEqualByComparingTo(sum(Sample.chosen(rows, size), values, 1));
        assertThat(sums.squares(0)).isEqualByComparingTo(sum(Sample.chosen(rows, size), values, 2));
    }

    @Property
    void addsEachRowToItsSlot(@ForAll Random random) {
        int size = Sample.size(random) / 2;
        double[] values = Sample.doubles(size, random);
        long[] rows = Sample.rows(size, random);
        int[] slots = Sample.slots(size, SLOTS, random);
        ExactSums sums = sums(true);
        sums.add(values, rows, size, slots);
        for (int slot = 0; slot < SLOTS; slot++) {
            int wanted = slot;
            assertThat(sums.sum(slot))
                    .isEqualByComparingTo(sum(Sample.chosen(rows, size).filter(i -> slots[i] == wanted), values, 1));
            assertThat(sums.squares(slot))
                    .isEqualByComparingTo(sum(Sample.chosen(rows, size).filter(i -> slots[i] == wanted), values, 2));
        }
    }

    @Property
    void roundsOnce(@ForAll Random random) {
        double[] values = Sample.doubles(1 + random.nextInt(8), random);
        assertThat(sumOf(values).roundedSum(0))
                .isEqualTo(sum(IntStream.range(0, values.length), values, 1).doubleValue());
    }

    /** Half to even, at every size: a number, and one half or a little more or less of its last digit. */
    @Property
    void roundsHalvesToEven(@ForAll Random random) {
        double number = Math.scalb(1 + random.nextDouble(), random.nextInt(1900) - 950);
        double half = Math.ulp(number) / 2;
        double[] values = {number, half, random.nextInt(3) - 1, random.nextInt(2) * number};
        values[2] *= Double.MIN_VALUE;
        assertThat(sumOf(values).roundedSum(0))
                .isEqualTo(sum(IntStream.range(0, values.length), values, 1).doubleValue());
    }

    @Test
    void keepsWhatCancelsAndWhatOverflowsOnTheWay() {
        assertThat(sumOf(1e16, 1, -1e16).roundedSum(0)).isEqualTo(1);
        assertThat(sumOf(1e308, 1e308, -1e308).roundedSum(0)).isEqualTo(1e308);
        assertThat(sumOf(1e308, Double.MIN_VALUE, -1e308).roundedSum(0)).isEqualTo(Double.MIN_VALUE);
        assertThat(sumOf(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1).roundedSum(0))
                .isEqualTo(1);
    }

    /** The sum is infinite as a double from half a digit beyond the largest double on. */
    @Test
    void isInfiniteOnlyBeyondTheLargestDouble() {
        assertThat(sumOf(Double.MAX_VALUE, Math.nextDown(0x1p970)).roundedSum(0))
                .isEqualTo(Double.MAX_VALUE);
        assertThat(sumOf(Double.MAX_VALUE, 0x1p970).roundedSum(0)).isInfinite();
        assertThat(sumOf(-Double.MAX_VALUE, -0x1p970).roundedSum(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void isPositiveZeroOfNothingAndOfZeros() {
        assertThat(new ExactSums(false).roundedSum(0)).isEqualTo(0.0);
        assertThat(sumOf(-0.0, -0.0).roundedSum(0)).isEqualTo(0.0);
        assertThat(sumOf(-1.5, 1.5).roundedSum(0)).isEqualTo(0.0);
        assertThat(sumOf(-0.0).sum(0)).isZero();
    }

    @Property
    void partsMergeToTheBytesOfTheWhole(@ForAll Random random, @ForAll boolean squares) {
        int size = Sample.size(random);
        double[] values = Sample.doubles(size, random);
        int[] slots = Sample.slots(size, SLOTS, random);
        long[] rows = Sample.rows(size, random);
        ExactSums whole = sums(squares);
        whole.add(values, Sample.rowsOf(size), size, slots);
        ExactSums some = sums(squares);
        some.add(values, rows, size, slots);
        ExactSums others = sums(squares);
        others.add(values, Sample.others(rows), size, slots);
        ExactSums merged = sums(squares);
        boolean someFirst = random.nextBoolean();
        merged.merge(someFirst ? some : others, new int[] {2, 0, 1});
        merged.merge(someFirst ? others : some, new int[] {2, 0, 1});
        assertThat(bytes(out -> merged.write(2, out))).isEqualTo(bytes(out -> whole.write(0, out)));
        assertThat(bytes(out -> merged.write(0, out))).isEqualTo(bytes(out -> whole.write(1, out)));
        assertThat(bytes(out -> merged.write(1, out))).isEqualTo(bytes(out -> whole.write(2, out)));
    }

    /** All at once, row by row into a slot, or written and read: the history leaves no trace. */
    @Property
    void bytesDoNotDependOnTheHistory(@ForAll Random random, @ForAll boolean squares) throws IOException {
        int size = Sample.size(random);
        double[] values = Sample.doubles(size, random);
        long[] rows = Sample.rows(size, random);
        ExactSums whole = new ExactSums(squares);
        whole.add(values, Sample.rowsOf(size), size);
        ExactSums some = new ExactSums(squares);
        some.add(values, rows, size);
        ExactSums others = sums(squares);
        others.add(values, Sample.others(rows), size, new int[size]);
        others.read(0, input(bytes(out -> some.write(0, out))));
        assertThat(bytes(out -> others.write(0, out))).isEqualTo(bytes(out -> whole.write(0, out)));
    }

    @Test
    void growsBeyondAnyNumberOfValues() {
        ExactSums sums = sums(true);
        sums.add(new double[] {3, -0x1p600}, new long[] {3}, 2, new int[] {0, 1});
        for (int doubling = 0; doubling < 200; doubling++) {
            sums.merge(sums, new int[] {0, 1});
        }
        assertThat(sums.roundedSum(0)).isEqualTo(0x1p200 * 3);
        assertThat(sums.squares(0).doubleValue()).isEqualTo(0x1p200 * 9);
        assertThat(sums.roundedSum(1)).isEqualTo(-0x1p800);
        assertThat(sums.squares(1)).isEqualByComparingTo(new BigDecimal(2).pow(1400));
    }

    /** More batches than the lanes take between two carries, though most of their rows are not chosen. */
    @Test
    void carriesInTime() {
        int batches = Lanes.MOST_PENDING / 1024 + 3;
        double[] values = new double[1024];
        Arrays.fill(values, -Math.nextDown(0x1p52));
        long[] rows = new long[16];
        rows[0] = 3;
        ExactSums sums = new ExactSums(true);
        for (int batch = 0; batch < batches; batch++) {
            sums.add(values, rows, values.length);
        }
        BigDecimal value = new BigDecimal(values[0]);
        BigDecimal count = new BigDecimal(2L * batches);
        assertThat(sums.sum(0)).isEqualByComparingTo(value.multiply(count));
        assertThat(sums.squares(0)).isEqualByComparingTo(value.pow(2).multiply(count));
    }

    /** 1,024 of the largest values fill the upper half of the window of a slot. */
    @Test
    void emptiesAWindowBeforeItOverflows() {
        double[] values = new double[1024];
        Arrays.fill(values, Math.nextDown(0x1p52));
        ExactSums sums = new ExactSums(false);
        for (int batch = 0; batch < 5; batch++) {
            sums.add(values, Sample.rowsOf(1024), 1024, new int[1024]);
        }
        assertThat(sums.sum(0)).isEqualByComparingTo(new BigDecimal(values[0]).multiply(new BigDecimal(5 * 1024)));
    }

    @Test
    void keepsItsSumsAsItGrows() {
        ExactSums sums = new ExactSums(true);
        for (int slot = 0; slot < 100; slot++) {
            sums.ensure(slot + 1);
            sums.add(new double[] {slot, 1e-9}, new long[] {3}, 2, new int[] {slot, slot});
        }
        assertThat(IntStream.range(0, 100)).allMatch(slot -> sums.roundedSum(slot) == slot + 1e-9);
        sums.ensure(1);
        assertThat(sums.squares(99).doubleValue()).isEqualTo(99.0 * 99);
    }

    @Test
    void writesAPowerOfTwoAndAnOddFactor() {
        assertThat(bytesOf(0)).containsExactly(0);
        assertThat(bytesOf(-0.5)).containsExactly(1, -1, -1, -1);
        assertThat(bytesOf(96)).containsExactly(1, 0, 5, 3);
    }

    private static byte[] bytesOf(double value) {
        ExactSums sums = new ExactSums(false);
        sums.add(new double[] {value}, new long[] {1}, 1);
        return bytes(out -> sums.write(0, out));
    }

    @Test
    void refusesDamagedBytesAndStaysAsItWas() {
        refuses("significand of an exact sum must be odd and without padding, was 2 in 1 bytes", 1, 0, 0, 2);
        refuses("significand of an exact sum must be odd and without padding, was 1 in 2 bytes", 2, 0, 0, 0, 1);
        refuses("length of an exact sum must be between 0 and 1024, was 16383", 0xFF, 0x7F);
        refuses("length of an exact sum must be written in the fewest bytes, was padded: 1", 0x81, 0);
        refuses(
                "length of an exact sum must take at most 9 bytes, was longer",
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                1);
        refuses("bits of an exact sum must lie between 2^-1074 and 2^1087, were 2^-1075 to 2^-1074", 1, 0xFB, 0xCD, 1);
        refuses("bits of an exact sum must lie between 2^-1074 and 2^1087, were 2^1087 to 2^1088", 1, 0x04, 0x3F, 1);
        refuses("sum of squares must not be negative, was -1", 0, 1, 0, 0, 0xFF);
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> sumOf(1).read(0, input((byte) 3, (byte) 0)));
    }

    private static void refuses(String message, int... damaged) {
        byte[] bytes = new byte[damaged.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) damaged[i];
        }
        ExactSums sums = sumOf(7.25);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> sums.read(0, input(bytes)))
                .withMessage(message);
        assertThat(sums.sum(0)).isEqualByComparingTo("7.25");
        assertThat(sums.squares(0)).isEqualByComparingTo("52.5625");
    }

    @Test
    void hasNoSquaresUnlessAsked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ExactSums(false).squares(0))
                .withMessage("sums must have squares, were without");
    }

    @Test
    void doesNotMergeWithAndWithoutSquares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExactSums(true).merge(new ExactSums(false), new int[] {0}))
                .withMessage("sums to merge must agree on squares, were true and false");
    }
}
