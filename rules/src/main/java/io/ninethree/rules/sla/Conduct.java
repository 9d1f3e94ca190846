package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.SlaTarget.Judgement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the clock of a promise runs.
 *
 * @param pausing the reasons that pause it
 * @param pausedByAny whether every reason does
 * @param suppressing the reasons for which it shows no due instant and counts on
 * @param reopening what becomes of it when its case is reopened
 * @param change what becomes of it when its promise changes
 * @param judgement which cycle speaks for it
 * @param edge which instant is due where the time ends at a closing
 * @param extra what is added to the time if the clock starts while its calendar is closed
 */
record Conduct(
        Set<String> pausing,
        boolean pausedByAny,
        Set<String> suppressing,
        Reopening reopening,
        TargetChange change,
        Judgement judgement,
        Edge edge,
        Duration extra) {

    static final Conduct USUAL = new Conduct(
            Set.of(),
            false,
            Set.of(),
            Reopening.CONTINUE_EXCLUDING_DONE,
            TargetChange.Standard.RETROACTIVE,
            Judgement.WORST,
            Edge.EARLIEST,
            Duration.ZERO);

    Conduct {
        pausing = Collections.unmodifiableSet(new TreeSet<>(pausing));
        suppressing = Collections.unmodifiableSet(new TreeSet<>(suppressing));
    }

    boolean isPausedBy(String reason) {
        return pausedByAny || pausing.contains(reason);
    }

    /** Whether one of some reasons pauses; asked at every event of every clock. */
    boolean isPausedByOneOf(List<String> reasons) {
        for (String reason : reasons) {
            if (isPausedBy(reason)) {
                return true;
            }
        }
        return false;
    }

    Conduct withPausing(Set<String> reasons) {
        return new Conduct(reasons, false, suppressing, reopening, change, judgement, edge, extra);
    }

    Conduct withPausedByAny() {
        return new Conduct(Set.of(), true, suppressing, reopening, change, judgement, edge, extra);
    }

    Conduct withSuppressing(Set<String> reasons) {
        return new Conduct(pausing, pausedByAny, reasons, reopening, change, judgement, edge, extra);
    }

    Conduct withReopening(Reopening policy) {
        return new Conduct(pausing, pausedByAny, suppressing, policy, change, judgement, edge, extra);
    }

    Conduct withChange(TargetChange policy) {
        return new Conduct(pausing, pausedByAny, suppressing, reopening, policy, judgement, edge, extra);
    }

    Conduct withJudgement(Judgement which) {
        return new Conduct(pausing, pausedByAny, suppressing, reopening, change, which, edge, extra);
    }

    Conduct withEdge(Edge which) {
        return new Conduct(pausing, pausedByAny, suppressing, reopening, change, judgement, which, extra);
    }

    Conduct withExtra(Duration time) {
        return new Conduct(pausing, pausedByAny, suppressing, reopening, change, judgement, edge, time);
    }
}
