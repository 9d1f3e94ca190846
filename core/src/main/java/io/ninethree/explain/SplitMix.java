package io.ninethree.explain;

/**
 * Numbers that look random and are the same on every machine (G. L. Steele, D. Lea and C. H. Flood, <i>Fast splittable
 * pseudorandom number generators</i>, OOPSLA 2014). Mutable, for one thread.
 */
final class SplitMix {

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
