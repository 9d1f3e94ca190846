package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Derived;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes scorecards of what a tally has kept. */
final class Closing {

    private final Tally tally;
    private final Plan plan;
    private final Readiness readiness;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final List<Indicator> derived = new ArrayList<>();
    private final Map<String, Indicator> indicators = new HashMap<>();

    Closing(Tally tally) {
        this.tally = tally;
        this.plan = tally.plan();
        List<Records> records = tally.profiles().stream().map(Profile::none).toList();
        readiness = Readiness.of(plan.model(), records);
        plan.model().indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        plan.model().indicators().stream()
                .filter(indicator -> !readiness.missing().containsKey(indicator))
                .forEach(this::measure);
    }

    private void measure(Indicator indicator) {
        Optional<Measure> measure = plan.measure(indicator);
        if (measure.isEmpty()) {
            derived.add(indicator);
        } else if (isDated(indicator)) {
            measures.put(indicator.id(), measure.get());
        }
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

    /** The states by the groups of a set, merged from those of finer ones if they were not kept themselves. */
    private Partition partition(GroupingSet set) {
        Partition kept = first(
                        each -> !each.isForWindows() && each.groups().set().equals(set))
                .or(() -> first(
                        each -> !each.isForWindows() && each.groups().set().refines(set)))
                .orElseThrow();
        Partition windows = plan.hasWindows()
                ? first(each -> set.equals(each.groups().set()))
                        .or(() -> first(each -> set.hasWindowsOf(each.groups().set())))
                        .orElseThrow()
                : kept;
        if (kept == windows && kept.groups().set().equals(set)) {
            return kept;
        }
        Partition coarse = tally.partition(set);
        int[] map = coarse.groups().coarsen(kept.groups());
        coarse.merge(kept, map, state -> !state.isWindowed());
        coarse.mergeSelected(kept, map);
        coarse.merge(windows, coarse.groups().coarsen(windows.groups()), Plan.State::isWindowed);
        return coarse;
    }

    private Optional<Partition> first(Predicate<Partition> condition) {
        return tally.partitions().stream().filter(condition).findFirst();
    }

    /** One at a time: sums are carried and logs are sorted when they are first asked for. */
    private synchronized Scorecard scorecard(
            Partition partition, int group, ScoringPeriod period, List<Scorecard.Reading> readings) {
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        measures.forEach((id, measure) -> values.put(id, measure.value(partition, group)));
        derived.forEach(indicator -> derive(indicator, values));
        return Scorecard.of(plan.model(), period, values, readings, readiness);
    }

    /** Derived indicators may read each other, but never in a circle. */
    private void derive(Indicator indicator, Map<String, IndicatorValue> values) {
        if (indicator.formula() instanceof Derived derived && !values.containsKey(indicator.id())) {
            derived.indicators().forEach(id -> derive(indicator(id), values));
            values.put(indicator.id(), derived.valueOf(id -> values.getOrDefault(id, notConnected(id))));
        }
    }

    private Indicator indicator(String id) {
        return requireNonNull(indicators.get(id));
    }

    private IndicatorValue notConnected(String id) {
        Unit unit = indicator(id).formula().unit();
        return IndicatorValue.notMeasured(Absence.NOT_CONNECTED, unit);
    }
}
