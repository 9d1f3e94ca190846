package io.ninethree.examples.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.contract.Check;
import io.ninethree.contract.DefinitionTests;
import io.ninethree.contract.MutationReport;
import io.ninethree.definition.Definitions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A definition in a file, with the cases that stand beside it. */
class DefinitionsAsDataTest {

    private static final Path DEFINITIONS = Path.of("src/main/resources/io/ninethree/examples/definitions");

    @TestFactory
    Stream<DynamicTest> doWhatTheirCasesSay() {
        return DynamicTest.stream(DefinitionTests.in(DEFINITIONS).stream(), Check::name, Check::verify);
    }

    @Test
    void areWrittenAsCanonicalText() throws IOException {
        Definitions language = Definitions.standard();
        assertThat(language.write(language.read(DEFINITIONS).orThrow()))
                .isEqualTo(java.nio.file.Files.readString(DEFINITIONS.resolve("first-contact.json")));
    }

    @Test
    void haveCasesThatNoticeEverySmallChange() throws IOException {
        assertThat(MutationReport.of(Definitions.standard().read(DEFINITIONS)).survivors())
                .isEmpty();
    }
}
