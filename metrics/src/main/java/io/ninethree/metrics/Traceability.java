package io.ninethree.metrics;

import static io.ninethree.model.Guarantee.TRACEABILITY;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import java.util.List;

/** The indicators of traceability 问题可追溯: whether course, owner and root cause of every problem can be found. */
public final class Traceability {

    /**
     * Share of opened cases whose contact, handling, owner and outcome can be followed without a gap. Core. 60 / 95 /
     * 100 %.
     */
    public static final Indicator LINKED_RECORDS = Indicator.named("trace.linked")
            .called("服务记录可追溯率", "Traceable records")
            .measures(Formula.share(Cases.TRACEABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(TRACEABILITY)
            .core()
            .minimumSample(10)
            .build();

    /** Share of opened cases with an owner. 60 / 95 / 100 %. */
    public static final Indicator OWNER_KNOWN = Indicator.named("trace.owner")
            .called("责任到人率", "Owner known")
            .measures(Formula.share(Cases.OWNER.isPresent()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(TRACEABILITY)
            .minimumSample(10)
            .build();

    /** Share of the failures resolved in the period whose root cause is recorded. 30 / 80 / 100 %. */
    public static final Indicator ROOT_CAUSE_KNOWN = Indicator.named("trace.rootCause")
            .called("根因记录率", "Root cause recorded")
            .measures(Formula.share(Cases.ROOT_CAUSE.isPresent()).among(Cases.FAILURE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 1.00))
            .under(TRACEABILITY)
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .build();

    /** Share of remedies, by when they came to be owed, whose failure is recorded. 50 / 90 / 100 %. */
    public static final Indicator REMEDY_LINKED = Indicator.named("trace.remedyLinked")
            .called("补救可追溯率", "Remedy linked to its failure")
            .measures(Formula.share(Remedies.FAILURE.isPresent()))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(TRACEABILITY)
            .minimumSample(10)
            .build();

    private Traceability() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(LINKED_RECORDS, OWNER_KNOWN, ROOT_CAUSE_KNOWN, REMEDY_LINKED);
    }
}
