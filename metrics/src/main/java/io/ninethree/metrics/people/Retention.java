package io.ninethree.metrics.people;

import io.ninethree.metrics.people.SkillProfile.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person could do right after the latest training of a layer, and three months later.
 *
 * @param initial the points of the first test from the training on
 * @param retest the points of the first test at least three months after that
 */
record Retention(double initial, double retest) {

    private static final int MONTHS = 3;

    /** The part of the initial points that is gone over some layers, empty if there are no such points. */
    static OptionalDouble rate(List<Layer> layers, List<SkillEvent> events) {
        List<Retention> known =
                layers.stream().flatMap(layer -> of(layer, events).stream()).toList();
        double initial = known.stream().mapToDouble(Retention::initial).sum();
        double kept = known.stream().mapToDouble(Retention::kept).sum();
        return initial > 0 ? OptionalDouble.of((initial - kept) / initial) : OptionalDouble.empty();
    }

    /** The retention of a layer, if it was trained, tested and tested again. Events are in the order of days. */
    private static Optional<Retention> of(Layer layer, List<SkillEvent> events) {
        Optional<LocalDate> training = events.stream()
                .filter(event -> event.isTrainingOf(layer))
                .map(SkillEvent::on)
                .reduce((earlier, later) -> later);
        Optional<SkillEvent> initial = training.flatMap(day -> firstTest(layer, day, events));
        return initial.flatMap(test -> firstTest(layer, test.on().plusMonths(MONTHS), events)
                .map(later -> new Retention(test.points(), later.points())));
    }

    private static Optional<SkillEvent> firstTest(Layer layer, LocalDate from, List<SkillEvent> events) {
        return events.stream()
                .filter(event -> event.isTestOf(layer) && !event.on().isBefore(from))
                .findFirst();
    }

    /** What is left of the initial points; a better retest does not make up for other layers. */
    private double kept() {
        return Math.min(initial, retest);
    }
}
