package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Specialists;
import io.ninethree.column.Table;
import io.ninethree.fact.Records;
import io.ninethree.kernel.Feed;
import io.ninethree.kernel.Kernel;
import io.ninethree.kernel.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads the records of one mapping into the states of a tally, batch by batch. */
final class Intake {

    private final Tally tally;
    private final Table table;
    private final Selector selected;
    private final SourceReading reading;
    private final Map<Plan.Cohort, Selector> cohorts = new LinkedHashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final long[] undatable = Batch.noRows();

    Intake(Tally tally, Records records, @Nullable Specialists specialists) {
        this.tally = tally;
        Profile profile = Profile.of(records);
        table = new Table(records, tally.period().knownAt(), tally.dictionaries(), specialists);
        selected = Selector.ofSource(table, records.source().datedBy(), tally.period());
        reading = tally.reading(records.source());
        for (Partition partition : tally.partitions()) {
            lanes.addAll(lanes(partition, profile, records));
        }
    }

    private List<Lane> lanes(Partition partition, Profile profile, Records records) {
        Map<Selector, Lane> byDate = new HashMap<>();
        List<Lane> made = new ArrayList<>();
        GroupFinder all = new GroupFinder(partition, selected, table, records);
        Lane everything = new Lane(all, new ArrayList<>());
        everything.feeds.add(selection -> partition.selected(profile).add(selection, selection.rows()));
        byDate.put(selected, everything);
        made.add(everything);
        List<Plan.State> states = tally.plan().states();
        for (int i = 0; i < states.size(); i++) {
            Plan.State state = states.get(i);
            if (profile.connects(state)) {
                Kernel kernel = partition.kernel(i);
                Selector selector = selector(state.cohort(), records);
                Lane lane = byDate.computeIfAbsent(selector, key -> {
                    Lane another = new Lane(new GroupFinder(partition, key, table, records), new ArrayList<>());
                    made.add(another);
                    return another;
                });
                lane.feeds.add(kernel.bind(table));
                if (selector != selected) {
                    everything.feeds.add(selection -> leaveOutUndatable(kernel, selection, selector));
                }
            }
        }
        return made;
    }

    private Selector selector(Plan.Cohort cohort, Records records) {
        if (cohort.datedBy().isEmpty() && cohort.window().isEmpty()) {
            return selected;
        }
        return cohorts.computeIfAbsent(
                cohort,
                key -> Selector.of(
                        table, key.datedBy().orElse(records.source().datedBy()), tally.period(), key.window()));
    }

    private void leaveOutUndatable(Kernel kernel, Selection selection, Selector selector) {
        long[] rows = selector.undatable(selected, selection.batch(), undatable);
        kernel.leaveOutUnreadable(selection, rows, rows);
    }

    /** Takes some records. */
    void add(Object[] objects, int first, int count) {
        table.read(objects, first, count);
        selected.select(table.batch());
        cohorts.values().forEach(selector -> selector.select(table.batch()));
        reading.add(table, selected);
        lanes.forEach(Lane::run);
    }

    /** The kernels of one grouping set that take the same rows. */
    private record Lane(GroupFinder finder, List<Feed> feeds) {
        void run() {
            Selection selection = finder.find();
            feeds.forEach(feed -> feed.add(selection));
        }
    }
}
