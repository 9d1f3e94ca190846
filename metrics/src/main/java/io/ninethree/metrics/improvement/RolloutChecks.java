package io.ninethree.metrics.improvement;

import io.ninethree.field.Unit;
import io.ninethree.metrics.improvement.Rollout.Check;
import io.ninethree.metrics.improvement.Rollout.Enablement;
import io.ninethree.metrics.improvement.Rollout.Step;
import io.ninethree.metrics.improvement.RolloutEvidence.Coverage;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Scorecard;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The conditions of the seven steps, each computed from what is known of a roll-out. */
final class RolloutChecks {

    private static final String PUBLISHED = "trans.published";
    private static final String PROMISES = "prom.sla";

    private final RolloutEvidence known;

    private RolloutChecks(RolloutEvidence known) {
        this.known = known;
    }

    static List<Check> of(Step step, RolloutEvidence known) {
        RolloutChecks checks = new RolloutChecks(known);
        return switch (step) {
            case DIAGNOSIS -> List.of(checks.lookedAt());
            case GOALS -> List.of(checks.documented(), checks.targeted());
            case TOOLS -> List.of(checks.owned(), checks.equipped());
            case ENABLEMENT -> List.of(checks.covered(), checks.informed());
            case DATA_FEEDBACK -> List.of(checks.measured(), checks.reviewed(), checks.crossTeam());
            case CASES -> List.of(checks.monthly(), checks.complete());
            case TRANSPARENT_PROMISES -> List.of(checks.published(), checks.promised());
        };
    }

    private Check lookedAt() {
        return new Check(
                Text.of("十二个维度均已诊断", "All twelve headings are looked at"),
                known.diagnosis.notLookedAt().stream().map(Dimension::text).toList());
    }

    private Check documented() {
        return new Check(
                Text.of(
                        "每个维度都有写明行为标准、可观测指标和量化口径的指标",
                        "Each heading has an indicator with its standard, observable and counting rule written down"),
                without(RolloutChecks::isDocumented));
    }

    private Check targeted() {
        return new Check(
                Text.of("每个维度都有这样的指标带目标值", "Each heading has one of these with a target"),
                without(indicator ->
                        isDocumented(indicator) && indicator.curve().isPresent()));
    }

    /** The counting rule follows from the definition, so that every indicator has one. */
    private static boolean isDocumented(Indicator indicator) {
        return indicator.standard().isPresent() && indicator.observable().isPresent();
    }

    private List<Text> without(Predicate<Indicator> wanted) {
        return known.modelHeadings().isEmpty()
                ? List.of(Text.of("有维度的模型", "a model with headings"))
                : known.modelHeadings().stream()
                        .filter(heading -> heading.indicators().stream().noneMatch(wanted))
                        .map(Heading::text)
                        .toList();
    }

    private Check owned() {
        return new Check(Text.of("每个维度都有责任人", "Each heading has an owner"), withoutWord(known.owners));
    }

    private Check equipped() {
        return new Check(Text.of("每个维度都有模板或脚本", "Each heading has a template or script"), withoutWord(known.tools));
    }

    private List<Text> withoutWord(Map<String, String> words) {
        return known.headings().entrySet().stream()
                .filter(heading -> words.getOrDefault(heading.getKey(), "").isBlank())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Check covered() {
        return new Check(
                Text.of("培训、演练和导师的覆盖率达到要求", "Training, drill and mentoring reach as many as demanded"),
                Stream.of(Enablement.values())
                        .flatMap(way -> uncovered(way).stream())
                        .toList());
    }

    private Optional<Text> uncovered(Enablement way) {
        Coverage coverage = known.coverages.get(way);
        if (coverage == null) {
            return Optional.of(way.text());
        }
        String shares = Unit.SHARE.text(coverage.reached()).en() + " < "
                + Unit.SHARE.text(coverage.demanded()).en();
        return coverage.reached() >= coverage.demanded()
                ? Optional.empty()
                : Optional.of(Text.of(way.text().zh() + " " + shares, way.text().en() + " " + shares));
    }

    private Check informed() {
        Text demand = Text.of("每个岗位都有对应指标", "Each role has an indicator");
        if (known.roles.isEmpty()) {
            return new Check(demand, List.of(Text.of("岗位", "the roles")));
        }
        List<Text> missing = new ArrayList<>();
        known.roles.forEach((role, ids) -> {
            if (ids.isEmpty()) {
                missing.add(Wording.own(role));
            }
            ids.stream()
                    .filter(id -> !known.hasIndicator(id))
                    .forEach(id ->
                            missing.add(Text.of(role + "（模型中没有 " + id + "）", role + " (no " + id + " in the model)")));
        });
        return new Check(demand, missing);
    }

    private Check measured() {
        List<Scorecard> cards = known.knownCards();
        long full = cards.stream()
                .filter(card -> unmeasured(card).isEmpty())
                .map(Scorecard::period)
                .distinct()
                .count();
        List<Text> missing = new ArrayList<>();
        if (full < known.periods) {
            missing.add(Text.of((known.periods - full) + " 期", (known.periods - full) + " more"));
            last(cards).ifPresent(card -> missing.addAll(unmeasured(card)));
        }
        return new Check(
                Text.of(
                        known.periods + " 期评分卡，每个维度至少可供参考",
                        "Scorecards of " + known.periods + " periods, with each heading at least indicative"),
                missing);
    }

    private static List<Text> unmeasured(Scorecard card) {
        return card.overall().headings().stream()
                .filter(heading -> heading.scope() > 0 && heading.coverage() == 0)
                .map(HeadingScore::text)
                .toList();
    }

    private static Optional<Scorecard> last(List<Scorecard> cards) {
        return cards.stream().reduce((earlier, later) -> later);
    }

    private Check reviewed() {
        List<Text> missing = known.reviews.stream()
                .filter(review -> review.isOverdue(known.asOf))
                .map(RolloutChecks::name)
                .toList();
        boolean none = known.reviews.stream().noneMatch(review -> review.isHeld(known.asOf));
        return new Check(
                Text.of("到期的复盘均已召开", "Reviews that were due are held"),
                none && missing.isEmpty() ? List.of(Text.of("复盘", "a review")) : missing);
    }

    private static Text name(Review review) {
        String label = review.period().label() + " ";
        return Text.of(
                label + review.cadence().text().zh(),
                label + review.cadence().text().en());
    }

    private Check crossTeam() {
        List<Review> held = known.reviews.stream()
                .filter(review -> review.isHeld(known.asOf))
                .toList();
        List<Text> missing = held.stream()
                .filter(review -> !review.isCrossTeam())
                .map(RolloutChecks::name)
                .toList();
        return new Check(
                Text.of("复盘跨部门", "Reviews join departments"),
                held.isEmpty() ? List.of(Text.of("复盘", "a review")) : missing);
    }

    private Check monthly() {
        List<YearMonth> months = known.publishedStudies().stream()
                .filter(CaseStudy::isComplete)
                .map(study -> YearMonth.from(study.publishedAt().orElseThrow().atZone(known.zone)))
                .toList();
        YearMonth now = YearMonth.from(known.asOf.atZone(known.zone));
        return new Check(
                Text.of(
                        "最近 " + known.periods + " 个整月每月都有完整案例（要求 1–2 个）",
                        "Each of the last " + known.periods
                                + " whole months has a complete case (1 to 2 are asked for)"),
                LongStream.rangeClosed(1, known.periods)
                        .mapToObj(back -> now.minusMonths(known.periods + 1 - back))
                        .filter(month -> !months.contains(month))
                        .map(month -> Wording.own(month.toString()))
                        .toList());
    }

    private Check complete() {
        List<CaseStudy> published = known.publishedStudies();
        return new Check(
                Text.of("已发布的案例均完整", "Published cases are complete"),
                published.isEmpty()
                        ? List.of(Text.of("案例", "a case"))
                        : published.stream()
                                .filter(study -> !study.isComplete())
                                .map(CaseStudy::text)
                                .toList());
    }

    private Check published() {
        Text demand = Text.of("流程、价格和SLA全部公开", "Process, price and SLA are published");
        return new Check(demand, lack(PUBLISHED, score -> score.value().number().orElse(0) >= 1));
    }

    private Check promised() {
        Text demand = Text.of("SLA达成率可测量", "SLA attainment is measured");
        return new Check(demand, lack(PROMISES, score -> score.status() == Status.SCORED));
    }

    /** What the latest scorecard lacks for an indicator to be as wanted. */
    private List<Text> lack(String id, Predicate<IndicatorScore> wanted) {
        Optional<Scorecard> card = last(known.knownCards());
        if (card.isEmpty()) {
            return List.of(Text.of("评分卡", "a scorecard"));
        }
        Optional<IndicatorScore> score = card.get().indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return score.filter(wanted).isPresent()
                ? List.of()
                : List.of(score.map(RolloutChecks::state).orElse(Text.of("指标 " + id, "indicator " + id)));
    }

    private static Text state(IndicatorScore score) {
        Text value = KeyResults.Row.value(score);
        return Text.of(score.text().zh() + " " + value.zh(), score.text().en() + " " + value.en());
    }
}
