package io.ninethree.examples.benchmarks;

import static io.ninethree.examples.benchmarks.Goal.atLeast;
import static io.ninethree.examples.benchmarks.Goal.atMost;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the engine is to reach, and what was measured. */
final class Goals {

    private final Laps laps;
    private final Kernels.Times kernels;
    private final int tickets;

    Goals(Laps laps, Kernels.Times kernels, int tickets) {
        this.laps = laps;
        this.kernels = kernels;
        this.tickets = tickets;
    }

    List<Goal> all() {
        return Stream.of(besideHand(), besideOthers(), growth(), kernels())
                .flatMap(List::stream)
                .toList();
    }

    private List<Goal> besideHand() {
        return List.of(
                atMost("engine / loop, objects, total", 2, 1.2, time("engine total", "loop total")),
                atMost("engine / loop, objects, 2,400 groups", 2.5, 1.6, time("engine grouped", "loop grouped")),
                atMost(
                        "engine / loop, columns, total",
                        1.3,
                        0.8,
                        time("engine over columns total", "loop over columns total")),
                atMost(
                        "engine / loop, columns, 2,400 groups",
                        1.8,
                        1.2,
                        time("engine over columns grouped", "loop over columns grouped")));
    }

    private List<Goal> besideOthers() {
        return List.of(
                atLeast("streams / engine, total", 15, 30, time("streams total", "engine total")),
                atLeast("streams / engine, 2,400 groups", 8, 15, time("streams grouped", "engine grouped")),
                atLeast("DuckDB, loaded / engine, total", 4, 8, time("database total", "engine total")),
                atLeast("DuckDB, loaded / engine, 2,400 groups", 4, 8, time("database grouped", "engine grouped")),
                atLeast(
                        "DuckDB, loaded / engine over columns, total",
                        4,
                        8,
                        time("database total", "engine over columns total")),
                atLeast(
                        "DuckDB, loaded / engine over columns, 2,400 groups",
                        4,
                        8,
                        time("database grouped", "engine over columns grouped")));
    }

    private List<Goal> growth() {
        return List.of(
                atMost(
                        "six exact percentiles more / without, 2,400 groups",
                        3,
                        2.2,
                        time("engine with percentiles grouped", "engine grouped")),
                atMost("bytes allocated a record, total", 8, 0, bytes("engine total")),
                atMost("time a record, all / a tenth of them", 1.2, 1.1, tenfold()),
                atMost("2,400 groups / total", 3, 2, time("engine grouped", "engine total")),
                atMost(
                        "processor time of two threads / one, 2,400 groups",
                        1.3,
                        1.15,
                        laps.ratio("engine on two threads grouped", "engine grouped", Effort::processNanos)));
    }

    private List<Goal> kernels() {
        return List.of(
                atMost("histogram, one value / HdrHistogram", 1, 0.77, kernels.ratio("logHistogram", "hdrHistogram")),
                atMost("exact sum / plain sum, 2,400 groups", 8, 4, kernels.ratio("exactSum", "plainSum")),
                atMost("exact sum and squares / Welford", 1.6, 1.1, kernels.ratio("exactSquares", "welford")));
    }

    private OptionalDouble time(String runner, String other) {
        return laps.ratio(runner, other, Effort::threadNanos);
    }

    private OptionalDouble bytes(String runner) {
        OptionalDouble bytes = laps.median(runner, Effort::bytes);
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / tickets) : bytes;
    }

    private OptionalDouble tenfold() {
        OptionalDouble ratio = time("engine total", "engine on a tenth total");
        return ratio.isPresent() ? OptionalDouble.of(ratio.getAsDouble() / 10) : ratio;
    }
}
