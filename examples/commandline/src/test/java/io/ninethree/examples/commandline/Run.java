package io.ninethree.examples.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a command did, run within this process. */
record Run(int code, String out, String err) {

    static final Path SAMPLE = Path.of("sample");

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }
}
