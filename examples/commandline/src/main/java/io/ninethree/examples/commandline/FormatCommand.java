package io.ninethree.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.examples.commandline.Report.Finding;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents as canonical JSON. */
@Command(name = "format", description = "Rewrites documents as canonical JSON, if nothing is wrong with them.")
final class FormatCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "write nothing, and find fault with what would be rewritten")
    private boolean check;

    @Override
    Report report() throws IOException {
        Documents documents = Documents.read(language(), paths);
        DefinitionReading reading = documents.reading();
        if (!reading.problems().isEmpty()) {
            return Report.of(
                    "format", ValidateCommand.summary(documents, reading), documents.findings(reading.problems()));
        }
        List<Finding> findings = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<String, String> document : documents.texts().entrySet()) {
            String canonical = canonical(documents.language(), reading.definitions(), document.getValue());
            boolean same = canonical.equals(document.getValue());
            changed += same ? 0 : 1;
            findings.add(finding(document.getKey(), same));
            if (!same && !check) {
                Files.write(Path.of(document.getKey()), canonical.getBytes(UTF_8));
            }
        }
        return Report.of("format", summary(documents.texts().size(), changed), findings);
    }

    private Text summary(int all, int changed) {
        Text change = check
                ? Words.count(changed, "个需要改写", "would be rewritten", "would be rewritten")
                : Words.count(changed, "个已改写", "rewritten", "rewritten");
        return Words.concluded(Words.count(all, "个文件", "file", "files"), change);
    }

    private Finding finding(String document, boolean same) {
        Text failure = Text.of(document + "：不是规范写法", document + ": is not canonical");
        return check && !same
                ? new Finding(document, "canonical", Optional.of(failure), Map.of())
                : Finding.good(document, "canonical");
    }

    /** One document by itself, as its own definitions: those of the others are known to it. */
    private static String canonical(Definitions language, DefinitionSet all, String text) {
        Definitions alone = language.knowing(all.definitions().toArray(Definition[]::new));
        DefinitionSet own = alone.read(text).orThrow();
        Definitions others = language.knowing(all.definitions().stream()
                .filter(each -> !own.definitions().contains(each))
                .toArray(Definition[]::new));
        String canonical = SchemaLink.kept(text, others.write(own));
        if (!alone.read(canonical).orThrow().equals(own)) {
            throw new IllegalStateException("canonical text must say the same, did not: " + canonical);
        }
        return canonical;
    }
}
