package io.ninethree.rules.sla;

import io.ninethree.fact.Row;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the course of a case with one clock. */
final class ClockFold {

    /** Says what is promised. */
    @FunctionalInterface
    interface Promising {
        /**
         * What is promised on the clock.
         *
         * @param facts what is known of the case
         * @param startedAt when the clock started
         * @param at the instant of the question
         */
        @Nullable
        Terms at(Row facts, Instant startedAt, Instant at);
    }

    private final ClockRule rule;
    private final Promising promising;
    private final List<Run> runs = new ArrayList<>(2);
    private @Nullable Run run;
    private Instant startedAt = Instant.MIN;

    private ClockFold(ClockRule rule, Promising promising) {
        this.rule = rule;
        this.promising = promising;
    }

    /** The cycles of a clock as of an instant. */
    static List<Cycle> fold(ClockRule rule, List<Beat> beats, Promising promising, Instant asOf) {
        ClockFold fold = new ClockFold(rule, promising);
        for (Beat beat : beats) {
            fold.take(beat);
        }
        if (fold.run != null && fold.run.isActive()) {
            fold.run.advance(asOf);
        }
        return fold.cycles();
    }

    private List<Cycle> cycles() {
        if (run != null && runs.size() == 1) {
            return List.of(run.cycle());
        }
        return runs.stream().map(Run::cycle).toList();
    }

    private void take(Beat beat) {
        Run present = run;
        if (present != null && present.isActive()) {
            present.advance(beat.at());
            promise(present, beat);
        }
        if (!reopen(beat) && !start(beat) && present != null && present.isActive()) {
            go(present, beat);
        }
        if (run != null) {
            run.waitFor(beat.waiting());
        }
    }

    private void promise(Run present, Beat beat) {
        if (beat.event().kind() == Kind.FACTS_CHANGED) {
            present.promise(promising.at(beat.facts(), startedAt, beat.at()));
        }
    }

    private boolean start(Beat beat) {
        boolean free = run == null || (!run.isActive() && (rule.repeating() || run.isCancelled()));
        boolean open = rule.independent() || !beat.resolved();
        if (!free || !open || beat.cancelled() || !matches(rule.start(), beat)) {
            return false;
        }
        begin(beat);
        return true;
    }

    private void begin(Beat beat) {
        startedAt = beat.at();
        run = new Run(startedAt, promising.at(beat.facts(), startedAt, startedAt), beat.waiting());
        runs.add(run);
    }

    private void go(Run present, Beat beat) {
        boolean resolution = !rule.independent() && beat.event().kind() == Kind.RESOLVED;
        if (resolution || matches(rule.stop(), beat)) {
            present.stop(resolution);
            start(beat);
            return;
        }
        pause(present, beat);
        if (beat.cancelled() || matches(rule.cancel(), beat)) {
            present.cancel();
        } else if (matches(rule.reset(), beat)) {
            present.cancel();
            begin(beat);
        }
    }

    private void pause(Run present, Beat beat) {
        if (!present.isPausedByRule() && matches(rule.pause(), beat)) {
            present.pauseByRule(true);
        }
        if (present.isPausedByRule() && matches(rule.resume(), beat)) {
            present.pauseByRule(false);
        }
    }

    /** Whether the clock runs again because the case does. */
    private boolean reopen(Beat beat) {
        Run present = run;
        if (present == null || beat.event().kind() != Kind.REOPENED || !present.wasStoppedByResolution()) {
            return false;
        }
        Reopening how = present.reopening();
        switch (how) {
            case CONTINUE_EXCLUDING_DONE -> goOn(present, beat, false);
            case CONTINUE_INCLUDING_DONE -> goOn(present, beat, true);
            case RESTART -> begin(beat);
            case FREEZE -> {}
        }
        return how != Reopening.FREEZE;
    }

    private void goOn(Run present, Beat beat, boolean includingDone) {
        present.goOn(beat.at(), includingDone);
        present.promise(promising.at(beat.facts(), startedAt, beat.at()));
    }

    private static boolean matches(EventPattern pattern, Beat beat) {
        return pattern.matches(beat.event(), beat.facts());
    }
}
