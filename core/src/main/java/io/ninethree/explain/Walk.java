package io.ninethree.explain;

/** A way from the state before all changes to the one after them, one change after the other. Mutable. */
final class Walk {

    private final Game game;
    private final boolean[] changed;
    private final Standing[] homes;
    private int players;
    private Standing root;

    Walk(Game game) {
        this.game = game;
        this.changed = new boolean[game.leaves()];
        this.homes = new Standing[game.leaves()];
        this.root = Standing.of(game.roots().get(0), changed, homes);
    }

    /** Changes a player, or the leaf of a number behind those of the players. */
    void change(int unit) {
        int leaf = unit - game.players();
        if (leaf < 0) {
            players |= 1 << unit;
            root = Standing.of(game.roots().get(players), changed, homes);
        } else {
            changed[leaf] = true;
            homes[leaf].change(leaf);
        }
    }

    double worth() {
        return game.worth(root.value());
    }
}
