package io.ninethree.examples.commandline;

import io.ninethree.model.Text;

/** Something that the caller can mend: told in one sentence, without a trace of the program. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final int exitCode;

    private UserException(Text text, int exitCode) {
        super(text.en());
        this.text = text;
        this.exitCode = exitCode;
    }

    static UserException wrongUse(String zh, String en) {
        return new UserException(Text.of(zh, en), ExitCode.WRONG_USE);
    }

    static UserException unreadable(String what, String why) {
        Text text = Text.of("无法读取 " + what + "：" + why, "can not read " + what + ": " + why);
        return new UserException(text, ExitCode.FAILED);
    }

    /** What is wrong with the definitions that a command needs. */
    static UserException findings(Text text) {
        return new UserException(text, ExitCode.FINDINGS);
    }

    Text text() {
        return text;
    }

    int exitCode() {
        return exitCode;
    }
}
