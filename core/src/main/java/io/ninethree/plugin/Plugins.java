package io.ninethree.plugin;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Definitions;
import io.ninethree.score.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plugins of an application. What is wrong with one of them costs only that one, with everything it would bring: the
 * others are at work, and the {@link #report() report} says which was refused and why. Where two want the same, the first
 * one has it. Immutable and thread-safe.
 *
 * <p>Providers are made and asked once, when they are found. Who loads a plugin runs its code, with all rights of the
 * application: a provider that never ends is waited for, and one that exits the machine exits it.
 *
 * {@snippet :
 * Plugins plugins = Plugins.found().beside(NinePlusThree.catalogue());
 * plugins.report().refused().forEach(each -> log.warn(each.text().en()));
 * Definitions language = plugins.addTo(Definitions.standard());
 * }
 */
public final class Plugins {

    private final List<Offer> offers;
    private final Set<String> taken;
    private final Admission admission;

    private Plugins(List<Offer> offers, Set<String> taken) {
        this.offers = List.copyOf(offers);
        this.taken = Set.copyOf(taken);
        this.admission = new Admission(taken);
        this.offers.forEach(admission::add);
    }

    private Plugins(List<Offer> offers) {
        this(offers, Set.of());
    }

    /**
     * The plugins beside this library: those of the modules of its layer, then those that its class loader finds.
     *
     * @return the plugins
     */
    public static Plugins found() {
        ModuleLayer own = Plugins.class.getModule().getLayer();
        return found(own == null ? ModuleLayer.boot() : own).and(found(Plugins.class.getClassLoader()));
    }

    /**
     * The plugins of a class path: all that are named in files {@code META-INF/services}, in the order in which the loader
     * gives these files. What such a file names and what belongs to a module is left to {@link #found(ModuleLayer)}.
     *
     * @param loader a class loader, which also finds what its parents find
     * @return the plugins
     */
    public static Plugins found(ClassLoader loader) {
        return new Plugins(ServiceFiles.of(requireNonNull(loader, "loader")));
    }

    /**
     * The plugins of modules, in the order of the names of the modules.
     *
     * @param layer a layer, with its parents
     * @return the plugins
     */
    public static Plugins found(ModuleLayer layer) {
        return new Plugins(ProvidingModules.of(requireNonNull(layer, "layer")));
    }

    /**
     * Plugins that are handed over.
     *
     * @param providers what makes each of them
     * @return the plugins
     */
    public static Plugins of(IndicatorProvider... providers) {
        return new Plugins(Stream.of(providers).map(Interview::with).toList());
    }

    /**
     * These plugins, and after them others.
     *
     * @param others the others
     * @return a changed copy
     */
    public Plugins and(Plugins others) {
        List<Offer> all = new ArrayList<>(offers);
        all.addAll(others.offers);
        Set<String> both = new HashSet<>(taken);
        both.addAll(others.taken);
        return new Plugins(all, both);
    }

    /**
     * These plugins without those that bring an indicator whose id is taken.
     *
     * @param indicators the indicators of the application, for example the catalogue of this library
     * @return a changed copy
     */
    public Plugins beside(Collection<Indicator> indicators) {
        Set<String> more = new HashSet<>(taken);
        indicators.forEach(each -> more.add(each.id()));
        return new Plugins(offers, more);
    }

    /**
     * The indicators of all plugins.
     *
     * @return the indicators in the order of the plugins, each id once
     */
    public List<Indicator> indicators() {
        return admission.admitted().stream()
                .flatMap(each -> each.indicators().stream())
                .toList();
    }

    /**
     * A language of documents that knows the kinds, sources and indicators of all plugins as well.
     *
     * @param language the language
     * @return a changed copy
     * @throws IllegalArgumentException if the language already has a kind of one of these names
     */
    public Definitions addTo(Definitions language) {
        Definitions wider = language;
        for (Offer offer : admission.admitted()) {
            wider = Admission.speaking(wider, offer);
        }
        return wider;
    }

    /**
     * What became of all that were found.
     *
     * @return the report
     */
    public PluginReport report() {
        return admission.report();
    }

    @Override
    public String toString() {
        return report().toString();
    }
}
