package io.ninethree.examples.ruleengines;

/** The rules that hold for one ticket, as bits. */
public final class Hits {

    private int bits;

    /**
     * Notes that a rule holds.
     *
     * @param rule its place
     */
    public void hit(int rule) {
        bits |= 1 << rule;
    }

    /** The rules that were noted since somebody last asked. */
    int take() {
        int taken = bits;
        bits = 0;
        return taken;
    }
}
