package io.ninethree.examples.house;

import static io.ninethree.examples.house.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void nothingIsForgotten() throws IOException {
        List<String> written = new ArrayList<>();
        for (String module : List.of("core", "metrics", "rules", "examples")) {
            written.addAll(typesIn(Path.of("..", module, "src", "main", "java")));
        }
        assertThat(written).contains("io.ninethree.model.Experience", "io.ninethree.metrics.NinePlusThree");
        assertThat(House.whole())
                .extracting(JavaClass::getName)
                .as("types in the modules that the module of examples requires")
                .containsAll(written);
    }

    private static List<String> typesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
                    .toList();
        }
    }

    @Test
    void packagesHaveNoCycles() {
        ModuleRules.noCycles(ROOT).check(House.whole());
    }

    @Test
    void metricsAndRulesAreStrangers() {
        ModuleRules.strangers(ROOT).check(House.whole());
    }

    @Test
    void packagesOfCoreSeeOnlyEarlierOnes() {
        ModuleRules.coreInOrder(ROOT).check(House.whole());
    }

    @Test
    void packagesOfRulesSeeOnlyEarlierOnes() {
        ModuleRules.rulesInOrder(ROOT).check(House.whole());
    }

    @Test
    void packagesOfMetricsSeeOnlyEarlierOnes() {
        ModuleRules.metricsInOrder(ROOT).check(House.whole());
    }

    @Test
    void signaturesShowNoForeignType() {
        TypeRules.ownSignatures(ROOT, House.exportedPackages()).check(House.published());
    }

    @Test
    void publicTypesAreClosed() {
        TypeRules.closed(TypeRules.OPEN).check(House.published());
    }

    @Test
    void packagesAreSmall() {
        PackageRules.SMALL.check(House.whole());
    }

    @Test
    void packagesAreNamedBySubject() {
        PackageRules.NAMED_BY_SUBJECT.check(House.whole());
    }

    @Test
    void nothingDependsOnTheSurroundings() {
        CodeRules.NO_SURROUNDINGS.check(House.published());
    }

    @Test
    void mathematicsIsStrict() {
        CodeRules.STRICT_MATHEMATICS.check(House.published());
    }

    @Test
    void nothingStaticChanges() {
        CodeRules.NO_STATIC_STATE.check(House.published());
    }
}
