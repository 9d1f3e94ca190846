package io.ninethree.process;

import java.util.List;
import java.util.stream.IntStream;

/** The means of small samples. */
final class SampleMeans implements Plot {

    private final Samples samples;
    private final Variation variation;

    SampleMeans(Samples samples, Variation variation) {
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
        return IntStream.range(0, size())
                .mapToObj(i ->
                        Point.of(i, samples.mean(i), standard.mean(), standard.sigma() / Math.sqrt(samples.size(i))))
                .toList();
    }
}
