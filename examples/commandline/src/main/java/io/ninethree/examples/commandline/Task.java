package io.ninethree.examples.commandline;

import io.ninethree.definition.Definitions;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that ends in a report. */
abstract class Task implements Callable<Integer> {

    @ParentCommand
    private @Nullable Ninethree options;

    @Spec
    private @Nullable CommandSpec spec;

    private Optional<Definitions> language = Optional.empty();

    /** Does the work. */
    abstract Report report() throws IOException;

    @Override
    public Integer call() throws IOException {
        Report report = report();
        spec().commandLine().getOut().print(options().form().of(report, locale()));
        spec().commandLine().getOut().flush();
        return report.good() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    final Ninethree options() {
        return Objects.requireNonNull(options);
    }

    final CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    final Locale locale() {
        return options().locale();
    }

    /** The language of the documents, with that of plugins if the caller wants them. */
    final Definitions language() {
        return language.orElseGet(() -> {
            language = Optional.of(options().language(spec().commandLine().getErr()));
            return language.get();
        });
    }

    final Progress progress(String subject) {
        return options().progress() ? new Progress(subject, spec().commandLine().getErr()) : Progress.SILENT;
    }
}
