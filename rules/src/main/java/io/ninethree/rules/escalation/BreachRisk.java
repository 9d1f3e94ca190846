package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.statistics.Interval;

/** How likely it is that an open case breaks its promise, if that can be told. Immutable and thread-safe. */
public sealed interface BreachRisk {

    /**
     * The answer for a reader.
     *
     * @return the text
     */
    Text text();

    /**
     * An answer from finished cases.
     *
     * @param broken how many of them took longer than the open case may
     * @param comparable how many of them took longer than the open case has taken so far, at least 1
     * @param interval the interval of the share of the former among the latter
     */
    record Estimated(long broken, long comparable, Interval interval) implements BreachRisk {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public Estimated {
            if (broken < 0 || comparable < 1 || broken > comparable) {
                throw new IllegalArgumentException(
                        "broken promises must be between 0 and a positive number of cases, were " + broken + " of "
                                + comparable);
            }
            requireNonNull(interval, "interval");
        }

        /**
         * The estimated probability.
         *
         * @return 0 to 1
         */
        public double share() {
            return (double) broken / comparable;
        }

        @Override
        public Text text() {
            return Text.of(
                    comparable + " 个可比工单中有 " + broken + " 个超时",
                    broken + " of " + comparable + " comparable cases took too long");
        }
    }

    /**
     * No answer, because too few finished cases can be compared.
     *
     * @param comparable how many can be
     * @param needed how many are asked for
     */
    record TooFew(long comparable, long needed) implements BreachRisk {
        @Override
        public Text text() {
            return Text.of(
                    "可比工单不足：需要 " + needed + " 个，只有 " + comparable + " 个",
                    "not enough comparable cases: " + needed + " are needed, there are " + comparable);
        }
    }

    /**
     * No question, because the promise is decided or nobody knows its clock.
     *
     * @param text why, for a reader
     */
    record None(Text text) implements BreachRisk {
        /** Checks that there is a reason. */
        public None {
            requireNonNull(text, "text");
        }
    }
}
