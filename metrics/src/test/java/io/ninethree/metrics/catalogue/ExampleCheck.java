package io.ninethree.metrics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.metrics.catalogue.Example.Dated;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Targets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the example of a line of the catalogue through the engine. */
public final class ExampleCheck {

    private ExampleCheck() {}

    public static void verify(CatalogueEntry entry) {
        Indicator indicator = entry.indicator();
        Example example = entry.example();
        IndicatorScore score = score(indicator, example);
        assertThat(score.value().number())
                .as("value of %s, absent for %s", indicator.id(), score.absence())
                .isPresent();
        double value = score.value().number().getAsDouble();
        assertThat(value)
                .as("value of %s", indicator.id())
                .isCloseTo(example.value(), within(1e-9 * Math.max(1, Math.abs(value))));
        assertThat(example.points().isPresent())
                .as("points of %s", indicator.id())
                .isEqualTo(indicator.curve().isPresent());
        indicator
                .curve()
                .ifPresent(curve -> assertThat(points(curve, score))
                        .as("points of %s", indicator.id())
                        .isCloseTo(example.points().orElseThrow(), within(1e-6)));
    }

    /** With targets by word an example is about one word, or about none. */
    private static double points(ScoreCurve curve, IndicatorScore score) {
        return score.points().orElseGet(() -> curve.score(score.value().number().orElseThrow()));
    }

    private static IndicatorScore score(Indicator indicator, Example example) {
        Row[] rows = example.rows().toArray(Row[]::new);
        Records records = example.dated()
                .map(dated -> Records.of(dated.source(), rows))
                .orElseGet(() -> Records.of(asRead(indicator, example), rows));
        ScoringPeriod period = example.dated().map(Dated::period).orElseGet(() -> ScoringPeriod.wholeTime(Instant.MAX));
        Heading root = Heading.of("example", Text.of("示例", "Example"), List.of(indicator));
        ServiceModel model = new ServiceModel(root.text(), root, example.beside());
        return ScoringEngine.of(model).score(period, records).of(indicator.id());
    }

    /** A source of just the fields that are read. */
    private static Source asRead(Indicator indicator, Example example) {
        Set<Field<?>> fields = new LinkedHashSet<>();
        Stream.concat(Stream.of(indicator), example.beside().stream())
                .flatMap(each -> each.fields().stream())
                .forEach(field -> addWithInputs(field, fields));
        indicator.targets().map(Targets::by).ifPresent(fields::add);
        String source = fields.iterator().next().sourceId();
        InstantField undated = InstantField.named(source + ".undated");
        return Source.of(source, undated, fields.toArray(Field<?>[]::new));
    }

    private static void addWithInputs(Field<?> field, Set<Field<?>> fields) {
        fields.add(field);
        field.inputs().forEach(input -> addWithInputs(input, fields));
    }
}
