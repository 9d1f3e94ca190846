package io.ninethree.rules.sla;

import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When somebody is to be told about clocks. */
final class Moments {

    private Moments() {}

    /** The moments of one promise, past and coming ones: those of its warnings, and when it is due. */
    static List<Moment> of(SlaOutcome outcome) {
        return ofPromise(outcome).sorted().toList();
    }

    /** The moments of one warning, one for each cycle: the one that speaks for the clock may be over long since. */
    static List<Moment> of(SlaOutcome outcome, Warning warning) {
        return ofCycles(outcome, List.of(warning)).sorted().toList();
    }

    /** The first moment after an instant, so that a scheduler that is called at a moment gets the next one. */
    static Optional<Instant> next(Collection<SlaOutcome> outcomes, Instant asOf) {
        return outcomes.stream()
                .flatMap(Moments::ofPromise)
                .map(Moment::at)
                .filter(asOf::isBefore)
                .min(Instant::compareTo);
    }

    /** The moments after one instant and up to another one, which is included: what came since somebody last asked. */
    static List<Moment> in(Collection<SlaOutcome> outcomes, Instant from, Instant to) {
        return outcomes.stream()
                .flatMap(Moments::ofPromise)
                .filter(moment -> moment.at().isAfter(from) && !moment.at().isAfter(to))
                .sorted()
                .toList();
    }

    private static Stream<Moment> ofPromise(SlaOutcome outcome) {
        Set<Warning> warnings =
                new LinkedHashSet<>(outcome.promise().map(SlaTarget::warnings).orElse(List.of()));
        warnings.add(Warning.atDue());
        return ofCycles(outcome, warnings);
    }

    private static Stream<Moment> ofCycles(SlaOutcome outcome, Collection<Warning> warnings) {
        List<SlaOutcome> cycles = outcome.cycles();
        return (cycles.size() < 2 ? Stream.of(outcome) : cycles.stream())
                .flatMap(cycle -> warnings.stream().flatMap(warning -> of(cycle, warning, instant(cycle, warning))));
    }

    private static Stream<Moment> of(SlaOutcome cycle, Warning warning, Optional<Instant> instant) {
        return instant.map(at -> new Moment(at, cycle.caseId(), cycle.clock(), warning)).stream();
    }

    private static Optional<Instant> instant(SlaOutcome cycle, Warning warning) {
        return cycle.target()
                .flatMap(target -> projected(cycle, warning, target))
                .filter(at -> comes(cycle, at));
    }

    private static Optional<Instant> projected(SlaOutcome cycle, Warning warning, Duration target) {
        if (warning instanceof Warning.AtShare part) {
            return cycle.reaching(part.of(target)).instant();
        }
        if (warning instanceof Warning.WallTime wall) {
            return due(cycle, target).flatMap(due -> running(cycle, due.plus(wall.sinceDue())));
        }
        Duration sinceDue = ((Warning.WorkingTime) warning).sinceDue();
        Duration counted = target.plus(sinceDue);
        return sinceDue.isZero()
                ? due(cycle, target)
                : cycle.reaching(counted.isNegative() ? Duration.ZERO : counted).instant();
    }

    /**
     * The last instant in time, whether or not another one is shown. One that was broken by a change was not due before it;
     * an earlier promise that goes on beside a changed one may be due first.
     */
    private static Optional<Instant> due(SlaOutcome cycle, Duration target) {
        if (cycle.verdict() == Verdict.OPEN_LATE || cycle.verdict() == Verdict.BREACHED) {
            return cycle.decidedAt();
        }
        return Stream.of(cycle.reaching(target), cycle.due())
                .flatMap(due -> due.instant().stream())
                .min(Instant::compareTo);
    }

    /** The instant, or the first one after it at which the clock has started and is not paused, if it is known. */
    private static Optional<Instant> running(SlaOutcome cycle, Instant at) {
        Instant running = cycle.startedAt().filter(at::isBefore).orElse(at);
        for (ClockSegment piece : cycle.segments()) {
            boolean inPiece = !running.isBefore(piece.from()) && running.isBefore(piece.to());
            running = inPiece && piece.kind() == ClockSegment.Kind.PAUSED ? piece.to() : running;
        }
        boolean waits =
                isPaused(cycle) && cycle.asOf().filter(running::isBefore).isEmpty();
        return waits ? Optional.empty() : Optional.of(running);
    }

    private static boolean isPaused(SlaOutcome cycle) {
        Duration next = cycle.elapsed().orElse(Duration.ZERO).plusNanos(1);
        return cycle.reaching(next) instanceof Due.Paused;
    }

    /** Nothing comes from the stop of a clock on, nor while nothing is due. */
    private static boolean comes(SlaOutcome cycle, Instant at) {
        boolean over = cycle.asOf().filter(asOf -> !at.isAfter(asOf)).isPresent();
        return cycle.stoppedAt()
                .map(at::isBefore)
                .orElse(over || cycle.due().instant().isPresent());
    }
}
