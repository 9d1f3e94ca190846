package io.ninethree.process;

import java.util.List;

/**
 * Inside diameters of piston rings in millimetres, 25 samples of five (D. C. Montgomery, Introduction to Statistical
 * Quality Control, 6th edition, table 6.3).
 */
final class Rings {

    static final List<double[]> SAMPLES = List.of(
            sample(30, 2, 19, -8, 8),
            sample(-5, -8, 1, 11, 4),
            sample(-12, 24, 21, 5, 2),
            sample(2, -4, -7, 15, 9),
            sample(-8, 7, 15, -11, 14),
            sample(9, -6, -3, -15, -7),
            sample(-5, 6, -6, 0, 5),
            sample(-15, 3, -7, 15, -12),
            sample(8, -5, 9, 5, 4),
            sample(-2, 0, -10, 7, -5),
            sample(-6, -2, -6, -5, -10),
            sample(4, 0, 7, 0, -4),
            sample(-17, 2, -2, -3, 12),
            sample(6, -33, -6, 0, -16),
            sample(12, 14, -2, -1, 7),
            sample(0, -16, 5, -2, -4),
            sample(-6, 12, -14, 5, 7),
            sample(6, 10, 18, 3, 0),
            sample(-16, 2, 3, 5, -3),
            sample(0, 10, 13, 20, 3),
            sample(-18, 1, 15, 5, -4),
            sample(4, -1, -10, 6, 9),
            sample(10, -11, -10, 9, 14),
            sample(15, 8, -7, 0, 10),
            sample(-18, -16, -5, 17, 13));

    private Rings() {}

    private static double[] sample(int... micrometres) {
        double[] sample = new double[micrometres.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (74_000 + micrometres[i]) / 1000.0;
        }
        return sample;
    }
}
