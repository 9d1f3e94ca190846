package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

/**
 * A value under the id by which documents refer to it. Immutable.
 *
 * @param id the id: at most 200 visible characters, with no space at either end
 * @param value the value, for example an indicator
 */
public record Definition(String id, Object value) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is something else
     */
    public Definition {
        requireNonNull(value, "value");
        DefinitionId.flaw(id).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.en());
        });
    }
}
