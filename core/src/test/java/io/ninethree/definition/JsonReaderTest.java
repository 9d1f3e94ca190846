package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.JsonReader.Parsed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not strict JSON, or would be read as something else, is refused with its place. */
class JsonReaderTest {

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("", "1:1 / json.empty"),
                Arguments.of("  \n ", "1:1 / json.empty"),
                Arguments.of("{\"a\": 1} x", "1:10 / json.syntax"),
                Arguments.of("{\"a\": 1} {}", "1:10 / json.trailing-text"),
                Arguments.of("{\"a\": 1,\n \"a\": 2}", "2:2 /a json.duplicate-key"),
                Arguments.of("{\"a\": NaN}", "1:10 / json.syntax"),
                Arguments.of("[1e400]", "1:2 /0 json.number-range"),
                Arguments.of("[-1e400]", "1:2 /0 json.number-range"),
                Arguments.of("[1e1000000000]", "1:2 /0 json.number-range"),
                Arguments.of("[1e-2147483647]", "1:2 /0 json.number-range"),
                Arguments.of("[00]", "1:3 /0 json.syntax"),
                Arguments.of("[1,]", "1:4 /1 json.syntax"),
                Arguments.of("{'a': 1}", "1:2 / json.syntax"),
                Arguments.of("// no\n{}", "1:1 / json.syntax"),
                Arguments.of("\ufeff{}", "1:1 / json.encoding"),
                Arguments.of("[\"\\ud800\"]", "1:2 /0 json.broken-character"),
                Arguments.of("[\"a\tb\"]", "1:4 /0 json.syntax"),
                Arguments.of("[" + "1".repeat(41) + "]", "1:2 /0 json.over-budget"),
                Arguments.of("[".repeat(65) + "]".repeat(65), "json.over-budget"),
                Arguments.of("[".repeat(100_000), "json.over-budget"),
                Arguments.of("[\"" + "x".repeat(100_001) + "\"]", "json.over-budget"),
                Arguments.of("[" + "1,".repeat(500_000) + "1]", "json.over-budget"),
                Arguments.of(" ".repeat(4_000_001), "1:1 / json.too-large"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsHostile(String text, String expected) {
        Parsed parsed = JsonReader.read("", text);
        assertThat(parsed.problems()).isNotEmpty();
        DefinitionProblem first = parsed.problems().get(0);
        assertThat(first.line() + ":" + first.column() + " " + (first.pointer().isEmpty() ? "/" : first.pointer()) + " "
                        + first.rule())
                .endsWith(expected);
    }

    @Test
    void tellsAllRepeatedKeysAndWildNumbersAtOnce() {
        Parsed parsed = JsonReader.read("", "{\"a\": 1, \"a\": 2, \"b\": {\"a\": 1e999}, \"b\": []}");
        assertThat(parsed.problems())
                .extracting(DefinitionProblem::toString)
                .containsExactly(
                        "1:10: key must occur once, was 'a' again [json.duplicate-key /a]",
                        "1:29: number must fit a double, was 1e999 [json.number-range /b/a]",
                        "1:37: key must occur once, was 'b' again [json.duplicate-key /b]");
    }

    @Test
    void pointsIntoKeysThatNeedEscaping() {
        Parsed parsed = JsonReader.read("", "{\"a/b~c\": [1e999]}");
        assertThat(parsed.problems().get(0).pointer()).isEqualTo("/a~1b~0c/0");
    }
}
