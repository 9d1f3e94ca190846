package io.ninethree.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The exact parts of a game, group by group: the worth of each mixture within a group is averaged over all orders of the
 * groups around it, and then shared.
 */
final class Nested {

    private final Game game;
    private final boolean quick;
    private final double[] parts;

    /**
     * The parts of a game.
     *
     * @param quick whether to go over the mixtures of the root in the fastest way, or the plainest
     */
    Nested(Game game, boolean quick) {
        this.game = game;
        this.quick = quick;
        this.parts = new double[game.leaves()];
    }

    /** The parts of the players, then of the leaves. */
    double[] parts() {
        double[] players = new double[game.players()];
        int units = players.length + game.roots().get(0).movers().size();
        double[] shares = Orders.shares(Math.max(1, units));
        for (int changed = 0; changed < game.roots().size(); changed++) {
            Branch root = game.roots().get(changed);
            if (players.length > 0) {
                sharePlayers(players, changed, root, shares);
            }
            share(root, this::summit, Arrays.copyOfRange(shares, Integer.bitCount(changed), shares.length));
        }
        double[] all = Arrays.copyOf(players, players.length + parts.length);
        System.arraycopy(parts, 0, all, players.length, parts.length);
        return all;
    }

    private double summit(double value, double[] caps) {
        return game.worth(value);
    }

    private void sharePlayers(double[] players, int changed, Branch root, double[] shares) {
        double[] worths = worths(root, this::summit);
        for (int player = 0; player < players.length; player++) {
            boolean has = (changed >> player & 1) == 1;
            int others = Integer.bitCount(changed) - (has ? 1 : 0);
            Sum sum = new Sum();
            for (int mixture = 0; mixture < worths.length; mixture++) {
                sum.add(shares[others + Integer.bitCount(mixture)] * worths[mixture]);
            }
            players[player] += has ? sum.value() : -sum.value();
        }
    }

    private void share(Branch group, Seat seat, double[] shares) {
        shareLeaves(group, seat, shares);
        for (int i = 0; i < group.movers().size(); i++) {
            Optional<Branch> branch = group.movers().get(i).branch();
            if (branch.isPresent()) {
                double[] own = Orders.shares(branch.get().movers().size());
                share(branch.get(), place(group, i, shares, seat), own);
            }
        }
    }

    private Seat place(Branch group, int child, double[] shares, Seat seat) {
        return quick && group.depth() == 0
                ? new RootPlace(game, group, child, shares)
                : new Place(group, child, shares, seat);
    }

    private void shareLeaves(Branch group, Seat seat, double[] shares) {
        List<Mover> movers = group.movers();
        if (movers.stream().anyMatch(Mover::isLeaf)) {
            double[] worths = worths(group, seat);
            for (int i = 0; i < movers.size(); i++) {
                if (movers.get(i).isLeaf()) {
                    parts[movers.get(i).leaf()] += part(worths, firstTwin(movers, i), shares);
                }
            }
        }
    }

    /** Those who do the same get the same to the last digit, whatever the order of sums. */
    private static int firstTwin(List<Mover> movers, int child) {
        int first = 0;
        while (!movers.get(first).isTwinOf(movers.get(child))) {
            first++;
        }
        return first;
    }

    private static double[] worths(Branch group, Seat seat) {
        Mixtures mixtures = group.mixtures();
        double[] limits = new double[group.depth()];
        double[] worths = new double[mixtures.count()];
        for (int mixture = 0; mixture < worths.length; mixture++) {
            mixtures.capsInto(mixture, limits);
            worths[mixture] = seat.worth(mixtures.value(mixture), limits);
        }
        return worths;
    }

    private static double part(double[] worths, int child, double[] shares) {
        Sum sum = new Sum();
        for (int mixture = 0; mixture < worths.length; mixture++) {
            if ((mixture >> child & 1) == 0) {
                sum.add(shares[Integer.bitCount(mixture)] * (worths[mixture | 1 << child] - worths[mixture]));
            }
        }
        return sum.value();
    }
}
