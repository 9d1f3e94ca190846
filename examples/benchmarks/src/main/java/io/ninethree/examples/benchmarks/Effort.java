package io.ninethree.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something took of the machine.
 *
 * @param threadNanos processor time of the thread that measures; the garbage collector's is not in it
 * @param processNanos processor time of the whole process
 * @param bytes what the thread that measures allocated
 */
record Effort(long threadNanos, long processNanos, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Effort of(Runnable work) {
        Effort before = untilNow();
        work.run();
        return untilNow().minus(before);
    }

    private static Effort untilNow() {
        return new Effort(
                THREADS.getCurrentThreadCpuTime(),
                SYSTEM.getProcessCpuTime(),
                THREADS.getCurrentThreadAllocatedBytes());
    }

    private Effort minus(Effort before) {
        return new Effort(threadNanos - before.threadNanos, processNanos - before.processNanos, bytes - before.bytes);
    }
}
