package io.ninethree.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Small samples of measurements, and what they tell together about mean and standard deviation of one of them. */
final class Samples {

    private final List<double[]> samples;

    Samples(List<double[]> samples) {
        this.samples = samples.stream().map(Samples::checked).toList();
    }

    private static double[] checked(double[] sample) {
        int n = sample.length;
        if (n < ControlConstants.SMALLEST || n > ControlConstants.LARGEST) {
            throw new IllegalArgumentException("size of a sample must be between " + ControlConstants.SMALLEST + " and "
                    + ControlConstants.LARGEST + ", was " + n);
        }
        return Series.copyOf(sample);
    }

    int size() {
        return samples.size();
    }

    int size(int index) {
        return samples.get(index).length;
    }

    double mean(int index) {
        return Series.mean(samples.get(index));
    }

    double variation(int index, Variation variation) {
        return variation.of(samples.get(index));
    }

    Standard standard(int first, Variation variation) {
        List<double[]> base = samples.subList(0, first);
        double[] all = base.stream().flatMapToDouble(Arrays::stream).toArray();
        return new Standard(Series.mean(all), sigma(base, variation));
    }

    /**
     * The estimates of the samples, weighted by their precision: with equal sizes the mean variation by its constant.
     */
    private static double sigma(List<double[]> base, Variation variation) {
        double precision = base.stream()
                .mapToDouble(sample -> precision(sample.length, variation))
                .sum();
        DoubleStream estimates = base.stream()
                .mapToDouble(sample ->
                        precision(sample.length, variation) * variation.of(sample) / variation.mean(sample.length));
        return estimates.sum() / precision;
    }

    private static double precision(int n, Variation variation) {
        double ratio = variation.mean(n) / variation.spread(n);
        return ratio * ratio;
    }
}
