package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.ClockSegment.Kind;
import io.ninethree.rules.sla.Cycle.State;
import io.ninethree.rules.sla.TargetChange.Grace;
import io.ninethree.rules.sla.TargetChange.Standard;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a clock while its events are gone through. */
final class Run {

    private final Instant start;
    private final List<Span> spans = new ArrayList<>();
    private Instant at;
    private State state = State.RUNNING;
    private @Nullable Terms terms;
    private Instant promisedAt;
    private long total;
    private long limit;
    private List<Rival> rivals = List.of();
    private @Nullable Breach breach;
    private List<String> waiting = List.of();
    private boolean pausedByRule;
    private boolean stoppedByResolution;

    Run(Instant start, @Nullable Terms terms, List<String> waiting) {
        this.start = start;
        this.at = start;
        this.waiting = waiting;
        this.terms = terms;
        this.promisedAt = start;
        if (terms != null) {
            limit = promised(terms);
        }
    }

    boolean isActive() {
        return state.isActive();
    }

    boolean isCancelled() {
        return state == State.CANCELLED;
    }

    boolean isPausedByRule() {
        return pausedByRule;
    }

    boolean wasStoppedByResolution() {
        return state == State.STOPPED && stoppedByResolution;
    }

    /** What becomes of it when its case is reopened; without a promise it goes on, so that a later one can count it. */
    Reopening reopening() {
        return terms == null
                ? Reopening.CONTINUE_EXCLUDING_DONE
                : terms.promise().conduct().reopening();
    }

    /** The promised time, with what is added because the clock started while its calendar was closed. */
    private long promised(Terms newTerms) {
        Duration extra = newTerms.promise().conduct().extra();
        boolean adds = !extra.isZero() && !newTerms.calendar().isOpen(start);
        return newTerms.time().plus(adds ? extra : Duration.ZERO).toNanos();
    }

    /** Lets time pass in the present state. */
    void advance(Instant to) {
        if (!at.isBefore(to)) {
            return;
        }
        if (state != State.RUNNING) {
            add(to, state == State.PAUSED ? Kind.PAUSED : Kind.STOPPED, 0);
        } else if (terms == null) {
            add(to, Kind.UNPROMISED, 0);
        } else {
            count(to, terms);
        }
    }

    private void add(Instant to, Kind kind, long counted) {
        BusinessCalendar calendar = terms == null ? BusinessCalendar.always() : terms.calendar();
        Span span = new Span(at, to, kind, calendar, waiting, counted);
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).goesOnIn(span)) {
            spans.set(last, spans.get(last).joined(span));
        } else {
            spans.add(span);
        }
        at = to;
    }

    private void count(Instant to, Terms present) {
        long counted = present.calendar().between(at, to).toNanos();
        if (!rivals.isEmpty()) {
            Instant from = at;
            rivals = rivals.stream().map(rival -> rival.after(from, to)).toList();
        }
        total += counted;
        add(to, Kind.COUNTED, counted);
        judge();
    }

    /** What is broken stays broken. A promise that has run out before it was made is broken when it is made. */
    private void judge() {
        long overdue = total - limit;
        for (Rival rival : rivals) {
            overdue = Math.max(overdue, -rival.remaining());
        }
        if (overdue > 0) {
            breach = breach == null ? breach(overdue) : breach.withOverdue(overdue);
        }
    }

    /** The due instant is that of the promise whose time was used up first, as it was shown before. */
    private Breach breach(long overdue) {
        Instant due = total >= limit ? cycle().usedUpAt() : at;
        for (Rival rival : rivals) {
            Instant usedUpAt = rival.usedUpAt();
            due = usedUpAt != null && usedUpAt.isBefore(due) ? usedUpAt : due;
        }
        Instant decidedAt = due.isBefore(promisedAt) ? promisedAt : due;
        return new Breach(
                due, decidedAt, overdue, requireNonNull(terms, "terms").promise());
    }

    void pauseByRule(boolean paused) {
        pausedByRule = paused;
    }

    /** Ends an event: from now on the clock runs or pauses by what the case waits for, its rule and its promise. */
    void waitFor(List<String> reasons) {
        if (state.isActive()) {
            waiting = reasons;
            boolean paused =
                    pausedByRule || (terms != null && terms.promise().conduct().isPausedByOneOf(waiting));
            state = paused ? State.PAUSED : State.RUNNING;
        }
    }

    void stop(boolean byResolution) {
        state = State.STOPPED;
        stoppedByResolution = byResolution;
        waiting = List.of();
    }

    void cancel() {
        state = State.CANCELLED;
    }

    /** Goes on after a stop. */
    void goOn(Instant to, boolean includingDone) {
        state = includingDone ? State.RUNNING : State.STOPPED;
        promisedAt = includingDone ? to : promisedAt;
        advance(to);
        state = State.RUNNING;
    }

    void promise(@Nullable Terms next) {
        Terms former = terms;
        terms = next;
        if (next == null) {
            rivals = List.of();
        } else if (former == null || differs(former, next)) {
            promisedAt = at;
            if (former == null) {
                begin(next);
            } else {
                change(former, next);
            }
            judge();
        }
    }

    private boolean differs(Terms former, Terms next) {
        return promised(former) != promised(next) || !former.calendar().equals(next.calendar());
    }

    /** A promise that comes while the clock runs counts from the start, unless it says otherwise. */
    private void begin(Terms next) {
        if (next.promise().conduct().change() != Standard.FROM_NOW) {
            recount(next);
        }
        limit = promised(next) + (next.promise().conduct().change() == Standard.FROM_NOW ? total : 0);
    }

    private void recount(Terms next) {
        total = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.kind() == Kind.UNPROMISED) {
                boolean paused = next.promise().conduct().isPausedByOneOf(span.waiting());
                long counted = paused
                        ? 0
                        : next.calendar().between(span.from(), span.to()).toNanos();
                Kind kind = paused ? Kind.PAUSED : Kind.COUNTED;
                spans.set(i, new Span(span.from(), span.to(), kind, next.calendar(), span.waiting(), counted));
            }
            total += spans.get(i).counted();
        }
    }

    private void change(Terms former, Terms next) {
        TargetChange how = next.promise().conduct().change();
        long time = promised(next);
        if (how != Standard.STRICTEST) {
            rivals = List.of();
        }
        if (how instanceof Grace grace) {
            limit = Math.max(time, total + grace.time().toNanos());
        } else {
            switch ((Standard) how) {
                case RETROACTIVE -> limit = time;
                case FROM_NOW -> limit = total + time;
                case PRO_RATA -> limit = total + share(time, limit - total, promised(former));
                case STRICTEST -> strictest(former, next, time);
            }
        }
    }

    /** As much of the new time as is left of the former one; what is overrun stays overrun by as much. */
    private static long share(long time, long remaining, long formerTime) {
        if (remaining <= 0) {
            return remaining;
        }
        return BigInteger.valueOf(time)
                .multiply(BigInteger.valueOf(remaining))
                .divide(BigInteger.valueOf(formerTime))
                .longValueExact();
    }

    private void strictest(Terms former, Terms next, long time) {
        if (former.calendar().equals(next.calendar())) {
            limit = Math.min(limit, time);
        } else {
            List<Rival> all = new ArrayList<>(rivals);
            all.add(new Rival(former.calendar(), limit - total, limit > total ? null : cycle().usedUpAt()));
            rivals = List.copyOf(all);
            limit = time;
        }
    }

    Cycle cycle() {
        return new Cycle(terms, start, at, state, List.copyOf(spans), total, limit, rivals, breach, waiting);
    }
}
