package io.ninethree.column;

/** Bounds among the doubles as bounds among the whole numbers. */
final class WholeBounds {

    private WholeBounds() {}

    /** The smallest whole number that is not below a bound; a cast goes to the end of the scale. */
    static long low(double bound) {
        return (long) Math.ceil(bound);
    }

    /** The largest whole number that is not above a bound. */
    static long high(double bound) {
        return (long) Math.floor(bound);
    }
}
