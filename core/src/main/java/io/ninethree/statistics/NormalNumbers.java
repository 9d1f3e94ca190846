package io.ninethree.statistics;

/**
 * An endless series of independent standard normal numbers, the same for the same seed on every machine: the generator of
 * G. L. Steele, D. Lea and C. H. Flood (<i>Fast splittable pseudorandom number generators</i>, OOPSLA 2014) and the inverse
 * of the normal distribution. Mutable, for one thread.
 */
final class NormalNumbers {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long state;

    NormalNumbers(long seed) {
        this.state = seed;
    }

    double next() {
        state += GOLDEN_RATIO;
        return Normal.inverse(((mixed(state) >>> 11) + 0.5) * 0x1p-53);
    }

    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }
}
