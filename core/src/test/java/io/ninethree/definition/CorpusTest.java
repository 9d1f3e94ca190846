package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.ninethree.engine.TallyTarget;
import io.ninethree.fact.TextFormatTarget;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzers begin with, and what they have found, goes through their targets in every build. */
final class CorpusTest {

    static Stream<Arguments> targets() {
        return Stream.of(
                target("hostile", DefinitionTarget::fuzzerTestOneInput),
                target("valid", DefinitionTarget::fuzzerTestOneInput),
                target("/io/ninethree/fuzz/definition", DefinitionTarget::fuzzerTestOneInput),
                target("hostile", Utf8Target::fuzzerTestOneInput),
                target("/io/ninethree/fuzz/utf8", Utf8Target::fuzzerTestOneInput),
                target("/io/ninethree/fuzz/value", ValueTarget::fuzzerTestOneInput),
                target("/io/ninethree/fuzz/text-format", TextFormatTarget::fuzzerTestOneInput),
                target("/io/ninethree/fuzz/tally", TallyTarget::fuzzerTestOneInput));
    }

    private static Arguments target(String folder, Consumer<byte[]> target) {
        return Arguments.of(folder, target);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void goesThrough(String folder, Consumer<byte[]> target) throws IOException, URISyntaxException {
        Path path = Path.of(CorpusTest.class.getResource(folder).toURI());
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                byte[] data = Files.readAllBytes(file);
                assertThatCode(() -> target.accept(data)).as(file.toString()).doesNotThrowAnyException();
            }
        }
    }
}
