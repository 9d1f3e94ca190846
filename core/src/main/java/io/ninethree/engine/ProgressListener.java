package io.ninethree.engine;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Is told how far a run has come, and may cancel it. Called between batches, by one thread at a time but not always the
 * same; the run waits meanwhile.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Takes notice of progress.
     *
     * @param records how many records have been read so far
     * @return whether the run goes on; otherwise it ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean goesOn(long records);

    /**
     * A listener that cancels a run which is not done in time.
     *
     * @param deadline the last moment at which a batch may begin
     * @param clock tells the time
     * @return the listener
     */
    static ProgressListener until(Instant deadline, InstantSource clock) {
        return records -> !clock.instant().isAfter(deadline);
    }
}
