package io.ninethree.score;

import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far points may lie from an estimate that is composed of independent ones: the delta method, with the variance on
 * each side recovered from the distance to that end of their intervals (G. Y. Zou and A. Donner, <i>Construction of
 * confidence limits about effect measures: a general approach</i>, Statistics in Medicine 27, 2008). Mutable.
 */
final class Deviations {

    private double below;
    private double above;
    private double level;
    private boolean known;

    /** Deviations at the level of the first estimate. */
    Deviations() {}

    /** Deviations at a level of confidence. */
    Deviations(double level) {
        this.level = level;
    }

    /** An estimate with its interval, and how much the whole moves for each point that it moves. */
    void add(double slope, double estimate, Interval interval) {
        if (level == 0) {
            level = interval.level();
        }
        known = true;
        double scale = slope * scale(interval);
        double down = scale * Math.max(0, estimate - interval.low());
        double up = scale * Math.max(0, interval.high() - estimate);
        below += down * down;
        above += up * up;
    }

    private double scale(Interval interval) {
        return interval.level() == level
                ? 1
                : Confidence.at(level).z() / Confidence.at(interval.level()).z();
    }

    /** The interval around the whole, within 0 to 100; empty if no estimate had one. */
    Optional<Interval> around(OptionalDouble points) {
        if (!known || points.isEmpty()) {
            return Optional.empty();
        }
        double centre = points.getAsDouble();
        return Optional.of(
                new Interval(Math.max(0, centre - Math.sqrt(below)), Math.min(100, centre + Math.sqrt(above)), level));
    }
}
