package io.ninethree.examples.quickstart;

import io.ninethree.metrics.NinePlusThree;

/** Prints the standard model. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(NinePlusThree.standard().indicators());
    }
}
