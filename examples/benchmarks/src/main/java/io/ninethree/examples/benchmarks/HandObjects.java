package io.ninethree.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A loop over the objects as a good programmer writes it: one pass, whole numbers, no objects made for a ticket. */
final class HandObjects implements Side {

    private static final long MINUTE = 60_000;

    private static final long HOUR = 60 * MINUTE;

    private final Variant variant;
    private final List<Ticket> tickets;
    private final Groups groups = new Groups();

    HandObjects(Variant variant, List<Ticket> tickets) {
        this.variant = variant;
        this.tickets = tickets;
    }

    @Override
    public Numbers total() {
        Totals totals = new Totals();
        for (Ticket ticket : tickets) {
            add(totals, ticket);
        }
        return Numbers.ofTotal(totals.values(variant));
    }

    @Override
    public Numbers grouped() {
        Totals[] totals =
                IntStream.range(0, Groups.COUNT).mapToObj(group -> new Totals()).toArray(Totals[]::new);
        for (Ticket ticket : tickets) {
            int group = groups.of(ticket.store(), ticket.createdAt().toEpochMilli());
            add(totals[group], ticket);
        }
        return Numbers.of(totals, variant);
    }

    private void add(Totals totals, Ticket ticket) {
        totals.cases++;
        addFlags(totals, ticket);
        addParts(totals, ticket);
        addReply(totals, ticket);
        addResolution(totals, ticket);
        addHandling(totals, ticket);
        addAnswers(totals, ticket);
        if (variant == Variant.DOUBLES) {
            addDoubles(totals, ticket);
        } else {
            totals.stars += ticket.stars();
            totals.questions += ticket.questions();
        }
    }

    private static void addFlags(Totals totals, Ticket ticket) {
        if (ticket.complaint()) {
            totals.complaints++;
        }
        if (ticket.repeated()) {
            totals.repeated++;
        }
        if (ticket.retold()) {
            totals.retold++;
        }
        if (ticket.traceable()) {
            totals.traceable++;
        }
    }

    private static void addParts(Totals totals, Ticket ticket) {
        if (ticket.resolvable()) {
            totals.resolvable++;
            if (ticket.solvedAtOnce()) {
                totals.solvedAtOnce++;
            }
        }
        if (ticket.isLive()) {
            totals.live++;
            if (ticket.abandoned()) {
                totals.abandoned++;
            }
        }
        if (ticket.delayed()) {
            totals.delayed++;
            if (ticket.delayAnnounced()) {
                totals.announced++;
            }
        }
        if (ticket.upsetAtStart()) {
            totals.upsetAtStart++;
            if (ticket.upsetAtEnd()) {
                totals.stillUpset++;
            }
        }
    }

    private void addReply(Totals totals, Ticket ticket) {
        Instant repliedAt = ticket.firstReplyAt();
        if (repliedAt == null) {
            return;
        }
        long millis = repliedAt.toEpochMilli() - ticket.createdAt().toEpochMilli();
        totals.replied++;
        totals.replyMillis += millis;
        if (!repliedAt.isAfter(ticket.replyDueAt())) {
            totals.repliedInTarget++;
        }
        if (millis <= 15 * MINUTE) {
            totals.repliedIn15Minutes++;
        }
        if (millis <= 5 * MINUTE && ticket.isLive()) {
            totals.liveIn5Minutes++;
        }
        if (variant == Variant.PERCENTILES) {
            totals.replyTimes.add(millis);
        }
    }

    private void addResolution(Totals totals, Ticket ticket) {
        Instant resolvedAt = ticket.resolvedAt();
        boolean urgent = ticket.isUrgent();
        if (urgent) {
            totals.urgent++;
        }
        if (resolvedAt == null) {
            return;
        }
        long millis = resolvedAt.toEpochMilli() - ticket.createdAt().toEpochMilli();
        totals.resolved++;
        totals.resolveMillis += millis;
        if (ticket.evidenceAttached()) {
            totals.withEvidence++;
        }
        if (!resolvedAt.isAfter(ticket.resolutionDueAt())) {
            totals.resolvedInTarget++;
        }
        if (millis <= 24 * HOUR) {
            totals.resolvedIn24Hours++;
        }
        if (urgent) {
            addUrgentResolution(totals, millis);
        }
        if (variant == Variant.PERCENTILES) {
            totals.resolveTimes.add(millis);
        }
    }

    private static void addUrgentResolution(Totals totals, long millis) {
        totals.urgentResolved++;
        totals.urgentResolveMillis += millis;
        if (millis <= 8 * HOUR) {
            totals.urgentIn8Hours++;
        }
    }

    private void addHandling(Totals totals, Ticket ticket) {
        long millis = ticket.handlingTime().toMillis();
        totals.handlingMillis += millis;
        if (variant == Variant.PERCENTILES) {
            totals.handlingTimes.add(millis);
        }
    }

    private static void addAnswers(Totals totals, Ticket ticket) {
        int reassignments = ticket.reassignments();
        totals.reassignments += reassignments;
        if (reassignments == 0) {
            totals.neverReassigned++;
        }
        if (ticket.questions() <= 2) {
            totals.fewQuestions++;
        }
        int recommend = ticket.recommend();
        if (recommend >= 9) {
            totals.promoters++;
        } else if (recommend <= 6) {
            totals.detractors++;
        }
        if (ticket.stars() >= 4) {
            totals.topBox++;
        }
    }

    private static void addDoubles(Totals totals, Ticket ticket) {
        totals.sentiment += ticket.sentiment();
        totals.effort += ticket.effort();
        totals.completeness += ticket.completeness();
    }
}
