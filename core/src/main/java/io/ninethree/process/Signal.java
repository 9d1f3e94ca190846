package io.ninethree.process;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * A pattern of points that chance alone rarely draws: something about the process may have changed. What has changed it
 * does not say. Immutable and thread-safe.
 *
 * @param rule the rule that found it
 * @param index the index of the point that completes the pattern; this point is itself a part of it
 * @param from the index of the first point of the pattern, 0 to {@code index}
 * @param side on which side of the centre line it lies
 */
public record Signal(RunRule rule, int index, int from, Side side) {

    /** One of the two sides of a centre line. */
    public enum Side {
        /** Above the centre line. */
        ABOVE(Text.of("中心线上方", "above the centre line")),

        /** Below the centre line. */
        BELOW(Text.of("中心线下方", "below the centre line"));

        private final Text text;

        Side(Text text) {
            this.text = text;
        }

        /**
         * Its name for a reader.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks the indices.
     *
     * @throws IllegalArgumentException if the pattern begins before 0 or after its end
     */
    public Signal {
        requireNonNull(rule, "rule");
        requireNonNull(side, "side");
        if (from < 0 || from > index) {
            throw new IllegalArgumentException("from must be between 0 and " + index + ", was " + from);
        }
    }
}
