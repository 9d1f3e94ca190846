package io.ninethree.examples.quickstart;

import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.fact.Grain;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.CaseStudy.Evidence;
import io.ninethree.metrics.improvement.ImprovementAction;
import io.ninethree.metrics.improvement.ImprovementAction.Lever;
import io.ninethree.metrics.improvement.KeyResults;
import io.ninethree.metrics.improvement.Opportunity;
import io.ninethree.metrics.improvement.PdcaCycle;
import io.ninethree.metrics.improvement.Pilot;
import io.ninethree.metrics.improvement.Pilot.Answer;
import io.ninethree.metrics.improvement.Pilot.Demand;
import io.ninethree.metrics.improvement.Reverification;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.metrics.improvement.Review.Cadence;
import io.ninethree.metrics.improvement.StopRule;
import io.ninethree.metrics.investment.CashLine;
import io.ninethree.metrics.investment.CashLine.Kind;
import io.ninethree.metrics.investment.RoiModel;
import io.ninethree.metrics.preset.Adjustment;
import io.ninethree.metrics.preset.Preset;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Shared;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The year of the retail brand as a loop of improvement: what January shows, what is worth doing first, a pilot in two of the
 * stores beside the others, its expansion, what came of it in July, and what the year looks like in December.
 */
public final class YearOfImprovement {

    private static final String SOLVED_AT_ONCE = "need.fcr";

    private final Locale locale;
    private final PrintStream out;
    private final CrmScoring crm = new CrmScoring();
    private final RetailBrand brand = RetailBrand.year();

    private YearOfImprovement(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /**
     * Prints the story.
     *
     * @param args none needed: {@code zh} for Chinese
     */
    public static void main(String[] args) {
        Locale locale = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
        new YearOfImprovement(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8)).tell();
    }

    private void tell() {
        Scorecard january = month(1);
        List<ImprovementAction> planned = diagnose(january);
        pilot();
        expand();
        Scorecard july = month(7);
        List<ImprovementAction> done = reverify(planned, january, july);
        lookBack(january, done);
    }

    /** What January shows, and what is put on the list. */
    private List<ImprovementAction> diagnose(Scorecard january) {
        title("一月：诊断", "January: diagnosis");
        say(points(january.overall()));
        january.strongest(2).forEach(heading -> say(points(heading)));
        january.weakest(3).forEach(heading -> say(points(heading)));
        title("先改什么：达标可为总分带来多少", "What first: what the target would be worth to the whole");
        List<Opportunity> ranked = Opportunity.ranked(january);
        ranked.stream().limit(5).forEach(each -> say(each.text()));
        title("二月：改进清单", "February: the list");
        List<ImprovementAction> actions = new ArrayList<>();
        for (Opportunity each : ranked.subList(0, 3)) {
            actions.add(each.draft("A-" + (actions.size() + 1), at(2, 3))
                    .ownedBy(List.of("Li Na", "Wang Wei", "Chen Jie").get(actions.size()))
                    .dueAt(at(6, 30))
                    .using(Lever.PROCESS));
        }
        actions.forEach(action -> say(action.text(at(2, 10))));
        return actions;
    }

    /** Two stores try out the new way of working, three go on as before. */
    private void pilot() {
        title("三月、四月：试点", "March and April: the pilot");
        List<String> others = RetailBrand.STORES.stream()
                .filter(store -> !RetailBrand.PILOT_STORES.contains(store))
                .toList();
        String templates = in("模板使用率", "use of the templates");
        String ready = in("人员就绪", "staff ready");
        Pilot pilot = Pilot.of(measure(), SOLVED_AT_ONCE, Shared.STORE, RetailBrand.PILOT_STORES, others)
                .demanding(Demand.atLeast(templates, Unit.SHARE, 0.10), Demand.confirmed(ready));
        StopRule stop = StopRule.belowValue(measure(), "emo.csat", 70).shownBeyondChance();
        say(stop.judge(month(3)).text());
        Scorecards before = stores(1, 2);
        say(pilot.judge(before, stores(3, 3), Answer.of(templates, 0.34), Answer.no(ready))
                .text());
        say(pilot.judge(before, stores(3, 4), Answer.of(templates, 0.61), Answer.yes(ready))
                .text());
    }

    /** Head office lets a store set its own target for speed, and nothing else. */
    private void expand() {
        title("五月：推广与本地化调整", "May: expansion, with what a store may adjust");
        Preset headOffice = Preset.standard().adjustableOnly("resp.resolveMedian");
        ScoreCurve ambitious = ScoreCurve.through(Duration.ofHours(120), Duration.ofHours(6), Duration.ofHours(1));
        Preset store = headOffice.adjusted(
                "nanjing-road", Text.of("南京路店", "Nanjing Road"), new Adjustment.Curve("resp.resolveMedian", ambitious));
        say(store.lineage());
        store.changes().forEach(change -> say(change.text()));
    }

    /** From May on all stores work in the new way; July says what came of it. */
    private List<ImprovementAction> reverify(List<ImprovementAction> planned, Scorecard january, Scorecard july) {
        title("七月：再验证", "July: re-verification");
        List<ImprovementAction> done = planned.stream()
                .map(action -> action.doneAt(at(6, 20))
                        .reverified(Reverification.of(action.node(), january, july, at(8, 5)))
                        .publishedAt(at(8, 10)))
                .toList();
        done.forEach(action -> say(action.text(at(8, 11))));
        PdcaCycle first = PdcaCycle.planned(measure(), SOLVED_AT_ONCE, 80, at(2, 3))
                .doneAt(at(6, 20))
                .checked(PdcaCycle.Way.MEASUREMENT, january, july, at(8, 5));
        say(first.text());
        return done;
    }

    /** What the year looks like, with the loop itself among what is measured. */
    private void lookBack(Scorecard january, List<ImprovementAction> actions) {
        title("十二月：全年回顾", "December: the year");
        List<Review> reviews = Review.schedule(
                        Cadence.MONTHLY, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), CrmScoring.SHANGHAI)
                .stream()
                .map(review -> review.dueAt().isBefore(at(12, 31)) ? held(review) : review)
                .toList();
        Scorecard december =
                crm.score(month(RetailBrand.LAST_MONTH), brand, actions, reviews, List.of(caseStudy(actions)));
        out.print(KeyResults.of(december, january).in(locale));
        say(december.since(january).difference().text());
        say(points(december.of(Experience.CLOSED_LOOP_IMPROVEMENT)));
        say(december.of("loop.reviewHeld"));
        say(december.of("loop.casesPublished"));
        say(invested().text());
    }

    private Review held(Review review) {
        Scorecard card =
                month(review.period().from().atZone(CrmScoring.SHANGHAI).getMonthValue());
        return review.held(
                review.dueAt().minus(Duration.ofDays(2)), List.of("service", "stores"), card, List.of("A-1"));
    }

    private static CaseStudy caseStudy(List<ImprovementAction> actions) {
        return CaseStudy.of("Solved before the coffee was cold", Experience.NEED_INSIGHT)
                .with(new Evidence(Experience.NEED_INSIGHT, Evidence.Kind.CONTACT_RECORD, "6021", "CRM"))
                .improvedBy(actions.get(0).id())
                .published(at(12, 12));
    }

    /** What the new way of working cost and brought, by quarter of the year. */
    private RoiModel invested() {
        return RoiModel.of(
                measure(),
                Grain.QUARTER,
                List.of(
                        CashLine.of("templates and training", Kind.ONE_OFF_COST, 0, yuan("60000"), "invoice"),
                        CashLine.of("upkeep", Kind.RUNNING_COST, 1, yuan("5000"), "payroll"),
                        CashLine.of("fewer repeated calls", Kind.DIRECT_RETURN, 2, yuan("45000"), "telephone bill"),
                        CashLine.of(
                                "customers who stay", Kind.INDIRECT_RETURN, 3, yuan("40000"), "estimate of sales")));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private String measure() {
        return in("统一服务台与答复模板", "one desk and ready answers");
    }

    private String in(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private static Text points(HeadingScore heading) {
        String points = String.format(Locale.ROOT, "%.1f", heading.points().orElseThrow());
        return Text.of(heading.text().zh() + "：" + points, heading.text().en() + ": " + points);
    }

    private static ScoringPeriod month(YearMonth month) {
        return ScoringPeriod.of(month, CrmScoring.SHANGHAI);
    }

    private Scorecard month(int month) {
        return crm.score(month(YearMonth.of(2025, month)), brand);
    }

    private Scorecards stores(int from, int to) {
        return crm.byStore(period(from, to), brand);
    }

    private static ScoringPeriod period(int from, int to) {
        return ScoringPeriod.between(
                YearMonth.of(2025, from).atDay(1),
                YearMonth.of(2025, to).plusMonths(1).atDay(1),
                CrmScoring.SHANGHAI);
    }

    private static Instant at(int month, int day) {
        return YearMonth.of(2025, month)
                .atDay(day)
                .atTime(10, 0)
                .atZone(CrmScoring.SHANGHAI)
                .toInstant();
    }

    private void say(IndicatorScore score) {
        String value =
                score.value().unit().text(score.value().number().orElseThrow()).in(locale);
        say(Text.of(score.text().zh() + "：" + value, score.text().en() + ": " + value));
    }

    private void title(String zh, String en) {
        out.print("\n" + Text.of(zh, en).in(locale) + "\n");
    }

    private void say(Text text) {
        out.print("  " + text.in(locale) + "\n");
    }
}
