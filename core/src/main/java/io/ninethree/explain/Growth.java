package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes branches of trees. */
final class Growth {

    private final boolean[] moving;
    private final List<String> path = new ArrayList<>();
    private int leaf;

    Growth(boolean[] moving) {
        this.moving = moving;
    }

    Branch root(Change change) {
        return branch(change.before(), change.after());
    }

    private Branch branch(Tree.Group before, Tree.Group after) {
        Scale scale = new Scale(before.mean());
        List<Entry> still = new ArrayList<>();
        List<Mover> movers = new ArrayList<>();
        path.add(before.id());
        for (int i = 0; i < before.children().size(); i++) {
            int first = leaf;
            Mover child = mover(before.children().get(i), after.children().get(i), scale, before.floor());
            if (moves(first, leaf)) {
                movers.add(child);
            } else {
                still.add(child.before());
            }
        }
        path.remove(path.size() - 1);
        return new Branch(path.size(), scale, before.floor(), still, movers);
    }

    private boolean moves(int from, int to) {
        for (int i = from; i < to; i++) {
            if (moving[i]) {
                return true;
            }
        }
        return false;
    }

    private Mover mover(Tree before, Tree after, Scale scale, double floor) {
        if (before instanceof Tree.Group from && after instanceof Tree.Group to) {
            Branch branch = branch(from, to);
            Mixtures ends = branch.ends();
            return new Mover(
                    -1,
                    from.weight(),
                    ends.entry(0, from.weight(), scale, floor),
                    ends.entry(ends.count() - 1, from.weight(), scale, floor),
                    Optional.of(branch));
        }
        return new Mover(
                leaf++,
                before.weight(),
                entry((Tree.Leaf) before, scale, floor),
                entry((Tree.Leaf) after, scale, floor),
                Optional.empty());
    }

    private Entry entry(Tree.Leaf leaf, Scale scale, double floor) {
        double[] caps = new double[path.size()];
        Arrays.fill(caps, Double.POSITIVE_INFINITY);
        for (Tree.Cap cap : leaf.caps()) {
            int depth = path.indexOf(cap.group());
            caps[depth] = Math.min(caps[depth], cap.limit());
        }
        return Entry.of(leaf.weight(), leaf.value().orElse(Double.NaN), caps, scale, floor);
    }
}
