package io.ninethree.explain;

import io.ninethree.statistics.PowerMean;

/** The scale on which a power mean is an arithmetic one. */
final class Scale {

    /** Up to this a number makes the mean zero, and an exponent makes it geometric: see {@link PowerMean}. */
    private static final double ZERO = 1e-6;

    private static final double ZERO_EXPONENT = 1e-8;

    /** Up to this size of an exponent powers of points are far from the ends of what a number can hold. */
    private static final double TAME = 16;

    /** How the scale is drawn. */
    enum Kind {
        PLAIN,
        LOGARITHMIC,
        POWER,
        LEAST
    }

    private final double p;
    private final double inverse;
    private final Kind kind;

    Scale(PowerMean mean) {
        this.p = mean.p();
        this.inverse = 1 / p;
        this.kind = kind(p);
    }

    private static Kind kind(double p) {
        if (p == Double.NEGATIVE_INFINITY) {
            return Kind.LEAST;
        }
        if (p == 1) {
            return Kind.PLAIN;
        }
        return Math.abs(p) < ZERO_EXPONENT ? Kind.LOGARITHMIC : Kind.POWER;
    }

    Kind kind() {
        return kind;
    }

    /** The place of a value on this scale; infinite if it makes the mean zero. */
    double placeOf(double value) {
        double x = p < ZERO_EXPONENT && value <= ZERO ? 0 : value;
        return switch (kind) {
            case PLAIN, LEAST -> x;
            case LOGARITHMIC -> StrictMath.log(x);
            case POWER -> StrictMath.pow(x, p);
        };
    }

    /** Whether a mean place does not tell the mean, or not always within what a number can hold. */
    boolean needsRange() {
        return kind == Kind.LEAST || (kind == Kind.POWER && Math.abs(p) > TAME);
    }

    /** The mean of values of which the mean place is known. */
    double mean(double place) {
        return switch (kind) {
            case PLAIN, LEAST -> place;
            case LOGARITHMIC -> Exponential.exp(place);
            case POWER -> power(place);
        };
    }

    /** The mean of values of which the mean place, the smallest and the largest one are known. */
    double mean(double place, double low, double high) {
        if (p < 0 && low <= ZERO) {
            return 0;
        }
        return kind == Kind.LEAST ? low : Math.max(low, Math.min(high, mean(place)));
    }

    private double power(double place) {
        if (p == -1) {
            return 1 / place;
        }
        if (p == 2) {
            return Math.sqrt(place);
        }
        return p == 0.5 ? place * place : Exponential.exp(Exponential.log(place) * inverse);
    }
}
