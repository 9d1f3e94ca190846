package io.ninethree.rules.escalation;

import java.util.List;

/** What whoever has one level of authority may decide, beside all that lower levels may. */
record Tier(String name, boolean everything, List<Permit> permits) {

    Tier {
        permits = List.copyOf(permits);
    }

    boolean covers(Decision decision) {
        return everything || permits.stream().anyMatch(permit -> permit.covers(decision));
    }
}
