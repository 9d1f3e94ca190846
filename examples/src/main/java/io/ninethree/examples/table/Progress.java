package io.ninethree.examples.table;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on a stream how far a long reading has come: every 20,000 rows, and how many there were in all. */
final class Progress {

    private static final int STEP = 20_000;

    private final String subject;
    private final PrintStream out;
    private long rows;

    Progress(String subject, PrintStream out) {
        this.subject = subject;
        this.out = out;
    }

    void step() {
        rows++;
        if (rows % STEP == 0) {
            say(" ...");
        }
    }

    void finish() {
        if (rows >= STEP) {
            say(" in all");
        }
    }

    private void say(String stage) {
        out.printf(Locale.ROOT, "%s: %,d rows%s%n", subject, rows, stage);
    }
}
