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

/** A value more in a histogram of durations with a relative error of at most one percent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KernelData.VALUES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HistogramKernels {

    private static final long LONGEST_MILLIS = TimeUnit.DAYS.toMillis(30);

    private static final int DIGITS = 2;

    private final Histogram hdrHistogram = new Histogram(LONGEST_MILLIS, DIGITS);

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
}
