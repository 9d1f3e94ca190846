package io.ninethree.rules.sla;

import java.time.Instant;

/**
 * That a promise was broken.
 *
 * @param dueAt when its time ran out
 * @param decidedAt when that became so: later than {@code dueAt} if the promise was changed afterwards
 * @param overdue by how many nanoseconds it was overrun in the end, or until now
 * @param promise the promise that was broken, whatever was promised later
 */
record Breach(Instant dueAt, Instant decidedAt, long overdue, SlaTarget promise) {

    Breach withOverdue(long nanos) {
        return new Breach(dueAt, decidedAt, Math.max(overdue, nanos), promise);
    }
}
