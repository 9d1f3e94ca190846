package io.ninethree.score;

import io.ninethree.statistics.PercentileRank;

/** The percentile rank within a reference, counted from the side on which values are worse. */
record RankCurve(PercentileRank reference, Direction direction) implements ScoreCurve {

    RankCurve {
        if (direction == Direction.WITHIN) {
            throw new IllegalArgumentException("direction of a rank must be HIGHER or LOWER, was WITHIN");
        }
    }

    @Override
    public double score(double value) {
        double rank = reference.of(Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)));
        return direction == Direction.HIGHER ? rank : 100 - rank;
    }

    @Override
    public Form form() {
        return new Form.Rank(reference, direction);
    }
}
