package io.ninethree.statistics;

/** How many pairs of a random order of n different things stand in the wrong order: the exact distribution. */
final class Inversions {

    /** Up to so many things the distribution is computed; beyond it is next to normal. */
    static final int MOST = 50;

    private final double[] cdf;

    Inversions(int n) {
        double[] probabilities = {1};
        for (int things = 2; things <= n; things++) {
            probabilities = withOneMore(probabilities, things);
        }
        this.cdf = cumulated(probabilities);
    }

    /** The newest of some things comes before none to all of the others, each with equal probability. */
    private static double[] withOneMore(double[] probabilities, int things) {
        double[] next = new double[probabilities.length + things - 1];
        for (int i = 0; i < probabilities.length; i++) {
            for (int more = 0; more < things; more++) {
                next[i + more] += probabilities[i] / things;
            }
        }
        return next;
    }

    private static double[] cumulated(double[] probabilities) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += probabilities[i];
            probabilities[i] = sum;
        }
        return probabilities;
    }

    /** The probability of at most so many inversions. */
    double cdf(long inversions) {
        return Math.min(1, cdf[(int) inversions]);
    }

    /** The largest number of inversions whose {@link #cdf} is at most a probability below 1, or -1 if none is. */
    long quantile(double probability) {
        int next = 0;
        while (cdf[next] <= probability) {
            next++;
        }
        return next - 1L;
    }
}
