package io.ninethree.metrics.preset;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.definition.IndicatorCase;
import io.ninethree.definition.IndicatorCase.Expected;
import io.ninethree.definition.IndicatorCase.Rows;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.metrics.BusinessResults;
import io.ninethree.metrics.CustomerNeedsInsight;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.Review;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shipped documents hold. */
final class ShippedDefinitions {

    private ShippedDefinitions() {}

    static Stream<CatalogueEntry> entries() {
        return Stream.of(
                        NinePlusThree.catalogue(),
                        CustomerNeedsInsight.variants(),
                        PeopleAndCulture.catalogue(),
                        BusinessResults.catalogue())
                .flatMap(List::stream);
    }

    /** The indicators with the sources that only they read, and the presets over them with their models. */
    static DefinitionSet catalogue() {
        Stream<Definition> sources =
                Stream.of(Review.SOURCE, CaseStudy.SOURCE).map(each -> new Definition(each.id(), each));
        Stream<Definition> indicators =
                entries().map(CatalogueEntry::indicator).map(each -> new Definition(each.id(), each));
        Stream<Definition> presets = Preset.shipped().stream()
                .filter(each -> !each.equals(NinetyEight.preset()))
                .flatMap(ShippedDefinitions::withModel);
        return DefinitionSet.of(Stream.of(sources, indicators, presets)
                        .flatMap(each -> each)
                        .toArray(Definition[]::new))
                .with(entries().map(ShippedDefinitions::example).toArray(DefinitionCase[]::new));
    }

    private static DefinitionCase example(CatalogueEntry entry) {
        Example example = entry.example();
        List<Rows> given = example.given().stream()
                .map(group -> new Rows(group.times(), group.row()))
                .toList();
        Expected expected = expected(entry.indicator().formula().unit(), example);
        Optional<ScoringPeriod> period = example.dated().map(Example.Dated::period);
        return new IndicatorCase(entry.indicator().id(), "example", given, List.of(), period, expected);
    }

    private static Expected expected(Unit unit, Example example) {
        boolean isDuration = unit.equals(Unit.SECONDS);
        Optional<Double> value = isDuration ? Optional.empty() : Optional.of(example.value());
        Optional<Duration> duration =
                isDuration ? Optional.of(Duration.ofNanos(Math.round(example.value() * 1e9))) : Optional.empty();
        Optional<Double> score = example.points().stream().boxed().findFirst();
        return new Expected(
                value,
                duration,
                score,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A document of its own, as its indicators have the ids of the catalogue and other curves. */
    static DefinitionSet ninetyEight() {
        Stream<Definition> indicators =
                NinetyEight.model().indicators().stream().map(each -> new Definition(each.id(), each));
        return DefinitionSet.of(
                Stream.concat(indicators, withModel(NinetyEight.preset())).toArray(Definition[]::new));
    }

    private static Stream<Definition> withModel(Preset preset) {
        return Stream.of(new Definition(preset.id(), preset.model()), new Definition(preset.id(), preset));
    }

    /** The language with all kinds and nothing of the catalogue known. */
    static Definitions strangers() {
        List<String> standard = Definitions.standard().kinds().stream()
                .map(DefinitionKind::name)
                .toList();
        return Definitions.standard()
                .with(Preset.definitions().kinds().stream()
                        .filter(kind -> !standard.contains(kind.name()))
                        .toArray(DefinitionKind<?>[]::new));
    }
}
