package io.ninethree.score;

import io.ninethree.explain.Explanation;
import io.ninethree.formula.Absence;
import io.ninethree.model.Text;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one node of a model earned. Immutable and thread-safe. */
public sealed interface NodeScore permits HeadingScore, IndicatorScore {

    /** How firmly a node stands on what was measured. */
    enum Status {
        /** Measured well enough to stand on. */
        SCORED(Text.of("已评分", "scored")),
        /** Measured in part: a hint, not a verdict. */
        INDICATIVE(Text.of("仅供参考", "indicative")),
        /** Nothing measured that counts. */
        NOT_MEASURED(Text.of("未测量", "not measured"));

        private final Text text;

        Status(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the status in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * The id of the node.
     *
     * @return the id, which occurs once in a model
     */
    String id();

    /**
     * The name of the node.
     *
     * @return the name in both languages
     */
    Text text();

    /**
     * The share of this node in the weight of its parent, before what is missing is left out.
     *
     * @return 0 to 1; 1 for the whole, 0 for information
     */
    double weight();

    /**
     * What the node earned.
     *
     * @return 0 to 100, empty if nothing that counts was measured
     */
    OptionalDouble points();

    /**
     * How firmly the node stands.
     *
     * @return the status
     */
    Status status();

    /**
     * Why the node has no points.
     *
     * @return the reason, for a heading the one that needs least work among its indicators that weigh something; empty if
     *     it has points, is information that was measured, or is a heading of nothing but information
     */
    Optional<Absence> absence();

    /**
     * The records behind the points.
     *
     * @return for an indicator the records on which its value rests; for a heading those of the measured indicator that
     *     rests on fewest, 0 if there is none
     */
    long sampleSize();

    /**
     * The part of the weight at or below this node that was measured; what is out of scope was not.
     *
     * @return 0 to 1
     */
    double coverage();

    /**
     * The part of the weight at or below this node that is in scope: that nobody declared not to apply.
     *
     * @return 0 to 1
     */
    double scope();

    /**
     * The part of the weight in scope that was measured.
     *
     * @return 0 to 1; 0 if nothing is in scope
     */
    default double coverageOfScope() {
        return scope() > 0 ? Math.min(1, coverage() / scope()) : 0;
    }

    /**
     * The part of the weight behind the points for which a declared value stands in.
     *
     * @return 0 to 1
     */
    double imputedShare();

    /**
     * The confidence interval of the points. The indicators are taken as independent, and those without an interval as
     * known, so that it tells what is known of chance and not more.
     *
     * @return the interval, within 0 to 100; empty if there are no points or no indicator behind them has an interval
     */
    Optional<Interval> interval();

    /**
     * Which indicators cost how many points, from 100 down.
     *
     * @return an explanation whose parts add up to what is lost; without parts if there are no points
     */
    Explanation explain();
}
