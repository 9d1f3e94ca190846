package io.ninethree.statistics;

import java.util.Arrays;

/**
 * Equal values of a series, as sums over its groups of t equal ones.
 *
 * @param pairs the sum of {@code t (t - 1)}
 * @param triples the sum of {@code t (t - 1) (t - 2)}
 * @param weighted the sum of {@code t (t - 1) (2 t + 5)}
 */
record Ties(double pairs, double triples, double weighted) {

    private static final Ties NONE = new Ties(0, 0, 0);

    static Ties of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Ties ties = NONE;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            ties = ties.plusGroupOf(to - from);
        }
        return ties;
    }

    private Ties plusGroupOf(double t) {
        return new Ties(pairs + t * (t - 1), triples + t * (t - 1) * (t - 2), weighted + t * (t - 1) * (2 * t + 5));
    }
}
