package io.ninethree.formula;

/**
 * The records behind a value, and those that would have belonged to it had they said enough. Immutable and thread-safe.
 *
 * @param counted the records on which the value rests
 * @param absent the records left out because a field had no value
 * @param undecided the records left out because what happened to them is still open
 * @param unreadable the records left out because a value could not be read
 */
public record Sample(long counted, long absent, long undecided, long unreadable) {

    /** No records at all. */
    public static final Sample NONE = new Sample(0, 0, 0, 0);

    /**
     * Checks that no count is negative.
     *
     * @throws IllegalArgumentException if one is
     */
    public Sample {
        if (counted < 0 || absent < 0 || undecided < 0 || unreadable < 0) {
            throw new IllegalArgumentException("counts of a sample must not be negative, were " + counted + ", "
                    + absent + ", " + undecided + " and " + unreadable);
        }
    }

    /**
     * A sample from which nothing was left out.
     *
     * @param counted the records on which the value rests
     * @return the sample
     * @throws IllegalArgumentException if the number is negative
     */
    public static Sample of(long counted) {
        return new Sample(counted, 0, 0, 0);
    }

    /**
     * How many records were left out.
     *
     * @return absent, undecided and unreadable ones together
     */
    public long leftOut() {
        return absent + undecided + unreadable;
    }
}
