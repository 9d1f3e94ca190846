package io.ninethree.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A branch of which some leaves have changed. Mutable. */
final class Standing {

    private final Branch branch;
    private final Optional<Standing> above;
    private final int child;
    private final List<Entry> now = new ArrayList<>();

    private Standing(Branch branch, Optional<Standing> above, int child) {
        this.branch = branch;
        this.above = above;
        this.child = child;
    }

    /**
     * The tree of a root.
     *
     * @param changed whether each leaf has changed
     * @param homes takes for each leaf the branch that it is in
     */
    static Standing of(Branch root, boolean[] changed, Standing[] homes) {
        return of(root, Optional.empty(), 0, changed, homes);
    }

    private static Standing of(
            Branch branch, Optional<Standing> above, int child, boolean[] changed, Standing[] homes) {
        Standing standing = new Standing(branch, above, child);
        for (int i = 0; i < branch.movers().size(); i++) {
            Mover mover = branch.movers().get(i);
            int place = i;
            standing.now.add(mover.branch()
                    .map(below -> standing.brought(of(below, Optional.of(standing), place, changed, homes), place))
                    .orElseGet(() -> changed[mover.leaf()] ? mover.after() : mover.before()));
            if (mover.leaf() >= 0) {
                homes[mover.leaf()] = standing;
            }
        }
        return standing;
    }

    private Entry brought(Standing below, int place) {
        double weight = branch.movers().get(place).weight();
        return below.together().entry(0, weight, branch.scale(), branch.floor());
    }

    private Mixtures together() {
        return branch.together(now);
    }

    /** Changes a leaf of this branch. */
    void change(int leaf) {
        for (int i = 0; i < now.size(); i++) {
            if (branch.movers().get(i).leaf() == leaf) {
                now.set(i, branch.movers().get(i).after());
            }
        }
        above.ifPresent(group -> group.renew(this));
    }

    private void renew(Standing below) {
        now.set(below.child, brought(below, below.child));
        above.ifPresent(group -> group.renew(this));
    }

    /** The value, not a number if there is none. */
    double value() {
        return together().value(0);
    }
}
