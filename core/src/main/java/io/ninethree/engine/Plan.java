package io.ninethree.engine;

import io.ninethree.fact.Window;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Windowed;
import io.ninethree.kernel.Kernels;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be kept of records so that every indicator of a model has its value: distinct states, each of them once.
 * Immutable and thread-safe.
 */
final class Plan {

    /**
     * By when records belong to a period.
     *
     * @param datedBy the field that dates them, empty if it is the one of the source
     * @param window the span around the period, empty if it is the period itself
     */
    record Cohort(Optional<InstantField> datedBy, Optional<Window> window) {}

    /**
     * Something to keep, for one indicator or several.
     *
     * @param formula the formula, or one of those that need the same
     * @param cohort the records
     * @param fields what a mapping must have for its records to count
     */
    record State(Formula formula, Cohort cohort, Set<Field<?>> fields) {
        String sourceId() {
            return formula.sourceId();
        }

        boolean isWindowed() {
            return cohort.window().isPresent();
        }
    }

    /**
     * What all values of one indicator have in common.
     *
     * @param cohort the records
     * @param fields what a mapping must have for its records to count
     * @param confidence how the intervals are made, which makes no difference to what is kept
     */
    private record Terms(Cohort cohort, Set<Field<?>> fields, Confidence confidence) {

        Terms around(Window window) {
            return new Terms(new Cohort(cohort.datedBy(), Optional.of(window)), fields, confidence);
        }
    }

    private final ServiceModel model;
    private final List<State> states = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    Plan(ServiceModel model) {
        this.model = model;
        for (Indicator indicator : model.indicators()) {
            if (indicator.formula().form() != Formula.Form.DERIVED) {
                measures.put(indicator.id(), measure(indicator, terms(indicator)));
            }
        }
    }

    private Terms terms(Indicator indicator) {
        Cohort cohort = new Cohort(indicator.datedBy(), Optional.empty());
        return new Terms(cohort, indicator.fields(), indicator.confidence().orElse(model.confidence()));
    }

    private Measure measure(Indicator indicator, Terms terms) {
        return indicator.targets().isPresent() && indicator.formula() instanceof Formula.Plain plain
                ? byWord(plain, indicator.targets().get().by(), terms)
                : measure(indicator.formula(), terms);
    }

    /** What is kept by word is what a spread keeps, whatever its kind. */
    private Measure byWord(Formula.Plain formula, CategoryField by, Terms terms) {
        Measure.Kept whole = kept(formula, terms);
        return new Measure.ByWord(whole, state(formula.spread(by, Spread.Kind.RANGE, 1), terms));
    }

    private Measure measure(Formula formula, Terms terms) {
        return switch (formula.form()) {
            case RATIO -> ratio((Ratio) formula, terms);
            case WINDOWED -> {
                Windowed windowed = (Windowed) formula;
                yield measure(windowed.of(), terms.around(windowed.window()));
            }
            case GROWTH -> {
                Growth growth = (Growth) formula;
                Measure before = measure(growth.of(), terms.around(growth.before()));
                yield new Measure.Change(measure(growth.of(), terms), before);
            }
            case COUNT, SUM, SHARE, MEAN, QUANTILE, INDEX, SPREAD, DISTINCT_COUNT, MINIMUM, MAXIMUM, REPEAT, CUSTOM ->
                kept(formula, terms);
            case DERIVED -> throw new IllegalArgumentException("formula must read records, was " + formula);
        };
    }

    private Measure ratio(Ratio ratio, Terms terms) {
        return new Measure.Quotient(
                measure(ratio.numerator(), terms), measure(ratio.denominator(), terms), ratio.unit());
    }

    private Measure.Kept kept(Formula formula, Terms terms) {
        return new Measure.Kept(state(formula, terms), formula, terms.confidence());
    }

    private int state(Formula formula, Terms terms) {
        Object key = List.of(Kernels.stateOf(formula), terms.cohort(), terms.fields());
        return numbers.computeIfAbsent(key, another -> {
            states.add(new State(formula, terms.cohort(), terms.fields()));
            return states.size() - 1;
        });
    }

    ServiceModel model() {
        return model;
    }

    /** The states by number. */
    List<State> states() {
        return states;
    }

    boolean hasWindows() {
        return states.stream().anyMatch(State::isWindowed);
    }

    /** How the value of an indicator follows from the states; empty if it follows from other indicators. */
    Optional<Measure> measure(Indicator indicator) {
        return Optional.ofNullable(measures.get(indicator.id()));
    }
}
