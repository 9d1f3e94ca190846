package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.examples.commandline.Report.Finding;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the cases that stand beside definitions. */
@Command(name = "test", description = "Runs the cases that stand beside definitions.")
final class TestCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Override
    Report report() throws IOException {
        Documents documents = Documents.read(language(), paths);
        DefinitionReading reading = documents.reading();
        List<Finding> findings = new ArrayList<>();
        if (!reading.problems().isEmpty()) {
            findings.addAll(documents.findings(reading.problems()));
        }
        Progress progress = progress("test");
        List<DefinitionCase> cases = reading.definitions().cases();
        for (DefinitionCase each : cases) {
            findings.add(finding(each, each.differences(reading.definitions())));
            progress.reached(findings.size());
        }
        long failed =
                findings.stream().filter(each -> each.failure().isPresent()).count();
        Text conclusion = failed == 0 ? Text.of("全部通过", "all pass") : Words.count(failed, "个失败", "failure", "failures");
        return Report.of(
                "test", Words.concluded(Words.count(cases.size(), "个用例", "case", "cases"), conclusion), findings);
    }

    private static Finding finding(DefinitionCase each, List<Text> differences) {
        if (differences.isEmpty()) {
            return Finding.good(each.of(), each.name());
        }
        Text failure = Text.of(
                each.of() + "：" + each.name() + told(differences, Text::zh),
                each.of() + ": " + each.name() + told(differences, Text::en));
        List<String> data = differences.stream().map(Text::en).toList();
        return new Finding(each.of(), each.name(), Optional.of(failure), Map.of("differences", data));
    }

    private static String told(List<Text> differences, Function<Text, String> language) {
        return differences.stream().map(language).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
