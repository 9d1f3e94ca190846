package io.ninethree.engine;

import static io.ninethree.engine.Scored.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.formula.Formula;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a run tells of its progress, ends early and keeps within its limits. */
final class RunTest {

    private static final ServiceModel MODEL =
            Scored.model(List.of(Scored.indicator("volume", Formula.count(Visit.SOURCE))));

    private static final ScoringEngine ENGINE = ScoringEngine.of(MODEL);

    private static Records numbers(int count, Function<Integer, String> door) {
        return RecordMapping.of(Integer.class, Visit.SOURCE)
                .map(Visit.CAME_AT, number -> Instant.EPOCH)
                .map(Visit.DOOR, door)
                .of(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void tellsHowManyRecordsItHasRead() {
        List<Long> told = new ArrayList<>();
        ENGINE.watchedBy(told::add).score(WHOLE, numbers(2_500, number -> "north"));
        assertThat(told).containsExactly(0L, 1_024L, 2_048L, 2_500L);
    }

    @Test
    void endsWhenTheListenerSaysSo() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        ENGINE.watchedBy(records -> records < 2_000).score(WHOLE, numbers(5_000, number -> "north")))
                .withMessage("run must not be cancelled to give a result, was after 2048 records");
    }

    @Test
    void endsInAllThreadsWhenTheListenerSaysSo() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> ENGINE.withThreads(3)
                        .watchedBy(records -> records < 2_000)
                        .score(WHOLE, numbers(50_000, number -> "north")));
    }

    @Test
    void endsAfterItsDeadline() {
        Instant deadline = Instant.EPOCH.plusSeconds(10);
        InstantSource late = () -> deadline.plusNanos(1);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> ENGINE.watchedBy(ProgressListener.until(deadline, late))
                        .score(WHOLE, numbers(1, number -> "north")));
        assertThat(ENGINE.watchedBy(ProgressListener.until(deadline, InstantSource.fixed(deadline)))
                        .score(WHOLE, numbers(1, number -> "north"))
                        .of("volume")
                        .value()
                        .number())
                .hasValue(1);
    }

    @Test
    void endsWhenItsThreadIsInterruptedAndLeavesItSo() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> ENGINE.score(WHOLE, numbers(1, number -> "north")));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Nobody reads the caller's records behind the caller's back. */
    @Test
    void leavesNoThreadReadingWhenItIsInterrupted() {
        Set<Thread> reading = ConcurrentHashMap.newKeySet();
        AtomicInteger read = new AtomicInteger();
        Thread caller = Thread.currentThread();
        Records records = numbers(300_000, number -> {
            reading.add(Thread.currentThread());
            if (read.incrementAndGet() == 5_000) {
                caller.interrupt();
            }
            return "north";
        });
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> ENGINE.withThreads(2).by(Visit.ENTRANCE).score(WHOLE, records));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        int atTheEnd = read.get();
        reading.forEach(RunTest::end);
        assertThat(read).hasValue(atTheEnd);
    }

    private static void end(Thread thread) {
        try {
            if (thread != Thread.currentThread()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesMoreGroupsThanAllowed() {
        Grouping grouping = ENGINE.withAtMost(3).by(Visit.ENTRANCE);
        assertThat(grouping.score(WHOLE, numbers(100, number -> "door " + number % 3))
                        .segments())
                .hasSize(3);
        assertThatExceptionOfType(TooManyGroupsException.class)
                .isThrownBy(() -> grouping.score(WHOLE, numbers(100, number -> "door " + number % 4)))
                .withMessage("number of groups by entrance must be at most 3, was more");
    }

    @Test
    void refusesMoreGroupsThanAllowedInAnyThread() {
        Grouping grouping = ENGINE.withThreads(3).withAtMost(3).by(Visit.ENTRANCE);
        assertThatExceptionOfType(TooManyGroupsException.class)
                .isThrownBy(() -> grouping.score(WHOLE, numbers(9_000, number -> "door " + number % 4)));
    }

    @Test
    void refusesToMergeMoreGroupsThanAllowed() {
        Grouping grouping = ENGINE.withAtMost(3).by(Visit.ENTRANCE);
        Tally even = grouping.tally(WHOLE).add(numbers(4, number -> "door " + number % 2));
        Tally odd = grouping.tally(WHOLE).add(numbers(4, number -> "gate " + number % 2));
        assertThatExceptionOfType(TooManyGroupsException.class).isThrownBy(() -> even.merge(odd));
        byte[] bytes = odd.toBytes();
        Tally other = grouping.tally(WHOLE).add(numbers(4, number -> "door " + number % 2));
        assertThatExceptionOfType(TooManyGroupsException.class).isThrownBy(() -> other.merge(bytes, Visit.SOURCE));
    }

    @Test
    void needsAThreadAndAGroup() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ENGINE.withThreads(0))
                .withMessage("threads and groups must be at least 1, were 0 and 100000");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ENGINE.withAtMost(0));
    }
}
