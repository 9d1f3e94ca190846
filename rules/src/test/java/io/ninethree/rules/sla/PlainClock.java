package io.ninethree.rules.sla;

import io.ninethree.rules.sla.PlainCase.Clock;
import io.ninethree.rules.sla.PlainCase.Happening;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A clock that looks at every minute: what happens at it, and whether it counts. Slow, and not to be misunderstood;
 * written from the words of the specification.
 */
final class PlainClock {

    private static final List<Set<Kind>> RANKS = List.of(
            Set.of(Kind.OPENED),
            Set.of(Kind.FACTS_CHANGED),
            Set.of(
                    Kind.CUSTOMER_MESSAGE,
                    Kind.STAFF_MESSAGE,
                    Kind.PAUSED,
                    Kind.RESUMED,
                    Kind.DELAY_ANNOUNCED,
                    Kind.OTHER),
            Set.of(Kind.RESOLVED, Kind.REOPENED),
            Set.of(Kind.CANCELLED));

    private final PlainCase of;
    private final List<PlainRun> runs = new ArrayList<>();
    private final TreeSet<String> waiting = new TreeSet<>();
    private String priority = PlainCase.FIRST_PRIORITY;
    private boolean resolved;
    private boolean cancelled;
    private @Nullable PlainRun run;

    private PlainClock(PlainCase of) {
        this.of = of;
    }

    /** The clock as it stands at a minute, after what happens at it. */
    static PlainClock at(PlainCase of, int asOf) {
        PlainClock clock = new PlainClock(of);
        List<Happening> events = of.events().stream()
                .sorted(Comparator.comparing(Happening::minute)
                        .thenComparing(PlainClock::rank)
                        .thenComparing(Happening::number))
                .toList();
        int next = 0;
        for (int minute = 0; minute <= asOf; minute++) {
            while (next < events.size() && events.get(next).minute() == minute) {
                clock.take(events.get(next++));
            }
            if (minute < asOf && clock.isRunning()) {
                clock.run.run(minute, clock.waiting);
            }
        }
        return clock;
    }

    private static int rank(Happening event) {
        int rank = 0;
        while (!RANKS.get(rank).contains(event.kind())) {
            rank++;
        }
        return rank;
    }

    List<PlainRun> runs() {
        return runs;
    }

    boolean isPaused() {
        return isFrozen() || waiting.stream().anyMatch(of.rules().pausing()::contains);
    }

    private boolean isFrozen() {
        return run != null && run.frozen;
    }

    boolean isSuppressed() {
        return waiting.stream().anyMatch(of.rules().suppressing()::contains);
    }

    boolean isPromised() {
        return of.promises().containsKey(priority);
    }

    private boolean isActive() {
        return run != null && run.active;
    }

    private boolean isRunning() {
        return isActive() && !isFrozen() && (run.promise == null || !isPaused());
    }

    private void take(Happening event) {
        if (cancelled || (event.kind() == Kind.REOPENED && !resolved)) {
            return;
        }
        switch (event.kind()) {
            case FACTS_CHANGED -> change(event);
            case PAUSED -> waiting.add(event.word());
            case RESUMED -> resume(event.word());
            case RESOLVED -> resolve();
            case REOPENED -> resolved = false;
            case CANCELLED -> cancelled = true;
            default -> {}
        }
        boolean goesOn = event.kind() == Kind.REOPENED && reopen(event);
        if (!goesOn) {
            turn(event);
        }
    }

    private void change(Happening event) {
        priority = event.word();
        if (isActive()) {
            run.promise(of.promises().get(priority), event.minute());
        }
    }

    private void resume(String reason) {
        if (reason.isEmpty()) {
            waiting.clear();
        } else {
            waiting.remove(reason);
        }
    }

    private void resolve() {
        resolved = true;
        waiting.clear();
    }

    private boolean reopen(Happening event) {
        if (run == null || !run.stoppedByResolution) {
            return false;
        }
        Reopening how = run.promise == null
                ? Reopening.CONTINUE_EXCLUDING_DONE
                : of.rules().reopening();
        switch (how) {
            case RESTART -> begin(event);
            case CONTINUE_EXCLUDING_DONE, CONTINUE_INCLUDING_DONE -> {
                run.goOn(event.minute(), how == Reopening.CONTINUE_INCLUDING_DONE);
                run.promise(of.promises().get(priority), event.minute());
            }
            case FREEZE -> {}
        }
        return how != Reopening.FREEZE;
    }

    private void turn(Happening event) {
        if (!isActive()) {
            start(event);
        } else if (event.kind() == Kind.RESOLVED || stops(event)) {
            run.stop(event.minute(), event.kind() == Kind.RESOLVED);
            start(event);
        } else if (cancelled || cancels(event)) {
            run.cancel(event.minute());
        } else if (says(event, "reset")) {
            run.cancel(event.minute());
            begin(event);
        } else {
            run.frozen = says(event, "freeze") || (run.frozen && !says(event, "thaw"));
        }
    }

    private boolean says(Happening event, String word) {
        return of.clock() == Clock.OWN && event.word().equals(word);
    }

    private void start(Happening event) {
        boolean first = run == null || run.cancelled;
        boolean again = of.clock() != Clock.RESOLUTION && of.clock() != Clock.FIRST_RESPONSE;
        if ((first || again) && !resolved && !cancelled && starts(event)) {
            begin(event);
        }
    }

    private void begin(Happening event) {
        run = new PlainRun(of, event.minute(), of.promises().get(priority));
        runs.add(run);
    }

    private boolean starts(Happening event) {
        return switch (of.clock()) {
            case RESOLUTION, FIRST_RESPONSE -> event.kind() == Kind.OPENED;
            case NEXT_RESPONSE -> isQuestion(event) || event.kind() == Kind.REOPENED;
            case PERIODIC_UPDATE -> isAnswer(event);
            case OWN -> says(event, "start");
        };
    }

    private boolean stops(Happening event) {
        return switch (of.clock()) {
            case RESOLUTION -> false;
            case OWN -> says(event, "stop");
            default -> isAnswer(event);
        };
    }

    private boolean cancels(Happening event) {
        return says(event, "cancel") || (of.clock() == Clock.PERIODIC_UPDATE && isQuestion(event));
    }

    private static boolean isAnswer(Happening event) {
        return event.kind() == Kind.STAFF_MESSAGE && event.word().isEmpty();
    }

    private static boolean isQuestion(Happening event) {
        return event.kind() == Kind.CUSTOMER_MESSAGE && event.word().isEmpty();
    }
}
