package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the states of a tree have in common.
 *
 * @param leaves the ids of the leaves, in the order of the tree
 */
record Shape(List<String> leaves) {

    private static final int MOST_PLAYERS = 16;

    /** The shape of all the trees, if they have the same one. */
    static Shape of(List<Change> changes) {
        Tree.Group first = changes.get(0).before();
        for (Change change : changes) {
            requireSame(first, change.before());
            requireCapsAbove(change.before(), Set.of());
            requireCapsAbove(change.after(), Set.of());
        }
        List<String> leaves = new ArrayList<>();
        collect(first, leaves);
        return new Shape(leaves);
    }

    private static void collect(Tree tree, List<String> leaves) {
        if (tree instanceof Tree.Group group) {
            group.children().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(tree.id());
        }
    }

    static void requirePlayers(List<String> players) {
        if (players.size() > MOST_PLAYERS) {
            throw new IllegalArgumentException("players must be at most " + MOST_PLAYERS + ", were " + players.size());
        }
    }

    static void requireUnique(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(
                        "players and leaves must have their own ids, was '" + id + "' twice");
            }
        }
    }

    private static void requireSame(Tree one, Tree other) {
        boolean alike = one.id().equals(other.id()) && one.getClass() == other.getClass();
        if (!alike || children(one).size() != children(other).size()) {
            throw new IllegalArgumentException("trees must have the same ids in the same places, were '" + one.id()
                    + "' and '" + other.id() + "'");
        }
        for (int i = 0; i < children(one).size(); i++) {
            requireSame(children(one).get(i), children(other).get(i));
        }
    }

    /** Demands that two trees differ in the values and caps of leaves only. */
    static void requireSameRules(Tree.Group before, Tree.Group after) {
        requireSame(before, after);
        requireEqualRules(before, after);
    }

    private static void requireEqualRules(Tree one, Tree other) {
        if (!rules(one).equals(rules(other))) {
            throw new IllegalArgumentException("weight, mean and floor of '" + one.id()
                    + "' must be equal before and after, were " + rules(one) + " and " + rules(other));
        }
        for (int i = 0; i < children(one).size(); i++) {
            requireEqualRules(children(one).get(i), children(other).get(i));
        }
    }

    private static List<Double> rules(Tree tree) {
        return tree instanceof Tree.Group group
                ? List.of(group.weight(), group.mean().p(), group.floor())
                : List.of(tree.weight());
    }

    private static List<Tree> children(Tree tree) {
        return tree instanceof Tree.Group group ? group.children() : List.of();
    }

    private static void requireCapsAbove(Tree tree, Set<String> above) {
        if (tree instanceof Tree.Group group) {
            Set<String> path = new HashSet<>(above);
            path.add(group.id());
            group.children().forEach(child -> requireCapsAbove(child, path));
        } else {
            ((Tree.Leaf) tree).caps().forEach(cap -> requireAbove(cap, tree, above));
        }
    }

    private static void requireAbove(Tree.Cap cap, Tree leaf, Set<String> above) {
        if (!above.contains(cap.group())) {
            throw new IllegalArgumentException(
                    "cap of '" + leaf.id() + "' must name a group above it, was '" + cap.group() + "'");
        }
    }
}
