package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.plugin.IndicatorProvider;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The laws that a plugin must keep, before an application trusts it or in the tests of its author. Immutable and
 * thread-safe.
 *
 * <p>Indicators, formulas and curves must keep their own laws as far as these show without records; where there are rows,
 * {@link IndicatorContract} and {@link FormulaContract} see more.
 *
 * {@snippet :
 * ProviderContract.of(new LabIndicators()).beside(NinePlusThree.standard()).laws().forEach(Check::verify);
 * }
 */
public final class ProviderContract {

    private final Provided provided;
    private final Set<String> taken;

    private ProviderContract(Provided provided, Set<String> taken) {
        this.provided = provided;
        this.taken = taken;
    }

    /**
     * The contract of a plugin.
     *
     * @param provider the plugin
     * @return a contract with no model beside it
     */
    public static ProviderContract of(IndicatorProvider provider) {
        return new ProviderContract(new Provided(requireNonNull(provider, "provider")), Set.of());
    }

    /**
     * This contract beside a model of the application, of which no id may be hidden.
     *
     * @param model the model
     * @return a changed copy
     */
    public ProviderContract beside(ServiceModel model) {
        TreeSet<String> ids = new TreeSet<>();
        model.indicators().forEach(indicator -> ids.add(indicator.id()));
        return new ProviderContract(provided, ids);
    }

    /**
     * The laws, each of which can be verified apart from the others.
     *
     * @return always the same laws in the same order
     */
    public List<Check> laws() {
        return Stream.concat(
                        new ProviderLaws(provided, taken).checks().stream(),
                        new ContentLaws(provided).checks().stream())
                .map(Shrinking::guarded)
                .toList();
    }
}
