package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores records by one model. Has no state between calls, reads no clock and draws no random number: the same records
 * give the same scorecard. Immutable and thread-safe.
 */
public final class ScoringEngine {

    private final ServiceModel model;

    private ScoringEngine(ServiceModel model) {
        this.model = requireNonNull(model, "model");
    }

    /**
     * An engine for a model.
     *
     * @param model the model
     * @return the engine
     */
    public static ScoringEngine of(ServiceModel model) {
        return new ScoringEngine(model);
    }

    /**
     * What the model can measure with some mappings, before any data.
     *
     * @param mappings the mappings
     * @return what is connected, what is missing and what to connect next
     */
    public Readiness readiness(RecordMapping<?>... mappings) {
        return Readiness.of(
                model, Stream.of(mappings).map(mapping -> mapping.of(List.of())).toList());
    }

    /**
     * Scores a period. Give all records, not only those of the period: the period selects by the field that dates each
     * source, or that an indicator names. Where several mappings read one source, their records add up; those of a mapping
     * that lacks a field of an indicator are left out of it as absent.
     *
     * @param period the period
     * @param records the records, at most once per mapping; sources without any are not connected
     * @return the scorecard
     */
    public Scorecard score(ScoringPeriod period, Records... records) {
        return new ScoringRun(model, period, List.of(records)).scorecard();
    }
}
