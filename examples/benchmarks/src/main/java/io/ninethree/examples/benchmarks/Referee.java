package io.ninethree.examples.benchmarks;

import org.jspecify.annotations.Nullable;

/** Holds what the first side has computed against all others. */
final class Referee {

    private @Nullable Numbers first;

    /**
     * Checks that a side agrees.
     *
     * @throws IllegalStateException with the first difference
     */
    void check(String side, Numbers numbers) {
        if (first == null) {
            first = numbers;
        } else {
            first.requireSame(side, numbers);
        }
    }
}
