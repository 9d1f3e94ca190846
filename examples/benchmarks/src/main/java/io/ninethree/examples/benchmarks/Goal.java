package io.ninethree.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One number that is to be reached.
 *
 * @param what what is measured
 * @param relation whether the measured number is to be at most or at least this large
 * @param must what has to be reached
 * @param aim what is wished for
 * @param measured what was measured, empty if it could not be
 */
record Goal(String what, String relation, double must, double aim, OptionalDouble measured) {

    static Goal atMost(String what, double must, double aim, OptionalDouble measured) {
        return new Goal(what, "≤", must, aim, measured);
    }

    static Goal atLeast(String what, double must, double aim, OptionalDouble measured) {
        return new Goal(what, "≥", must, aim, measured);
    }

    /** The goals as a table in Markdown. */
    static String table(List<Goal> goals) {
        return "| goal | must | aim | measured |\n| --- | ---: | ---: | ---: |\n"
                + goals.stream().map(Goal::row).collect(Collectors.joining());
    }

    private String row() {
        return "| %s | %s | %s | %s |\n"
                .formatted(what, bar(must), bar(aim), measured.isPresent() ? text(measured.getAsDouble()) : "–");
    }

    private String bar(double number) {
        return relation + " " + text(number);
    }

    private static String format(double size) {
        if (size < 10) {
            return "%.2f";
        }
        return size < 100 ? "%.1f" : "%.0f";
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, format(Math.abs(number)), number);
    }
}
