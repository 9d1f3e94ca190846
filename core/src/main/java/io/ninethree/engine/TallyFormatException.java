package io.ninethree.engine;

/**
 * Thrown when bytes are not those of a tally that can be merged: foreign, damaged, newer than this library, or of another
 * definition. What they were to be merged into is unchanged.
 */
public final class TallyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TallyFormatException(String message) {
        super(message);
    }

    TallyFormatException(String message, Exception cause) {
        super(message, cause);
    }
}
