package io.ninethree.plugin;

import io.ninethree.model.Text;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The providers of the modules of a layer and its parents, in the order of the names of the modules, which do not depend
 * on how Java keeps them.
 */
final class ProvidingModules {

    private final List<ServiceLoader.Provider<IndicatorProvider>> delivered = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();

    private ProvidingModules() {}

    static List<Offer> of(ModuleLayer layer) {
        ProvidingModules modules = new ProvidingModules();
        List<Module> providing = modules(layer);
        modules.deliver(
                ServiceLoader.load(layer, IndicatorProvider.class).stream().iterator(), declared(providing));
        providing.forEach(modules::read);
        modules.delivered.stream()
                .map(ProvidingModules::made)
                .sorted(Comparator.comparing(Offer::className))
                .forEach(modules.offers::add);
        return modules.offers;
    }

    private static List<Module> modules(ModuleLayer layer) {
        Set<ModuleLayer> layers = new LinkedHashSet<>();
        addWithParents(layer, layers);
        return layers.stream()
                .flatMap(each -> each.modules().stream())
                .filter(module -> !names(module).isEmpty())
                .sorted(Comparator.comparing(Module::getName))
                .toList();
    }

    private static void addWithParents(ModuleLayer layer, Set<ModuleLayer> layers) {
        if (layers.add(layer)) {
            layer.parents().forEach(parent -> addWithParents(parent, layers));
        }
    }

    private static List<String> names(Module module) {
        return module.getDescriptor().provides().stream()
                .filter(each -> each.service().equals(IndicatorProvider.class.getName()))
                .map(Provides::providers)
                .findFirst()
                .orElse(List.of());
    }

    private static int declared(List<Module> modules) {
        return modules.stream().mapToInt(module -> names(module).size()).sum();
    }

    /** Takes what the loader delivers; after each error it goes on, but not more often than there are providers. */
    private void deliver(Iterator<ServiceLoader.Provider<IndicatorProvider>> providers, int most) {
        for (int errors = 0; errors <= most; ) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                delivered.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                errors++;
            }
        }
    }

    private void read(Module module) {
        names(module).forEach(name -> read(module, name));
    }

    private void read(Module module, String name) {
        Attempt attempt = new Attempt();
        Text loads = Text.of("模块提供的类必须能加载", "class that a module provides must load");
        attempt.at(loads, () -> Class.forName(name, false, module.getClassLoader()))
                .ifPresentOrElse(
                        type -> read(module, type), () -> offers.add(Offer.none(name, place(module), attempt)));
    }

    private void read(Module module, Class<?> type) {
        Optional<ServiceLoader.Provider<IndicatorProvider>> provider =
                delivered.stream().filter(each -> each.type().equals(type)).findFirst();
        provider.ifPresent(delivered::remove);
        provider.map(ProvidingModules::made).or(() -> refused(module, type)).ifPresent(offers::add);
    }

    /** What is wrong with a class; nothing if a method of it makes the provider, which is delivered under another type. */
    private static Optional<Offer> refused(Module module, Class<?> type) {
        Attempt attempt = new Attempt();
        Text must = Text.of(
                "必须是公开的 IndicatorProvider，且有公开的无参构造方法",
                "must be a public IndicatorProvider with a public constructor without parameters");
        boolean made = attempt.at(
                        must,
                        () -> Stream.of(type.getMethods())
                                .anyMatch(method -> method.getName().equals("provider")))
                .orElse(false);
        if (!made && attempt.problems().isEmpty()) {
            attempt.problem(must);
        }
        return made ? Optional.empty() : Optional.of(Offer.none(type.getName(), place(module), attempt));
    }

    private static String place(Module module) {
        return module.getLayer()
                .configuration()
                .findModule(module.getName())
                .flatMap(each -> each.reference().location())
                .map(String::valueOf)
                .orElse(module.getName());
    }

    private static Offer made(ServiceLoader.Provider<IndicatorProvider> provider) {
        Class<?> type = provider.type();
        Attempt attempt = new Attempt();
        Text works = Text.of("构造方法必须成功", "constructor must work");
        return attempt.at(works, provider::get)
                .map(Interview::with)
                .orElseGet(() -> Offer.none(type.getName(), Places.of(type), attempt));
    }
}
