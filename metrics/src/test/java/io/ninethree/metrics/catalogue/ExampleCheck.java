package io.ninethree.metrics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.contract.IndicatorVerifier;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.metrics.catalogue.Example.Dated;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ServiceModel;
import java.util.List;

/** Runs the example of a line of the catalogue through the engine. */
public final class ExampleCheck {

    private ExampleCheck() {}

    public static void verify(CatalogueEntry entry) {
        Indicator indicator = entry.indicator();
        Example example = entry.example();
        assertThat(example.points().isPresent())
                .as("points of %s", indicator.id())
                .isEqualTo(indicator.curve().isPresent());
        if (example.beside().isEmpty()) {
            verifyAlone(indicator, example);
        } else {
            verifyBesideOthers(indicator, example, example.dated().orElseThrow());
        }
    }

    private static void verifyAlone(Indicator indicator, Example example) {
        Row[] rows = example.rows().toArray(Row[]::new);
        IndicatorVerifier check = example.dated()
                .map(dated -> IndicatorVerifier.verify(indicator)
                        .given(dated.source(), rows)
                        .in(dated.period()))
                .orElseGet(() -> IndicatorVerifier.verify(indicator).given(rows));
        check.measures(example.value());
        example.points().ifPresent(check::scores);
    }

    /** What is derived needs a model in which the others stand. */
    private static void verifyBesideOthers(Indicator indicator, Example example, Dated dated) {
        Heading root = Heading.of("example", Text.of("示例", "Example"), List.of(indicator));
        IndicatorScore score = ScoringEngine.of(new ServiceModel(root.text(), root, example.beside()))
                .score(dated.period(), Records.of(dated.source(), example.rows()))
                .of(indicator.id());
        double value = score.value().number().orElseThrow();
        assertThat(value).as("value of %s", indicator.id()).isCloseTo(example.value(), within(1e-9));
        indicator
                .curve()
                .ifPresent(curve -> assertThat(curve.score(value))
                        .as("points of %s", indicator.id())
                        .isCloseTo(example.points().orElseThrow(), within(1e-6)));
    }
}
