package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An audit of the service culture: criteria for each of its four stages with what they earned, and so how far it has
 * come. Immutable and thread-safe.
 *
 * @param demanded the points that a criterion needs to be met, 0 to 100
 * @param criteria what was audited, at least one criterion for each stage
 */
public record Maturity(double demanded, List<Criterion> criteria) {

    private static final int MOST_POINTS = 100;

    /** The stages of a service culture, in the order in which they are passed. */
    public enum Stage {
        /** Everybody has heard of it. */
        AWARENESS(Text.of("意识导入", "awareness")),
        /** Everybody has drilled it. */
        DRILL(Text.of("场景演练", "scenario drills")),
        /** Whoever does it gains by it. */
        INCENTIVE(Text.of("积分激励", "incentive by points")),
        /** Everybody makes it better. */
        IMPROVEMENT(Text.of("持续改进", "continuous improvement"));

        private final Text text;

        Stage(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the stage in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * One thing that an audit looks at.
     *
     * @param stage the stage that needs it
     * @param name what a reader sees, not blank
     * @param weight how much it counts beside the others in the index, above 0 and at most 1,000,000
     * @param points what it earned, 0 to 100
     */
    public record Criterion(Stage stage, String name, double weight, double points) {
        /** Checks that nothing is missing. */
        public Criterion {
            requireNonNull(stage, "stage");
            requireNonNull(name, "name");
        }
    }

    /**
     * Checks and copies the criteria.
     *
     * @throws InvalidDefinitionException with all problems of the audit and its criteria
     */
    public Maturity {
        criteria = List.copyOf(criteria);
        check(demanded, criteria);
    }

    /**
     * An audit.
     *
     * @param demanded the points that a criterion needs to be met, 0 to 100
     * @param criteria what was audited, at least one criterion for each stage
     * @return the audit
     * @throws InvalidDefinitionException with all problems of the audit and its criteria
     */
    public static Maturity of(double demanded, Criterion... criteria) {
        return new Maturity(demanded, List.of(criteria));
    }

    private static void check(double demanded, List<Criterion> criteria) {
        Problems problems = new Problems();
        addUnlessPoints(demanded, "maturity", "points demanded", problems);
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String place = "maturity/criteria[" + i + "]";
            problems.addIfBlank(criterion.name, place, "name");
            problems.addUnless(
                    criterion.weight > 0 && criterion.weight <= Weights.MOST,
                    place,
                    "weight must be above 0 and at most 1000000, was " + criterion.weight);
            addUnlessPoints(criterion.points, place, "points", problems);
        }
        for (Stage stage : Stage.values()) {
            boolean audited = criteria.stream().anyMatch(criterion -> criterion.stage == stage);
            problems.addUnless(audited, "maturity/" + stage, "stage must have a criterion, has none");
        }
        problems.throwIfAny();
    }

    private static void addUnlessPoints(double points, String place, String name, Problems problems) {
        problems.addUnless(
                points >= 0 && points <= MOST_POINTS, place, name + " must be between 0 and 100, was " + points);
    }

    /**
     * The whole audit as one number.
     *
     * @return the weighted mean of the points of all criteria, 0 to 100
     */
    public double index() {
        return mean(criteria);
    }

    /**
     * What one stage earned.
     *
     * @param stage the stage
     * @return the weighted mean of the points of its criteria, 0 to 100
     */
    public double index(Stage stage) {
        return mean(those(criterion -> criterion.stage == stage));
    }

    private static double mean(List<Criterion> some) {
        double weight = some.stream().mapToDouble(Criterion::weight).sum();
        double sum =
                some.stream().mapToDouble(each -> each.weight * each.points).sum();
        return Math.min(MOST_POINTS, sum / weight);
    }

    /**
     * How far the culture has come.
     *
     * @return the last stage all of whose criteria, and all of those before it, reach the points demanded; empty if the
     *     first is not reached
     */
    public Optional<Stage> reached() {
        return Arrays.stream(Stage.values()).takeWhile(this::isMet).reduce((earlier, later) -> later);
    }

    private boolean isMet(Stage stage) {
        return those(criterion -> criterion.stage == stage && criterion.points < demanded)
                .isEmpty();
    }

    /**
     * The stage to work on.
     *
     * @return the first that is not reached, empty if all are
     */
    public Optional<Stage> next() {
        return Arrays.stream(Stage.values()).dropWhile(this::isMet).findFirst();
    }

    /**
     * What is missing for the next stage.
     *
     * @return its criteria that do not reach the points demanded, in their order; none if all stages are reached
     */
    public List<Criterion> missing() {
        return next().map(stage -> those(each -> each.stage == stage && each.points < demanded))
                .orElse(List.of());
    }

    private List<Criterion> those(Predicate<Criterion> wanted) {
        return criteria.stream().filter(wanted).toList();
    }

    /**
     * What a reader sees.
     *
     * @return the stage, the index and what is missing for the next stage, in both languages
     */
    public Text text() {
        Text stage = reached().map(Stage::text).orElse(Text.of("尚未达到第一阶段", "before the first stage"));
        String zh = "服务文化：" + stage.zh() + "，成熟度 " + points(index());
        String en = "Service culture: " + stage.en() + ", maturity " + points(index());
        String limit = points(demanded);
        String gaps = missing().stream()
                .map(each -> each.name + " " + points(each.points))
                .collect(Collectors.joining("; "));
        return next().map(next -> Text.of(
                        zh + "；距“" + next.text().zh() + "”还差（要求 " + limit + "）：" + gaps.replace("; ", "、"),
                        en + "; missing for " + next.text().en() + " (" + limit + " demanded): " + gaps))
                .orElse(Text.of(zh, en));
    }

    private static String points(double points) {
        return Unit.POINTS.text(points).en();
    }
}
