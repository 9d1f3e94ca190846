package io.ninethree.metrics;

import io.ninethree.definition.Definition;
import io.ninethree.definition.Definitions;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The 9+3 service-quality model: nine customer experiences 经 and three guarantees 纬.
 *
 * <p>A dimension earns the arithmetic mean of its indicators, of which the core ones weigh 60 %. The whole is the
 * geometric mean of the dimensions, none of them counting below 20 points, so that a collapsed one shows without erasing
 * everything. A gate holds it: while the confidence interval of SLA attainment lies below 90 %, the whole earns at most 60
 * points at 80 % and below, rising to 100 at 90 %. It is a 9+3 score if at least six experiences, promise fulfilment and one more guarantee are measured, at
 * least indicatively; otherwise it is the measured part. The sources of the model prescribe no aggregation: all of this
 * is the library's own choice.
 */
public final class NinePlusThree {

    /** The id of the standard model and of its preset. */
    public static final String ID = "nine-plus-three";

    private NinePlusThree() {}

    /**
     * The standard model with its catalogue.
     *
     * @return the model
     */
    public static ServiceModel standard() {
        List<Heading> headings = byDimension().entrySet().stream()
                .map(entry -> Heading.of(entry.getKey(), indicators(entry.getValue())))
                .toList();
        Heading overall = Heading.of(ServiceModel.OVERALL, ServiceModel.OVERALL_TEXT, headings)
                .withAggregation(Aggregation.geometric().notBelow(20))
                .withGate(Gate.ramp(PromiseFulfilment.ATTAINMENT.id(), 0.80, 60, 0.90)
                        .on(Gate.Bound.UPPER));
        return new ServiceModel(
                Text.of("9+3 服务质量模型", "9+3 service-quality model"),
                withQuorums(overall),
                indicators(Information.catalogue()));
    }

    /**
     * The standard catalogue: every indicator of the model with its origin and an example.
     *
     * @return the lines in the order of the model, then those that are only information
     */
    public static List<CatalogueEntry> catalogue() {
        return Stream.concat(byDimension().values().stream(), Stream.of(Information.catalogue()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The language of documents with what this catalogue brings: the formula {@code days-in-control}, the sources of
     * retrospectives and case studies, the indicators of the catalogue, of their variants, of people and of business results
     * by their ids, and the model {@value #ID}.
     * {@link io.ninethree.metrics.preset.Preset#definitions} adds presets.
     *
     * @return the language
     */
    public static Definitions definitions() {
        Stream<Definition> indicators = Stream.of(
                        catalogue(),
                        CustomerNeedsInsight.variants(),
                        PeopleAndCulture.catalogue(),
                        BusinessResults.catalogue())
                .flatMap(List::stream)
                .map(CatalogueEntry::indicator)
                .map(each -> new Definition(each.id(), each));
        Stream<Definition> model = Stream.of(new Definition(ID, standard()));
        return Definitions.standard()
                .with(new DaysInControlKind())
                .knowing(Review.SOURCE, CaseStudy.SOURCE)
                .knowing(Stream.concat(indicators, model).toArray(Definition[]::new));
    }

    private static List<Indicator> indicators(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::indicator).toList();
    }

    private static Map<Dimension, List<CatalogueEntry>> byDimension() {
        Map<Dimension, List<CatalogueEntry>> catalogue = new LinkedHashMap<>();
        catalogue.put(Experience.NEED_INSIGHT, CustomerNeedsInsight.catalogue());
        catalogue.put(Experience.EXPERIENCE_CONSISTENCY, ExperienceConsistency.catalogue());
        catalogue.put(Experience.RESPONSE_SPEED, ResponseSpeed.catalogue());
        catalogue.put(Experience.EMPATHETIC_INTERACTION, EmpatheticInteraction.catalogue());
        catalogue.put(Experience.SCENARIO_BASED_RESOLUTION, ScenarioBasedResolution.catalogue());
        catalogue.put(Experience.EXPERTISE_AND_CREDIBILITY, ExpertiseAndCredibility.catalogue());
        catalogue.put(Experience.ATTENTION_TO_DETAIL, AttentionToDetail.catalogue());
        catalogue.put(Experience.EMOTIONAL_CONNECTION, EmotionalConnection.catalogue());
        catalogue.put(Experience.CLOSED_LOOP_IMPROVEMENT, ClosedLoopImprovement.catalogue());
        catalogue.put(Guarantee.PROMISE_FULFILMENT, PromiseFulfilment.catalogue());
        catalogue.put(Guarantee.PROCESS_TRANSPARENCY, ProcessTransparency.catalogue());
        catalogue.put(Guarantee.TRACEABILITY, Traceability.catalogue());
        return catalogue;
    }

    /** The demands on a 9+3 score: six experiences, promise fulfilment and one more guarantee. */
    private static Heading withQuorums(Heading overall) {
        return overall.withQuorum(
                        6, Stream.of(Experience.values()).map(Dimension::id).toList())
                .withQuorum(1, List.of(Guarantee.PROMISE_FULFILMENT.id()))
                .withQuorum(1, List.of(Guarantee.PROCESS_TRANSPARENCY.id(), Guarantee.TRACEABILITY.id()));
    }
}
