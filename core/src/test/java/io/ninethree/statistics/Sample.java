package io.ninethree.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Batches that are hard on sums: numbers of every size that cancel, and masks of every density. */
final class Sample {

    /** What writes a state. */
    interface Writer {
        void write(DataOutput out) throws IOException;
    }

    private static final double[] CORNERS = {
        0.0,
        -0.0,
        1,
        0.1,
        0.5,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        Double.MAX_VALUE,
        0x1p-12,
        Math.nextDown(0x1p-12),
        0x1p52,
        Math.nextDown(0x1p52),
        0x1p970,
        0x1p-53,
        1e308,
        1e16
    };

    private static final long[] WHOLE_CORNERS = {
        0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31, 1L << 32, (1L << 32) - 1, -1L << 32
    };

    private Sample() {}

    static int size(Random random) {
        return random.nextInt(4) == 0 ? 64 * random.nextInt(4) : random.nextInt(200);
    }

    /** Finite numbers, of one kind or of all. */
    static double[] doubles(int size, Random random) {
        int kind = random.nextInt(6);
        return DoubleStream.generate(() -> number(kind == 0 ? 1 + random.nextInt(5) : kind, random))
                .limit(size)
                .toArray();
    }

    /** Finite numbers of both signs, zero among them, over some thirty powers of two at any height. */
    static double[] narrow(int size, Random random) {
        int power = random.nextInt(2000) - 1000;
        return random.doubles(size, -1, 1)
                .map(number -> Math.scalb(number, power + random.nextInt(20) - random.nextInt(10)))
                .map(number -> random.nextInt(20) == 0 ? 0 : number)
                .toArray();
    }

    private static double number(int kind, Random random) {
        DoubleSupplier size = switch (kind) {
            case 1 -> () -> CORNERS[random.nextInt(CORNERS.length)];
            case 2 -> () -> random.nextInt(11);
            case 3 -> () -> Math.scalb(random.nextDouble(), random.nextInt(2000) - 1040);
            case 4 -> () -> Math.scalb(1.0, random.nextInt(100) - 50) + 0.5;
            default -> () -> random.nextInt(1000) / 1000.0;
        };
        return random.nextBoolean() ? size.getAsDouble() : -size.getAsDouble();
    }

    static long[] longs(int size, Random random) {
        return random.longs(size)
                .map(number -> (number & 1) == 0
                        ? WHOLE_CORNERS[random.nextInt(WHOLE_CORNERS.length)]
                        : number >> random.nextInt(64))
                .toArray();
    }

    static int[] slots(int size, int most, Random random) {
        return random.ints(size, 0, most).toArray();
    }

    /** Some rows, with bits beyond the end of the batch. */
    static long[] rows(int size, Random random) {
        int density = random.nextInt(5);
        return random.longs(RowMask.words(size))
                .map(bits -> switch (density) {
                    case 0 -> -1L;
                    case 1 -> bits & random.nextLong() & random.nextLong() & random.nextLong();
                    case 2 -> random.nextBoolean() ? -1L : 0;
                    default -> bits;
                })
                .toArray();
    }

    /** All rows. */
    static long[] rowsOf(int size) {
        long[] rows = new long[RowMask.words(size)];
        Arrays.fill(rows, RowMask.FULL);
        return rows;
    }

    /** The rows of a batch that are chosen. */
    static IntStream chosen(long[] rows, int size) {
        return IntStream.range(0, size).filter(i -> (rows[i / 64] >>> (i % 64) & 1) == 1);
    }

    /** The rows that are not. */
    static long[] others(long[] rows) {
        return Arrays.stream(rows).map(bits -> ~bits).toArray();
    }

    static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(new DataOutputStream(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static DataInputStream input(byte... bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
