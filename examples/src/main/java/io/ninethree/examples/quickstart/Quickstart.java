package io.ninethree.examples.quickstart;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.report.TextReport;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;

/** Scores the last month of a made-up retail brand and says what moved since the first one. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the scorecard.
     *
     * @param args {@code zh} for Chinese, otherwise English
     */
    public static void main(String[] args) {
        Locale locale = args.length > 0 && args[0].equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(locale));
    }

    static String report(Locale locale) {
        RetailBrand brand = RetailBrand.year();
        Scorecard first = score(brand, RetailBrand.FIRST_MONTH);
        Scorecard last = score(brand, RetailBrand.LAST_MONTH);
        return TextReport.of(last, locale) + "\n" + last.since(first).explain().in(locale);
    }

    static Scorecard score(RetailBrand brand, YearMonth month) {
        RecordMapping<Ticket> tickets = RecordMapping.of(Ticket.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, Ticket::createdAt)
                .map(Cases.FIRST_REPLIED_AT, Ticket::firstReplyAt)
                .map(Cases.RESOLVED_AT, Ticket::solvedAt)
                .map(Cases.STORE, Ticket::store)
                .mapEnum(Cases.CHANNEL, Ticket::channel)
                .map(Cases.OWNER, Ticket::agent)
                .map(Cases.RESOLVABLE, ticket -> true)
                .map(Cases.RESOLVED_ON_FIRST_CONTACT, Ticket::firstContact)
                .map(Cases.REOPENED, Ticket::wasReopened)
                .mapToLong(Cases.REASSIGNMENTS, Ticket::handovers);
        RecordMapping<Answer> answers = RecordMapping.of(Answer.class, Surveys.SOURCE)
                .map(Surveys.ANSWERED_AT, Answer::at)
                .mapFromScale(Surveys.SATISFACTION, 1, 5, Answer::stars)
                .mapFromScale(Surveys.ATTITUDE, 1, 5, Answer::manners)
                .map(Surveys.RECOMMEND, Answer::zeroToTen)
                .map(Surveys.STORE, Answer::store);
        ScoringPeriod period = ScoringPeriod.of(month, RetailBrand.SHANGHAI);
        return ScoringEngine.of(NinePlusThree.standard())
                .score(period, tickets.of(brand.tickets()), answers.of(brand.answers()));
    }
}
