package io.ninethree.examples.crm;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Grain;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.ImprovementAction;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import io.ninethree.vocabulary.Surveys;
import java.time.ZoneId;
import java.util.List;

/** How an application scores the service that it records. */
public final class CrmScoring {

    /** Where the stores are. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final BusinessCalendar office = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, SUNDAY, "09:00-21:00")
            .build();

    private final RecordMapping<Ticket> tickets = RecordMapping.of(Ticket.class, Cases.SOURCE)
            .map(Cases.OPENED_AT, Ticket::createdAt)
            .map(Cases.FIRST_REPLIED_AT, Ticket::firstReplyAt)
            .map(Cases.FIRST_REPLY_DUE_AT, Ticket::replyDueAt)
            .map(Cases.RESOLVED_AT, Ticket::solvedAt)
            .map(Cases.STORE, Ticket::store)
            .mapEnum(Cases.CHANNEL, Ticket::channel)
            .map(Cases.OWNER, Ticket::agent)
            .map(Cases.RESOLVABLE, ticket -> true)
            .map(Cases.RESOLVED_ON_FIRST_CONTACT, Ticket::solvedAtOnce)
            .map(Cases.REOPENED, Ticket::wasReopened)
            .mapToLong(Cases.REASSIGNMENTS, Ticket::handovers)
            .timedIn(office, Cases.FIRST_RESPONSE_TIME);

    private final RecordMapping<Answer> answers = RecordMapping.of(Answer.class, Surveys.SOURCE)
            .map(Surveys.ANSWERED_AT, Answer::at)
            .map(Surveys.RECOMMEND, Answer::zeroToTen)
            .mapFromScale(Surveys.SATISFACTION, 1, 5, Answer::stars)
            .mapFromScale(Surveys.ATTITUDE, 1, 5, Answer::manners)
            .map(Surveys.STORE, Answer::store);

    private final ScoringEngine engine = ScoringEngine.of(NinePlusThree.standard());

    /**
     * What can be measured, before any data.
     *
     * @return which indicators are connected, and which fields would add what
     */
    public Readiness readiness() {
        return engine.readiness(tickets, answers);
    }

    /**
     * Scores a period.
     *
     * @param period the period
     * @param crm everything that is known, whatever the period
     * @return the scorecard
     */
    public Scorecard score(ScoringPeriod period, Crm crm) {
        return engine.score(
                period, tickets.of(crm.tickets()), answers.of(crm.answers()), SlaOutcome.records(crm.outcomes()));
    }

    /**
     * Scores a period together with what was done to improve the service.
     *
     * @param period the period
     * @param crm everything that is known, whatever the period
     * @param actions the actions of the improvement list
     * @param reviews the reviews that were planned
     * @param cases the cases that were written up
     * @return the scorecard
     */
    public Scorecard score(
            ScoringPeriod period,
            Crm crm,
            List<ImprovementAction> actions,
            List<Review> reviews,
            List<CaseStudy> cases) {
        return engine.score(
                period,
                tickets.of(crm.tickets()),
                answers.of(crm.answers()),
                SlaOutcome.records(crm.outcomes()),
                ImprovementAction.records(actions),
                Review.records(reviews),
                CaseStudy.records(cases));
    }

    /**
     * Scores a period by store.
     *
     * @param period the period
     * @param crm everything that is known, whatever the period
     * @return a scorecard for each store, and one for the whole
     */
    public Scorecards byStore(ScoringPeriod period, Crm crm) {
        return engine.by(Shared.STORE).score(period, tickets.of(crm.tickets()), answers.of(crm.answers()));
    }

    /**
     * Scores the tickets of a period by store and month.
     *
     * @param period the period
     * @param crm everything that is known, whatever the period
     * @return a scorecard for each store in each month, and one for the whole
     */
    public Scorecards byStoreAndMonth(ScoringPeriod period, Crm crm) {
        return engine.by(Shared.STORE).by(Grain.MONTH, SHANGHAI).score(period, tickets.of(crm.tickets()));
    }
}
