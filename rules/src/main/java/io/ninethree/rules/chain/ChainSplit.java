package io.ninethree.rules.chain;

import io.ninethree.rules.sla.ClockSegment;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcomes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Divides the counted time of a promise among stages: every moment belongs to the stage that began last. */
final class ChainSplit {

    private record Visit(int stage, Instant from, Instant to) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    private static final Comparator<Visit> LAST =
            Comparator.comparing(Visit::from).thenComparing(Visit::stage);

    private final List<Stage> stages;
    private final SlaOutcome parent;
    private final List<SlaOutcome> outcomes;
    private final Instant asOf;
    private final List<Visit> visits = new ArrayList<>();
    private final TreeSet<Instant> boundaries = new TreeSet<>();
    private final List<Duration> consumed;
    private Duration unassigned = Duration.ZERO;

    ChainSplit(List<Stage> stages, SlaOutcome parent, SlaOutcomes own) {
        this.stages = stages;
        this.parent = parent;
        this.outcomes = stages.stream().map(stage -> own.of(stage.name())).toList();
        this.asOf = own.asOf();
        this.consumed = new ArrayList<>(Collections.nCopies(stages.size(), Duration.ZERO));
        IntStream.range(0, stages.size()).forEach(this::visit);
        parent.segments().forEach(this::divide);
    }

    ChainReading reading() {
        List<StageReading> readings = IntStream.range(0, stages.size())
                .mapToObj(i -> new StageReading(stages.get(i), outcomes.get(i), consumed.get(i)))
                .toList();
        return new ChainReading(parent, readings, unassigned, slack());
    }

    private void visit(int stage) {
        for (SlaOutcome cycle : outcomes.get(stage).cycles()) {
            Instant to = cycle.stoppedAt().orElse(Instant.MAX);
            cycle.startedAt().ifPresent(from -> visits.add(new Visit(stage, from, to)));
            cycle.startedAt().ifPresent(boundaries::add);
            boundaries.add(to);
        }
    }

    private void divide(ClockSegment segment) {
        if (segment.kind() == ClockSegment.Kind.COUNTED) {
            Instant from = segment.from();
            for (Instant boundary : boundaries.subSet(from, false, segment.to(), false)) {
                assign(from, boundary);
                from = boundary;
            }
            assign(from, segment.to());
        }
    }

    private void assign(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        Optional<Visit> owner =
                visits.stream().filter(visit -> visit.contains(from)).max(LAST);
        if (owner.isPresent()) {
            consumed.set(owner.get().stage, consumed.get(owner.get().stage).plus(time));
        } else {
            unassigned = unassigned.plus(time);
        }
    }

    /** What is left of the promise when the stages to come have used all their time, one after another. */
    private Optional<Duration> slack() {
        boolean open = parent.stoppedAt().isEmpty();
        if (!open
                || parent.target().isEmpty()
                || parent.elapsed().isEmpty()
                || parent.calendar().isEmpty()) {
            return Optional.empty();
        }
        Duration remaining = parent.target().get().minus(parent.elapsed().get());
        return end().map(end -> remaining.minus(parent.calendar().get().between(asOf, end)));
    }

    private Optional<Instant> end() {
        int present = visits.stream().mapToInt(Visit::stage).max().orElse(-1);
        Optional<Instant> end = Optional.of(asOf);
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            Duration rest = rest(i, present);
            end = end.flatMap(from ->
                    stage.target().calendar(parent.facts()).add(from, rest).instant());
        }
        return end;
    }

    private Duration rest(int stage, int present) {
        if (stage > present) {
            return stages.get(stage).target().time(parent.facts());
        }
        return outcomes.get(stage).cycles().stream()
                .filter(cycle -> cycle.stoppedAt().isEmpty())
                .findFirst()
                .map(ChainSplit::remaining)
                .orElse(Duration.ZERO);
    }

    private static Duration remaining(SlaOutcome cycle) {
        Duration rest = cycle.target().orElseThrow().minus(cycle.elapsed().orElseThrow());
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
