package io.ninethree.examples.ruleengines;

import static io.ninethree.fact.Row.row;

import io.ninethree.fact.Row;
import io.ninethree.vocabulary.Cases;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the six rules read of a ticket.
 *
 * @param tier the customer's tier
 * @param priority the priority
 * @param channel the channel
 * @param complaint whether it is a complaint
 */
public record Ticket(String tier, String priority, String channel, boolean complaint) {

    /** How many different tickets are asked about. */
    static final int TICKETS = 1_024;

    /** The same tickets on every machine. */
    static List<Ticket> sample() {
        Random random = new Random(5);
        return IntStream.range(0, TICKETS)
                .mapToObj(i -> new Ticket(
                        pick(random, "gold", "silver", "bronze"),
                        pick(random, "urgent", "high", "normal", "low"),
                        pick(random, "mail", "chat", "phone"),
                        random.nextInt(5) == 0))
                .toList();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /** The ticket as this library reads it. */
    Row facts() {
        return row(Cases.TIER, tier, Cases.PRIORITY, priority, Cases.CHANNEL, channel)
                .and(Cases.COMPLAINT, complaint);
    }

    /** The ticket as CEL reads it. */
    Map<String, Object> variables() {
        return Map.of("tier", tier, "priority", priority, "channel", channel, "complaint", complaint);
    }
}
