package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.ArrayList;
import java.util.List;

/** Which leaves can change anything at all. */
final class Movement {

    private Movement() {}

    /** Whether each leaf, in the order of the tree, differs before and after for some set of players. */
    static boolean[] of(List<Change> changes) {
        boolean[] moving = new boolean[leaves(changes.get(0).before()).size()];
        for (Change change : changes) {
            List<Tree> before = leaves(change.before());
            List<Tree> after = leaves(change.after());
            for (int i = 0; i < moving.length; i++) {
                moving[i] |= !before.get(i).equals(after.get(i));
            }
        }
        return moving;
    }

    private static List<Tree> leaves(Tree tree) {
        List<Tree> leaves = new ArrayList<>();
        collect(tree, leaves);
        return leaves;
    }

    private static void collect(Tree tree, List<Tree> leaves) {
        if (tree instanceof Tree.Group group) {
            group.children().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(tree);
        }
    }
}
