package io.ninethree.rules.remedy;

import static io.ninethree.rules.remedy.RemedyEntry.Decision.AMOUNT_UNKNOWN;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.CAPPED;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.EXCLUDED;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.NOTHING_LEFT;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.NOT_REACHED;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.OVERRUN_UNKNOWN;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.OWED;
import static io.ninethree.rules.remedy.RemedyEntry.Decision.TOO_FEW;

import io.ninethree.fact.Grain;
import io.ninethree.field.Money;
import io.ninethree.model.Text;
import io.ninethree.rules.remedy.RemedyEntry.Decision;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides claims one after another: an earlier one uses up the cap before a later one. */
final class Decisions {

    private record Cell(String account, String clock, LocalDate period) {}

    private record Pot(Remedy remedy, Cell cell, String currency) {}

    private final RemedyTerms terms;
    private final Claims claims;
    private final Map<Grain, Map<Cell, Long>> volumes = new EnumMap<>(Grain.class);
    private final Map<Pot, BigDecimal> used = new HashMap<>();

    Decisions(RemedyTerms terms, Claims claims) {
        this.terms = terms;
        this.claims = claims;
    }

    List<RemedyEntry> all() {
        return claims.all().stream().map(this::decided).toList();
    }

    private RemedyEntry decided(RemedyClaim claim) {
        Remedy remedy = claim.remedy();
        if (!remedy.isByAttainment() && claims.isExcluded(remedy, claim.last())) {
            return entry(claim, EXCLUDED, Reasons.excluded(claim));
        }
        long volume = remedy.minimumVolume() == 0 ? 0 : volume(claim);
        if (volume < remedy.minimumVolume()) {
            return entry(claim, TOO_FEW, Reasons.tooFew(claim, volume));
        }
        if (claim.overdueBy().isEmpty() && remedy.threshold().compareTo(Duration.ZERO) > 0) {
            return entry(claim, OVERRUN_UNKNOWN, Reasons.overrunUnknown(claim));
        }
        return claim.amount()
                .map(amount -> counted(claim, amount))
                .orElseGet(() -> entry(claim, NOT_REACHED, Reasons.notReached(claim)));
    }

    private static RemedyEntry entry(RemedyClaim claim, Decision decision, Text reason) {
        return new RemedyEntry(claim, decision, Optional.empty(), reason, List.of());
    }

    private RemedyEntry counted(RemedyClaim claim, Remedy.Amount amount) {
        if (!claim.remedy().kind().isMoney()) {
            return entry(claim, OWED, Reasons.owed(claim, claim.remedy().kind().text()));
        }
        Optional<Money> fee = terms.fee(claim.last());
        return amount.of(fee, RoundingMode.HALF_EVEN)
                .map(full -> capped(claim, full, fee, Reasons.amount(claim, amount, fee)))
                .orElseGet(() -> entry(claim, AMOUNT_UNKNOWN, Reasons.feeUnknown(claim)));
    }

    private RemedyEntry capped(RemedyClaim claim, Money full, Optional<Money> fee, Text how) {
        if (claim.remedy().cap().isEmpty()) {
            return granted(claim, full, full, how);
        }
        // A cap is rounded down, so that what is granted never exceeds it.
        Optional<Money> cap = claim.remedy().cap().get().of(fee, RoundingMode.DOWN);
        if (cap.isEmpty()) {
            return entry(claim, AMOUNT_UNKNOWN, Reasons.feeUnknown(claim));
        }
        if (!cap.get().currency().equals(full.currency())) {
            return entry(claim, AMOUNT_UNKNOWN, Reasons.otherCurrency(claim, full, cap.get()));
        }
        return below(cap.get(), claim, full, how);
    }

    private RemedyEntry below(Money cap, RemedyClaim claim, Money full, Text how) {
        Pot pot = new Pot(claim.remedy(), cell(claim), full.currency());
        BigDecimal taken = used.getOrDefault(pot, BigDecimal.ZERO);
        BigDecimal left = cap.amount().subtract(taken).max(BigDecimal.ZERO);
        Money granted = Money.of(full.amount().min(left), full.currency());
        used.put(pot, taken.add(granted.amount()));
        boolean whole = granted.equals(full);
        return granted(claim, full, granted, whole ? how : Reasons.capped(claim, how, cap, granted));
    }

    private static RemedyEntry granted(RemedyClaim claim, Money full, Money granted, Text reason) {
        if (granted.amount().signum() == 0) {
            return entry(claim, NOTHING_LEFT, reason);
        }
        Decision decision = granted.equals(full) ? OWED : CAPPED;
        return new RemedyEntry(claim, decision, Optional.of(granted), reason, List.of());
    }

    private static Cell cell(RemedyClaim claim) {
        return new Cell(claim.account(), claim.clock(), claim.period());
    }

    private long volume(RemedyClaim claim) {
        return volumes.computeIfAbsent(claim.remedy().period(), this::volumes).getOrDefault(cell(claim), 0L);
    }

    private Map<Cell, Long> volumes(Grain grain) {
        return claims.decided().stream()
                .map(outcome -> cell(outcome, grain))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Cell cell(SlaOutcome outcome, Grain grain) {
        return new Cell(
                terms.account(outcome),
                outcome.clock(),
                terms.period(outcome.decidedAt().orElseThrow(), grain));
    }
}
