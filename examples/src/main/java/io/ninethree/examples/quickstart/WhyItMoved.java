package io.ninethree.examples.quickstart;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.ninethree.compare.BoughtGain;
import io.ninethree.compare.Driver;
import io.ninethree.compare.History;
import io.ninethree.compare.Origin;
import io.ninethree.compare.Ranking;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.examples.crm.Ticket;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import io.ninethree.whatif.Requirement;
import io.ninethree.whatif.WhatIf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The questions that a manager asks after the number: is it real, where does it come from, what would help? */
public final class WhyItMoved {

    private static final int MONTHS = 12;
    private static final int LEARNING = 6;

    private static final BusinessCalendar EVENING = BusinessCalendar.named("evening")
            .in(CrmScoring.SHANGHAI)
            .openThrough(MONDAY, SUNDAY, "18:00-21:00")
            .build();

    private static final RecordMapping<Ticket> BY_LOAD = RecordMapping.of(Ticket.class, Cases.SOURCE)
            .map(Cases.OPENED_AT, Ticket::createdAt)
            .map(Cases.FIRST_REPLIED_AT, Ticket::firstReplyAt)
            .map(Cases.LOAD, ticket -> EVENING.isOpen(ticket.createdAt()) ? Shared.PEAK : Shared.OFF_PEAK);

    private final CrmScoring crm = new CrmScoring();
    private final RetailBrand brand = RetailBrand.year();
    private final List<Scorecard> year =
            IntStream.range(0, MONTHS).mapToObj(this::month).toList();

    private WhyItMoved() {}

    /**
     * Prints questions and answers.
     *
     * @param args none needed: {@code zh} for Chinese
     */
    public static void main(String[] args) {
        Locale locale = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
        new WhyItMoved().print(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static ScoringPeriod period(int month) {
        YearMonth yearMonth = RetailBrand.FIRST_MONTH.plusMonths(month);
        return ScoringPeriod.of(yearMonth, CrmScoring.SHANGHAI);
    }

    private Scorecard month(int month) {
        return crm.score(period(month), brand);
    }

    private Scorecards stores(int month) {
        return crm.byStore(period(month), brand);
    }

    private void print(Locale locale, PrintStream out) {
        Scorecard first = year.get(0);
        Scorecard last = year.get(MONTHS - 1);

        Scorecard.Change change = last.since(first);
        say(out, locale, "是真的吗？", "Is it real?");
        say(out, locale, change.difference(Experience.RESPONSE_SPEED).text());
        say(out, locale, last.since(year.get(MONTHS - 2)).difference().text());

        say(out, locale, "来自哪里？", "Where does it come from?");
        out.print(change.explain(Experience.RESPONSE_SPEED).in(locale));
        out.print(Origin.of("need.fcr", Shared.STORE, stores(0), stores(MONTHS - 1))
                .in(locale));

        say(out, locale, "谁做得最好？", "Who does it best?");
        for (Ranking.Entry entry :
                Ranking.of("need.fcr", stores(MONTHS - 1), 50).entries()) {
            out.print(String.format(Locale.ROOT, "%d  %s  %.3f\n", entry.rank(), entry.segment(), entry.shrunk()));
        }

        say(out, locale, "高峰期是否同样水准？", "Is it as good at the peak?");
        Scorecards loads = ScoringEngine.of(NinePlusThree.standard())
                .by(Shared.LOAD)
                .score(period(MONTHS - 1), BY_LOAD.of(brand.tickets()));
        Scorecard peak = loads.of(Segment.of(Shared.LOAD, Shared.PEAK));
        Scorecard offPeak = loads.of(Segment.of(Shared.LOAD, Shared.OFF_PEAK));
        say(out, locale, peak.comparedWith(offPeak).difference("resp.firstMean").text());

        say(out, locale, "是否失控？", "Did anything leave its course?");
        List<Scorecard> settled = year.subList(LEARNING, MONTHS);
        List<History.Finding> findings = History.of("prom.sla", settled).findings(settled.size() - 1);
        say(
                out,
                locale,
                findings.isEmpty() ? Text.of("没有", "nothing") : findings.get(0).text());

        say(out, locale, "与满意度一同变化的是什么？", "What goes together with satisfaction?");
        Driver.of("emo.csat", year).stream().limit(3).forEach(driver -> say(out, locale, driver.text()));

        say(out, locale, "有没有以别处变差换来的提升？", "Was a gain bought by a loss elsewhere?");
        List<BoughtGain> bought = BoughtGain.between(first, last);
        say(out, locale, bought.isEmpty() ? Text.of("没有", "no") : bought.get(0).text());

        say(out, locale, "怎样最快达到 92 分？", "What would reach 92 soonest?");
        WhatIf.of(last).soonest(92).stream().limit(3).map(Requirement::text).forEach(text -> say(out, locale, text));
    }

    private static void say(PrintStream out, Locale locale, String zh, String en) {
        out.print("\n" + Text.of(zh, en).in(locale) + "\n");
    }

    private static void say(PrintStream out, Locale locale, Text text) {
        out.print(text.in(locale) + "\n");
    }
}
