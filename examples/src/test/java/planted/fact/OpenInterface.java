package planted.fact;

/** Can be implemented by anybody. */
public interface OpenInterface {

    /** Closed. */
    sealed interface Closed {}

    /** Closed as well. */
    record Only() implements Closed {}

    /** Open on purpose. */
    interface Listed {}
}
