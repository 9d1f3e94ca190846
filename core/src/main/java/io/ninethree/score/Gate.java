package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.statistics.Interval;

/**
 * A limit that one indicator sets to a heading above it: however strong the rest is, while the value of the indicator is
 * too bad the heading can not earn more. Without a value that counts the gate stays open. Immutable and thread-safe.
 */
public sealed interface Gate {

    /** Which figure a gate judges. Where an indicator has no interval, all of them are its value. */
    enum Bound {
        /** The value. */
        POINT,
        /** The lower end of its confidence interval. */
        LOWER,
        /** The upper end of its confidence interval. */
        UPPER;

        double of(double value, Interval interval) {
            return this == POINT ? value : this == LOWER ? interval.low() : interval.high();
        }
    }

    /**
     * The indicator that this gate asks.
     *
     * @return the id of an indicator below the heading of the gate
     */
    String indicator();

    /**
     * The figure that this gate judges.
     *
     * @return the value or one end of its interval
     */
    Bound bound();

    /**
     * The most points that a heading may earn.
     *
     * @param value what is judged, in the unit of the indicator; seconds if it is a duration
     * @return 0 to 100
     */
    double limit(double value);

    /**
     * This gate, judging another figure.
     *
     * @param newBound the value or one end of its interval
     * @return a changed copy
     */
    Gate on(Bound newBound);

    /**
     * A gate that opens gradually: at {@code shut} or worse a heading earns at most {@code limit}, at {@code open} or
     * better it is free, and between the limit rises in a straight line to 100. Whether more is better follows from the
     * order.
     *
     * @param indicator the id of an indicator below the heading
     * @param shut the value at which the gate is shut
     * @param limit what a heading earns at most while it is shut, 0 to 100
     * @param open the value at which the gate is open
     * @return the gate, judging the value
     * @throws IllegalArgumentException if the values are equal or not finite or the limit is out of range
     */
    static Gate ramp(String indicator, double shut, double limit, double open) {
        return new Ramp(indicator, Bound.POINT, shut, limit, open);
    }

    /**
     * A gate that is shut below a value, for example below 1 for a demand that must always be met.
     *
     * @param indicator the id of an indicator below the heading
     * @param least the least value with which the gate is open
     * @param limit what a heading earns at most while it is shut, 0 to 100
     * @return the gate, judging the value
     * @throws IllegalArgumentException if the value is not finite or the limit out of range
     */
    static Gate below(String indicator, double least, double limit) {
        return new Cap(indicator, Bound.POINT, least, limit, true);
    }

    /**
     * A gate that is shut above a value, for example above 0 for what must never happen.
     *
     * @param indicator the id of an indicator below the heading
     * @param most the largest value with which the gate is open
     * @param limit what a heading earns at most while it is shut, 0 to 100
     * @return the gate, judging the value
     * @throws IllegalArgumentException if the value is not finite or the limit out of range
     */
    static Gate above(String indicator, double most, double limit) {
        return new Cap(indicator, Bound.POINT, most, limit, false);
    }

    private static void require(String indicator, double limit, double... values) {
        requireNonNull(indicator, "indicator");
        if (!(limit >= 0 && limit <= 100)) {
            throw new IllegalArgumentException("limit of a gate must be between 0 and 100, was " + limit);
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of a gate must be finite, was " + value);
            }
        }
    }

    /**
     * A gate that opens gradually.
     *
     * @param indicator the id of an indicator below the heading
     * @param bound the figure that is judged
     * @param shut the value at which the gate is shut
     * @param limit what a heading earns at most while it is shut, 0 to 100
     * @param open the value at which the gate is open
     */
    record Ramp(String indicator, Bound bound, double shut, double limit, double open) implements Gate {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the values are equal or not finite or the limit is out of range
         */
        public Ramp {
            require(indicator, limit, shut, open);
            requireNonNull(bound, "bound");
            if (shut == open) {
                throw new IllegalArgumentException("ends of a ramp must differ, were both " + shut);
            }
        }

        @Override
        public double limit(double value) {
            double part = (value - shut) / (open - shut);
            return limit + Math.max(0, Math.min(1, part)) * (100 - limit);
        }

        @Override
        public Gate on(Bound newBound) {
            return new Ramp(indicator, newBound, shut, limit, open);
        }
    }

    /**
     * A gate that is open or shut.
     *
     * @param indicator the id of an indicator below the heading
     * @param bound the figure that is judged
     * @param edge the worst value with which the gate is open
     * @param limit what a heading earns at most while it is shut, 0 to 100
     * @param below whether it is shut below the edge, and not above it
     */
    record Cap(String indicator, Bound bound, double edge, double limit, boolean below) implements Gate {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the edge is not finite or the limit out of range
         */
        public Cap {
            require(indicator, limit, edge);
            requireNonNull(bound, "bound");
        }

        @Override
        public double limit(double value) {
            return (below ? value < edge : value > edge) ? limit : 100;
        }

        @Override
        public Gate on(Bound newBound) {
            return new Cap(indicator, newBound, edge, limit, below);
        }
    }
}
