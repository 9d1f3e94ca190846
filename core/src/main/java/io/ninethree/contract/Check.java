package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

/**
 * One thing that must hold, under a name of its own, so that any test framework or plain program can run it.
 *
 * @param name what must hold, as a sentence
 * @param body what throws an {@link AssertionError} where it does not hold
 */
public record Check(String name, Runnable body) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Check {
        requireNonNull(body, "body");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a check must not be blank, was '" + name + "'");
        }
    }

    /**
     * Does nothing if what the name says holds.
     *
     * @throws AssertionError if it does not hold, with what was wrong
     */
    public void verify() {
        body.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
