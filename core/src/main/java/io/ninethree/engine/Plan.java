package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Window;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.kernel.Kernel;
import io.ninethree.kernel.Kernels;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be kept of records so that every indicator of a model has its value: distinct states, each of them once.
 * Immutable and thread-safe.
 */
final class Plan {

    /**
     * By when records belong to a period.
     *
     * @param sourceId the source
     * @param datedBy the field that dates them, empty if it is the one of the source
     * @param window the span around the period, empty if it is the period itself
     */
    record Cohort(String sourceId, Optional<InstantField> datedBy, Optional<Window> window) {}

    /**
     * Something to keep, for one indicator or several.
     *
     * @param formula the formula, or one of those that need the same
     * @param cohort the records
     */
    record State(Formula formula, Cohort cohort) {
        Kernel kernel() {
            return Kernels.of(formula);
        }
    }

    private final ServiceModel model;
    private final List<State> states = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Indicator, Measure> measures = new LinkedHashMap<>();

    Plan(ServiceModel model) {
        this.model = model;
        model.indicators().forEach(indicator -> measures.put(indicator, made(indicator)));
    }

    private Measure made(Indicator indicator) {
        return measure(indicator.formula(), indicator.datedBy(), Optional.empty());
    }

    private Measure measure(Formula formula, Optional<InstantField> datedBy, Optional<Window> window) {
        return new Measure.Kept(state(formula, new Cohort(formula.sourceId(), datedBy, window)), formula);
    }

    private int state(Formula formula, Cohort cohort) {
        Object key = List.of(Kernels.stateOf(formula), cohort);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        states.add(new State(formula, cohort));
        numbers.put(key, states.size() - 1);
        return states.size() - 1;
    }

    ServiceModel model() {
        return model;
    }

    List<State> states() {
        return states;
    }

    Measure measure(Indicator indicator) {
        return requireNonNull(measures.get(indicator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that && model.equals(that.model);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model);
    }
}
