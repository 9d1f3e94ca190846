package io.ninethree.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled classes of our modules, from the folders or the jars that this test runs on. */
final class House {

    static final String ROOT = "io.ninethree";

    private static final List<ModuleReference> MODULES = ModuleLayer.boot().configuration().modules().stream()
            .filter(module -> module.name().startsWith(ROOT + "."))
            .map(ResolvedModule::reference)
            .toList();

    private static final JavaClasses WHOLE = new ClassFileImporter()
            .importLocations(MODULES.stream()
                    .map(module -> Location.of(module.location().orElseThrow()))
                    .toList());

    private House() {}

    static JavaClasses whole() {
        return WHOLE;
    }

    static JavaClasses published() {
        return WHOLE.that(resideOutsideOfPackage(ROOT + ".examples.."));
    }

    static Set<String> exportedPackages() {
        return MODULES.stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
