package io.ninethree.contract;

import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cases beside definitions as checks, for any test framework. In JUnit one line runs all of a file or folder:
 *
 * {@snippet :
 * @TestFactory
 * Stream<DynamicTest> definitions() {
 *     return DynamicTest.stream(DefinitionTests.in(Path.of("definitions")).stream(), Check::name, Check::verify);
 * }
 * }
 */
public final class DefinitionTests {

    private DefinitionTests() {}

    /**
     * The cases of documents in the standard language.
     *
     * @param path a document, or a folder of documents
     * @return one check for what is wrong with the documents themselves, and one for each case
     * @throws UncheckedIOException if something can not be read
     */
    public static List<Check> in(Path path) {
        return in(path, Definitions.standard());
    }

    /**
     * The cases of documents.
     *
     * @param path a document, or a folder of documents
     * @param language the language of the documents
     * @return one check for what is wrong with the documents themselves, and one for each case
     * @throws UncheckedIOException if something can not be read
     */
    public static List<Check> in(Path path, Definitions language) {
        try {
            return of(language.read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cases of what was read.
     *
     * @param reading what was read
     * @return one check for what is wrong with the documents themselves, and one for each case
     */
    public static List<Check> of(DefinitionReading reading) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("definitions have no problems", () -> requireNone(reading.problems())));
        DefinitionSet definitions = reading.definitions();
        definitions.cases().forEach(each -> checks.add(check(each, definitions)));
        return List.copyOf(checks);
    }

    private static void requireNone(List<DefinitionProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    problems.stream().map(DefinitionProblem::toString).collect(Collectors.joining("\n")));
        }
    }

    private static Check check(DefinitionCase each, DefinitionSet definitions) {
        return new Check(each.of() + ": " + each.name(), () -> {
            List<Text> differences = each.differences(definitions);
            if (!differences.isEmpty()) {
                throw new AssertionError(differences.stream().map(Text::en).collect(Collectors.joining("\n")));
            }
        });
    }
}
