package io.ninethree.statistics;

/** Values with a deviation of their own on either side of each: two halves of normal distributions. */
final class Spreads {

    private final double[] values;
    private final double[] below;
    private final double[] above;

    private Spreads(double[] values) {
        this.values = values;
        this.below = new double[values.length];
        this.above = new double[values.length];
    }

    static Spreads of(double[] values, Interval[] intervals) {
        if (values.length != intervals.length) {
            throw new IllegalArgumentException(
                    "values and intervals must be as many, were " + values.length + " and " + intervals.length);
        }
        Spreads spreads = new Spreads(values);
        for (int i = 0; i < values.length; i++) {
            spreads.put(i, intervals[i]);
        }
        return spreads;
    }

    private void put(int i, Interval interval) {
        interval.requireInside(values[i]);
        double z = Confidence.at(interval.level()).z();
        below[i] = deviation(values[i] - interval.low(), z);
        above[i] = deviation(interval.high() - values[i], z);
    }

    private static double deviation(double distance, double z) {
        return distance == 0 ? 0 : distance / z;
    }

    int size() {
        return values.length;
    }

    void draw(NormalNumbers numbers, double[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            double z = numbers.next();
            drawn[i] = values[i] + z * (z < 0 ? below[i] : above[i]);
        }
    }
}
