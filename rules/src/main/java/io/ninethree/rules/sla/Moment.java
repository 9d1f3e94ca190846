package io.ninethree.rules.sla;
import java.time.Instant;
/** stub. */
public record Moment(Instant at, String caseId, String clock, Warning warning) {}
