package io.ninethree.examples.commandline;

import io.ninethree.model.Text;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The share from which on a command is content. */
final class Threshold {

    @Option(
            names = "--at-least",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "end with 1 below this share, from 0 to 1 (default: ${DEFAULT-VALUE})")
    private double atLeast;

    /** Whether a share is enough. */
    boolean admits(double share) {
        if (!(atLeast >= 0 && atLeast <= 1)) {
            throw UserException.wrongUse(
                    "--at-least 必须介于 0 与 1 之间，实为 " + atLeast, "--at-least must be between 0 and 1, was " + atLeast);
        }
        return share >= atLeast;
    }

    /** A share, with what it must be if it is not. */
    Text text(double share) {
        String percent = percent(share);
        return admits(share)
                ? Words.cell(percent)
                : Text.of(percent + "，低于要求的 " + percent(atLeast), percent + ", below " + percent(atLeast));
    }

    /** Rounded down, so that what is not enough does not look so. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * 1000) / 10);
    }
}
