package io.ninethree.rules.remedy;

import static io.ninethree.fact.Row.row;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes remedies as records, so that an engine can score them. */
final class RemedyRecords {

    private RemedyRecords() {}

    static Records of(List<RemedyEntry> owed, List<Delivery> unmatched) {
        return Records.of(
                Remedies.SOURCE,
                Stream.concat(
                                owed.stream().map(RemedyRecords::record),
                                unmatched.stream().map(RemedyRecords::record))
                        .toList());
    }

    private static Row record(RemedyEntry entry) {
        RemedyClaim claim = entry.claim();
        Row row = row(Remedies.OWED_AT, claim.owedAt(), Remedies.FAILURE, claim.failure())
                .and(Remedies.KIND, claim.remedy().kind().name())
                .and(Remedies.PROMISE, claim.clock())
                .and(claim.dueAt().map(at -> row(Remedies.DUE_AT, at)).orElse(row()))
                .and(entry.deliveredAt()
                        .map(at -> row(Remedies.DELIVERED_AT, at))
                        .orElse(row()))
                .and(entry.amount().map(money -> row(Remedies.AMOUNT, money)).orElse(row()));
        return row.and(shared(claim, Cases.STORE, Remedies.STORE))
                .and(shared(claim, Cases.CHANNEL, Remedies.CHANNEL))
                .and(shared(claim, Cases.TEAM, Remedies.TEAM));
    }

    /** What all breaches of a claim have in common. */
    private static Row shared(RemedyClaim claim, CategoryField ofCase, CategoryField ofRemedy) {
        List<Row> facts = claim.breaches().stream()
                .map(breach -> taken(breach.facts(), ofCase, ofRemedy))
                .distinct()
                .toList();
        return facts.size() == 1 ? facts.get(0) : row();
    }

    private static Row taken(Row facts, CategoryField ofCase, CategoryField ofRemedy) {
        Optional<Flaw> flaw = facts.flaw(ofCase);
        return flaw.map(why -> row().andFlaw(ofRemedy, why))
                .orElseGet(() ->
                        facts.value(ofCase).map(word -> row(ofRemedy, word)).orElse(row()));
    }

    private static Row record(Delivery delivery) {
        return row(Remedies.OWED_AT, delivery.at(), Remedies.DELIVERED_AT, delivery.at())
                .and(Remedies.KIND, delivery.kind().name())
                .and(delivery.amount().map(money -> row(Remedies.AMOUNT, money)).orElse(row()));
    }
}
