package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionReading;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says all that is wrong with documents. */
@Command(name = "validate", description = "Says all that is wrong with documents, each with its place.")
final class ValidateCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Override
    Report report() throws IOException {
        Documents documents = Documents.read(language(), paths);
        DefinitionReading reading = documents.reading();
        return Report.of("validate", summary(documents, reading), documents.findings(reading.problems()))
                .with(counts(reading));
    }

    private static Map<String, Object> counts(DefinitionReading reading) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("definitions", reading.definitions().definitions().size());
        counts.put("cases", reading.definitions().cases().size());
        counts.put("problems", reading.problems().size());
        return counts;
    }

    static Text summary(Documents documents, DefinitionReading reading) {
        int problems = reading.problems().size();
        Text read = Words.join(
                Words.count(documents.texts().size(), "个文件", "file", "files"),
                Words.count(reading.definitions().definitions().size(), "个定义", "definition", "definitions"),
                Words.count(reading.definitions().cases().size(), "个用例", "case", "cases"));
        return Words.concluded(
                read,
                problems == 0 ? Text.of("没有问题", "no problems") : Words.count(problems, "个问题", "problem", "problems"));
    }
}
