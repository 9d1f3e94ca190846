package io.ninethree.examples.benchmarks;

import io.ninethree.fact.RecordMapping;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.vocabulary.Cases;
import java.util.stream.Stream;

/** The fields that cases have in this application beside the standard ones, and where tickets hold all of them. */
final class TicketSource {

    static final NumberField STARS =
            NumberField.named("cases.stars", Unit.COUNT).onScale(1, 5);

    static final NumberField RECOMMEND =
            NumberField.named("cases.recommend", Unit.COUNT).onScale(0, 10);

    static final NumberField SENTIMENT =
            NumberField.named("cases.sentiment", Unit.COUNT).onScale(-1, 1);

    static final NumberField EFFORT =
            NumberField.named("cases.effort", Unit.COUNT).onScale(0, 100);

    static final Source SOURCE = new Source(
            "cases",
            Cases.SOURCE.text(),
            Cases.OPENED_AT,
            Stream.<Field<?>>concat(Cases.SOURCE.fields().stream(), Stream.of(STARS, RECOMMEND, SENTIMENT, EFFORT))
                    .toList());

    static final RecordMapping<Ticket> MAPPING = RecordMapping.of(Ticket.class, SOURCE)
            .map(Cases.OPENED_AT, Ticket::createdAt)
            .map(Cases.FIRST_REPLY_DUE_AT, Ticket::replyDueAt)
            .map(Cases.FIRST_REPLIED_AT, Ticket::firstReplyAt)
            .map(Cases.RESOLUTION_DUE_AT, Ticket::resolutionDueAt)
            .map(Cases.RESOLVED_AT, Ticket::resolvedAt)
            .map(Cases.HANDLING_TIME, Ticket::handlingTime)
            .map(Cases.STORE, Ticket::store)
            .mapEnum(Cases.CHANNEL, Ticket::channel)
            .mapEnum(Cases.PRIORITY, Ticket::priority)
            .map(Cases.COMPLAINT, Ticket::complaint)
            .map(Cases.ABANDONED, Ticket::abandoned)
            .map(Cases.RESOLVABLE, Ticket::resolvable)
            .map(Cases.RESOLVED_ON_FIRST_CONTACT, Ticket::solvedAtOnce)
            .map(Cases.REPEATED, Ticket::repeated)
            .map(Cases.RETOLD, Ticket::retold)
            .map(Cases.EVIDENCE_ATTACHED, Ticket::evidenceAttached)
            .map(Cases.TRACEABLE, Ticket::traceable)
            .map(Cases.DELAYED, Ticket::delayed)
            .map(Cases.DELAY_ANNOUNCED, Ticket::delayAnnounced)
            .map(Cases.NEGATIVE_AT_START, Ticket::upsetAtStart)
            .map(Cases.NEGATIVE_AT_END, Ticket::upsetAtEnd)
            .mapToLong(Cases.REASSIGNMENTS, Ticket::reassignments)
            .mapToLong(Cases.QUESTIONS_ASKED, Ticket::questions)
            .mapToLong(STARS, Ticket::stars)
            .mapToLong(RECOMMEND, Ticket::recommend)
            .mapToDouble(SENTIMENT, Ticket::sentiment)
            .mapToDouble(EFFORT, Ticket::effort)
            .mapToDouble(Cases.RECORD_COMPLETENESS, Ticket::completeness);

    private TicketSource() {}
}
