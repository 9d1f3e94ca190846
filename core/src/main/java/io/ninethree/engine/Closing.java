package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.field.Source;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes scorecards of what a tally has kept. */
final class Closing {

    private final Tally tally;
    private final Plan plan;
    private final Readiness readiness;
    private final List<Indicator> measurable;

    Closing(Tally tally) {
        this.tally = tally;
        this.plan = tally.plan();
        List<Records> records = tally.profiles().stream().map(Profile::none).toList();
        readiness = Readiness.of(plan.model(), records);
        measurable = readiness.measurable().stream().filter(this::isDated).toList();
    }

    /** Whether the period can select records for an indicator; one that names its field is connected only with it. */
    private boolean isDated(Indicator indicator) {
        return tally.period().isWholeTime()
                || indicator.datedBy().isPresent()
                || readiness.undated().stream()
                        .map(Source::id)
                        .noneMatch(indicator.formula().sourceId()::equals);
    }

    Scorecard total() {
        List<Scorecard.Reading> readings =
                tally.readings().values().stream().map(SourceReading::reading).toList();
        return scorecard(partition(GroupingSet.TOTAL), 0, tally.period(), readings);
    }

    Scorecards scorecards() {
        SortedMap<Segment, Supplier<Scorecard>> segments = new TreeMap<>();
        tally.sets().stream().distinct().map(this::partition).forEach(partition -> add(partition, segments));
        return Scorecards.of(total(), segments);
    }

    private void add(Partition partition, SortedMap<Segment, Supplier<Scorecard>> segments) {
        Groups groups = partition.groups();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            if (groups.isSegment(group)) {
                segments.put(
                        groups.segment(group), () -> scorecard(partition, group, period(groups, group), List.of()));
            }
        }
    }

    private ScoringPeriod period(Groups groups, int group) {
        CellIndex cells = groups.cells();
        Optional<Integer> cell = groups.cellOf(group);
        return cells == null || cell.isEmpty() ? tally.period() : cells.within(tally.period(), cell.get());
    }

    /** The states by the groups of a set, merged from those of a finer one if they were not kept themselves. */
    private Partition partition(GroupingSet set) {
        Partition finest = tally.partitions().stream()
                .filter(each -> each.groups().set().refines(set))
                .findFirst()
                .orElseThrow();
        return finest.groups().set().equals(set) ? finest : finest.coarsen(tally.groups(set));
    }

    private Scorecard scorecard(
            Partition partition, int group, ScoringPeriod period, List<Scorecard.Reading> readings) {
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        measurable.forEach(
                indicator -> values.put(indicator.id(), plan.measure(indicator).value(partition, group)));
        return Scorecard.of(plan.model(), period, values, readings, readiness);
    }
}
