package io.ninethree.examples.commandline;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints what a document may look like. */
@Command(name = "schema", description = "Prints the JSON Schema of documents, for editors.")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Ninethree options;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = requireNonNull(spec).commandLine();
        command.getOut()
                .print(requireNonNull(options).language(command.getErr()).schema());
        return ExitCode.GOOD;
    }
}
