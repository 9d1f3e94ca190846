package io.ninethree.engine;

/**
 * How records are read, which does not change any number.
 *
 * @param threads how many threads read
 * @param listener is told of progress
 * @param mostGroups how many groups a grouping set may have
 * @param others whether groups beyond that are put together as one, instead of refused
 * @param worthCompiling with fewer records, to compile their accessors one by one takes longer than it saves
 */
record RunSettings(int threads, ProgressListener listener, int mostGroups, boolean others, long worthCompiling) {

    static final RunSettings STANDARD = new RunSettings(1, records -> true, 100_000, false, 50_000);

    RunSettings {
        if (threads < 1 || mostGroups < 1) {
            throw new IllegalArgumentException(
                    "threads and groups must be at least 1, were " + threads + " and " + mostGroups);
        }
    }

    RunSettings withThreads(int newThreads) {
        return new RunSettings(newThreads, listener, mostGroups, others, worthCompiling);
    }

    RunSettings withListener(ProgressListener newListener) {
        return new RunSettings(threads, newListener, mostGroups, others, worthCompiling);
    }

    RunSettings withAtMost(int groups, boolean putTogether) {
        return new RunSettings(threads, listener, groups, putTogether, worthCompiling);
    }

    RunSettings withCompilingFrom(long records) {
        return new RunSettings(threads, listener, mostGroups, others, records);
    }
}
