package io.ninethree.score;

import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Words for points: bands from the lowest to the highest, which together cover 0 to 100. Immutable and thread-safe.
 *
 * @param bands the bands in ascending order, the first from 0 on
 */
public record Bands(List<Band> bands) {

    /**
     * The points from one number to the next band.
     *
     * @param from the least points that belong to it
     * @param text what a reader sees
     */
    public record Band(double from, Text text) {}

    /**
     * Checks that the bands cover everything.
     *
     * @throws IllegalArgumentException if the first band is not from 0 on or they do not ascend within 0 to 100
     */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(0).from() != 0) {
            throw new IllegalArgumentException("first band must be from 0 on, was " + froms(bands));
        }
        for (int i = 1; i < bands.size(); i++) {
            if (!(bands.get(i).from() > bands.get(i - 1).from() && bands.get(i).from() <= 100)) {
                throw new IllegalArgumentException("bands must ascend within 0 to 100, were " + froms(bands));
            }
        }
    }

    private static List<Double> froms(List<Band> bands) {
        return bands.stream().map(Band::from).toList();
    }

    /**
     * Five bands that begin at 0, 70, 80, 90 and 95 points: weak, fair, good (from the target on), very good and
     * outstanding.
     *
     * @return the bands
     */
    public static Bands standard() {
        return startingWith("薄弱", "weak")
                .and(70, "合格", "fair")
                .and(80, "良好", "good")
                .and(90, "优秀", "very good")
                .and(95, "卓越", "outstanding");
    }

    /**
     * One band for all points.
     *
     * @param zh its Chinese name
     * @param en its English name
     * @return the bands, to which higher ones can be added
     */
    public static Bands startingWith(String zh, String en) {
        return new Bands(List.of(new Band(0, Text.of(zh, en))));
    }

    /**
     * These bands and a higher one.
     *
     * @param from the least points that belong to it
     * @param zh its Chinese name
     * @param en its English name
     * @return a changed copy
     * @throws IllegalArgumentException if it is not above the others and up to 100
     */
    public Bands and(double from, String zh, String en) {
        List<Band> more = new ArrayList<>(bands);
        more.add(new Band(from, Text.of(zh, en)));
        return new Bands(more);
    }

    /**
     * The band to which points belong.
     *
     * @param points 0 to 100
     * @return the highest band from which they are not below
     * @throws IllegalArgumentException if the points are below 0
     */
    public Band of(double points) {
        return bands.stream()
                .filter(band -> points >= band.from())
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalArgumentException("points must not be below 0, were " + points));
    }
}
