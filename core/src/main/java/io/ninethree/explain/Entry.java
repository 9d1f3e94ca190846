package io.ninethree.explain;

import java.util.Arrays;

/** What a child in one state brings to its group. */
final class Entry {

    /** What a child without a value brings. */
    static final Entry NONE = new Entry(0, Double.NaN, 0, new double[0]);

    /** Zero if it does not count. */
    final double weight;

    /** Its value, not below the floor of the group. */
    final double value;

    /** Its place on the scale of the group. */
    final double place;

    /** The limits that it sets to the groups above it, by their depth. */
    final double[] caps;

    private Entry(double weight, double value, double place, double[] caps) {
        this.weight = weight;
        this.value = value;
        this.place = place;
        this.caps = caps;
    }

    /**
     * What a child brings.
     *
     * @param value not a number if it has none
     */
    static Entry of(double weight, double value, double[] caps, Scale scale, double floor) {
        if (!(weight > 0) || Double.isNaN(value)) {
            return new Entry(0, Double.NaN, 0, caps);
        }
        double counted = Math.max(value, floor);
        return new Entry(weight, counted, scale.placeOf(counted), caps);
    }

    boolean isSameAs(Entry other) {
        return weight == other.weight && Double.compare(value, other.value) == 0 && Arrays.equals(caps, other.caps);
    }

    double low() {
        return weight > 0 ? value : Double.POSITIVE_INFINITY;
    }

    double high() {
        return weight > 0 ? value : Double.NEGATIVE_INFINITY;
    }
}
