package io.ninethree.examples.quickstart;

import io.ninethree.examples.crm.Answer;
import io.ninethree.examples.crm.Crm;
import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.examples.crm.Ticket;
import io.ninethree.examples.crm.Ticket.Channel;
import io.ninethree.rules.sla.SlaOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A retail brand with five stores and four channels in the year 2025, made up: the same year whenever and wherever it is
 * made. In its first half the brand learns to serve: two of the stores try out a new way of working from March, the others
 * follow in May. The mean first response goes from 8 minutes to 3, satisfaction to 85 of 100, the net promoter score from 58
 * to 82, as in the example of the 9+3 model's source; then it holds. The records
 * have the flaws of real ones: tickets that nobody answered or solved, that came back, whose store nobody noted, and
 * questionnaires left blank or filled in with a number that is not on the scale.
 */
final class RetailBrand implements Crm {

    static final YearMonth FIRST_MONTH = YearMonth.of(2025, 1);

    static final YearMonth LAST_MONTH = YearMonth.of(2025, 12);

    private static final int TICKETS_A_MONTH = 700;

    /** The first month in which the stores that try it out work in the new way. */
    static final YearMonth PILOT = YearMonth.of(2025, 3);

    /** The first month in which all others do. */
    static final YearMonth EXPANSION = YearMonth.of(2025, 5);

    /** How much of the new way is learned after one month, two months and more. */
    private static final List<Double> LEARNED = List.of(0.0, 0.5, 0.8, 1.0);

    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.EMAIL, Channel.COUNTER);

    static final List<String> STORES = List.of("Nanjing Road", "Xujiahui", "West Lake", "Tianhe", "Chunxi Road");

    /** The stores that try out the new way of working before all others. */
    static final List<String> PILOT_STORES = List.of("Xujiahui", "Tianhe");

    /**
     * Its numbers are fixed by the documentation of the class, so that the year is the same on every machine. The seed is
     * one whose draws come near to the figures of the story.
     */
    private final Random random = new Random(573);

    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<SlaOutcome> outcomes = new ArrayList<>();

    private RetailBrand() {
        for (YearMonth month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
            for (int i = 0; i < TICKETS_A_MONTH; i++) {
                String store = STORES.get(random.nextInt(STORES.size()));
                serve(month, store, learned(store, month));
            }
        }
    }

    static RetailBrand year() {
        return new RetailBrand();
    }

    @Override
    public List<Ticket> tickets() {
        return tickets;
    }

    @Override
    public List<Answer> answers() {
        return answers;
    }

    @Override
    public List<SlaOutcome> outcomes() {
        return outcomes;
    }

    private static double learned(String store, YearMonth month) {
        YearMonth start = PILOT_STORES.contains(store) ? PILOT : EXPANSION;
        long months = Math.max(0, start.until(month, ChronoUnit.MONTHS) + 1);
        return LEARNED.get((int) Math.min(LEARNED.size() - 1, months));
    }

    private void serve(YearMonth month, String store, double learned) {
        Instant opened = whileOpen(month);
        Instant replied = happens(0.98) ? opened.plus(around(between(8, 3, learned), 60)) : null;
        Instant solved = replied != null && happens(0.96) ? replied.plus(around(between(20, 7, learned), 3_600)) : null;
        boolean atOnce = happens(between(0.62, 0.80, learned));
        Ticket ticket = new Ticket(
                String.valueOf(tickets.size() + 1),
                opened,
                replied,
                solved,
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                happens(0.97) ? store : null,
                happens(between(0.90, 0.99, learned)) ? "agent-" + random.nextInt(40) : "",
                happens(0.95) ? atOnce : null,
                happens(between(0.09, 0.03, learned)),
                atOnce ? 0 : random.nextInt(4));
        tickets.add(ticket);
        outcomes.add(outcome(ticket));
        if (solved != null) {
            ask(ticket, solved, learned);
        }
    }

    /** An instant between nine and nine, so that opening hours and waiting times tell one story. */
    private Instant whileOpen(YearMonth month) {
        return month.atDay(1 + random.nextInt(month.lengthOfMonth()))
                .atTime(9, 0)
                .plusSeconds(random.nextInt(12 * 3_600))
                .atZone(CrmScoring.SHANGHAI)
                .toInstant();
    }

    private static SlaOutcome outcome(Ticket ticket) {
        Instant due = ticket.replyDueAt();
        Instant replied = ticket.firstReplyAt();
        if (replied == null) {
            return SlaOutcome.openLate(ticket.number(), "first-response", due);
        }
        return replied.isAfter(due)
                ? SlaOutcome.breached(ticket.number(), "first-response", due, Duration.between(due, replied))
                : SlaOutcome.met(ticket.number(), "first-response", replied);
    }

    private void ask(Ticket ticket, Instant solved, double learned) {
        if (!happens(0.45)) {
            answers.add(new Answer(null, null, null, null, ticket.store()));
            return;
        }
        answers.add(new Answer(
                solved.plus(around(8, 3_600)),
                happens(0.97) ? stars(between(76, 85, learned), learned) : null,
                happens(0.95) ? recommendation(learned) : null,
                happens(0.90) ? stars(between(78, 88, learned), learned) : null,
                ticket.store()));
    }

    /** One to five stars whose mean on a scale from 0 to 100 is as given; fewer and fewer customers are let down. */
    private int stars(double mean, double learned) {
        double letDown = between(0.16, 0.06, learned);
        if (happens(letDown)) {
            return 2;
        }
        double others = (1 + mean / 25 - 2 * letDown) / (1 - letDown);
        return (int) Math.floor(others) + (happens(others - Math.floor(others)) ? 1 : 0);
    }

    /** Now and then somebody types the number of the store into the wrong box. */
    private int recommendation(double learned) {
        if (happens(0.005)) {
            return 99;
        }
        double promoters = between(0.70, 0.86, learned);
        double detractors = between(0.12, 0.04, learned);
        double draw = random.nextDouble();
        if (draw < promoters) {
            return 9 + random.nextInt(2);
        }
        return draw < promoters + detractors ? random.nextInt(7) : 7 + random.nextInt(2);
    }

    /** A waiting time: mostly short, sometimes long. */
    private Duration around(double mean, long unitInSeconds) {
        double draw = -StrictMath.log(1 - random.nextDouble());
        return Duration.ofSeconds(Math.round(mean * unitInSeconds * draw));
    }

    private boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    private static double between(double start, double end, double learned) {
        return start + (end - start) * learned;
    }
}
