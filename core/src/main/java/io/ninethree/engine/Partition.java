package io.ninethree.engine;

import io.ninethree.kernel.Counts;
import io.ninethree.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was kept of records, by the groups of one grouping set. Mutable. */
final class Partition {

    private final Plan plan;
    private final Groups groups;
    private final int mostGroups;
    private int room;
    private final List<Kernel> kernels = new ArrayList<>();
    private final Map<Profile, Counts> selected = new TreeMap<>();

    Partition(Plan plan, Groups groups, int mostGroups) {
        this.plan = plan;
        this.groups = groups;
        this.mostGroups = mostGroups;
        plan.states().forEach(state -> kernels.add(state.kernel()));
        ensure();
    }

    Groups groups() {
        return groups;
    }

    Kernel kernel(int state) {
        return kernels.get(state);
    }

    /** How many records of each mapping the period selects, by group. */
    Counts selected(Profile profile) {
        return selected.computeIfAbsent(profile, key -> {
            Counts counts = new Counts();
            counts.ensure(groups.size());
            return counts;
        });
    }

    Map<Profile, Counts> selected() {
        return selected;
    }

    /** How many selected records of a group belong to mappings that lack a field of a state. */
    long disconnected(int state, int group) {
        Plan.State needed = plan.states().get(state);
        Predicate<Profile> lacks = profile -> profile.isOf(needed) && !profile.connects(needed);
        return selected.entrySet().stream()
                .filter(entry -> lacks.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue().of(group))
                .sum();
    }

    /** Makes room for new groups. */
    void ensure() {
        if (groups.size() == room) {
            return;
        }
        room = groups.size();
        if (room > mostGroups) {
            throw new TooManyGroupsException(groups.set().name(), mostGroups);
        }
        kernels.forEach(kernel -> kernel.ensure(groups.size()));
        selected.values().forEach(counts -> counts.ensure(groups.size()));
    }

    /** Adds what another partition has kept. */
    void merge(Partition other, int[] map) {
        ensure();
        for (int i = 0; i < kernels.size(); i++) {
            kernels.get(i).merge(other.kernels.get(i), map);
        }
        other.selected.forEach((profile, counts) -> selected(profile).merge(counts, map));
    }

    /** These states by the groups of a coarser set. */
    Partition coarsen(Groups coarser) {
        int[] map = coarser.coarsen(groups);
        Partition coarse = new Partition(plan, coarser, Integer.MAX_VALUE);
        coarse.merge(this, map);
        return coarse;
    }
}
