package io.ninethree.rules.definition;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.Due;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a case expects of one clock; what it does not say may be anything. Immutable.
 *
 * @param verdict whether the promise is kept
 * @param due the last instant in time
 * @param pausedBy the reasons for which nothing is due now, in ascending order; none if something is
 * @param elapsed the time that was counted
 * @param overdueBy by how much the promise was overrun
 * @param owed what is owed for single breaches, as in {@code credit 5 %} or {@code apology}, without caps
 */
public record ExpectedOutcome(
        Optional<Verdict> verdict,
        Optional<Instant> due,
        Optional<List<String>> pausedBy,
        Optional<Duration> elapsed,
        Optional<Duration> overdueBy,
        Optional<List<String>> owed) {

    static final String NOTHING = "case must expect something, expected nothing";

    /**
     * Checks that something is expected.
     *
     * @throws IllegalArgumentException if nothing is
     */
    public ExpectedOutcome {
        pausedBy = pausedBy.map(List::copyOf);
        owed = owed.map(List::copyOf);
        if (Stream.of(verdict, due, pausedBy, elapsed, overdueBy, owed).allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException(NOTHING);
        }
    }

    List<Text> differences(SlaOutcome outcome) {
        Differences found = new Differences(outcome.clock());
        found.compare(Text.of("判定", "verdict"), verdict.map(ExpectedOutcome::word), word(outcome.verdict()));
        found.compare(Text.of("到期时刻", "due instant"), due.map(Instant::toString), said(outcome.due()));
        found.compare(Text.of("暂停原因", "reasons to pause"), pausedBy, pausing(outcome.due()));
        found.compare(Text.of("已用时间", "elapsed time"), elapsed, said(outcome.elapsed()));
        found.compare(Text.of("超时", "overrun"), overdueBy, said(outcome.overdueBy()));
        found.compare(Text.of("应给的补救", "what is owed"), owed, owed(outcome));
        return List.copyOf(found.all);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object said(Optional<Duration> time) {
        return time.isPresent() ? time.get() : "none";
    }

    private static String said(Due due) {
        return due.instant()
                .map(Instant::toString)
                .orElse(due instanceof Due.Paused paused ? "paused by " + paused.reasons() : "never");
    }

    private static List<String> pausing(Due due) {
        return due instanceof Due.Paused paused ? paused.reasons() : List.of();
    }

    private static List<String> owed(SlaOutcome outcome) {
        Stream<SlaOutcome> runs = outcome.cycles().isEmpty() ? Stream.of(outcome) : outcome.cycles().stream();
        return runs.filter(run -> run.verdict() == Verdict.BREACHED || run.verdict() == Verdict.OPEN_LATE)
                .flatMap(run -> run.brokenPromise().map(SlaTarget::remedies).stream()
                        .flatMap(List::stream)
                        .filter(remedy -> !remedy.isByAttainment() && !isExcluded(remedy, run))
                        .flatMap(remedy -> owed(remedy, run).stream()))
                .toList();
    }

    private static boolean isExcluded(Remedy remedy, SlaOutcome run) {
        return remedy.exclusion()
                .flatMap(cases -> run.facts().answer(cases, run.asOf().orElse(Instant.MAX)))
                .orElse(false);
    }

    private static Optional<String> owed(Remedy remedy, SlaOutcome run) {
        String kind = remedy.kind().text().en();
        return remedy.amountFor(run.overdueBy()).map(amount -> remedy.kind().isMoney() ? kind + " " + amount : kind);
    }

    /** Differences between what was expected and what was. */
    private static final class Differences {

        private final String clock;
        private final List<Text> all = new ArrayList<>();

        Differences(String clock) {
            this.clock = clock;
        }

        void compare(Text what, Optional<?> expected, Object was) {
            expected.filter(each -> !each.equals(was))
                    .ifPresent(each -> all.add(Text.of(
                            "时钟“" + clock + "”的" + what.zh() + "必须为 " + each + "，实为 " + was,
                            what.en() + " of '" + clock + "' must be " + each + ", was " + was)));
        }
    }
}
