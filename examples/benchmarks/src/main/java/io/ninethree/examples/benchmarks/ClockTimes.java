package io.ninethree.examples.benchmarks;

import static io.ninethree.fact.Row.row;

import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Ten thousand open cases of eight events over five days, of which one clock each is gone through again from its start. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ClockTimes {

    private static final int CASES = 10_000;
    private static final Instant NOW = Instant.parse("2026-09-30T06:00:00Z");
    private static final List<Kind> KINDS = List.of(
            Kind.STAFF_MESSAGE,
            Kind.PAUSED,
            Kind.RESUMED,
            Kind.CUSTOMER_MESSAGE,
            Kind.STAFF_MESSAGE,
            Kind.PAUSED,
            Kind.RESUMED);

    private final SlaPolicies policies = SlaPolicies.of(SlaPolicy.named("gold")
            .appliesWhen(Cases.TIER.is("gold"))
            .promises(SlaTarget.resolution(Duration.ofHours(16))
                    .countedIn(Office.calendar())
                    .pausedWhile(SlaTarget.AWAITING_CUSTOMER)
                    .warningAt(0.5, 0.75, 0.9))
            .build());

    private final List<List<CaseEvent>> events =
            IntStream.range(0, CASES).mapToObj(seed -> events(new Random(seed))).toList();

    private final List<Timeline> timelines =
            IntStream.range(0, CASES).mapToObj(this::timeline).toList();

    private static List<CaseEvent> events(Random random) {
        Instant at = NOW.minusSeconds(86_400 + random.nextInt(5 * 86_400));
        List<CaseEvent> events = new ArrayList<>();
        events.add(CaseEvent.of(Kind.OPENED, at).withSequence(1));
        for (Kind kind : KINDS) {
            at = at.plusSeconds(600 + random.nextInt(7_200));
            boolean waits = kind == Kind.PAUSED || kind == Kind.RESUMED;
            events.add(CaseEvent.of(kind, at, waits ? SlaTarget.AWAITING_CUSTOMER : "")
                    .withSequence(events.size() + 1L));
        }
        Collections.shuffle(events, random);
        return events;
    }

    private Timeline timeline(int place) {
        return Timeline.of("c" + place, row(Cases.TIER, "gold")).withAll(events.get(place));
    }

    /**
     * The verdicts.
     *
     * @param hole takes them
     */
    @Benchmark
    public void fold(Blackhole hole) {
        for (Timeline timeline : timelines) {
            hole.consume(policies.evaluate(timeline, NOW).resolution().verdict());
        }
    }

    /**
     * The verdicts with every piece of time, its cause and its running total.
     *
     * @param hole takes them
     */
    @Benchmark
    public void foldWithExplanation(Blackhole hole) {
        for (Timeline timeline : timelines) {
            SlaOutcome outcome = policies.evaluate(timeline, NOW).resolution();
            hole.consume(outcome.due());
            hole.consume(outcome.segments());
        }
    }

    /**
     * The timelines from their events, which come in any order.
     *
     * @param hole takes them
     */
    @Benchmark
    public void orderEvents(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            hole.consume(timeline(i));
        }
    }

    /**
     * When a scheduler should ask again: four moments of each clock.
     *
     * @return the instant
     */
    @Benchmark
    public Optional<Instant> nextInstant() {
        return policies.nextInstant(timelines, NOW);
    }

    /**
     * Prints what each of them takes for all cases.
     *
     * @param arguments not used
     * @throws RunnerException if they cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ClockTimes.class.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            double millis = result.getPrimaryResult().getScore() / 1e3;
            String name = result.getPrimaryResult().getLabel();
            System.out.print(String.format(Locale.ROOT, "| %s, %,d cases | %,.1f ms |%n", name, CASES, millis));
        }
    }
}
