package io.ninethree.examples.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells how far long work has come, every 50,000 steps. */
final class Progress {

    static final Progress SILENT = new Progress("", null);

    private static final int STEP = 50_000;

    private final String subject;
    private final @Nullable PrintWriter out;
    private long said;

    Progress(String subject, @Nullable PrintWriter out) {
        this.subject = subject;
        this.out = out;
    }

    void reached(long count) {
        if (out != null && count - said >= STEP) {
            said = count;
            out.printf(Locale.ROOT, "%s: %,d ...%n", subject, count);
            out.flush();
        }
    }
}
