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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final ServiceModel model;
    private final List<State> states = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    Plan(ServiceModel model) {
        this.model = model;
        for (Indicator indicator : model.indicators()) {
            if (indicator.formula().form() != Formula.Form.DERIVED) {
                Cohort cohort = new Cohort(indicator.datedBy(), Optional.empty());
                measures.put(indicator.id(), measure(indicator, cohort));
            }
        }
    }

    /** What is made of several values has no interval, and theirs are not asked for. */
    private Measure measure(Indicator indicator, Cohort cohort) {
        Measure measure = measure(indicator.formula(), cohort, indicator.fields());
        return measure instanceof Measure.Kept kept ? sure(kept, indicator, cohort) : measure;
    }

    private Measure sure(Measure.Kept kept, Indicator indicator, Cohort cohort) {
        Measure.Sure whole = new Measure.Sure(kept, indicator.confidence().orElse(model.confidence()));
        return indicator.targets().isPresent() && indicator.formula() instanceof Formula.Plain plain
                ? new Measure.ByWord(
                        whole, words(plain, indicator, indicator.targets().get().by(), cohort))
                : whole;
    }

    /** What is kept by word is what a spread keeps, whatever its kind; only records that can have a word count. */
    private int words(Formula.Plain formula, Indicator indicator, CategoryField by, Cohort cohort) {
        Set<Field<?>> fields = new LinkedHashSet<>(indicator.fields());
        fields.add(by);
        return state(formula.spread(by, Spread.Kind.RANGE, 1), cohort, fields);
    }

    private Measure measure(Formula formula, Cohort cohort, Set<Field<?>> fields) {
        return switch (formula.form()) {
            case RATIO -> ratio((Ratio) formula, cohort, fields);
            case WINDOWED -> {
                Windowed windowed = (Windowed) formula;
                yield measure(windowed.of(), around(cohort, windowed.window()), fields);
            }
            case GROWTH -> {
                Growth growth = (Growth) formula;
                Measure before = measure(growth.of(), around(cohort, growth.before()), fields);
                yield new Measure.Change(measure(growth.of(), cohort, fields), before);
            }
            case COUNT, SUM, SHARE, MEAN, QUANTILE, INDEX, SPREAD, DISTINCT_COUNT, MINIMUM, MAXIMUM, REPEAT, CUSTOM ->
                new Measure.Kept(state(formula, cohort, fields), formula);
            case DERIVED -> throw new IllegalArgumentException("formula must read records, was " + formula);
        };
    }

    private Measure ratio(Ratio ratio, Cohort cohort, Set<Field<?>> fields) {
        return new Measure.Quotient(
                measure(ratio.numerator(), cohort, fields), measure(ratio.denominator(), cohort, fields), ratio.unit());
    }

    private static Cohort around(Cohort cohort, Window window) {
        return new Cohort(cohort.datedBy(), Optional.of(window));
    }

    private int state(Formula formula, Cohort cohort, Set<Field<?>> fields) {
        Object key = List.of(Kernels.stateOf(formula), cohort, fields);
        return numbers.computeIfAbsent(key, another -> {
            states.add(new State(formula, cohort, fields));
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
