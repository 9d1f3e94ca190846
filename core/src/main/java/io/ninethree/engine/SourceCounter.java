package io.ninethree.engine;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what is read of one source. */
final class SourceCounter {

    private final Source source;
    private final ScoringPeriod period;
    private final Map<Unreadable, Long> unreadable = new HashMap<>();
    private long records;
    private long inPeriod;
    private long undated;

    SourceCounter(Source source, ScoringPeriod period) {
        this.source = source;
        this.period = period;
    }

    /** Takes a record and says whether the period selects it by the dating field of the source. */
    boolean add(Observation observation) {
        records++;
        Optional<Instant> date = observation.row().value(source.datedBy());
        boolean selected = date.isEmpty()
                ? period.isWholeTime()
                : observation.instant(source.datedBy()).filter(period::contains).isPresent();
        if (selected) {
            inPeriod++;
        }
        if (date.isEmpty()) {
            undated++;
        }
        if (selected || date.isEmpty()) {
            countFlaws(observation);
        }
        return selected;
    }

    private void countFlaws(Observation observation) {
        observation.row().flaws().forEach(this::count);
        for (Field<?> field : source.fields()) {
            if (field instanceof DurationField duration) {
                observation.contradiction(duration).ifPresent(flaw -> count(duration, flaw));
            }
        }
    }

    private void count(Field<?> field, Flaw flaw) {
        unreadable.merge(new Unreadable(field, flaw, 0), 1L, Long::sum);
    }

    Reading reading() {
        List<Unreadable> counts = unreadable.entrySet().stream()
                .map(entry ->
                        new Unreadable(entry.getKey().field(), entry.getKey().flaw(), entry.getValue()))
                .sorted(Comparator.comparing((Unreadable count) -> count.field().id())
                        .thenComparing(count -> count.flaw().text().en()))
                .toList();
        return new Reading(source, records, inPeriod, undated, counts);
    }
}
