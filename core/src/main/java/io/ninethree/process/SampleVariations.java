package io.ninethree.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The ranges or standard deviations of small samples. */
final class SampleVariations implements Plot {

    private final Samples samples;
    private final Variation variation;

    SampleVariations(Samples samples, Variation variation) {
        this.samples = samples;
        this.variation = variation;
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public Standard standard(int first) {
        return samples.standard(first, variation);
    }

    @Override
    public List<Point> points(Standard standard) {
        return IntStream.range(0, size()).mapToObj(i -> point(i, standard)).toList();
    }

    private Point point(int index, Standard standard) {
        int n = samples.size(index);
        double centre = variation.mean(n) * standard.sigma();
        double sigma = variation.spread(n) * standard.sigma();
        return Point.of(index, samples.variation(index, variation), centre, sigma)
                .cutTo(0, Double.MAX_VALUE);
    }

    @Override
    public Set<RunRule> rules() {
        return EnumSet.of(RunRule.ONE_BEYOND_LIMITS);
    }
}
