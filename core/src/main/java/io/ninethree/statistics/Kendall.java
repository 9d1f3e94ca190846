package io.ninethree.statistics;

/**
 * Whether two series rise together, from the signs of their pairs (M. G. Kendall, <i>A new measure of rank
 * correlation</i>, Biometrika 30, 1938). Without equal values and up to 50 of them its probabilities are exact,
 * otherwise they are those of the normal distribution with the variance for ties (M. G. Kendall, <i>Rank Correlation
 * Methods</i>, 1970, chapter 4).
 */
final class Kendall {

    private final int n;
    private final Ties ofX;
    private final Ties ofY;

    /** Kendall's S: the pairs in which both series rise or both fall, less those in which one rises and one falls. */
    private final long sum;

    Kendall(double[] x, double[] y) {
        this.n = x.length;
        this.ofX = Ties.of(x);
        this.ofY = Ties.of(y);
        this.sum = sum(x, y);
    }

    private static long sum(double[] x, double[] y) {
        long sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += (long) sign(x[j], x[i]) * sign(y[j], y[i]);
            }
        }
        return sum;
    }

    private static int sign(double before, double after) {
        return before < after ? 1 : before > after ? -1 : 0;
    }

    private double orderedPairs() {
        return n * (n - 1.0);
    }

    /** Tau-b, which reaches -1 and 1 if equal values of both series come together. */
    double tau() {
        double tau = 2 * sum / Math.sqrt((orderedPairs() - ofX.pairs()) * (orderedPairs() - ofY.pairs()));
        return Math.max(-1, Math.min(1, tau));
    }

    private boolean isExact() {
        return n <= Inversions.MOST && ofX.pairs() == 0 && ofY.pairs() == 0;
    }

    double pValue() {
        if (isExact()) {
            long inversions = (n * (n - 1L) / 2 - Math.abs(sum)) / 2;
            return Math.min(1, 2 * new Inversions(n).cdf(inversions));
        }
        return sum == 0 ? 1 : 2 * Normal.cdf(-(Math.abs(sum) - 1) / deviation());
    }

    /** The standard deviation of S when the series have nothing to do with each other. */
    private double deviation() {
        double all = orderedPairs() * (2 * n + 5.0);
        double both = ofX.pairs() * ofY.pairs() / (2 * orderedPairs());
        double triples = ofX.triples() * ofY.triples() / (9 * orderedPairs() * Math.max(1, n - 2));
        return Math.sqrt((all - ofX.weighted() - ofY.weighted()) / 18 + both + triples);
    }

    /**
     * How many of the slopes of all pairs lie beyond either end of the interval of the median slope (P. K. Sen,
     * <i>Estimates of the regression coefficient based on Kendall's tau</i>, JASA 63, 1968), or a negative number if no
     * order of so few values could bound it.
     */
    long slopesBeyond(Confidence confidence) {
        long exact = n <= Inversions.MOST ? new Inversions(n).quantile((1 - confidence.level()) / 2) : 0;
        if (exact < 0 || isExact()) {
            return exact;
        }
        double slopes = (orderedPairs() - ofX.pairs()) / 2;
        return (long) Math.floor((slopes - 1 - confidence.z() * deviation()) / 2);
    }
}
