package io.ninethree.kernel;

/** Leads the rows of one table into a kernel. */
@FunctionalInterface
public interface Feed {

    /**
     * Counts rows of the current batch.
     *
     * @param selection the rows
     */
    void add(Selection selection);
}
