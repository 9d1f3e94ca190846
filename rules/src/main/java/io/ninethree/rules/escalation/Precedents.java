package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.statistics.Confidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finished cases, from which the risks of open ones are told. A case that is open after a counted time {@code e} and may
 * take {@code T} breaks its promise with the probability
 *
 * <pre>P(time &gt; T | time &gt; e) = S(T) / S(e),</pre>
 *
 * where {@code S} is the share of finished cases that took longer: the product-limit estimate without censored cases (E. L.
 * Kaplan and P. Meier, <i>Nonparametric estimation from incomplete observations</i>, JASA 53, 1958). Cases that are not
 * finished are left out, so that the risk is told too low where many stay open for long. Times are those that the clocks
 * counted, each in its own working time. Immutable and thread-safe.
 *
 * {@snippet :
 * Precedents precedents = Precedents.of(lastQuarter).alikeIn(Cases.PRIORITY);
 * BreachRisk risk = precedents.riskOf(open);
 * }
 */
public final class Precedents {

    private static final int USUALLY_NEEDED = 20;

    private final List<SlaOutcome> finished;
    private final List<CategoryField> alike;
    private final int needed;

    /** The counted times in ascending order, by clock and the words in which cases must be alike. */
    private final Map<List<String>, List<Duration>> times = new HashMap<>();

    private Precedents(List<SlaOutcome> finished, List<CategoryField> alike, int needed) {
        this.finished = finished;
        this.alike = alike;
        this.needed = needed;
        for (SlaOutcome outcome : finished) {
            times.computeIfAbsent(key(outcome), key -> new ArrayList<>())
                    .add(outcome.elapsed().orElseThrow());
        }
        times.values().forEach(Collections::sort);
    }

    /**
     * The finished ones among some outcomes, each comparable with every case of the same clock. At least 20 are needed for
     * an answer.
     *
     * @param outcomes what the clocks say; those that are not finished, or of which nobody knows the counted time, are left
     *     out, and each cycle of a clock is one of its own
     * @return the precedents
     */
    public static Precedents of(Collection<SlaOutcome> outcomes) {
        List<SlaOutcome> finished = outcomes.stream()
                .flatMap(Precedents::cycles)
                .filter(each -> each.verdict() == Verdict.MET || each.verdict() == Verdict.BREACHED)
                .filter(each -> each.elapsed().isPresent())
                .toList();
        return new Precedents(finished, List.of(), USUALLY_NEEDED);
    }

    private static Stream<SlaOutcome> cycles(SlaOutcome outcome) {
        return outcome.cycles().isEmpty() ? Stream.of(outcome) : outcome.cycles().stream();
    }

    /**
     * These precedents, each comparable only with cases that have the same words.
     *
     * @param fields where the words stand, for example the priority; without a word only cases without one are alike
     * @return a changed copy
     */
    public Precedents alikeIn(CategoryField... fields) {
        return new Precedents(finished, List.of(fields), needed);
    }

    /**
     * These precedents with how many must be comparable.
     *
     * @param comparable how many finished cases must have taken longer than the open one so far, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if none must
     */
    public Precedents needing(int comparable) {
        if (comparable < 1) {
            throw new IllegalArgumentException("number of comparable cases must be at least 1, was " + comparable);
        }
        return new Precedents(finished, alike, comparable);
    }

    private List<String> key(SlaOutcome outcome) {
        Stream<String> words =
                alike.stream().map(field -> outcome.facts().value(field).orElse(""));
        return Stream.concat(Stream.of(outcome.clock()), words).toList();
    }

    /**
     * How likely it is that an open case breaks its promise.
     *
     * @param open what its clock says
     * @return the share of those that took longer than promised among the finished cases that took longer than this one has,
     *     with its Wilson interval at 95 %; or why there is none
     */
    public BreachRisk riskOf(SlaOutcome open) {
        requireNonNull(open, "open");
        if (open.verdict() != Verdict.OPEN_IN_TIME) {
            return new BreachRisk.None(Text.of("承诺已有结论", "the promise is decided"));
        }
        if (open.elapsed().isEmpty() || open.target().isEmpty()) {
            return new BreachRisk.None(Text.of("计时未知", "nobody knows the clock"));
        }
        List<Duration> comparable = times.getOrDefault(key(open), List.of());
        return risk(
                longer(comparable, open.target().get()),
                longer(comparable, open.elapsed().get()));
    }

    private BreachRisk risk(long broken, long comparable) {
        return comparable < needed
                ? new BreachRisk.TooFew(comparable, needed)
                : new BreachRisk.Estimated(broken, comparable, Confidence.STANDARD.ofShare(broken, comparable));
    }

    /** How many of some ascending times are longer than a limit. */
    private static long longer(List<Duration> ascending, Duration limit) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle).compareTo(limit) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (long) ascending.size() - low;
    }
}
