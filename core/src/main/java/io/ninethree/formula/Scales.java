package io.ninethree.formula;

import io.ninethree.field.NumberField;
import io.ninethree.formula.Index.Band;
import java.util.List;
import java.util.stream.LongStream;

/** The rules about the scales of answers. */
final class Scales {

    private static final long MOST_STEPS = 1_000;

    private Scales() {}

    static void require(NumberField field, double lowest, double highest, String index) {
        if (field.lowest() != lowest || field.highest() != highest) {
            throw new IllegalArgumentException("scale of " + index + " must be " + (long) lowest + " to "
                    + (long) highest + ", was " + field.lowest() + " to " + field.highest() + " of '" + field.id()
                    + "'");
        }
    }

    /** How many steps lie between the ends of a scale. */
    static long steps(NumberField field) {
        double steps = field.highest() - field.lowest();
        if (!(isWhole(field.lowest()) && isWhole(field.highest()) && steps <= MOST_STEPS)) {
            throw new IllegalArgumentException("scale of '" + field.id() + "' must have at most " + MOST_STEPS
                    + " steps between whole numbers, was " + field.lowest() + " to " + field.highest());
        }
        return (long) steps;
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Double.isFinite(number);
    }

    /** A band for each whole number, whose weights rise evenly from 0 to 1. */
    static List<Band> evenBands(NumberField field) {
        long steps = steps(field);
        return LongStream.rangeClosed(0, steps)
                .mapToObj(step -> new Band(field.lowest() + step, (double) step / steps))
                .toList();
    }
}
