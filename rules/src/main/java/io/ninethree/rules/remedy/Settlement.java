package io.ninethree.rules.remedy;

import static java.util.stream.Collectors.groupingBy;

import io.ninethree.field.Money;
import io.ninethree.model.Text;
import io.ninethree.rules.remedy.RemedyFinding.Kind;
import io.ninethree.rules.sla.Remedy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assigns what was given to what is owed, earlier to earlier, and finds what should not have been given. */
final class Settlement {

    private record Key(String failure, String clock, Remedy.Kind kind) {
        static Key of(RemedyEntry entry) {
            RemedyClaim claim = entry.claim();
            return new Key(claim.failure(), claim.clock(), claim.remedy().kind());
        }

        static Key of(Delivery delivery) {
            return new Key(delivery.failure(), delivery.clock(), delivery.kind());
        }
    }

    private final List<RemedyEntry> entries;
    private final IdentityHashMap<RemedyEntry, List<Delivery>> given = new IdentityHashMap<>();
    private final List<Delivery> unmatched = new ArrayList<>();
    private final List<RemedyFinding> findings = new ArrayList<>();

    Settlement(List<RemedyEntry> entries, Collection<Delivery> deliveries) {
        this.entries = entries;
        Map<Key, List<RemedyEntry>> byKey = entries.stream().collect(groupingBy(Key::of));
        deliveries.stream()
                .sorted(Delivery.ORDER)
                .forEach(delivery -> assign(delivery, byKey.getOrDefault(Key.of(delivery), List.of())));
    }

    List<RemedyEntry> entries() {
        return entries.stream().map(entry -> entry.with(given(entry))).toList();
    }

    List<Delivery> unmatched() {
        return unmatched;
    }

    List<RemedyFinding> findings() {
        return findings;
    }

    private void assign(Delivery delivery, List<RemedyEntry> entries) {
        List<RemedyEntry> owed = entries.stream().filter(RemedyEntry::isOwed).toList();
        if (entries.isEmpty()) {
            unmatched.add(delivery);
            find(Kind.WITHOUT_BREACH, delivery, Reasons.withoutBreach(delivery));
        } else if (owed.isEmpty()) {
            given(entries.get(0)).add(delivery);
            find(Kind.NOT_OWED, delivery, Reasons.notOwed(delivery, entries.get(0)));
        } else if (delivery.amount().isPresent()) {
            pour(delivery, owed);
        } else {
            given(firstWithout(owed)).add(delivery);
        }
    }

    private List<Delivery> given(RemedyEntry entry) {
        return given.computeIfAbsent(entry, each -> new ArrayList<>());
    }

    private RemedyEntry firstWithout(List<RemedyEntry> owed) {
        return owed.stream().filter(entry -> given(entry).isEmpty()).findFirst().orElse(owed.get(owed.size() - 1));
    }

    private void pour(Delivery delivery, List<RemedyEntry> owed) {
        BigDecimal rest = delivery.worth();
        for (RemedyEntry entry : owed) {
            BigDecimal some = missing(entry, delivery).min(rest);
            if (some.signum() > 0) {
                given(entry).add(delivery.part(some));
                rest = rest.subtract(some);
            }
        }
        if (rest.signum() > 0) {
            leave(delivery.part(rest), delivery, owed.get(owed.size() - 1));
        }
    }

    private BigDecimal missing(RemedyEntry entry, Delivery delivery) {
        if (entry.amount().isEmpty()) {
            return delivery.worth();
        }
        Money owed = entry.amount().get();
        return delivery.isIn(owed.currency())
                ? owed.amount().subtract(sum(given(entry), owed.currency()))
                : BigDecimal.ZERO;
    }

    static BigDecimal sum(Collection<Delivery> deliveries, String currency) {
        return deliveries.stream()
                .filter(delivery -> delivery.isIn(currency))
                .map(Delivery::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void leave(Delivery rest, Delivery delivery, RemedyEntry last) {
        given(last).add(rest);
        Optional<Money> owed = last.amount();
        if (owed.isPresent() && delivery.isIn(owed.get().currency())) {
            Money all =
                    Money.of(sum(given(last), owed.get().currency()), owed.get().currency());
            find(Kind.TOO_MUCH, delivery, Reasons.tooMuch(delivery, owed.get(), all));
        } else {
            owed.ifPresent(money -> find(Kind.OTHER_CURRENCY, delivery, Reasons.otherCurrency(delivery, money)));
        }
    }

    private void find(Kind kind, Delivery delivery, Text text) {
        findings.add(new RemedyFinding(kind, delivery, text));
    }
}
