package io.ninethree.rules.remedy;

import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Finds the failures among outcomes, and the remedies that may be owed for them. */
final class Claims {

    private static final Comparator<RemedyClaim> ORDER = Comparator.comparing(RemedyClaim::owedAt)
            .thenComparing(RemedyClaim::failure)
            .thenComparing(RemedyClaim::clock)
            .thenComparing(claim -> claim.last().decidedAt().orElseThrow());

    /** Of two reports of one breach the one that knows more of it. */
    private static final Comparator<SlaOutcome> KNOWN = Comparator.<SlaOutcome, Duration>comparing(
                    run -> run.overdueBy().orElse(Duration.ZERO))
            .thenComparing(SlaOutcome::verdict, Comparator.reverseOrder())
            .thenComparing(run -> run.facts().toString());

    private static final Comparator<SlaOutcome> BY_TIME = Comparator.<SlaOutcome, Instant>comparing(
                    each -> each.decidedAt().orElseThrow())
            .thenComparing(SlaOutcome::caseId)
            .thenComparing(SlaOutcome::clock);

    /** What tells one run of a clock from others. */
    private record Run(String caseId, String clock, Optional<Instant> decidedAt) {
        static Run of(SlaOutcome outcome) {
            return new Run(outcome.caseId(), outcome.clock(), outcome.decidedAt());
        }
    }

    private record Table(Remedy remedy, String account, String clock, LocalDate period) {}

    private final RemedyTerms terms;
    private final Instant asOf;
    private final List<SlaOutcome> decided;

    Claims(RemedyTerms terms, Collection<SlaOutcome> outcomes, Instant asOf) {
        this.terms = terms;
        this.asOf = asOf;
        this.decided = decided(outcomes.stream().flatMap(Claims::runs));
    }

    /** What was decided once stays decided, even if a later run of the clock speaks for it. */
    private static Stream<SlaOutcome> runs(SlaOutcome outcome) {
        return outcome.cycles().isEmpty() ? Stream.of(outcome) : outcome.cycles().stream();
    }

    private List<SlaOutcome> decided(Stream<SlaOutcome> runs) {
        Map<Run, SlaOutcome> distinct = new HashMap<>();
        runs.filter(run -> run.decidedAt().filter(at -> !at.isAfter(asOf)).isPresent())
                .forEach(run -> distinct.merge(Run.of(run), run, BinaryOperator.maxBy(KNOWN)));
        return distinct.values().stream().sorted(BY_TIME).toList();
    }

    static boolean isBroken(SlaOutcome outcome) {
        return outcome.verdict() == Verdict.BREACHED || outcome.verdict() == Verdict.OPEN_LATE;
    }

    /** The runs of clocks that were decided, each once, in the order of time. */
    List<SlaOutcome> decided() {
        return decided;
    }

    List<RemedyClaim> all() {
        List<RemedyClaim> claims = new ArrayList<>(ofBreaches());
        claims.addAll(ofAttainment());
        claims.sort(ORDER);
        return claims;
    }

    boolean isExcluded(Remedy remedy, SlaOutcome outcome) {
        return remedy.exclusion()
                .flatMap(cases -> outcome.facts().answer(cases, asOf))
                .orElse(false);
    }

    private List<RemedyClaim> ofBreaches() {
        return decided.stream()
                .filter(Claims::isBroken)
                .flatMap(run -> terms.remedies(run).stream()
                        .filter(remedy -> !remedy.isByAttainment())
                        .map(remedy -> claim(remedy, run)))
                .toList();
    }

    private RemedyClaim claim(Remedy remedy, SlaOutcome run) {
        LocalDate period = terms.period(run.decidedAt().orElseThrow(), remedy.period());
        return new RemedyClaim(
                remedy,
                terms.account(run),
                run.clock(),
                run.caseId(),
                List.of(run),
                0,
                period,
                owedAt(run, remedy.threshold()));
    }

    /** When the lowest tier was reached: not before the promise was broken, which a change may have done late. */
    private static Instant owedAt(SlaOutcome run, Duration threshold) {
        Instant brokenAt = run.decidedAt().orElseThrow();
        if (threshold.isZero()) {
            return brokenAt;
        }
        Instant reached = run.target()
                .flatMap(target -> run.reaching(target.plus(threshold)).instant())
                .orElseGet(() -> brokenAt.plus(threshold));
        return reached.isBefore(brokenAt) ? brokenAt : reached;
    }

    private List<RemedyClaim> ofAttainment() {
        Map<Table, List<SlaOutcome>> promises = new LinkedHashMap<>();
        for (SlaOutcome run : decided) {
            terms.remedies(run).stream()
                    .filter(remedy -> remedy.isByAttainment() && !isExcluded(remedy, run))
                    .distinct()
                    .forEach(remedy -> promises.computeIfAbsent(table(remedy, run), each -> new ArrayList<>())
                            .add(run));
        }
        return promises.entrySet().stream()
                .flatMap(each -> shortfall(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private Table table(Remedy remedy, SlaOutcome run) {
        LocalDate period = terms.period(run.decidedAt().orElseThrow(), remedy.period());
        return new Table(remedy, terms.account(run), run.clock(), period);
    }

    private Optional<RemedyClaim> shortfall(Table table, List<SlaOutcome> promises) {
        List<SlaOutcome> breaches = promises.stream().filter(Claims::isBroken).toList();
        Instant end = terms.endOf(table.period, table.remedy.period());
        if (breaches.isEmpty() || end.isAfter(asOf)) {
            return Optional.empty();
        }
        return Optional.of(new RemedyClaim(
                table.remedy,
                table.account,
                table.clock,
                table.account + " " + table.remedy.period().label(table.period),
                breaches,
                promises.size() - breaches.size(),
                table.period,
                end));
    }
}
