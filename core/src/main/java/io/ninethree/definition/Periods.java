package io.ninethree.definition;

import io.ninethree.fact.ScoringPeriod;
import java.time.Instant;
import java.util.Optional;

/** The period of a case. */
final class Periods {

    static final DefinitionFormat<ScoringPeriod> FORMAT = format();

    private Periods() {}

    private static DefinitionFormat<ScoringPeriod> format() {
        Member<ScoringPeriod, Instant> from = Member.required("from", Formats.instant(), ScoringPeriod::from);
        Member<ScoringPeriod, Instant> to = Member.required("to", Formats.instant(), ScoringPeriod::to);
        Member<ScoringPeriod, Optional<Instant>> knownAt = Member.maybe(
                "knownAt",
                Formats.instant(),
                period -> Optional.of(period.knownAt()).filter(each -> !each.equals(period.to())));
        return Formats.object(
                in -> new ScoringPeriod(
                        in.get(from), in.get(to), in.get(knownAt).orElse(in.get(to)), in.get(from) + "/" + in.get(to)),
                from,
                to,
                knownAt);
    }
}
