package io.ninethree.examples.benchmarks;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Columns;
import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The engine over objects, over columns and on two threads. */
final class EngineSides {

    /** The period has all tickets, and whatever was promised in it is decided a year later. */
    private static final ScoringPeriod PERIOD = ScoringPeriod.between(Groups.FIRST_DAY, Groups.END, ZoneOffset.UTC)
            .withKnownAt(Instant.parse("2027-01-01T00:00:00Z"));

    private EngineSides() {}

    static Side objects(Variant variant, List<Ticket> tickets) {
        return new EngineSide(ScoringEngine.of(Catalogue.model(variant)), TicketSource.MAPPING.of(tickets));
    }

    static Side twoThreads(Variant variant, List<Ticket> tickets) {
        ScoringEngine engine = ScoringEngine.of(Catalogue.model(variant)).withThreads(2);
        return new EngineSide(engine, TicketSource.MAPPING.of(tickets));
    }

    static Side columns(Variant variant, TicketColumns tickets) {
        return new EngineSide(ScoringEngine.of(Catalogue.model(variant)), records(tickets));
    }

    private static Records records(TicketColumns tickets) {
        return flags(
                        answers(words(times(Columns.of(TicketSource.SOURCE, tickets.rows), tickets), tickets), tickets),
                        tickets)
                .records();
    }

    private static Columns times(Columns columns, TicketColumns tickets) {
        return columns.map(Cases.OPENED_AT, tickets.createdAt, TimeUnit.MILLISECONDS)
                .map(Cases.FIRST_REPLY_DUE_AT, tickets.replyDueAt, TimeUnit.MILLISECONDS)
                .map(Cases.FIRST_REPLIED_AT, tickets.firstReplyAt, TimeUnit.MILLISECONDS)
                .absent(Cases.FIRST_REPLIED_AT, absent(tickets.firstReplyAt))
                .map(Cases.RESOLUTION_DUE_AT, tickets.resolutionDueAt, TimeUnit.MILLISECONDS)
                .map(Cases.RESOLVED_AT, tickets.resolvedAt, TimeUnit.MILLISECONDS)
                .absent(Cases.RESOLVED_AT, absent(tickets.resolvedAt))
                .map(Cases.HANDLING_TIME, tickets.handlingTime, TimeUnit.MILLISECONDS);
    }

    private static BitSet absent(long[] instants) {
        BitSet rows = new BitSet(instants.length);
        for (int row = 0; row < instants.length; row++) {
            rows.set(row, instants[row] == TicketColumns.ABSENT);
        }
        return rows;
    }

    private static Columns words(Columns columns, TicketColumns tickets) {
        return columns.map(Cases.STORE, tickets.store, words(Groups.STORE_NAMES))
                .map(Cases.CHANNEL, tickets.channel, words(TicketColumns.CHANNELS))
                .map(Cases.PRIORITY, tickets.priority, words(TicketColumns.PRIORITIES));
    }

    private static String[] words(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static Columns answers(Columns columns, TicketColumns tickets) {
        return columns.map(Cases.REASSIGNMENTS, tickets.reassignments)
                .map(Cases.QUESTIONS_ASKED, tickets.questions)
                .map(TicketSource.STARS, tickets.stars)
                .map(TicketSource.RECOMMEND, tickets.recommend)
                .map(TicketSource.SENTIMENT, tickets.sentiment)
                .map(TicketSource.EFFORT, tickets.effort)
                .map(Cases.RECORD_COMPLETENESS, tickets.completeness);
    }

    private static Columns flags(Columns columns, TicketColumns tickets) {
        return columns.map(Cases.COMPLAINT, tickets.complaint)
                .map(Cases.ABANDONED, tickets.abandoned)
                .map(Cases.RESOLVABLE, tickets.resolvable)
                .map(Cases.RESOLVED_ON_FIRST_CONTACT, tickets.solvedAtOnce)
                .map(Cases.REPEATED, tickets.repeated)
                .map(Cases.RETOLD, tickets.retold)
                .map(Cases.EVIDENCE_ATTACHED, tickets.evidenceAttached)
                .map(Cases.TRACEABLE, tickets.traceable)
                .map(Cases.DELAYED, tickets.delayed)
                .map(Cases.DELAY_ANNOUNCED, tickets.delayAnnounced)
                .map(Cases.NEGATIVE_AT_START, tickets.upsetAtStart)
                .map(Cases.NEGATIVE_AT_END, tickets.upsetAtEnd);
    }

    /** An engine with its records. */
    private record EngineSide(ScoringEngine engine, Records records) implements Side {

        @Override
        public Numbers total() {
            return Numbers.ofTotal(values(engine.score(PERIOD, records)));
        }

        @Override
        public Numbers grouped() {
            Groups groups = new Groups();
            Scorecards cards =
                    engine.by(Shared.STORE).by(Grain.MONTH, ZoneOffset.UTC).score(PERIOD, records);
            Numbers numbers = Numbers.ofGroups();
            for (Segment segment : cards.segments()) {
                numbers.put(group(groups, segment), values(cards.of(segment)));
            }
            return numbers;
        }

        private static int group(Groups groups, Segment segment) {
            String store = segment.words().getOrDefault(Shared.STORE, Segment.NONE);
            return groups.of(store, YearMonth.parse(segment.span().orElseThrow()));
        }

        private static double[] values(Scorecard card) {
            return card.indicators().stream().mapToDouble(EngineSide::value).toArray();
        }

        private static double value(IndicatorScore score) {
            return score.value().number().orElse(Double.NaN);
        }
    }
}
