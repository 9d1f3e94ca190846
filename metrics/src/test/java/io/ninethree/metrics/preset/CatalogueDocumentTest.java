package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.contract.DefinitionCoverage;
import io.ninethree.contract.DefinitionTests;
import io.ninethree.contract.MutationReport;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.ServiceModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that are shipped say what the code says, to a reader who knows nothing of the catalogue. */
class CatalogueDocumentTest {

    private static final Path PUBLISHED = Path.of("src", "main", "resources", "io", "ninethree", "metrics");

    private static DefinitionSet shipped(String name) {
        return name.equals("catalogue") ? ShippedDefinitions.catalogue() : ShippedDefinitions.ninetyEight();
    }

    private static DefinitionSet published(String name) throws Exception {
        return ShippedDefinitions.strangers()
                .read(Files.readString(PUBLISHED.resolve(name + ".json")))
                .orThrow();
    }

    /** A deliberate change is copied over from the folder that the test names. */
    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "ninety-eight"})
    void saysWhatTheCodeSays(String name) throws Exception {
        Path actual = Path.of("target", name + ".json");
        Files.writeString(actual, Preset.definitions().write(shipped(name)));
        assertThat(actual).as("see %s", actual).hasSameTextualContentAs(PUBLISHED.resolve(name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "ninety-eight"})
    void isReadAsWhatWasWritten(String name) throws Exception {
        DefinitionSet read = published(name);
        assertThat(read.definitions()).isEqualTo(shipped(name).definitions());
        assertThat(Preset.definitions().write(read)).isEqualTo(Files.readString(PUBLISHED.resolve(name + ".json")));
    }

    /** The examples stand beside the indicators; the cases watch over thresholds, curves, samples and weights. */
    private static DefinitionReading withCases() throws Exception {
        return ShippedDefinitions.strangers()
                .read(Map.of(
                        "catalogue", Files.readString(PUBLISHED.resolve("catalogue.json")),
                        "cases", Files.readString(PUBLISHED.resolve("cases.json"))));
    }

    @TestFactory
    Stream<DynamicTest> keepsEveryCase() throws Exception {
        return DefinitionTests.of(withCases()).stream().map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
    }

    @Test
    void hasCasesThatNoticeNineOfTenSmallChanges() throws Exception {
        MutationReport report = MutationReport.of(withCases());
        assertThat(report.mutants()).isGreaterThan(1_000);
        assertThat(report.score()).isGreaterThan(0.9);
    }

    @Test
    void hasCasesThatReachThreeOfFourBranches() throws Exception {
        assertThat(DefinitionCoverage.of(withCases().orThrow()).share()).isGreaterThan(0.75);
    }

    @Test
    void holdsTheStandardModelWordForWord() throws Exception {
        ServiceModel read = published("catalogue").get(ServiceModel.class, NinePlusThree.ID);
        assertThat(DefinitionText.hash(read)).isEqualTo(DefinitionText.hash(NinePlusThree.standard()));
    }
}
