package io.ninethree.examples.benchmarks;

/** What is computed of the tickets. */
enum Variant {
    /** 30 indicators; all durations, counts and ratings are whole numbers, as in life. */
    WHOLE_NUMBERS,
    /** The same, and six exact percentiles of three durations. */
    PERCENTILES,
    /** The 30 indicators with three means over true doubles instead of whole numbers. */
    DOUBLES
}
