package io.ninethree.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
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

/** A value more in what one would use otherwise: HdrHistogram, plain sums, Welford's recurrence. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KernelData.VALUES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class UsualKernels {

    private static final long LONGEST_MILLIS = TimeUnit.DAYS.toMillis(30);

    private static final int DIGITS = 2;

    private final Histogram hdrHistogram = new Histogram(LONGEST_MILLIS, DIGITS);
    private final double[] plain = new double[Groups.COUNT];
    private final Welford welford = new Welford();

    /**
     * HdrHistogram with two significant digits.
     *
     * @param data the durations
     * @return the number of values, so that nothing is optimised away
     */
    @Benchmark
    public long hdrHistogram(KernelData data) {
        for (long[] batch : data.millis) {
            for (long millis : batch) {
                hdrHistogram.recordValue(millis);
            }
        }
        return hdrHistogram.getTotalCount();
    }

    /**
     * Sums of 2,400 groups, each addition rounded.
     *
     * @param data the durations
     * @return a sum, so that nothing is optimised away
     */
    @Benchmark
    public double plainSum(KernelData data) {
        for (int batch = 0; batch < KernelData.BATCHES; batch++) {
            double[] values = data.seconds[batch];
            int[] groups = data.groups[batch];
            for (int row = 0; row < values.length; row++) {
                plain[groups[row]] += values[row];
            }
        }
        return plain[0];
    }

    /**
     * Mean and variance of one group by Welford's recurrence.
     *
     * @param data the durations
     * @return the sum of squared deviations, so that nothing is optimised away
     */
    @Benchmark
    public double welford(KernelData data) {
        for (double[] batch : data.seconds) {
            welford.add(batch);
        }
        return welford.squaredDeviations;
    }

    /** B. P. Welford, <i>Note on a method for calculating corrected sums of squares and products</i>, 1962. */
    private static final class Welford {

        private long count;
        private double mean;
        private double squaredDeviations;

        void add(double[] values) {
            for (double value : values) {
                count++;
                double deviation = value - mean;
                mean += deviation / count;
                squaredDeviations += deviation * (value - mean);
            }
        }
    }
}
