package io.ninethree.examples.commandline;

import io.ninethree.model.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Why a command came to nothing: mistakes of its caller in one sentence, those of the program with their trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("'" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' tells how it is used");
        return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UserException mistake) {
            say(command, mistake.text());
            return mistake.exitCode();
        }
        IOException unreadable =
                e instanceof IOException io ? io : e instanceof UncheckedIOException u ? u.getCause() : null;
        if (unreadable == null) {
            say(command, Text.of("程序内部错误", "internal error"));
            e.printStackTrace(command.getErr());
        } else {
            say(command, reason(unreadable));
        }
        return ExitCode.FAILED;
    }

    private static Text reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return Text.of(
                    "无法读取 " + missing.getFile() + "：文件不存在",
                    "can not read " + missing.getFile() + ": there is no such file");
        }
        return Text.of("无法读取：" + e.getMessage(), "can not read: " + e.getMessage());
    }

    private static void say(CommandLine command, Text text) {
        Ninethree options = (Ninethree) command.getCommandSpec().root().userObject();
        command.getErr().println(text.in(options.locale()));
    }
}
