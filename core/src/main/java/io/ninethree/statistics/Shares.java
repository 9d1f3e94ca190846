package io.ninethree.statistics;

/** The intervals of shares. */
final class Shares {

    /** What the adjusted interval of a net share adds to the favourable and to the unfavourable answers. */
    private static final double MORE = 0.75;

    /** Below this many answers a net share has the adjusted interval. */
    private static final double FEW = 30;

    private Shares() {}

    static Interval wilson(long successes, long trials, double level, double z) {
        double n = trials;
        double share = successes / n;
        double z2 = z * z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        double low = successes == 0 ? 0 : Math.max(0, Math.min(share, centre - half));
        double high = successes == trials ? 1 : Math.min(1, Math.max(share, centre + half));
        return new Interval(low, high, level);
    }

    static Interval clopperPearson(long successes, long trials, double level, double tail) {
        long failures = trials - successes;
        double low = successes == 0 ? 0 : new Beta(successes, failures + 1.0).inverse(tail);
        double high = failures == 0 ? 1 : new Beta(successes + 1.0, failures).inverseOfComplement(tail);
        double share = (double) successes / trials;
        return new Interval(Math.min(share, low), Math.max(share, high), level);
    }

    static Interval net(long favourable, long neutral, long unfavourable, double level, double z) {
        double n = (double) favourable + neutral + unfavourable;
        double net = ((double) favourable - unfavourable) / n;
        Interval interval = wald((double) favourable, (double) unfavourable, n, level, z);
        boolean few = n < FEW || interval.width() == 0;
        return few
                ? wald(favourable + MORE, unfavourable + MORE, n + 4 * MORE, level, z)
                        .including(net)
                : interval;
    }

    private static Interval wald(double favourable, double unfavourable, double n, double level, double z) {
        double net = (favourable - unfavourable) / n;
        double variance = ((favourable + unfavourable) / n - net * net) / n;
        double half = z * Math.sqrt(Math.max(0, variance));
        return new Interval(Math.max(-1, net - half), Math.min(1, net + half), level);
    }
}
