package io.ninethree.rules.definition;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing begins with, and what it has found, goes through its target in every build. */
class PromiseCorpusTest {

    static Stream<Path> seeds() throws IOException, URISyntaxException {
        Path folder = Path.of(PromiseCorpusTest.class
                .getResource("/io/ninethree/rules/fuzz/promise")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void goesThrough(Path seed) throws IOException {
        byte[] data = Files.readAllBytes(seed);
        assertThatCode(() -> PromiseTarget.fuzzerTestOneInput(data)).doesNotThrowAnyException();
    }
}
