package io.ninethree.model;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.InvalidDefinitionException.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a definition, collected while it is checked, so that all of it can be told at once. Mutable. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** A definition of which nothing is known to be wrong yet. */
    public Problems() {}

    /**
     * Takes down a problem where a condition does not hold.
     *
     * @param holds the condition
     * @param place where the definition says it, from the outside in
     * @param message what must be so, and what was
     */
    public void addUnless(boolean holds, String place, String message) {
        requireNonNull(place, "place");
        requireNonNull(message, "message");
        if (!holds) {
            found.add(new Problem(place, message));
        }
    }

    /**
     * Takes down a problem where a text is blank.
     *
     * @param value the text
     * @param place where the definition says it, from the outside in
     * @param name what the text is
     */
    public void addIfBlank(String value, String place, String name) {
        addUnless(!value.isBlank(), place, name + " must not be blank, was '" + value + "'");
    }

    /**
     * Does nothing if nothing was found wrong.
     *
     * @throws InvalidDefinitionException with all problems, if there is any
     */
    public void throwIfAny() {
        InvalidDefinitionException.throwIfAny(found);
    }
}
