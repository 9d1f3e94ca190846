package io.ninethree.examples.commandline;

/** What the program says to the one that called it. */
final class ExitCode {

    /** All is well. */
    static final int GOOD = 0;

    /** It was looked, and something was found. */
    static final int FINDINGS = 1;

    /** The command was not understood. */
    static final int WRONG_USE = 2;

    /** Something could not be read, or the program failed. */
    static final int FAILED = 3;

    private ExitCode() {}
}
