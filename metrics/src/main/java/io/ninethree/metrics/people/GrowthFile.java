package io.ninethree.metrics.people;

import io.ninethree.metrics.people.SkillProfile.Layer;
import io.ninethree.model.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What happened to the skills of one person.
 *
 * @param person whose file it is
 * @param weights how much layers count, 1 for those that are not there
 * @param events what happened, in the order of days
 */
record GrowthFile(String person, Map<Layer, Double> weights, List<SkillEvent> events) {

    private static final int MOST_POINTS = 100;

    GrowthFile {
        Map<Layer, Double> copy = new EnumMap<>(Layer.class);
        copy.putAll(weights);
        weights = copy;
        events = List.copyOf(events);
    }

    GrowthFile asOf(LocalDate day) {
        return new GrowthFile(
                person,
                weights,
                events.stream().filter(event -> !event.on().isAfter(day)).toList());
    }

    List<Layer> tested() {
        return Arrays.stream(Layer.values())
                .filter(layer -> level(layer).isPresent())
                .toList();
    }

    OptionalDouble level(Layer layer) {
        return events.stream()
                .filter(event -> event.isTestOf(layer))
                .mapToDouble(SkillEvent::points)
                .reduce((earlier, later) -> later);
    }

    OptionalDouble overall() {
        double sum = 0;
        double weight = 0;
        for (Layer layer : tested()) {
            sum += weight(layer) * level(layer).orElseThrow();
            weight += weight(layer);
        }
        return weight > 0 ? OptionalDouble.of(Math.min(MOST_POINTS, sum / weight)) : OptionalDouble.empty();
    }

    private double weight(Layer layer) {
        return weights.getOrDefault(layer, 1.0);
    }

    OptionalDouble useRate() {
        Set<String> trained = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (SkillEvent event : events) {
            if (event.kind() == SkillEvent.Kind.TRAINED) {
                trained.add(event.skill());
            } else if (event.kind() == SkillEvent.Kind.USED && trained.contains(event.skill())) {
                used.add(event.skill());
            }
        }
        return trained.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) used.size() / trained.size());
    }

    void throwIfWrong() {
        Problems problems = new Problems();
        problems.addIfBlank(person, "profile", "person");
        weights.forEach((layer, weight) -> problems.addUnless(
                weight >= 0 && weight <= Weights.MOST,
                "profile/" + layer,
                "weight must be between 0 and 1000000, was " + weight));
        boolean counts = Arrays.stream(Layer.values()).anyMatch(layer -> weight(layer) > 0);
        problems.addUnless(counts, "profile", "a weight must be positive, was none");
        events.forEach(event -> addOf(event, problems));
        problems.throwIfAny();
    }

    private static void addOf(SkillEvent event, Problems problems) {
        String place = "profile/" + event.on();
        if (event.kind() != SkillEvent.Kind.TESTED) {
            problems.addIfBlank(event.skill(), place, "skill");
        }
        problems.addUnless(
                event.points() >= 0 && event.points() <= MOST_POINTS,
                place,
                "points must be between 0 and 100, was " + event.points());
    }
}
