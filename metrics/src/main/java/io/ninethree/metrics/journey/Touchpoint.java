package io.ninethree.metrics.journey;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of a journey: what the customer meets there, or what is done for it out of sight. The journey to which it
 * belongs checks it. Immutable and thread-safe.
 *
 * {@snippet :
 * Touchpoint.of("pay", "Pay the bill", "web").withValence(Valence.PAIN).withObstacle(Obstacle.BLOCK).withMonitoring();
 * }
 *
 * @param id tells the step from the others of its journey, not blank
 * @param name what a reader sees, not blank
 * @param channel the way by which the customer takes the step, blank if not recorded
 * @param valence what the customer feels there
 * @param stage on which side of the line of visibility it lies
 * @param obstacle what is in the customer's way
 * @param monitored whether the company observes how the step goes
 * @param visible whether customers can see for themselves that the step is due, under way or done; a step backstage may
 *     be, for example by a page that shows its state
 * @param duration how long the step takes as measured, not negative; empty if not measured
 */
public record Touchpoint(
        String id,
        String name,
        String channel,
        Valence valence,
        Stage stage,
        Obstacle obstacle,
        boolean monitored,
        boolean visible,
        Optional<Duration> duration) {

    /** What a customer feels at a step. */
    public enum Valence {
        /** Something hurts, and must go. */
        PAIN(Text.of("痛点", "pain")),
        /** A wish that nobody has met so far. */
        ITCH(Text.of("痒点", "itch")),
        /** More than the customer expected. */
        DELIGHT(Text.of("爽点", "delight")),
        /** Nothing worth telling. */
        NEUTRAL(Text.of("平稳", "neutral"));

        private final Text text;

        Valence(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the valence in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * The two sides of the line of visibility of a service blueprint (G. L. Shostack, <i>Designing Services That
     * Deliver</i>, Harvard Business Review, 1984).
     */
    public enum Stage {
        /** The customer takes part in the step or watches it. */
        FRONTSTAGE(Text.of("前台", "frontstage")),
        /** The step lies behind the line of visibility. */
        BACKSTAGE(Text.of("后台", "backstage"));

        private final Text text;

        Stage(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the side in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** What can be in a customer's way. */
    public enum Obstacle {
        /** Nothing is. */
        NONE(Text.of("畅通", "clear")),
        /** The journey breaks off: nobody leads on to the next step. */
        BREAK(Text.of("断点", "break")),
        /** The journey is held up: it goes on, but late or with trouble. */
        BLOCK(Text.of("堵点", "block"));

        private final Text text;

        Obstacle(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the obstacle in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** Checks that nothing is missing. */
    public Touchpoint {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(channel, "channel");
        requireNonNull(valence, "valence");
        requireNonNull(stage, "stage");
        requireNonNull(obstacle, "obstacle");
        requireNonNull(duration, "duration");
    }

    /**
     * A neutral step on the front stage with a clear way, neither monitored nor visible to the customer nor measured.
     *
     * @param id tells the step from the others of its journey, not blank
     * @param name what a reader sees, not blank
     * @param channel the way by which the customer takes the step, blank if not recorded
     * @return the step
     */
    public static Touchpoint of(String id, String name, String channel) {
        return new Touchpoint(
                id, name, channel, Valence.NEUTRAL, Stage.FRONTSTAGE, Obstacle.NONE, false, false, Optional.empty());
    }

    /**
     * This step with what the customer feels there.
     *
     * @param felt what the customer feels
     * @return a changed copy
     */
    public Touchpoint withValence(Valence felt) {
        return new Touchpoint(id, name, channel, felt, stage, obstacle, monitored, visible, duration);
    }

    /**
     * This step on a side of the line of visibility.
     *
     * @param side the side
     * @return a changed copy
     */
    public Touchpoint withStage(Stage side) {
        return new Touchpoint(id, name, channel, valence, side, obstacle, monitored, visible, duration);
    }

    /**
     * This step with something in the customer's way.
     *
     * @param inTheWay what is in the way
     * @return a changed copy
     */
    public Touchpoint withObstacle(Obstacle inTheWay) {
        return new Touchpoint(id, name, channel, valence, stage, inTheWay, monitored, visible, duration);
    }

    /**
     * This step as one that the company observes.
     *
     * @return a changed copy
     */
    public Touchpoint withMonitoring() {
        return new Touchpoint(id, name, channel, valence, stage, obstacle, true, visible, duration);
    }

    /**
     * This step as one whose state customers can see for themselves.
     *
     * @return a changed copy
     */
    public Touchpoint withVisibility() {
        return new Touchpoint(id, name, channel, valence, stage, obstacle, monitored, true, duration);
    }

    /**
     * This step with the time that it takes.
     *
     * @param measured the time as measured, not negative
     * @return a changed copy
     */
    public Touchpoint withDuration(Duration measured) {
        return new Touchpoint(id, name, channel, valence, stage, obstacle, monitored, visible, Optional.of(measured));
    }

    void addProblems(String place, Problems problems) {
        problems.addIfBlank(id, place, "id");
        problems.addIfBlank(name, place, "name");
        problems.addUnless(
                duration.filter(Duration::isNegative).isEmpty(),
                place,
                "duration must not be negative, was " + duration.orElse(Duration.ZERO));
    }

    /** One line of a map: the name, then what is worth telling. */
    String in(Locale locale) {
        List<String> remarks = new ArrayList<>();
        if (!channel.isBlank()) {
            remarks.add(channel);
        }
        if (stage == Stage.BACKSTAGE) {
            remarks.add(stage.text().in(locale));
        }
        if (valence != Valence.NEUTRAL) {
            remarks.add(valence.text().in(locale));
        }
        if (obstacle != Obstacle.NONE) {
            remarks.add(obstacle.text().in(locale));
        }
        duration.ifPresent(time -> remarks.add(Spans.text(time).in(locale)));
        return remarks.isEmpty() ? name : name + " [" + String.join(" · ", remarks) + "]";
    }
}
