package io.ninethree.engine;

/**
 * How records are read, which does not change any number.
 *
 * @param threads how many threads read
 * @param listener is told of progress
 * @param mostGroups how many groups a grouping set may have
 */
record RunSettings(int threads, ProgressListener listener, int mostGroups) {

    static final RunSettings STANDARD = new RunSettings(1, records -> true, 100_000);

    RunSettings {
        if (threads < 1 || mostGroups < 1) {
            throw new IllegalArgumentException(
                    "threads and groups must be at least 1, were " + threads + " and " + mostGroups);
        }
    }
}
