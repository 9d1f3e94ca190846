package io.ninethree.examples.commandline;

import io.ninethree.definition.Definitions;
import io.ninethree.plugin.Plugins;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** What all commands share. */
@Command(
        name = "ninethree",
        mixinStandardHelpOptions = true,
        versionProvider = Ninethree.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks, tries, compares and applies definitions of service quality.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:findings: problems, failed cases, below a threshold, differences with --exit-code",
            "2:the command was not understood",
            "3:something could not be read, or the program failed"
        },
        subcommands = {
            ValidateCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            MutateCommand.class,
            FormatCommand.class,
            DiffCommand.class,
            ScoreCommand.class,
            SlaCommand.class,
            SchemaCommand.class
        })
final class Ninethree implements Runnable {

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            converter = FormConverter.class,
            paramLabel = "FORM",
            description = "text, json, junit or markdown (default: ${DEFAULT-VALUE})")
    private Form form = Form.TEXT;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            defaultValue = "en",
            converter = LanguageConverter.class,
            paramLabel = "zh|en",
            description = "the language of what is printed (default: ${DEFAULT-VALUE})")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            description = "tell on the error stream how far long work has come, even where that is no terminal")
    private boolean progress;

    @Option(
            names = "--plugins",
            scope = ScopeType.INHERIT,
            description = "use the plugins on the class path, and tell on the error stream which")
    private boolean plugins;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    Form form() {
        return form;
    }

    Locale locale() {
        return locale;
    }

    boolean progress() {
        return progress || Terminal.isThere();
    }

    Definitions language(PrintWriter err) {
        if (!plugins) {
            return Language.all();
        }
        Plugins found = Language.plugins();
        err.print(found.report().text(locale));
        return found.addTo(Language.all());
    }

    @Override
    public void run() {
        CommandLine commands = Objects.requireNonNull(spec).commandLine();
        throw new CommandLine.ParameterException(commands, "a command is missing");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Ninethree.class.getPackage().getImplementationVersion();
            return new String[] {"ninethree " + (version == null ? "unpackaged" : version)};
        }
    }

    /** Picocli's own converter of constants minds the case, or the locale. */
    static final class FormConverter implements ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            return List.of(Form.values()).stream()
                    .filter(each -> each.word().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("must be text, json, junit or markdown, was '" + word + "'"));
        }
    }

    static final class LanguageConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String word) {
            return switch (word) {
                case "zh" -> Locale.CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> throw new TypeConversionException("must be zh or en, was '" + word + "'");
            };
        }
    }
}
