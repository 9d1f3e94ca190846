package io.ninethree.definition;

import io.ninethree.definition.IndicatorCase.Rows;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model applied to the rows of a case. A row belongs to the source of its fields, an empty one to every source that is read. */
final class Trial {

    private Trial() {}

    static Scorecard score(
            ServiceModel model, List<Rows> given, Optional<ScoringPeriod> period, DefinitionSet definitions) {
        Map<String, List<Row>> bySource = new LinkedHashMap<>();
        sourceIds(model).forEach(id -> bySource.put(id, new ArrayList<>()));
        given.stream().flatMap(Rows::rows).forEach(row -> add(row, bySource));
        Records[] records = bySource.entrySet().stream()
                .map(each -> Records.of(definitions.get(Source.class, each.getKey()), each.getValue()))
                .toArray(Records[]::new);
        return ScoringEngine.of(model).score(period.orElseGet(() -> ScoringPeriod.wholeTime(Instant.MAX)), records);
    }

    private static Stream<String> sourceIds(ServiceModel model) {
        return model.indicators().stream()
                .map(indicator -> indicator.formula().sourceId())
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    private static void add(Row row, Map<String, List<Row>> bySource) {
        if (row.fields().isEmpty()) {
            bySource.values().forEach(rows -> rows.add(row));
        }
        row.fields().stream()
                .map(Field::sourceId)
                .distinct()
                .forEach(id ->
                        bySource.computeIfAbsent(id, key -> new ArrayList<>()).add(row));
    }
}
