package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.metrics.people.SkillProfile.Layer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a growth file.
 *
 * @param on when
 * @param kind what happened
 * @param layer what was trained or tested, empty for what was used
 * @param skill what was trained or used, empty for a test
 * @param points what a test earned, 0 for everything else
 */
record SkillEvent(LocalDate on, Kind kind, Optional<Layer> layer, String skill, double points) {

    /** What can happen. */
    enum Kind {
        /** A skill was trained. */
        TRAINED,
        /** A skill was used. */
        USED,
        /** A layer was tested. */
        TESTED
    }

    SkillEvent {
        requireNonNull(on, "on");
        requireNonNull(skill, "skill");
    }

    static SkillEvent trained(LocalDate on, Layer layer, String skill) {
        return new SkillEvent(on, Kind.TRAINED, Optional.of(layer), skill, 0);
    }

    static SkillEvent used(LocalDate on, String skill) {
        return new SkillEvent(on, Kind.USED, Optional.empty(), skill, 0);
    }

    static SkillEvent tested(LocalDate on, Layer layer, double points) {
        return new SkillEvent(on, Kind.TESTED, Optional.of(layer), "", points);
    }

    boolean isTestOf(Layer wanted) {
        return kind == Kind.TESTED && layer.equals(Optional.of(wanted));
    }

    boolean isTrainingOf(Layer wanted) {
        return kind == Kind.TRAINED && layer.equals(Optional.of(wanted));
    }
}
