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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        List<Listener> listeners = listeners(source);
        for (Row row : source.rows()) {
            Observation observation = new Observation(row, source, period.knownAt());
            boolean selected = counter.add(observation);
            listeners.forEach(listener -> listener.show(observation, selected, period));
        }
    }

    private List<Listener> listeners(Records source) {
        return accumulators.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .formula()
                        .sourceId()
                        .equals(source.source().id()))
                .map(entry -> Listener.of(entry.getKey(), entry.getValue(), source))
                .toList();
    }

    /**
     * An indicator that is shown the records of one mapping.
     *
     * @param accumulator takes the records
     * @param datedBy the field that dates the indicator, null if it is the one of the source
     * @param connected whether the mapping has every field that the indicator reads
     */
    private record Listener(
            Accumulator accumulator, @Nullable InstantField datedBy, boolean connected) {

        static Listener of(Indicator indicator, Accumulator accumulator, Records source) {
            boolean connected = indicator.fields().stream().allMatch(source::connects);
            return new Listener(accumulator, indicator.datedBy().orElse(null), connected);
        }

        void show(Observation observation, boolean selected, ScoringPeriod period) {
            if (connected && belongs(observation, selected, period)) {
                accumulator.add(observation);
            } else if (selected && !connected) {
                accumulator.leaveOut(Truth.ABSENT);
            } else if (selected
                    && datedBy != null
                    && observation.row().flaw(datedBy).isPresent()) {
                accumulator.leaveOut(Truth.UNREADABLE);
            }
        }

        private boolean belongs(Observation observation, boolean selected, ScoringPeriod period) {
            return datedBy == null
                    ? selected
                    : observation.instant(datedBy).filter(period::contains).isPresent();
        }
    }
}
