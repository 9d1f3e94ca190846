package io.ninethree.examples.benchmarks;

import io.ninethree.statistics.ExactSums;
import io.ninethree.statistics.LogHistogram;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A value more in the states that the engine keeps: histograms and exact sums. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KernelData.VALUES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExactKernels {

    private final LogHistogram histogram = new LogHistogram();
    private final ExactSums grouped = new ExactSums(false);
    private final ExactSums single = new ExactSums(true);

    /** Makes room for the groups. */
    public ExactKernels() {
        grouped.ensure(Groups.COUNT);
        single.ensure(1);
    }

    /**
     * A histogram with a relative error of at most one percent.
     *
     * @param data the durations
     * @return the number of values, so that nothing is optimised away
     */
    @Benchmark
    public long logHistogram(KernelData data) {
        for (double[] batch : data.seconds) {
            for (double seconds : batch) {
                histogram.add(seconds);
            }
        }
        return histogram.count();
    }

    /**
     * Exact sums of 2,400 groups.
     *
     * @param data the durations
     * @return the sums, so that nothing is optimised away
     */
    @Benchmark
    public ExactSums exactSum(KernelData data) {
        for (int batch = 0; batch < KernelData.BATCHES; batch++) {
            grouped.add(data.seconds[batch], data.rows, KernelData.BATCH, data.groups[batch]);
        }
        return grouped;
    }

    /**
     * The exact sum and the exact sum of squares of one group.
     *
     * @param data the durations
     * @return the sums, so that nothing is optimised away
     */
    @Benchmark
    public ExactSums exactSquares(KernelData data) {
        for (double[] batch : data.seconds) {
            single.add(batch, data.rows, KernelData.BATCH);
        }
        return single;
    }
}
