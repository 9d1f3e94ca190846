package io.ninethree.score;

import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.model.InvalidDefinitionException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be wrong with an indicator as it was described.
 *
 * @param indicator the indicator
 * @param direction which values are better, if that was said
 * @param mixed whether targets were given for words of several categories
 */
record IndicatorChecks(Indicator indicator, Optional<ScoreCurve.Direction> direction, boolean mixed) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[a-z0-9][A-Za-z0-9-]*)*");

    /** All that is wrong, in the order of the description. */
    List<Problem> problems() {
        List<String> problems = new ArrayList<>();
        if (!ID.matcher(indicator.id()).matches()) {
            problems.add("id must be names joined by points, was '" + indicator.id() + "'");
        }
        indicator.curve().ifPresent(curve -> checkCurve(curve, problems));
        if (direction.isPresent() && indicator.curve().isEmpty()) {
            problems.add("direction must have a curve that confirms it, had none");
        }
        if (indicator.isCore() && indicator.curve().isEmpty()) {
            problems.add("core indicator must have a curve, had none");
        }
        if (indicator.minimumSample() < 1) {
            problems.add("minimum sample must be at least 1, was " + indicator.minimumSample());
        }
        indicator.targets().ifPresent(targets -> checkTargets(targets, problems));
        if (indicator.guard().equals(Optional.of(indicator.id()))) {
            problems.add("guard must be another indicator, was '" + indicator.id() + "' itself");
        }
        checkDating(problems);
        return problems.stream()
                .map(problem -> new Problem(indicator.id(), problem))
                .toList();
    }

    private void checkCurve(ScoreCurve curve, List<String> problems) {
        if (curve.takesDurations() != isDuration()) {
            problems.add(
                    isDuration()
                            ? "curve of a duration must be given in durations, was given in numbers"
                            : "curve of a number must be given in numbers, was given in durations");
        }
        if (indicator.formula().unit().equals(Unit.MONEY)) {
            problems.add("curve of an amount of money must be absent, was given");
        }
        direction
                .filter(declared -> curve.direction() != declared)
                .ifPresent(declared -> problems.add("curve must earn more with " + words(declared)
                        + " values, earned more with " + words(curve.direction())));
    }

    private boolean isDuration() {
        return indicator.formula().unit().equals(Unit.SECONDS);
    }

    private static String words(ScoreCurve.Direction direction) {
        return switch (direction) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case WITHIN -> "middle";
        };
    }

    private void checkTargets(Targets targets, List<String> problems) {
        Formula formula = indicator.formula();
        if (mixed) {
            problems.add("targets must depend on one category, depended on several");
        }
        if (indicator.curve().isEmpty()) {
            problems.add("targets must have a curve for all other words, had none");
        }
        if (!(formula instanceof Formula.Plain)) {
            problems.add("formula of targets must be a plain one, was " + formula.form());
        }
        if (!targets.by().sourceId().equals(formula.sourceId())) {
            problems.add("category of targets must belong to '" + formula.sourceId() + "', was '"
                    + targets.by().id() + "'");
        }
        if (targets.curves().values().stream().anyMatch(each -> each.takesDurations() != isDuration())) {
            problems.add(
                    "curves of targets must be given like the values, in " + (isDuration() ? "durations" : "numbers"));
        }
    }

    private void checkDating(List<String> problems) {
        String source = indicator.formula().sourceId();
        indicator
                .datedBy()
                .filter(field -> !field.sourceId().equals(source))
                .ifPresent(field -> problems.add(
                        source.isEmpty()
                                ? "dating field of a derived indicator must be absent, was '" + field.id() + "'"
                                : "dating field must belong to '" + source + "', was '" + field.id() + "'"));
    }
}
