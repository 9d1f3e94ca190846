package io.ninethree.contract;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.engine.Tally;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.Derived;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Targets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One indicator in a model of its own, scored in one period.
 *
 * @param indicator the indicator, which reads records
 * @param source the source of the records
 * @param period the period
 */
record Trial(Indicator indicator, Source source, ScoringPeriod period) {

    /** An indicator in the whole time, on rows of just the fields that it reads. */
    static Trial of(Indicator indicator) {
        if (indicator.formula() instanceof Derived) {
            throw new IllegalArgumentException("indicator of a check must read records, was '" + indicator.id()
                    + "', which is derived from " + indicator.formula().indicators());
        }
        return new Trial(indicator, asReadBy(indicator), ScoringPeriod.wholeTime(Instant.MAX));
    }

    private static Source asReadBy(Indicator indicator) {
        Set<Field<?>> fields = new LinkedHashSet<>();
        indicator.fields().forEach(field -> addWithInputs(field, fields));
        indicator.targets().map(Targets::by).ifPresent(fields::add);
        String source = indicator.formula().sourceId();
        InstantField undated = InstantField.named(source + ".undated");
        return Source.of(source, undated, fields.toArray(Field<?>[]::new));
    }

    private static void addWithInputs(Field<?> field, Set<Field<?>> fields) {
        fields.add(field);
        field.inputs().forEach(input -> addWithInputs(input, fields));
    }

    /** This trial on rows of no more fields than the indicator reads. */
    Trial reading(Row... rows) {
        Source read = asReadBy(indicator);
        for (Row row : rows) {
            row.fields().forEach(field -> requireRead(read, field));
        }
        return new Trial(indicator, read, period);
    }

    private void requireRead(Source read, Field<?> field) {
        if (!read.fields().contains(field)) {
            throw new IllegalArgumentException(
                    "field of a row for '" + indicator.id() + "' must be read by it, was '" + field.id() + "'");
        }
    }

    /** This trial on rows of a source, to which their fields must belong. */
    Trial reading(Source newSource, Row... rows) {
        return new Trial(indicator, Records.of(newSource, rows).source(), period);
    }

    Trial in(ScoringPeriod newPeriod) {
        return new Trial(indicator, source, newPeriod);
    }

    Tally tally(List<Row> rows) {
        Heading root = Heading.of("verified", Text.of("验证", "Verified"), List.of(indicator));
        ServiceModel model = new ServiceModel(root.text(), root, List.of());
        return ScoringEngine.of(model).tally(period).add(records(rows));
    }

    Records records(List<Row> rows) {
        return Records.of(source, rows);
    }

    IndicatorScore score(Tally tally) {
        return tally.scorecard().of(indicator.id());
    }

    IndicatorScore score(List<Row> rows) {
        return score(tally(rows));
    }
}
