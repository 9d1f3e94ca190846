package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Specialists;
import io.ninethree.fact.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads the records of one mapping into a tally, with one thread or several. */
final class ReadingRun {

    private final Tally tally;
    private final Records records;
    private final RunSettings settings;
    private final Specialists specialists;
    private final BatchSource source;

    ReadingRun(Tally tally, Records records, RunSettings settings, Specialists specialists) {
        this.tally = tally;
        this.records = records;
        this.settings = settings;
        this.specialists = specialists;
        this.source = new BatchSource(records, settings.listener());
    }

    /** Reads all records; no thread reads any more when this returns or throws. */
    void run() {
        tally.profiles().add(Profile.of(records));
        List<CompletableFuture<Tally>> others = new ArrayList<>();
        for (int i = 1; i < settings.threads(); i++) {
            others.add(CompletableFuture.supplyAsync(() -> readInto(tally.fresh()), task -> new Thread(task).start()));
        }
        try {
            readInto(tally);
            others.forEach(other -> tally.merge(join(other)));
        } finally {
            source.end();
            others.forEach(other -> other.handle((read, failure) -> read).join());
        }
    }

    private static Tally join(CompletableFuture<Tally> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Tally readInto(Tally into) {
        Object[] objects = new Object[Batch.SIZE];
        boolean compiled = source.atLeast() >= settings.worthCompiling();
        Intake intake = intake(into, compiled);
        for (BatchSource.Part part = source.next(objects); part.count() > 0; part = source.next(objects)) {
            if (!compiled && source.atLeast() >= settings.worthCompiling()) {
                compiled = true;
                intake = intake(into, true);
            }
            intake.add(objects, (int) part.first(), part.count());
            if (into.isCrowded()) {
                into.putTogether();
                intake = intake(into, compiled);
            }
        }
        into.putTogether();
        return into;
    }

    private Intake intake(Tally into, boolean compiled) {
        return new Intake(into, records, compiled ? specialists : null);
    }
}
