package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Arrival;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.ClockSegment.Kind;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock as it stands at one instant.
 *
 * @param terms what is promised, null if nothing is
 * @param start when it started
 * @param at until when it is known: its stop, or the instant of the question
 * @param state what it does
 * @param spans what it did, without a gap
 * @param total the nanoseconds that were counted
 * @param limit the counted nanoseconds at which the promise runs out
 * @param rivals earlier promises that go on beside it
 * @param breach that the promise was broken, null if it was not
 * @param waiting for what the case waits
 */
record Cycle(
        @Nullable Terms terms,
        Instant start,
        Instant at,
        State state,
        List<Span> spans,
        long total,
        long limit,
        List<Rival> rivals,
        @Nullable Breach breach,
        List<String> waiting) {

    enum State {
        RUNNING,
        PAUSED,
        STOPPED,
        CANCELLED;

        boolean isActive() {
            return this == RUNNING || this == PAUSED;
        }
    }

    static final Text NOTHING_PROMISED = Text.of("没有政策承诺此项", "no policy promises it");

    private static final Text CANCELLED = Text.of("已取消，承诺不再作数", "cancelled, so the promise no longer counts");

    private static final Text STOPPED = Text.of("时钟已停止", "the clock has stopped");

    Verdict verdict() {
        if (breach != null) {
            return state.isActive() ? Verdict.OPEN_LATE : Verdict.BREACHED;
        }
        if (terms == null || state == State.CANCELLED) {
            return Verdict.NO_PROMISE;
        }
        return state.isActive() ? Verdict.OPEN_IN_TIME : Verdict.MET;
    }

    Text reason() {
        return state == State.CANCELLED ? CANCELLED : NOTHING_PROMISED;
    }

    @Nullable
    Instant decidedAt() {
        if (breach != null) {
            return breach.decidedAt();
        }
        return verdict() == Verdict.MET ? at : null;
    }

    Due due() {
        if (isSuppressed()) {
            return new Due.Never(Text.of(
                    "等待期间不显示期限：" + String.join("、", waiting),
                    "no due time is shown while waiting: " + String.join(", ", waiting)));
        }
        if (breach != null) {
            return new Due.At(shown(breach.dueAt()));
        }
        if (terms == null) {
            return new Due.Never(NOTHING_PROMISED);
        }
        return switch (state) {
            case PAUSED -> new Due.Paused(pausing());
            case CANCELLED -> new Due.Never(CANCELLED);
            case RUNNING, STOPPED -> dueIfRunningFrom(at);
        };
    }

    private boolean isSuppressed() {
        return terms != null
                && state.isActive()
                && waiting.stream().anyMatch(terms.promise().conduct().suppressing()::contains);
    }

    /** The reasons that pause the clock; one of its own rule has no name of its own. */
    private List<String> pausing() {
        Conduct conduct = promised().promise().conduct();
        List<String> reasons = waiting.stream().filter(conduct::isPausedBy).toList();
        return reasons.isEmpty() ? List.of(promised().promise().clock().id()) : reasons;
    }

    private Instant shown(Instant due) {
        if (terms == null || terms.promise().conduct().edge() == Edge.EARLIEST) {
            return due;
        }
        return terms.calendar().nextOpening(due).instant().orElse(due);
    }

    /** Until when the promise is kept if the clock runs from an instant on. */
    Due dueIfRunningFrom(Instant instant) {
        Instant from = instant.isAfter(at) ? instant : at;
        Due due = total < limit
                ? arriving(
                        promised().calendar(),
                        from,
                        limit - total,
                        promised().promise().conduct().edge())
                : new Due.At(shown(usedUpAt()));
        for (Rival rival : rivals) {
            Instant usedUpAt = rival.usedUpAt();
            due = earlier(
                    due,
                    usedUpAt == null
                            ? arriving(rival.calendar(), from, rival.remaining(), Edge.EARLIEST)
                            : new Due.At(usedUpAt));
        }
        return due;
    }

    /** When the promised time was used up, which it is: the end of the last moment that counted, not of what was closed. */
    Instant usedUpAt() {
        return reaching(limit).instant().orElse(at);
    }

    private Terms promised() {
        if (terms == null) {
            throw new IllegalStateException("nothing is promised");
        }
        return terms;
    }

    private static Due earlier(Due one, Due other) {
        if (one instanceof Due.At first && other instanceof Due.At second) {
            return second.at().isBefore(first.at()) ? second : first;
        }
        return one instanceof Due.At ? one : other;
    }

    private static Due arriving(BusinessCalendar calendar, Instant from, long nanos, Edge edge) {
        Arrival arrival = calendar.add(from, Duration.ofNanos(nanos), edge);
        return arrival instanceof Arrival.Never never
                ? new Due.Never(never.reason())
                : new Due.At(arrival.instant().orElseThrow());
    }

    /** When the clock has counted so much, or will have if it goes on as it does. */
    Due reaching(long counted) {
        if (counted == 0) {
            return new Due.At(start);
        }
        long before = 0;
        for (Span span : spans) {
            if (span.kind() == Kind.COUNTED && before + span.counted() >= counted) {
                return arriving(span.calendar(), span.from(), counted - before, Edge.EARLIEST);
            }
            before += span.counted();
        }
        if (terms == null) {
            return new Due.Never(NOTHING_PROMISED);
        }
        return switch (state) {
            case RUNNING -> arriving(terms.calendar(), at, counted - total, Edge.EARLIEST);
            case PAUSED -> new Due.Paused(pausing());
            case STOPPED -> new Due.Never(STOPPED);
            case CANCELLED -> new Due.Never(CANCELLED);
        };
    }
}
