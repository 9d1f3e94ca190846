package io.ninethree.contract;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.formula.CustomFormula;
import io.ninethree.plugin.IndicatorProvider;
import io.ninethree.score.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A plugin on trial: its methods, of which none may throw or give nothing.
 *
 * @param provider the plugin
 */
record Provided(IndicatorProvider provider) {

    String prefix() {
        return tried("prefix", provider::prefix);
    }

    List<Indicator> indicators() {
        return all("indicators", provider::indicators);
    }

    List<DefinitionKind<?>> kinds() {
        return all("kinds", provider::kinds);
    }

    List<Source> sources() {
        return all("sources", provider::sources);
    }

    Stream<CustomFormula<?>> formulas() {
        return indicators().stream()
                .map(Indicator::formula)
                .filter(CustomFormula.class::isInstance)
                .map(formula -> (CustomFormula<?>) formula);
    }

    /** The ids of everything, by what it is. */
    Map<String, List<String>> ids() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        ids.put("indicator", indicators().stream().map(Indicator::id).toList());
        ids.put("kind", kinds().stream().<String>map(DefinitionKind::name).toList());
        ids.put("source", sources().stream().map(Source::id).toList());
        return ids;
    }

    private <T> List<T> all(String method, Supplier<List<T>> call) {
        List<T> all = tried(method, call);
        all.forEach(each -> require(each != null, method, "give no null", all));
        return all;
    }

    private <T> T tried(String method, Supplier<T> call) {
        T result;
        try {
            result = call.get();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            throw new AssertionError(subject(method) + " must not throw, was " + e, e);
        }
        require(result != null, method, "give something", "null");
        return result;
    }

    void require(boolean holds, String what, String must, Object was) {
        if (!holds) {
            throw new AssertionError(subject(what) + " must " + must + ", was " + was);
        }
    }

    String subject(String what) {
        return what + " of '" + provider.getClass().getName() + "'";
    }
}
