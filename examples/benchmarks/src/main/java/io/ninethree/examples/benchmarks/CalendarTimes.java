package io.ninethree.examples.benchmarks;

import io.ninethree.rules.calendar.Arrival;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Business time over some days: our calendar, a walk from day to day written by hand, and the calendar of jBPM. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CalendarTimes {

    private static final int INSTANTS = 1 << 12;

    private final BusinessCalendar office = Office.calendar();
    private final BusinessCalendar union = Office.unionOfThree();
    private final DayWalk walk = Office.dayWalk();
    private final JbpmOffice jbpm = new JbpmOffice(Office.ZONE, Office.HOLIDAYS);
    private final List<Instant> starts = instants(new Random(93));
    private int next;

    @Param({"1", "30", "365"})
    private int days;

    private List<Instant> ends = List.of();
    private Duration open = Duration.ZERO;

    private static List<Instant> instants(Random random) {
        Instant first = Instant.parse("2024-01-01T00:00:00Z");
        long seconds = Duration.ofDays(730).toSeconds();
        return IntStream.range(0, INSTANTS)
                .mapToObj(i -> first.plusSeconds((long) (seconds * random.nextDouble())))
                .toList();
    }

    /** Looks for the ends of the spans, and whether both ways agree on all of them. */
    @Setup
    public void prepare() {
        ends = starts.stream().map(start -> start.plus(Duration.ofDays(days))).toList();
        open = Duration.ofHours(days == 1 ? 8 : days * 8 * 5 / 7);
        for (int i = 0; i < INSTANTS; i++) {
            if (!office.between(starts.get(i), ends.get(i)).equals(walk.between(starts.get(i), ends.get(i)))) {
                throw new IllegalStateException("open time must agree with the walk, does not from " + starts.get(i));
            }
        }
    }

    private int next() {
        next = (next + 1) & (INSTANTS - 1);
        return next;
    }

    /**
     * Whether our calendar is open.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isOpen() {
        return office.isOpen(starts.get(next()));
    }

    /**
     * Open time measured by our calendar.
     *
     * @return the open time
     */
    @Benchmark
    public Duration between() {
        int i = next();
        return office.between(starts.get(i), ends.get(i));
    }

    /**
     * The same for three calendars in three zones.
     *
     * @return the open time
     */
    @Benchmark
    public Duration betweenInUnion() {
        int i = next();
        return union.between(starts.get(i), ends.get(i));
    }

    /**
     * The same by a walk from day to day.
     *
     * @return the open time
     */
    @Benchmark
    public Duration betweenByWalk() {
        int i = next();
        return walk.between(starts.get(i), ends.get(i));
    }

    /**
     * Open time added by our calendar.
     *
     * @return where it ends
     */
    @Benchmark
    public Arrival add() {
        return office.add(starts.get(next()), open);
    }

    /**
     * The same for three calendars in three zones.
     *
     * @return where it ends
     */
    @Benchmark
    public Arrival addInUnion() {
        return union.add(starts.get(next()), open);
    }

    /**
     * Open time added by the calendar of jBPM.
     *
     * @return where it ends
     */
    @Benchmark
    public Date addByJbpm() {
        return jbpm.add(starts.get(next()), open);
    }

    /**
     * What our calendar does, and why.
     *
     * @return some three for each day
     */
    @Benchmark
    public List<Stretch> stretches() {
        int i = next();
        return office.stretches(starts.get(i), ends.get(i));
    }

    /**
     * Builds a calendar and asks it for the first time, which compiles 417 days.
     *
     * @return whether it is open
     */
    @Benchmark
    public boolean firstAnswer() {
        return office.inZone(Office.ZONE).isOpen(starts.get(0));
    }

    /**
     * The same for three calendars in three zones.
     *
     * @return whether it is open
     */
    @Benchmark
    public boolean firstAnswerOfUnion() {
        return union.withName("cold").isOpen(starts.get(0));
    }

    /**
     * Prints what each of them takes.
     *
     * @param arguments not used
     * @throws RunnerException if they cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CalendarTimes.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.print(CalendarReport.of(results));
    }
}
