package io.ninethree.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The parts of a game from some of its orders, each of them walked from either end (antithetic sampling: a leaf that comes
 * early comes late the other way). Each order adds up to the difference, and so do the parts.
 */
final class Sampled {

    private static final int MOST_ORDERS = 1024;

    private static final int FEWEST_ORDERS = 64;

    /** So many children are summed up in some seconds. */
    private static final double MOST_WORK = 1 << 27;

    private static final long SEED = 93;

    private final Game game;
    private final SplitMix random = new SplitMix(SEED);
    private final int orders;
    private final double[] means;
    private final double[] squares;

    Sampled(Game game) {
        this.game = game;
        this.orders = orders(game);
        this.means = new double[game.players() + game.leaves()];
        this.squares = new double[means.length];
        for (int order = 1; order <= orders; order++) {
            count(sample(), order);
        }
    }

    private static int orders(Game game) {
        double each = (double) game.leaves() * game.roots().get(0).widest();
        return (int) Math.max(FEWEST_ORDERS, Math.min(MOST_ORDERS, MOST_WORK / each));
    }

    /** The parts of the players, then of the leaves. */
    double[] parts() {
        return means.clone();
    }

    /** The standard errors of the parts. */
    double[] errors() {
        double[] errors = new double[squares.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.sqrt(squares[i] / (orders - 1) / orders);
        }
        return errors;
    }

    private void count(double[] sample, int samples) {
        for (int i = 0; i < means.length; i++) {
            double off = sample[i] - means[i];
            means[i] += off / samples;
            squares[i] += off * (sample[i] - means[i]);
        }
    }

    private double[] sample() {
        List<Integer> order = new ArrayList<>();
        append(game.players(), game.roots().get(0), order);
        double[] sample = new double[means.length];
        walk(order, sample);
        Collections.reverse(order);
        walk(order, sample);
        return sample;
    }

    /** Appends players and leaves in an order that keeps each group together. */
    private void append(int players, Branch group, List<Integer> order) {
        int[] units = shuffled(players + group.movers().size());
        for (int unit : units) {
            if (unit < players) {
                order.add(unit);
            } else {
                Mover mover = group.movers().get(unit - players);
                mover.branch()
                        .ifPresentOrElse(
                                branch -> append(0, branch, order), () -> order.add(game.players() + mover.leaf()));
            }
        }
    }

    private int[] shuffled(int count) {
        int[] shuffled = new int[count];
        for (int i = 0; i < count; i++) {
            int at = random.below(i + 1);
            shuffled[i] = shuffled[at];
            shuffled[at] = i;
        }
        return shuffled;
    }

    private void walk(List<Integer> order, double[] sample) {
        Walk walk = new Walk(game);
        double before = walk.worth();
        for (int unit : order) {
            walk.change(unit);
            double after = walk.worth();
            sample[unit] += (after - before) / 2;
            before = after;
        }
    }
}
