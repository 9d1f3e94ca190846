package io.ninethree.metrics.preset;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that a preset sets otherwise than the one below it. Whether it fits the model is checked by the preset that takes
 * it. Immutable and thread-safe.
 */
public sealed interface Adjustment {

    /** The id that stands for the model itself, where no heading or indicator is meant. */
    String MODEL = "model";

    /** What is set. */
    enum Kind {
        /** The curve of an indicator. */
        CURVE("评分曲线", "curve"),
        /** The minimum sample of an indicator. */
        MINIMUM_SAMPLE("最小样本量", "minimum sample"),
        /** The weights of the children of a heading. */
        WEIGHTS("权重", "weights"),
        /** How the points of the children become points of a heading. */
        AGGREGATION("汇总方式", "aggregation"),
        /** The gates of a heading. */
        GATES("门槛", "gates"),
        /** That a heading or indicator does not apply. */
        OUT_OF_SCOPE("适用范围", "scope"),
        /** The value that stands in for an indicator. */
        IMPUTED("替代值", "value that stands in"),
        /** Another indicator in the place of one. */
        REPLACED("替换", "replacement"),
        /** One indicator more. */
        ADDED("新增", "addition"),
        /** A heading or indicator less. */
        REMOVED("移除", "removal"),
        /** The words for points. */
        BANDS("等级", "bands"),
        /** How intervals are made. */
        CONFIDENCE("置信度", "confidence");

        private final Text subject;

        Kind(String zh, String en) {
            this.subject = Text.of(zh, en);
        }

        /** The kind in a message. */
        Text subject() {
            return subject;
        }
    }

    /**
     * What is set.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Where it is set, which is what must be allowed.
     *
     * @return the id of a heading or indicator, or {@link #MODEL}
     */
    String id();

    /**
     * Another curve for an indicator.
     *
     * @param id the id of the indicator
     * @param curve what its value is worth
     */
    record Curve(String id, ScoreCurve curve) implements Adjustment {
        /** Checks that nothing is missing. */
        public Curve {
            requireNonNull(id, "id");
            requireNonNull(curve, "curve");
        }

        @Override
        public Kind kind() {
            return Kind.CURVE;
        }
    }

    /**
     * Another minimum sample for an indicator.
     *
     * @param id the id of the indicator
     * @param records how many records its value must rest on to count, at least 1
     */
    record MinimumSample(String id, long records) implements Adjustment {
        /** Checks that nothing is missing. */
        public MinimumSample {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.MINIMUM_SAMPLE;
        }
    }

    /**
     * Other weights for the children of a heading.
     *
     * @param id the id of the heading
     * @param byId a weight for the id of each child that is weighed
     */
    record Weights(String id, Map<String, Double> byId) implements Adjustment {
        /** Copies what is given. */
        public Weights {
            requireNonNull(id, "id");
            byId = unmodifiableSortedMap(new TreeMap<>(byId));
        }

        @Override
        public Kind kind() {
            return Kind.WEIGHTS;
        }
    }

    /**
     * Another aggregation for a heading.
     *
     * @param id the id of the heading
     * @param aggregation how the points of its children become its own
     */
    record Aggregated(String id, Aggregation aggregation) implements Adjustment {
        /** Checks that nothing is missing. */
        public Aggregated {
            requireNonNull(id, "id");
            requireNonNull(aggregation, "aggregation");
        }

        @Override
        public Kind kind() {
            return Kind.AGGREGATION;
        }
    }

    /**
     * Other gates for a heading, in the place of all that it has.
     *
     * @param id the id of the heading
     * @param gates the limits that indicators below it set
     */
    record Gates(String id, List<Gate> gates) implements Adjustment {
        /** Copies what is given. */
        public Gates {
            requireNonNull(id, "id");
            gates = List.copyOf(gates);
        }

        @Override
        public Kind kind() {
            return Kind.GATES;
        }
    }

    /**
     * A heading or indicator that does not apply.
     *
     * @param id its id
     */
    record OutOfScope(String id) implements Adjustment {
        /** Checks that nothing is missing. */
        public OutOfScope {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.OUT_OF_SCOPE;
        }
    }

    /**
     * A value that stands in where none was measured.
     *
     * @param id the id of the indicator
     * @param value a finite number in its unit; seconds if it is a duration
     */
    record Imputed(String id, double value) implements Adjustment {
        /** Checks that nothing is missing. */
        public Imputed {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.IMPUTED;
        }
    }

    /**
     * Another indicator in the place of one: weights, quorums, gates, scope and what stands in pass over to its id.
     *
     * @param id the id of the indicator that goes
     * @param indicator the one that comes, with the same id or one of its own
     */
    record Replaced(String id, Indicator indicator) implements Adjustment {
        /** Checks that nothing is missing. */
        public Replaced {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
        }

        @Override
        public Kind kind() {
            return Kind.REPLACED;
        }
    }

    /**
     * One indicator more, the last of its heading.
     *
     * @param id the id of a heading of the model, or of the dimension of the indicator, which then becomes the last heading of the whole;
     *     {@link #MODEL} for one that is only information
     * @param indicator the indicator
     */
    record Added(String id, Indicator indicator) implements Adjustment {
        /** Checks that nothing is missing. */
        public Added {
            requireNonNull(id, "id");
            requireNonNull(indicator, "indicator");
        }

        /**
         * One indicator more under the heading of its dimension; without one it is only information.
         *
         * @param indicator the indicator
         */
        public Added(Indicator indicator) {
            this(indicator.dimension().map(Dimension::id).orElse(MODEL), indicator);
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }
    }

    /**
     * A heading with all below it, or an indicator, that the model no longer has. Given weights and quorums forget it; a gate that
     * asks it must be set otherwise.
     *
     * @param id its id
     */
    record Removed(String id) implements Adjustment {
        /** Checks that nothing is missing. */
        public Removed {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.REMOVED;
        }
    }

    /**
     * Other words for points.
     *
     * @param bands the bands
     */
    record BandsOf(Bands bands) implements Adjustment {
        /** Checks that nothing is missing. */
        public BandsOf {
            requireNonNull(bands, "bands");
        }

        @Override
        public Kind kind() {
            return Kind.BANDS;
        }

        @Override
        public String id() {
            return MODEL;
        }
    }

    /**
     * Intervals that are made in another way.
     *
     * @param confidence how sure they are, where an indicator does not say otherwise
     */
    record ConfidenceOf(Confidence confidence) implements Adjustment {
        /** Checks that nothing is missing. */
        public ConfidenceOf {
            requireNonNull(confidence, "confidence");
        }

        @Override
        public Kind kind() {
            return Kind.CONFIDENCE;
        }

        @Override
        public String id() {
            return MODEL;
        }
    }
}
