package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.fact.Extractor;
import io.ninethree.fact.Records;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;

/** Hands out the records of one mapping batch by batch, to any number of threads. */
final class BatchSource {

    private final ProgressListener listener;
    private final List<?> list;
    private final Iterator<?> iterator;
    private final boolean columns;
    private final long known;
    private long read;
    private boolean ended;

    BatchSource(Records records, ProgressListener listener) {
        this.listener = listener;
        Iterable<?> objects = records.objects();
        list = objects instanceof List<?> all && objects instanceof RandomAccess ? all : List.of();
        iterator = list.isEmpty() ? objects.iterator() : list.iterator();
        columns = records.extractors().values().stream().anyMatch(Extractor.Column.class::isInstance);
        known = objects instanceof Collection<?> all ? all.size() : 0;
    }

    /** How many records there are at least. */
    synchronized long atLeast() {
        return Math.max(known, read);
    }

    /** A batch of records: how many, and the number of the first one. */
    record Part(long first, int count) {}

    /** Fills the beginning of an array with the next records; none if there are no more. */
    synchronized Part next(Object[] into) {
        ended = ended || !listener.goesOn(read);
        requireGoingOn(!ended, read);
        long first = read;
        int count = list.isEmpty() ? pull(into) : copy(into);
        read += count;
        return new Part(first, count);
    }

    static void requireGoingOn(boolean goesOn, long read) {
        if (!goesOn || Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "run must not be cancelled to give a result, was after " + read + " records");
        }
    }

    /** Hands out no more batches, to any thread. */
    synchronized void end() {
        ended = true;
    }

    private int copy(Object[] into) {
        int first = (int) read;
        int count = Math.min(Batch.SIZE, list.size() - first);
        for (int i = 0; i < count && !columns; i++) {
            into[i] = list.get(first + i);
        }
        return count;
    }

    private int pull(Object[] into) {
        int count = 0;
        while (count < Batch.SIZE && iterator.hasNext()) {
            into[count++] = iterator.next();
        }
        return count;
    }
}
