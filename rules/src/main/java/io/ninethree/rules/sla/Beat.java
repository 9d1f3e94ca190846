package io.ninethree.rules.sla;

import io.ninethree.fact.Row;
import io.ninethree.rules.timeline.CaseEvent;
import java.time.Instant;
import java.util.List;

/**
 * One event of a case, with the state of the case after it.
 *
 * @param event the event
 * @param facts what is known of the case
 * @param resolved whether the case is resolved
 * @param cancelled whether it is cancelled
 * @param waiting for what it waits, in ascending order
 */
record Beat(CaseEvent event, Row facts, boolean resolved, boolean cancelled, List<String> waiting) {

    Instant at() {
        return event.at();
    }
}
