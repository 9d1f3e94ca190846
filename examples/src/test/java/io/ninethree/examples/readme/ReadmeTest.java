package io.ninethree.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The README shows programs that are compiled and run, and what they really print. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern PROGRAM =
            Pattern.compile("<!-- (\\S+\\.(?:java|json)) -->\n```(?:java|json)\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output of (\\S+?) ?-->\n```text\n(.*?)```\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyProgramStandsInItsFile() throws IOException {
        List<MatchResult> programs = matches(PROGRAM);
        assertThat(programs).hasSizeGreaterThanOrEqualTo(4);
        return programs.stream()
                .map(program -> DynamicTest.dynamicTest(program.group(1), () -> {
                    String file = Files.readString(ROOT.resolve(program.group(1)));
                    assertThat(withoutSpaces(file)).contains(withoutSpaces(program.group(2)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOutputIsPrinted() throws IOException {
        List<MatchResult> outputs = matches(OUTPUT);
        assertThat(outputs).hasSizeGreaterThanOrEqualTo(2);
        return outputs.stream()
                .map(output -> DynamicTest.dynamicTest(output.group(1), () -> {
                    Class<?> program = Class.forName(output.group(1));
                    String printed = Printed.by(
                            args -> program.getMethod("main", String[].class).invoke(null, (Object) args));
                    assertThat(printed.strip()).isEqualTo(output.group(2).strip());
                }));
    }

    private static List<MatchResult> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
    }

    /** The formatter may break lines in the file where a reader would not. */
    private static String withoutSpaces(String code) {
        return code.replaceAll("\\s", "");
    }
}
