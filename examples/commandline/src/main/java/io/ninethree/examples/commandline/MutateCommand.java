package io.ninethree.examples.commandline;

import io.ninethree.contract.MutationReport;
import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.DefinitionReading.Mutant;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.examples.commandline.Report.Finding;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes definitions one by one and says which changes no case notices. */
@Command(name = "mutate", description = "Changes definitions one by one and says which changes no case notices.")
final class MutateCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Mixin
    private Threshold threshold = new Threshold();

    @Override
    Report report() throws IOException {
        Documents documents = Documents.read(language(), paths);
        requireContent(documents.sound());
        Progress progress = progress("mutate");
        MutationReport mutation = MutationReport.of(documents.reading(), progress::reached);
        Text count = Text.of(
                mutation.mutants() + " 处改动中发现 " + mutation.noticed() + " 处",
                mutation.noticed() + " of " + mutation.mutants() + " changes noticed");
        return Report.of(
                        "mutate",
                        Words.concluded(count, threshold.text(mutation.score())),
                        mutation.survivors().stream()
                                .map(MutateCommand::finding)
                                .toList())
                .good(threshold.admits(mutation.score()))
                .with(data(mutation));
    }

    private static void requireContent(DefinitionSet definitions) {
        List<Text> differences = definitions.cases().stream()
                .flatMap(each -> each.differences(definitions).stream())
                .toList();
        if (!differences.isEmpty()) {
            throw UserException.findings(Text.of(
                    "用例必须先通过：\n" + differences.stream().map(Text::zh).collect(Collectors.joining("\n")),
                    "cases must pass before definitions are changed:\n"
                            + differences.stream().map(Text::en).collect(Collectors.joining("\n"))));
        }
    }

    private static Finding finding(Mutant survivor) {
        DefinitionProblem change = survivor.change();
        Text line = Text.of(change.in(Locale.CHINESE), change.in(Locale.ENGLISH));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("pointer", change.pointer());
        details.put("line", change.line());
        details.put("column", change.column());
        String name = change.text().en() + " at " + change.line() + ":" + change.column();
        return new Finding(survivor.id(), name, Optional.of(line), details);
    }

    private static Map<String, Object> data(MutationReport mutation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mutants", mutation.mutants());
        data.put("noticed", mutation.noticed());
        data.put("score", mutation.score());
        return data;
    }
}
