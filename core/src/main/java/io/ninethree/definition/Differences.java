package io.ninethree.definition;

import io.ninethree.model.DecimalText;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What of a node is otherwise than a case expects, in the words of documents. */
final class Differences {

    /** How many digits are compared unless a case says how far a number may be off. */
    private static final double DIGITS = 1e-9;

    private final String id;
    private final Optional<Double> tolerance;
    private final List<Text> found = new ArrayList<>();

    Differences(String id, Optional<Double> tolerance) {
        this.id = id;
        this.tolerance = tolerance;
    }

    void compare(Text what, double expected, OptionalDouble was, String otherwise) {
        double most = tolerance.orElse(DIGITS * Math.max(1, Math.abs(expected)));
        if (was.isEmpty() || !(Math.abs(was.getAsDouble() - expected) <= most)) {
            add(what, DecimalText.of(expected), was.isPresent() ? DecimalText.of(was.getAsDouble()) : otherwise);
        }
    }

    void compare(Text what, Object expected, Object was) {
        if (!expected.equals(was)) {
            add(what, expected, was);
        }
    }

    void add(Text what, Object expected, Object was) {
        found.add(Text.of(
                "“" + id + "”的" + what.zh() + "必须为 " + expected + "，实为 " + was,
                what.en() + " of '" + id + "' must be " + expected + ", was " + was));
    }

    List<Text> all() {
        return List.copyOf(found);
    }
}
