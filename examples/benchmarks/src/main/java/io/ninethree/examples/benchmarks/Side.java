package io.ninethree.examples.benchmarks;

/** One way to compute the indicators of a variant. */
interface Side {

    /** The numbers of all tickets together. */
    Numbers total();

    /** The numbers of every store in every month. */
    Numbers grouped();
}
