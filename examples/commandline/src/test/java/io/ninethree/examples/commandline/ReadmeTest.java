package io.ninethree.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever types what the page shows sees what the page shows. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^(`{3,4})\\n(\\$ ninethree .*?)^\\1$");
    private static final Pattern COMMAND =
            Pattern.compile("(?ms)^\\$ ninethree ([^\\n]*)\\n(.*?)(?=^\\$ ninethree |\\z)");

    private static List<String[]> commands() throws IOException {
        List<String[]> commands = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (blocks.find()) {
            Matcher command = COMMAND.matcher(blocks.group(2));
            while (command.find()) {
                commands.add(new String[] {command.group(1), command.group(2).strip()});
            }
        }
        return commands;
    }

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        List<String[]> commands = commands();
        assertThat(commands).hasSizeGreaterThan(9);
        for (String[] command : commands) {
            Run run = Run.of(command[0].split(" "));
            String code = run.code() == 0 ? "" : "\n(exit code " + run.code() + ")";
            assertThat((run.out() + run.err()).strip() + code).as(command[0]).isEqualTo(command[1]);
        }
    }
}
