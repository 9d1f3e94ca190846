package io.ninethree.rules.sla;
/** stub. */
public final class Remedy {
    private Remedy() {}
}
