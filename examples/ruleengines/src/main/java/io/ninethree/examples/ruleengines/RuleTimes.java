package io.ninethree.examples.ruleengines;

import io.ninethree.fact.Inquiry;
import io.ninethree.fact.Row;
import io.ninethree.rules.sla.PolicyMatch;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Which of six rules hold for a ticket: by hand, by this library, by Drools and by CEL. All must agree before they run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleTimes {

    private static final Instant NOW = Instant.EPOCH;

    private final List<Ticket> tickets = Ticket.sample();
    private final Rule[] rules = Rule.values();
    private final Row[] rows = tickets.stream().map(Ticket::facts).toArray(Row[]::new);
    private final List<Map<String, Object>> variables =
            tickets.stream().map(Ticket::variables).toList();
    private final Inquiry inquiry =
            Inquiry.of(Arrays.stream(rules).map(Rule::condition).toList());
    private final SlaPolicies policies =
            SlaPolicies.of(Arrays.stream(rules).map(RuleTimes::policy).toList());
    private final Drools drools = new Drools();
    private final CelRules cel = new CelRules();
    private int next;

    private static SlaPolicy policy(Rule rule) {
        return SlaPolicy.named(rule.name())
                .rank(rule.place())
                .appliesWhen(rule.condition())
                .promises(SlaTarget.resolution(Duration.ofHours(8)))
                .build();
    }

    /**
     * Makes sure that all sides say the same.
     *
     * @throws IllegalStateException if they do not
     */
    @Setup
    public void agree() {
        for (int i = 0; i < tickets.size(); i++) {
            int byHand = byHand(i);
            if (byHand != ask(i) || byHand != drools.ask(tickets.get(i)) || byHand != cel.ask(variables.get(i))) {
                throw new IllegalStateException("sides must agree, did not on " + tickets.get(i));
            }
        }
    }

    private int place() {
        next = next + 1 & Ticket.TICKETS - 1;
        return next;
    }

    private int byHand(int ticket) {
        int hits = 0;
        for (Rule rule : rules) {
            hits |= rule.holds(tickets.get(ticket)) ? 1 << rule.place() : 0;
        }
        return hits;
    }

    private int ask(int ticket) {
        Inquiry.Replies replies = inquiry.ask(rows[ticket], NOW);
        int hits = 0;
        for (int i = 0; i < rules.length; i++) {
            hits |= replies.to(i).orElse(false) ? 1 << i : 0;
        }
        return hits;
    }

    /**
     * The rules as methods.
     *
     * @return the rules that hold
     */
    @Benchmark
    public int hand() {
        return byHand(place());
    }

    /**
     * The rules as conditions of this library.
     *
     * @return the rules that hold
     */
    @Benchmark
    public int ninethree() {
        return ask(place());
    }

    /**
     * The rules as policies, of which the first one applies, with the reasons.
     *
     * @return the policy and why
     */
    @Benchmark
    public PolicyMatch ninethreePolicies() {
        return policies.match(rows[place()], NOW);
    }

    /**
     * The rules in Drools.
     *
     * @return the rules that hold
     */
    @Benchmark
    public int drools() {
        return drools.ask(tickets.get(place()));
    }

    /**
     * The rules in CEL.
     *
     * @return the rules that hold
     */
    @Benchmark
    public int cel() {
        return cel.ask(variables.get(place()));
    }

    /**
     * Measures all sides in one run, and prints their ratios.
     *
     * @param args none
     * @throws RunnerException if the benchmarks cannot be run
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RuleTimes.class.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> nanos = new LinkedHashMap<>();
        results.forEach(result -> nanos.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        double ours = nanos.getOrDefault("ninethree", Double.NaN);
        nanos.forEach((side, time) -> System.out.printf(
                Locale.ROOT, "%-18s %10.1f ns a ticket, %8.2f of ninethree%n", side, time, time / ours));
    }
}
