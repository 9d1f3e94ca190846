package io.ninethree.engine;

/** Thrown when records fall into more groups than the caller allowed; nothing is scored then. */
public final class TooManyGroupsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyGroupsException(String set, int most) {
        super("number of groups by " + set + " must be at most " + most + ", was more");
    }
}
