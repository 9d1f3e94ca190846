package io.ninethree.rules.calendar;

/**
 * A stretch that lasts until the next one begins.
 *
 * @param from the start, in nanoseconds since 1970 or, within a day, since midnight
 * @param open whether it is open
 * @param cause why
 * @param jump by how many seconds the clock on the wall jumped at the start
 */
record Tile(long from, boolean open, Cause cause, int jump) {

    Tile at(long start, int jumped) {
        return new Tile(start, open, cause, jumped);
    }

    boolean continuedBy(Tile next) {
        return open == next.open && next.jump == 0 && cause.equals(next.cause);
    }
}
