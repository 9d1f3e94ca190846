package io.ninethree.examples.benchmarks;

import io.ninethree.examples.benchmarks.Ticket.Channel;
import io.ninethree.examples.benchmarks.Ticket.Priority;
import java.util.stream.IntStream;

/** The same loop over primitive columns. */
final class HandColumns implements Side {

    private static final long MINUTE = 60_000;

    private static final long HOUR = 60 * MINUTE;

    private static final int PHONE = TicketColumns.CHANNELS.indexOf(Channel.PHONE);

    private static final int CHAT = TicketColumns.CHANNELS.indexOf(Channel.CHAT);

    private static final int HIGH = TicketColumns.PRIORITIES.indexOf(Priority.HIGH);

    private static final int URGENT = TicketColumns.PRIORITIES.indexOf(Priority.URGENT);

    private final Variant variant;
    private final TicketColumns tickets;
    private final Groups groups = new Groups();

    HandColumns(Variant variant, TicketColumns tickets) {
        this.variant = variant;
        this.tickets = tickets;
    }

    @Override
    public Numbers total() {
        Totals totals = new Totals();
        for (int row = 0; row < tickets.rows; row++) {
            add(totals, row);
        }
        return Numbers.ofTotal(totals.values(variant));
    }

    @Override
    public Numbers grouped() {
        Totals[] totals =
                IntStream.range(0, Groups.COUNT).mapToObj(group -> new Totals()).toArray(Totals[]::new);
        for (int row = 0; row < tickets.rows; row++) {
            int group = groups.of(tickets.store[row], tickets.createdAt[row]);
            add(totals[group], row);
        }
        return Numbers.of(totals, variant);
    }

    private void add(Totals totals, int row) {
        totals.cases++;
        addFlags(totals, row);
        addParts(totals, row);
        addReply(totals, row);
        addResolution(totals, row);
        addHandling(totals, row);
        addAnswers(totals, row);
        if (variant == Variant.DOUBLES) {
            addDoubles(totals, row);
        } else {
            totals.stars += tickets.stars[row];
            totals.questions += tickets.questions[row];
        }
    }

    private void addFlags(Totals totals, int row) {
        if (tickets.complaint[row]) {
            totals.complaints++;
        }
        if (tickets.repeated[row]) {
            totals.repeated++;
        }
        if (tickets.retold[row]) {
            totals.retold++;
        }
        if (tickets.traceable[row]) {
            totals.traceable++;
        }
    }

    private void addParts(Totals totals, int row) {
        if (tickets.resolvable[row]) {
            totals.resolvable++;
            if (tickets.solvedAtOnce[row]) {
                totals.solvedAtOnce++;
            }
        }
        if (isLive(row)) {
            totals.live++;
            if (tickets.abandoned[row]) {
                totals.abandoned++;
            }
        }
        if (tickets.delayed[row]) {
            totals.delayed++;
            if (tickets.delayAnnounced[row]) {
                totals.announced++;
            }
        }
        if (tickets.upsetAtStart[row]) {
            totals.upsetAtStart++;
            if (tickets.upsetAtEnd[row]) {
                totals.stillUpset++;
            }
        }
    }

    private boolean isLive(int row) {
        int channel = tickets.channel[row];
        return channel == PHONE || channel == CHAT;
    }

    private boolean isUrgent(int row) {
        int priority = tickets.priority[row];
        return priority == HIGH || priority == URGENT;
    }

    private void addReply(Totals totals, int row) {
        long repliedAt = tickets.firstReplyAt[row];
        if (repliedAt == TicketColumns.ABSENT) {
            return;
        }
        long millis = repliedAt - tickets.createdAt[row];
        totals.replied++;
        totals.replyMillis += millis;
        if (repliedAt <= tickets.replyDueAt[row]) {
            totals.repliedInTarget++;
        }
        if (millis <= 15 * MINUTE) {
            totals.repliedIn15Minutes++;
        }
        if (millis <= 5 * MINUTE && isLive(row)) {
            totals.liveIn5Minutes++;
        }
        if (variant == Variant.PERCENTILES) {
            totals.replyTimes.add(millis);
        }
    }

    private void addResolution(Totals totals, int row) {
        long resolvedAt = tickets.resolvedAt[row];
        boolean urgent = isUrgent(row);
        if (urgent) {
            totals.urgent++;
        }
        if (resolvedAt == TicketColumns.ABSENT) {
            return;
        }
        long millis = resolvedAt - tickets.createdAt[row];
        totals.resolved++;
        totals.resolveMillis += millis;
        if (tickets.evidenceAttached[row]) {
            totals.withEvidence++;
        }
        if (resolvedAt <= tickets.resolutionDueAt[row]) {
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

    private void addHandling(Totals totals, int row) {
        long millis = tickets.handlingTime[row];
        totals.handlingMillis += millis;
        if (variant == Variant.PERCENTILES) {
            totals.handlingTimes.add(millis);
        }
    }

    private void addAnswers(Totals totals, int row) {
        int reassignments = tickets.reassignments[row];
        totals.reassignments += reassignments;
        if (reassignments == 0) {
            totals.neverReassigned++;
        }
        if (tickets.questions[row] <= 2) {
            totals.fewQuestions++;
        }
        int recommend = tickets.recommend[row];
        if (recommend >= 9) {
            totals.promoters++;
        } else if (recommend <= 6) {
            totals.detractors++;
        }
        if (tickets.stars[row] >= 4) {
            totals.topBox++;
        }
    }

    private void addDoubles(Totals totals, int row) {
        totals.sentiment += tickets.sentiment[row];
        totals.effort += tickets.effort[row];
        totals.completeness += tickets.completeness[row];
    }
}
