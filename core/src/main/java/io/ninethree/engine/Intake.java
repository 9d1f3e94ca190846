package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Specialists;
import io.ninethree.column.Table;
import io.ninethree.fact.Records;
import io.ninethree.field.InstantField;
import io.ninethree.kernel.Feed;
import io.ninethree.kernel.Kernel;
import io.ninethree.kernel.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads the records of one mapping into the states of a tally, batch by batch. */
final class Intake {

    /** The cohort of records that are selected by the date of their source. */
    private static final Plan.Cohort SELECTED = new Plan.Cohort(Optional.empty(), Optional.empty());

    private final Tally tally;
    private final Records records;
    private final Profile profile;
    private final Table table;
    private final SourceReading reading;
    private final Map<Plan.Cohort, Selector> selectors = new LinkedHashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final long[] undatable = Batch.noRows();

    Intake(Tally tally, Records records, @Nullable Specialists specialists) {
        this.tally = tally;
        this.records = records;
        profile = Profile.of(records);
        table = new Table(records, tally.period().knownAt(), tally.dictionaries(), specialists);
        reading = tally.reading(records.source());
        selectors.put(SELECTED, Selector.ofSource(table, records.source().datedBy(), tally.period()));
        tally.partitions().forEach(this::lead);
    }

    /** The kernels of a partition that take the same rows. */
    private record Lane(GroupFinder finder, List<Feed> feeds) {
        void run() {
            int passes = finder.passes();
            for (int pass = 0; pass < passes; pass++) {
                Selection selection = finder.find(pass);
                feeds.forEach(feed -> feed.add(selection));
            }
        }
    }

    private void lead(Partition partition) {
        Map<Plan.Cohort, Lane> byCohort = new LinkedHashMap<>();
        Lane everything = lane(partition, SELECTED);
        byCohort.put(SELECTED, everything);
        if (!partition.isForWindows()) {
            everything.feeds.add(selection -> partition.selected(profile).add(selection, selection.rows()));
        }
        List<Plan.State> states = tally.plan().states();
        for (int i = 0; i < states.size(); i++) {
            Plan.State state = states.get(i);
            if (profile.connects(state) && partition.keeps(state)) {
                Kernel kernel = partition.kernel(i);
                byCohort.computeIfAbsent(state.cohort(), cohort -> lane(partition, cohort))
                        .feeds
                        .add(kernel.bind(table));
                leaveOutUndatable(kernel, state.cohort(), everything);
            }
        }
        lanes.addAll(byCohort.values());
    }

    private Lane lane(Partition partition, Plan.Cohort cohort) {
        CellFinder cells = cells(partition.groups().cells(), cohort);
        return new Lane(new GroupFinder(partition, cells, table, records), new ArrayList<>());
    }

    private CellFinder cells(@Nullable CellIndex index, Plan.Cohort cohort) {
        if (index != null && cohort.window().isPresent()) {
            return new WindowCells(
                    table.instants(date(cohort)),
                    table.batch(),
                    index,
                    tally.period(),
                    cohort.window().get());
        }
        return new PeriodCells(selector(cohort), table.batch(), index);
    }

    private Selector selector(Plan.Cohort cohort) {
        return selectors.computeIfAbsent(cohort, another -> Selector.of(table, date(another), tally.period(), another));
    }

    private InstantField date(Plan.Cohort cohort) {
        return cohort.datedBy().orElse(records.source().datedBy());
    }

    /** A record that its source dates, but not the indicator, is left out of it if that date can not be read. */
    private void leaveOutUndatable(Kernel kernel, Plan.Cohort cohort, Lane everything) {
        if (cohort.datedBy().isPresent() && cohort.window().isEmpty()) {
            Selector selector = selector(cohort);
            everything.feeds.add(selection -> {
                long[] rows = selector.undatable(selection.rows(), selection.batch(), undatable);
                kernel.leaveOutUnreadable(selection, rows, rows);
            });
        }
    }

    /** Takes some records. */
    void add(Object[] objects, int first, int count) {
        table.read(objects, first, count);
        selectors.values().forEach(selector -> selector.select(table.batch()));
        Selector selected = selectors.get(SELECTED);
        if (selected != null) {
            reading.add(table, selected);
        }
        lanes.forEach(Lane::run);
    }
}
