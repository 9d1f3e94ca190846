package io.ninethree.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which module and which package may see which. */
final class ModuleRules {

    private static final List<String> CORE = List.of(
            "model",
            "statistics",
            "process",
            "explain",
            "field",
            "fact",
            "vocabulary",
            "column",
            "formula",
            "kernel",
            "score",
            "compare",
            "engine",
            "whatif",
            "definition",
            "plugin",
            "report",
            "contract");

    private static final List<String> RULES = List.of(
            "calendar", "timeline", "sla", "definition", "replay", "chain", "remedy", "escalation", "budget", "trace");

    /** The catalogue stands on what surrounds it, and presets stand on the catalogue. */
    private static final List<String> METRICS =
            List.of("catalogue", "improvement", "investment", "journey", "people", "", "preset");

    private ModuleRules() {}

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can only be understood together");
    }

    static ArchRule strangers(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy(inCore(root))
                .layer("metrics")
                .definedBy(root + ".metrics..")
                .layer("rules")
                .definedBy(root + ".rules..")
                .layer("examples")
                .definedBy(root + ".examples..")
                .whereLayer("metrics")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .because("metrics and rules meet in the vocabulary of core only");
    }

    static ArchRule coreInOrder(String root) {
        return classes()
                .that(inCore(root))
                .should(new SeeOnlyEarlierPackages(root, CORE))
                .because("who reads core from its first package to its last never meets the unknown");
    }

    static ArchRule rulesInOrder(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".rules..")
                .should(new SeeOnlyEarlierPackages(root + ".rules", RULES))
                .allowEmptyShould(true)
                .because("a calendar must be usable without promises, and a promise without remedies");
    }

    static ArchRule metricsInOrder(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".metrics..")
                .should(new SeeOnlyEarlierPackages(root + ".metrics", METRICS))
                .allowEmptyShould(true)
                .because("the improvement loop must be usable with any model, and the catalogue without presets");
    }

    private static DescribedPredicate<JavaClass> inCore(String root) {
        return resideOutsideOfPackages(root + ".metrics..", root + ".rules..", root + ".examples..");
    }
}
