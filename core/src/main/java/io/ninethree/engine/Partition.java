package io.ninethree.engine;

import io.ninethree.kernel.Context;
import io.ninethree.kernel.Counts;
import io.ninethree.kernel.Kernel;
import io.ninethree.kernel.Kernels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What was kept of records, by the groups of one grouping set. Mutable. */
final class Partition {

    private final Plan plan;
    private final Groups groups;
    private final int mostGroups;
    private final boolean forWindows;
    private int room;
    private List<List<Counts>> lacking = List.of();
    private int lackingOf;
    private final List<Kernel> kernels = new ArrayList<>();
    private final Map<Profile, Counts> selected = new TreeMap<>();

    /**
     * Nothing kept yet.
     *
     * @param plan what to keep
     * @param groups the groups
     * @param mostGroups how many there may be
     * @param forWindows whether to keep nothing but windows
     * @param context what all kernels have in common
     */
    Partition(Plan plan, Groups groups, int mostGroups, boolean forWindows, Context context) {
        this.plan = plan;
        this.groups = groups;
        this.mostGroups = mostGroups;
        this.forWindows = forWindows;
        plan.states().forEach(state -> kernels.add(Kernels.of(state.formula(), context)));
        ensure();
    }

    /** Whether this keeps nothing but windows, for sets whose windows other partitions divide by a calendar. */
    boolean isForWindows() {
        return forWindows;
    }

    boolean keeps(Plan.State state) {
        return !forWindows || state.isWindowed();
    }

    Groups groups() {
        return groups;
    }

    Kernel kernel(int state) {
        return kernels.get(state);
    }

    /** The kernels of the states that this keeps. */
    List<Kernel> kept() {
        return IntStream.range(0, kernels.size())
                .filter(i -> keeps(plan.states().get(i)))
                .mapToObj(kernels::get)
                .toList();
    }

    /** How many records of each mapping the period selects, by group. */
    Counts selected(Profile profile) {
        return selected.computeIfAbsent(profile, key -> {
            Counts counts = new Counts();
            counts.ensure(groups.size());
            return counts;
        });
    }

    /** How many selected records of a group belong to mappings that lack a field of a state. */
    long disconnected(int state, int group) {
        long records = 0;
        for (Counts counts : lacking().get(state)) {
            records += counts.of(group);
        }
        return records;
    }

    /** By state, the counts of mappings that lack a field of it; mostly none. */
    private List<List<Counts>> lacking() {
        if (lacking.isEmpty() || lackingOf != selected.size()) {
            lackingOf = selected.size();
            lacking = plan.states().stream().map(this::lacking).toList();
        }
        return lacking;
    }

    private List<Counts> lacking(Plan.State state) {
        return selected.entrySet().stream()
                .filter(entry -> entry.getKey().isOf(state) && !entry.getKey().connects(state))
                .map(Map.Entry::getValue)
                .toList();
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

    /** Adds what another partition has kept of some states. */
    void merge(Partition other, int[] map, Predicate<Plan.State> kept) {
        ensure();
        for (int i = 0; i < kernels.size(); i++) {
            if (kept.test(plan.states().get(i))) {
                kernels.get(i).merge(other.kernels.get(i), map);
            }
        }
    }

    /** Adds how many records another partition has selected. */
    void mergeSelected(Partition other, int[] map) {
        other.selected.forEach((profile, counts) -> selected(profile).merge(counts, map));
    }
}
