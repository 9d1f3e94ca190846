package io.ninethree.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Durations as the kernels get them: seconds as doubles, milliseconds as whole numbers, and their groups. */
@State(Scope.Thread)
public class KernelData {

    static final int BATCH = 1_024;

    static final int BATCHES = 64;

    static final int VALUES = BATCH * BATCHES;

    final double[][] seconds = new double[BATCHES][BATCH];
    final long[][] millis = new long[BATCHES][BATCH];
    final int[][] groups = new int[BATCHES][BATCH];
    final long[] rows = new long[BATCH / Long.SIZE];

    /** Makes the same data for every kernel. */
    public KernelData() {
        SplittableRandom random = new SplittableRandom(93);
        Arrays.fill(rows, -1L);
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int row = 0; row < BATCH; row++) {
                seconds[batch][row] = -StrictMath.log(1 - random.nextDouble()) * 3600;
                millis[batch][row] = (long) (seconds[batch][row] * 1000);
                groups[batch][row] = random.nextInt(Groups.COUNT);
            }
        }
    }
}
