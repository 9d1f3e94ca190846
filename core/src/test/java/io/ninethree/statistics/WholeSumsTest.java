package io.ninethree.statistics;

import static io.ninethree.statistics.Sample.bytes;
import static io.ninethree.statistics.Sample.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSumsTest {

    private static final int SLOTS = 3;

    private static BigInteger sum(IntStream rows, long[] values, int power) {
        return rows.mapToObj(i -> BigInteger.valueOf(values[i]).pow(power)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property
    void addsTheChosenRowsExactly(@ForAll Random random) {
        int size = Sample.size(random);
        long[] values = Sample.longs(size, random);
        long[] rows = Sample.rows(size, random);
        WholeSums sums = new WholeSums(true);
        sums.add(values, rows, size);
        assertThat(sums.sum(0)).isEqualTo(sum(Sample.chosen(rows, size), values, 1));
        assertThat(sums.squares(0)).isEqualTo(sum(Sample.chosen(rows, size), values, 2));
    }

    @Property
    void addsEachRowToItsSlot(@ForAll Random random) {
        int size = Sample.size(random);
        long[] values = Sample.longs(size, random);
        long[] rows = Sample.rows(size, random);
        int[] slots = Sample.slots(size, SLOTS, random);
        WholeSums sums = sums(true);
        sums.add(values, rows, size, slots);
        for (int slot = 0; slot < SLOTS; slot++) {
            int wanted = slot;
            assertThat(sums.sum(slot))
                    .isEqualTo(sum(Sample.chosen(rows, size).filter(i -> slots[i] == wanted), values, 1));
            assertThat(sums.squares(slot))
                    .isEqualTo(sum(Sample.chosen(rows, size).filter(i -> slots[i] == wanted), values, 2));
        }
    }

    private static WholeSums sums(boolean squares) {
        WholeSums sums = new WholeSums(squares);
        sums.ensure(SLOTS);
        return sums;
    }

    @Property
    void partsMergeToTheBytesOfTheWhole(@ForAll Random random, @ForAll boolean squares) {
        int size = Sample.size(random);
        long[] values = Sample.longs(size, random);
        int[] slots = Sample.slots(size, SLOTS, random);
        long[] rows = Sample.rows(size, random);
        WholeSums whole = sums(squares);
        whole.add(values, Sample.rowsOf(size), size, slots);
        WholeSums some = sums(squares);
        some.add(values, rows, size, slots);
        WholeSums others = sums(squares);
        others.add(values, Sample.others(rows), size, slots);
        WholeSums merged = sums(squares);
        boolean someFirst = random.nextBoolean();
        merged.merge(someFirst ? some : others, new int[] {2, 0, 1});
        merged.merge(someFirst ? others : some, new int[] {2, 0, 1});
        assertThat(bytes(out -> merged.write(2, out))).isEqualTo(bytes(out -> whole.write(0, out)));
        assertThat(bytes(out -> merged.write(0, out))).isEqualTo(bytes(out -> whole.write(1, out)));
        assertThat(bytes(out -> merged.write(1, out))).isEqualTo(bytes(out -> whole.write(2, out)));
    }

    @Property
    void readsWhatWasWrittenOnTopOfWhatIsThere(@ForAll Random random, @ForAll boolean squares) throws IOException {
        long[] values = Sample.longs(128, random);
        WholeSums whole = new WholeSums(squares);
        whole.add(values, Sample.rowsOf(128), 128);
        long[] rows = Sample.rows(128, random);
        WholeSums some = new WholeSums(squares);
        some.add(values, rows, 128);
        WholeSums others = new WholeSums(squares);
        others.add(values, Sample.others(rows), 128);
        others.read(0, input(bytes(out -> some.write(0, out))));
        assertThat(bytes(out -> others.write(0, out))).isEqualTo(bytes(out -> whole.write(0, out)));
    }

    @Test
    void holdsTwoToTheFortyOfTheLargestNumbers() {
        WholeSums sums = new WholeSums(true);
        sums.add(new long[] {Long.MIN_VALUE}, new long[] {1}, 1);
        for (int doubling = 0; doubling < 40; doubling++) {
            sums.merge(sums, new int[] {0});
        }
        assertThat(sums.sum(0)).isEqualTo(BigInteger.TWO.pow(103).negate());
        assertThat(sums.squares(0)).isEqualTo(BigInteger.TWO.pow(166));
        assertThat(bytes(out -> sums.write(0, out))).hasSize(1 + 13 + 1 + 21);
    }

    /** More batches than the lanes take between two carries, though most of their rows are not chosen. */
    @Test
    void carriesInTime() {
        int batches = Lanes.MOST_PENDING / 1024 + 3;
        long[] values = new long[1024];
        Arrays.fill(values, Long.MIN_VALUE);
        long[] rows = new long[16];
        rows[0] = -1L;
        WholeSums sums = new WholeSums(true);
        for (int batch = 0; batch < batches; batch++) {
            sums.add(values, rows, values.length);
        }
        assertThat(sums.sum(0))
                .isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(64L * batches)));
        assertThat(sums.squares(0)).isEqualTo(BigInteger.TWO.pow(126).multiply(BigInteger.valueOf(64L * batches)));
    }

    @Test
    void keepsItsSumsAsItGrows() {
        WholeSums sums = new WholeSums(false);
        for (int slot = 0; slot < 100; slot++) {
            sums.ensure(slot + 1);
            sums.add(new long[] {slot}, new long[] {1}, 1, new int[] {slot});
        }
        assertThat(IntStream.range(0, 100)).allMatch(slot -> sums.sum(slot).intValueExact() == slot);
        sums.ensure(1);
        assertThat(sums.sum(99)).isEqualTo(99);
    }

    @Test
    void writesTheShortestTwosComplement() {
        assertThat(bytesOf(0)).containsExactly(0);
        assertThat(bytesOf(127)).containsExactly(1, 127);
        assertThat(bytesOf(128)).containsExactly(2, 0, -128);
        assertThat(bytesOf(-128)).containsExactly(1, -128);
    }

    private static byte[] bytesOf(long value) {
        WholeSums sums = new WholeSums(false);
        sums.add(new long[] {value}, new long[] {1}, 1);
        return bytes(out -> sums.write(0, out));
    }

    @Test
    void refusesDamagedBytesAndStaysAsItWas() {
        WholeSums sums = new WholeSums(true);
        sums.add(new long[] {7}, new long[] {1}, 1);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> sums.read(0, input((byte) 14)))
                .withMessage("bytes of a sum must be at most 13, were 14");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> sums.read(0, input((byte) 2, (byte) 0, (byte) 1)))
                .withMessage("bytes of a sum must be without padding, were 2 for 1");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> sums.read(0, input((byte) 1, (byte) 5, (byte) 1, (byte) -1)))
                .withMessage("sum of squares must not be negative, was -1");
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> sums.read(0, input((byte) 2, (byte) 1)));
        assertThat(sums.sum(0)).isEqualTo(7);
        assertThat(sums.squares(0)).isEqualTo(49);
    }

    @Test
    void hasNoSquaresUnlessAsked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new WholeSums(false).squares(0))
                .withMessage("sums must have squares, were without");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void doesNotMergeWithAndWithoutSquares(boolean one, boolean other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WholeSums(one).merge(new WholeSums(other), new int[] {0}))
                .withMessage("sums to merge must agree on squares, were " + one + " and " + other);
    }
}
