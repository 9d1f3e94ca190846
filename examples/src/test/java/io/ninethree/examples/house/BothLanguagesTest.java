package io.ninethree.examples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.examples.house.TextLiterals.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader sees is there in Chinese and in English, and neither stands where the other belongs. */
class BothLanguagesTest {

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。；：（）「」、“”]");
    private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z]{3,}");

    /** For these the Chinese text has a sign. */
    private static final List<String> SIGNS = List.of(" divided by ");

    @ParameterizedTest
    @ValueSource(strings = {"core", "metrics", "rules", "examples", "examples/plugin"})
    void everyTextIsWrittenInBothLanguages(String module) throws IOException {
        Path folder = Path.of("..", module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                for (Pair text : TextLiterals.in(Files.readString(file))) {
                    check(file, text);
                }
            }
        }
    }

    private static void check(Path file, Pair text) {
        assertThat(text.en()).as("English text in %s", file.getFileName()).doesNotContainPattern(CHINESE);
        if (ENGLISH_WORD.matcher(text.en()).find() && !text.zh().equals(text.en()) && !SIGNS.contains(text.en())) {
            assertThat(text.zh())
                    .as("Chinese text in %s for '%s'", file.getFileName(), text.en())
                    .containsPattern(CHINESE);
        }
    }

    @Test
    void noticesATextThatIsMissing() {
        assertThat(TextLiterals.in(
                        "pick(\"（\" + f(a, \"b\") + \"）\", \" (\" + x + \")\"); Text.of(\"中\\\"文\", \"English\")"))
                .containsExactly(new Pair("（b）", " ()"), new Pair("中\\\"文", "English"));
        assertThatThrownBy(() -> check(Path.of("A.java"), new Pair("English", "English words")))
                .isInstanceOf(AssertionError.class);
    }
}
