package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.Cycle.State;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaTarget.Judgement;
import io.ninethree.rules.timeline.Anomaly;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clock says at one instant.
 *
 * @param rule the clock
 * @param asOf the instant
 * @param runs its cycles in their order
 * @param next what is promised to a clock that starts now, empty if nothing is
 * @param present which policy applies at that instant
 * @param anomalies what is odd about the events
 */
record Reading(
        ClockRule rule,
        Instant asOf,
        List<Cycle> runs,
        Optional<SlaTarget> next,
        PolicyMatch present,
        List<Anomaly> anomalies) {

    private static final Text NOT_STARTED = Text.of("时钟未启动", "the clock has not started");

    private static final Comparator<Cycle> WORST = Comparator.<Cycle>comparingInt(cycle -> rank(cycle.verdict()))
            .thenComparingLong(Reading::overdue)
            .thenComparing(Cycle::start);

    /** What a clock says that nobody promised. */
    static Reading nothing(ClockRule rule, Instant asOf, PolicyMatch present) {
        return new Reading(rule, asOf, List.of(), Optional.empty(), present, List.of());
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case NO_PROMISE -> 0;
            case MET -> 1;
            case OPEN_IN_TIME -> 2;
            case BREACHED, OPEN_LATE -> 3;
        };
    }

    private static long overdue(Cycle cycle) {
        return cycle.breach() == null ? 0 : cycle.breach().overdue();
    }

    /** The cycle that speaks for the clock. */
    @Nullable
    Cycle judged() {
        if (runs.size() < 2) {
            return runs.isEmpty() ? null : runs.get(0);
        }
        Cycle last = runs.get(runs.size() - 1);
        boolean byLast =
                last.terms() != null && last.terms().promise().conduct().judgement() == Judgement.LAST;
        return byLast ? last : runs.stream().max(WORST).orElseThrow();
    }

    /** Whether the clock is worth a word: it is promised, or was. */
    boolean promisesSomething() {
        return next.isPresent() || runs.stream().anyMatch(cycle -> cycle.terms() != null || cycle.breach() != null);
    }

    private Optional<Cycle> cycle() {
        return Optional.ofNullable(judged());
    }

    private Optional<Terms> terms() {
        return cycle().flatMap(cycle -> Optional.ofNullable(cycle.terms()));
    }

    Reading only(Cycle cycle) {
        return new Reading(rule, asOf, List.of(cycle), next, present, anomalies);
    }

    /** Which policy made the promise, whatever applies since. */
    PolicyMatch match() {
        return terms().map(Terms::match).orElse(present);
    }

    Due due() {
        return cycle().map(Cycle::due).orElseGet(() -> new Due.Never(whyNotRunning()));
    }

    Due dueIfResumedAt(Instant instant) {
        return cycle().filter(cycle -> cycle.due() instanceof Due.Paused)
                .map(cycle -> cycle.dueIfRunningFrom(instant))
                .orElseGet(this::due);
    }

    Due reaching(Duration counted) {
        Duration most = Duration.ofNanos(Long.MAX_VALUE);
        long nanos = (counted.compareTo(most) < 0 ? counted : most).toNanos();
        return cycle().map(cycle -> cycle.reaching(nanos)).orElseGet(() -> new Due.Never(whyNotRunning()));
    }

    private Text whyNotRunning() {
        return next.isPresent() ? NOT_STARTED : Cycle.NOTHING_PROMISED;
    }

    Optional<Text> reason() {
        Cycle cycle = judged();
        if (cycle == null) {
            return Optional.of(whyNotRunning());
        }
        return cycle.verdict() == Verdict.NO_PROMISE ? Optional.of(cycle.reason()) : Optional.empty();
    }

    Optional<Instant> startedAt() {
        return cycle().map(Cycle::start);
    }

    Optional<Instant> stoppedAt() {
        return cycle().filter(cycle -> !cycle.state().isActive()).map(Cycle::at);
    }

    Optional<Duration> elapsed() {
        return cycle().map(cycle -> Duration.ofNanos(cycle.total()));
    }

    Optional<Duration> target() {
        return cycle().filter(cycle -> cycle.terms() != null).map(cycle -> Duration.ofNanos(cycle.limit()));
    }

    Optional<SlaTarget> promise() {
        return terms().map(Terms::promise);
    }

    Optional<SlaTarget> brokenPromise() {
        return cycle().flatMap(cycle -> Optional.ofNullable(cycle.breach()).map(Breach::promise));
    }

    Optional<BusinessCalendar> calendar() {
        return terms().map(Terms::calendar);
    }

    List<ClockSegment> segments() {
        return cycle().map(Segments::of).orElseGet(List::of);
    }

    List<ClockSegment> projection() {
        return cycle().filter(cycle -> cycle.verdict() == Verdict.OPEN_IN_TIME && cycle.state() == State.RUNNING)
                .flatMap(cycle ->
                        terms().flatMap(terms -> due().instant().map(until -> Segments.projected(cycle, terms, until))))
                .orElseGet(List::of);
    }

    /** What was promised, and where that comes from. */
    Optional<Text> promised() {
        return cycle().flatMap(cycle -> Optional.ofNullable(cycle.terms()).map(terms -> promised(terms, cycle)));
    }

    private static Text promised(Terms terms, Cycle cycle) {
        Text limit = TimeText.of(Duration.ofNanos(cycle.limit()));
        Text time = TimeText.of(terms.time());
        Text in = in(terms.calendar());
        Text origin = terms.promise().origin(terms.facts());
        boolean usual = limit.equals(time);
        return Text.of(
                "承诺：" + time.zh() + "，" + in.zh() + "，" + origin.zh()
                        + (usual ? "" : "；因变更或加时，时钟计到 " + limit.zh() + "为限"),
                "promised: " + time.en() + " " + in.en() + ", " + origin.en()
                        + (usual ? "" : "; after a change or with extra time, " + limit.en() + " on the clock"));
    }

    private static Text in(BusinessCalendar calendar) {
        return calendar.equals(BusinessCalendar.always())
                ? Text.of("全天候计时", "around the clock")
                : Text.of("按 " + calendar.name() + " 计时", "in " + calendar.name());
    }

    Edge edge() {
        return promise().map(promise -> promise.conduct().edge()).orElse(Edge.EARLIEST);
    }

    ZoneId zone() {
        return calendar().map(BusinessCalendar::zone).orElse(ZoneOffset.UTC);
    }
}
