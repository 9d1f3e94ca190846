package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scoring of one period: reads every record once and shows it to the indicators of its source. */
final class ScoringRun {

    private final ServiceModel model;
    private final ScoringPeriod period;
    private final List<Records> records;
    private final Readiness readiness;
    private final Map<Indicator, Accumulator> accumulators = new LinkedHashMap<>();
    private final Map<Source, SourceCounter> counters = new LinkedHashMap<>();

    ScoringRun(ServiceModel model, ScoringPeriod period, List<Records> records) {
        this.model = model;
        this.period = period;
        this.records = records;
        readiness = Readiness.of(model, records);
        readiness.measurable().stream()
                .filter(this::isDated)
                .forEach(indicator -> accumulators.put(indicator, Accumulator.of(indicator.formula())));
    }

    /** Whether the period can select records for an indicator; an indicator that names its field is connected only with it. */
    private boolean isDated(Indicator indicator) {
        return period.isWholeTime()
                || indicator.datedBy().isPresent()
                || readiness.undated().stream()
                        .noneMatch(
                                source -> source.id().equals(indicator.formula().sourceId()));
    }

    Scorecard scorecard() {
        records.forEach(this::read);
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        accumulators.forEach((indicator, accumulator) -> values.put(indicator.id(), accumulator.value()));
        List<Scorecard.Reading> readings =
                counters.values().stream().map(SourceCounter::reading).toList();
        return Scorecard.of(model, period, values, readings, readiness);
    }

    private void read(Records source) {
        SourceCounter counter = counters.computeIfAbsent(source.source(), key -> new SourceCounter(key, period));
        for (Row row : source.rows()) {
            Observation observation = new Observation(row, source, period.knownAt());
            boolean selected = counter.add(observation);
            accumulators.forEach((indicator, accumulator) -> {
                if (indicator.formula().sourceId().equals(source.source().id())) {
                    show(observation, selected, indicator, accumulator);
                }
            });
        }
    }

    private void show(Observation observation, boolean selected, Indicator indicator, Accumulator accumulator) {
        Optional<InstantField> own = indicator.datedBy();
        if (own.isEmpty()) {
            if (selected) {
                accumulator.add(observation);
            }
            return;
        }
        Optional<Instant> date = observation.instant(own.get());
        if (date.isPresent() && period.contains(date.get())) {
            accumulator.add(observation);
        } else if (selected && observation.row().flaw(own.get()).isPresent()) {
            accumulator.leaveOut(Truth.UNREADABLE);
        }
    }
}
