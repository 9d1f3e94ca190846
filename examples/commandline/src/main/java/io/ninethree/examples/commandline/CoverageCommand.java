package io.ninethree.examples.commandline;

import io.ninethree.contract.DefinitionCoverage;
import io.ninethree.contract.DefinitionCoverage.Branch;
import io.ninethree.examples.commandline.Report.Finding;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which branches of definitions no case reaches. */
@Command(name = "coverage", description = "Says which branches of definitions no case reaches.")
final class CoverageCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Mixin
    private Threshold threshold = new Threshold();

    @Override
    Report report() throws IOException {
        DefinitionCoverage coverage =
                DefinitionCoverage.of(Documents.read(language(), paths).sound());
        List<Branch> branches = coverage.branches();
        int reached = branches.size() - coverage.missed().size();
        Text count = Text.of(
                branches.size() + " 个分支中覆盖 " + reached + " 个",
                reached + " of " + branches.size() + " branches reached");
        return Report.of(
                        "coverage",
                        Words.concluded(count, threshold.text(coverage.share())),
                        branches.stream().map(CoverageCommand::finding).toList())
                .good(threshold.admits(coverage.share()))
                .with(Map.of("share", coverage.share()));
    }

    private static Finding finding(Branch branch) {
        if (branch.isReached()) {
            return Finding.good(branch.id(), branch.text().en());
        }
        Text missed = Text.of(
                branch.id() + "：未覆盖 " + branch.text().zh(),
                branch.id() + ": not reached: " + branch.text().en());
        return new Finding(branch.id(), branch.text().en(), Optional.of(missed), Map.of());
    }
}
