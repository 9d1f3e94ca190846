package io.ninethree.rules.sla;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.UnreadableException;
import io.ninethree.field.CategoryField;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Promises;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Outcomes in the words of {@link Promises}. */
final class PromiseRecords {

    private static final RecordMapping<SlaOutcome> MAPPING = RecordMapping.of(SlaOutcome.class, Promises.SOURCE)
            .map(Promises.DECIDED_AT, outcome -> outcome.decidedAt().orElse(null))
            .map(Promises.KEPT, PromiseRecords::kept)
            .map(Promises.OVERDUE_BY, outcome -> outcome.overdueBy().orElse(null))
            .map(Promises.PROMISED_TIME, outcome -> outcome.target().orElse(null))
            .map(Promises.OVERRUN, PromiseRecords::overrun)
            .map(Promises.CASE, SlaOutcome::caseId)
            .map(Promises.KIND, SlaOutcome::clock)
            .map(Promises.STORE, outcome -> fact(outcome, Cases.STORE))
            .map(Promises.CHANNEL, outcome -> fact(outcome, Cases.CHANNEL))
            .map(Promises.LOAD, outcome -> fact(outcome, Cases.LOAD))
            .map(Promises.TEAM, outcome -> fact(outcome, Cases.TEAM));

    private PromiseRecords() {}

    static Records of(Collection<SlaOutcome> outcomes) {
        return MAPPING.of(outcomes.stream()
                .filter(outcome -> outcome.verdict() != Verdict.NO_PROMISE)
                .toList());
    }

    private static @Nullable Boolean kept(SlaOutcome outcome) {
        return switch (outcome.verdict()) {
            case MET -> true;
            case BREACHED, OPEN_LATE -> false;
            case OPEN_IN_TIME, NO_PROMISE -> null;
        };
    }

    private static @Nullable Double overrun(SlaOutcome outcome) {
        return outcome.overdueBy().isPresent() && outcome.target().isPresent()
                ? seconds(outcome.overdueBy().get()) / seconds(outcome.target().get())
                : null;
    }

    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private static @Nullable String fact(SlaOutcome outcome, CategoryField field) {
        Optional<Flaw> flaw = outcome.facts().flaw(field);
        if (flaw.isPresent()) {
            throw new UnreadableException(
                    flaw.get().text().zh(), flaw.get().text().en());
        }
        return outcome.facts().value(field).orElse(null);
    }
}
