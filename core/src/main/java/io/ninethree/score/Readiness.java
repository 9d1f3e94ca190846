package io.ninethree.score;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;

import io.ninethree.fact.Records;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Windowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a model can measure with some mappings, before any data: which indicators are connected, which fields the others
 * lack, and what connecting them would add. A derived indicator lacks what those lack that it is derived from. Immutable
 * and thread-safe.
 *
 * @param model the model
 * @param missing the fields that an indicator lacks, by indicator; only indicators that lack any
 * @param undated sources that are mapped without the field that dates them, which only a whole-time period can score
 */
public record Readiness(ServiceModel model, Map<Indicator, Set<Field<?>>> missing, List<Source> undated) {

    /**
     * Something to connect next.
     *
     * @param fields the fields, all of them needed
     * @param indicators the indicators that could be measured then, and not before
     * @param gain the part of the weight of the whole that they carry, 0 to 1
     */
    public record Advice(Set<Field<?>> fields, List<Indicator> indicators, double gain) {}

    /** Copies what is missing, whose order has a meaning. */
    public Readiness {
        Map<Indicator, Set<Field<?>>> copy = new LinkedHashMap<>();
        missing.forEach((indicator, fields) -> copy.put(indicator, unmodifiableSet(new LinkedHashSet<>(fields))));
        missing = unmodifiableMap(copy);
        undated = List.copyOf(undated);
    }

    /**
     * What a model can measure with some records.
     *
     * @param model the model
     * @param records records of any sources, of which only the mappings are asked
     * @return the readiness
     */
    public static Readiness of(ServiceModel model, List<Records> records) {
        Map<Indicator, Set<Field<?>>> missing = new LinkedHashMap<>();
        Lacking needs = new Lacking(model.indicators(), indicator -> lacking(indicator, records));
        for (Indicator indicator : model.indicators()) {
            Set<Field<?>> lacking = needs.of(indicator);
            if (!lacking.isEmpty()) {
                missing.put(indicator, lacking);
            }
        }
        List<Source> undated = records.stream()
                .map(Records::source)
                .distinct()
                .filter(source -> !connects(records, source.datedBy()))
                .toList();
        return new Readiness(model, missing, undated);
    }

    /** This readiness where some indicators get their values from elsewhere. */
    Readiness connecting(Set<String> ids) {
        Map<Indicator, Set<Field<?>>> others = new LinkedHashMap<>(missing);
        others.keySet().removeIf(indicator -> ids.contains(indicator.id()));
        return new Readiness(model, others, undated);
    }

    /** What the records that come nearest to an indicator lack: other records can not lend them a field. */
    private static Set<Field<?>> lacking(Indicator indicator, List<Records> records) {
        return records.stream()
                .filter(each -> each.source().id().equals(indicator.formula().sourceId()))
                .map(each -> lacking(indicator, each::connects))
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(() -> withoutRecords(indicator));
    }

    private static Set<Field<?>> lacking(Indicator indicator, Predicate<Field<?>> connected) {
        Set<Field<?>> lacking = new LinkedHashSet<>();
        indicator.fields().stream()
                .filter(connected.negate())
                .flatMap(Readiness::mappable)
                .filter(connected.negate())
                .forEach(lacking::add);
        return lacking;
    }

    /** What an indicator lacks without any records; a count may read no field, but it needs a source. */
    private static Set<Field<?>> withoutRecords(Indicator indicator) {
        Set<Field<?>> lacking = new LinkedHashSet<>();
        counted(indicator.formula()).ifPresent(source -> lacking.add(source.datedBy()));
        lacking.addAll(lacking(indicator, field -> false));
        return lacking;
    }

    /** The source whose records a formula counts, by itself or as a part. */
    private static Optional<Source> counted(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> Optional.of(((Count) formula).source());
            case RATIO -> counted(((Ratio) formula).numerator()).or(() -> counted(((Ratio) formula).denominator()));
            case SPREAD -> counted(((Spread) formula).of());
            case WINDOWED -> counted(((Windowed) formula).of());
            case GROWTH -> counted(((Growth) formula).of());
            default -> Optional.empty();
        };
    }

    /** The fields by which a field is connected: the ends of a derived duration, otherwise the field itself. */
    private static Stream<? extends Field<?>> mappable(Field<?> field) {
        return field instanceof DurationField && !field.inputs().isEmpty() ? field.inputs().stream() : Stream.of(field);
    }

    private static boolean connects(List<Records> records, Field<?> field) {
        return records.stream().anyMatch(each -> each.connects(field));
    }

    /**
     * The indicators in scope that can be measured.
     *
     * @return the indicators in the order of the model
     */
    public List<Indicator> measurable() {
        return model.indicators().stream()
                .filter(indicator -> !missing.containsKey(indicator) && model.isInScope(indicator.id()))
                .toList();
    }

    /**
     * What to connect next: sets of fields that some indicators in scope lack, the one that adds most first.
     *
     * @return one for each set of fields, with what it alone would add
     */
    public List<Advice> advice() {
        List<Advice> advice = new ArrayList<>();
        Map<Indicator, Set<Field<?>>> wanted = new LinkedHashMap<>(missing);
        wanted.keySet().removeIf(indicator -> !model.isInScope(indicator.id()));
        for (Set<Field<?>> fields : new LinkedHashSet<>(wanted.values())) {
            List<Indicator> gained = wanted.entrySet().stream()
                    .filter(entry -> fields.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            double gain = gained.stream()
                    .mapToDouble(each -> weightIn(model.root(), each))
                    .sum();
            advice.add(new Advice(fields, gained, gain));
        }
        advice.sort(Comparator.comparingDouble(Advice::gain).reversed());
        return advice;
    }

    private static double weightIn(ModelNode node, Indicator indicator) {
        if (node instanceof Heading heading) {
            return heading.children().stream()
                    .mapToDouble(child -> heading.weightOf(child) * weightIn(child, indicator))
                    .sum();
        }
        return node.equals(indicator) ? 1 : 0;
    }
}
