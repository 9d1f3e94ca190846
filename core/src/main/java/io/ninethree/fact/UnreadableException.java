package io.ninethree.fact;

import io.ninethree.model.Text;

/**
 * Thrown by an accessor to declare that a record should have a value but its data can not tell which, for example a case
 * that was closed without a time of resolution. The value then is neither absent nor still to come: the scorecard leaves
 * the record out and prints the reason with the number of such records.
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    /**
     * A value that can not be told.
     *
     * @param zh the reason in Chinese
     * @param en the reason in English
     */
    public UnreadableException(String zh, String en) {
        super(en);
        flaw = new Flaw(Text.of(zh, en));
    }

    Flaw flaw() {
        return flaw;
    }
}
