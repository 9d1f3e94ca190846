package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.PlainCase.Change;
import io.ninethree.rules.sla.PlainCase.Promise;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One cycle of a clock that is told every minute in which it runs, and remembers each that counted. */
final class PlainRun {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** An earlier promise that goes on under {@link Change#STRICTEST}. */
    private record Rival(
            PlainHours hours, long left, @Nullable Instant usedUpAt) {}

    private final PlainCase of;
    final int start;
    final TreeSet<Integer> counted = new TreeSet<>();
    private final TreeSet<Integer> unpromised = new TreeSet<>();
    private List<Rival> rivals = new ArrayList<>();

    @Nullable
    Promise promise;

    private Instant promisedAt;
    private long limit;
    private BigDecimal used = BigDecimal.ZERO;

    @Nullable
    Instant brokenAt;

    @Nullable
    Instant decidedAt;

    long overdue;
    boolean active = true;
    boolean cancelled;
    boolean frozen;
    boolean stoppedByResolution;
    int end;

    PlainRun(PlainCase of, int start, @Nullable Promise promise) {
        this.of = of;
        this.start = start;
        this.promise = promise;
        this.promisedAt = of.at(start);
        if (promise != null) {
            limit = time(promise);
        }
    }

    private PlainRun(PlainRun other) {
        this(other.of, other.start, other.promise);
        counted.addAll(other.counted);
        rivals = new ArrayList<>(other.rivals);
        promisedAt = other.promisedAt;
        limit = other.limit;
    }

    private long time(Promise what) {
        boolean late = !what.hours().isOpen(start);
        return MINUTE * (what.minutes() + (late ? of.rules().extra() : 0));
    }

    /** A minute in which the clock runs; the reasons for which the case waits are given if nothing is promised. */
    void run(int minute, Collection<String> waiting) {
        if (promise != null) {
            count(minute, promise);
        } else if (waiting.stream().noneMatch(of.rules().pausing()::contains)) {
            unpromised.add(minute);
        }
    }

    private void count(int minute, Promise present) {
        if (present.hours().isOpen(minute)) {
            counted.add(minute);
            use(MINUTE, present);
        }
        rivals.replaceAll(rival -> rival.hours().isOpen(minute) ? countDown(rival, minute) : rival);
        check();
    }

    private Rival countDown(Rival rival, int minute) {
        long left = rival.left() - MINUTE;
        return new Rival(rival.hours(), left, left == 0 ? of.at(minute + 1) : rival.usedUpAt());
    }

    /** The share of a promise that is used, which only one kind of change asks for. */
    private void use(long nanos, Promise of) {
        if (this.of.rules().change() == Change.PRO_RATA) {
            used = used.add(new BigDecimal(nanos).divide(new BigDecimal(time(of))));
        }
    }

    /** Broken once is broken; by how much is the most that it ever was. */
    private void check() {
        overdue = Math.max(overdue, counted() - limit);
        for (Rival rival : rivals) {
            overdue = Math.max(overdue, -rival.left());
        }
        if (brokenAt == null && overdue > 0) {
            Stream<Instant> own = counted() >= limit ? Stream.of(reached(limit)) : Stream.of();
            Stream<Instant> others =
                    rivals.stream().filter(rival -> rival.left() <= 0).map(Rival::usedUpAt);
            brokenAt = Stream.concat(own, others).min(Instant::compareTo).orElseThrow();
            decidedAt = brokenAt.isBefore(promisedAt) ? promisedAt : brokenAt;
        }
    }

    long counted() {
        return counted.size() * MINUTE;
    }

    /** The end of the last minute that is needed, or an instant in it. */
    private Instant reached(long time) {
        int whole = (int) (time / MINUTE);
        List<Integer> minutes = List.copyOf(counted);
        return time % MINUTE == 0
                ? of.at(minutes.get(whole - 1) + 1)
                : of.at(minutes.get(whole)).plusNanos(time % MINUTE);
    }

    void promise(@Nullable Promise next, int minute) {
        Promise former = promise;
        promise = next;
        if (next == null) {
            rivals.clear();
            return;
        }
        boolean same = former != null && former.hours().equals(next.hours()) && time(former) == time(next);
        if (!same) {
            promisedAt = of.at(minute);
            if (former == null) {
                begin(next);
            } else {
                change(former, next);
            }
            check();
        }
    }

    private void begin(Promise next) {
        boolean fromNow = of.rules().change() == Change.FROM_NOW;
        if (!fromNow) {
            unpromised.stream().filter(minute -> next.hours().isOpen(minute)).forEach(counted::add);
            unpromised.clear();
        }
        limit = time(next) + (fromNow ? counted() : 0);
        used = BigDecimal.ZERO;
        use(counted(), next);
    }

    private void change(Promise former, Promise next) {
        long left = limit - counted();
        switch (of.rules().change()) {
            case RETROACTIVE -> limit = time(next);
            case FROM_NOW -> limit = counted() + time(next);
            case GRACE -> limit = Math.max(time(next), counted() + of.rules().grace() * MINUTE);
            case PRO_RATA -> limit = left < 0 ? limit : counted() + unused(time(next));
            case STRICTEST -> {
                rivals.add(new Rival(former.hours(), left, left <= 0 ? reached(limit) : null));
                limit = time(next);
            }
        }
    }

    private long unused(long time) {
        return BigDecimal.ONE.subtract(used).multiply(new BigDecimal(time)).longValueExact();
    }

    void stop(int minute, boolean byResolution) {
        active = false;
        end = minute;
        stoppedByResolution = byResolution;
    }

    void cancel(int minute) {
        stop(minute, false);
        cancelled = true;
    }

    void goOn(int minute, boolean includingDone) {
        active = true;
        if (includingDone && promise != null) {
            promisedAt = of.at(minute);
            for (int done = end; done < minute; done++) {
                count(done, promise);
            }
        }
    }

    Verdict verdict() {
        if (brokenAt != null) {
            return active ? Verdict.OPEN_LATE : Verdict.BREACHED;
        }
        if (promise == null || cancelled) {
            return Verdict.NO_PROMISE;
        }
        return active ? Verdict.OPEN_IN_TIME : Verdict.MET;
    }

    /** When it is broken if it runs on from a minute, null if not within a day. */
    @Nullable
    Instant dueIfRunningFrom(int minute) {
        PlainRun on = new PlainRun(this);
        for (int next = minute; on.brokenAt == null && next < minute + 1_440; next++) {
            on.run(next, List.of());
        }
        return brokenAt == null ? shown(on.brokenAt) : shown(brokenAt);
    }

    private @Nullable Instant shown(@Nullable Instant due) {
        if (due == null || promise == null || of.rules().edge() == Edge.EARLIEST) {
            return due;
        }
        for (int late = 0; late < 2 * 1_440; late++) {
            Instant next = due.plus(Duration.ofMinutes(late));
            if (promise.hours().isOpen(next)) {
                return late == 0 ? due : next.truncatedTo(ChronoUnit.MINUTES);
            }
        }
        return null;
    }
}
