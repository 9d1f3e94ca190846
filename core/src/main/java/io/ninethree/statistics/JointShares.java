package io.ninethree.statistics;

import io.ninethree.statistics.Agreement.Estimate;
import java.util.Arrays;
import java.util.Optional;

/** The shares of the cells of a square table of ratings, with those of its rows and columns. */
final class JointShares {

    private interface Cell {
        double of(int i, int j);
    }

    private final double size;
    private final double[][] shares;
    private final double[] rows;
    private final double[] columns;

    JointShares(long[][] counts, long size) {
        this.size = size;
        this.shares = Arrays.stream(counts)
                .map(row -> Arrays.stream(row)
                        .mapToDouble(count -> (double) count / size)
                        .toArray())
                .toArray(double[][]::new);
        this.rows = new double[counts.length];
        this.columns = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            rows[i] = (double) Arrays.stream(counts[i]).sum() / size;
            int column = i;
            columns[i] =
                    (double) Arrays.stream(counts).mapToLong(row -> row[column]).sum() / size;
        }
    }

    private double sum(Cell cell) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                sum += cell.of(i, j);
            }
        }
        return sum;
    }

    Optional<Estimate> kappa(double[][] complements, Confidence confidence) {
        double observed = sum((i, j) -> shares[i][j] * complements[i][j]);
        double expected = sum((i, j) -> rows[i] * columns[j] * complements[i][j]);
        if (expected == 0) {
            return Optional.empty();
        }
        double[] ofRow = means((i, j) -> complements[i][j], columns);
        double[] ofColumn = means((i, j) -> complements[j][i], rows);
        double variance = variance(
                (i, j) -> ((ofRow[i] + ofColumn[j]) * observed - complements[i][j] * expected) / (expected * expected));
        return Optional.of(Estimate.of(1 - observed / expected, variance, confidence));
    }

    private double[] means(Cell cell, double[] weights) {
        double[] means = new double[weights.length];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                means[i] += weights[j] * cell.of(i, j);
            }
        }
        return means;
    }

    Estimate ac1(Confidence confidence) {
        double others = rows.length - 1.0;
        double agreed = 0;
        double chance = 0;
        for (int i = 0; i < rows.length; i++) {
            agreed += shares[i][i];
            chance += mean(i) * (1 - mean(i)) / others;
        }
        double rest = 1 - chance;
        double value = (agreed - chance) / rest;
        double variance = variance((i, j) ->
                ((i == j ? 1 : 0) - 2 * (1 - value) * (1 - (mean(i) + mean(j)) / 2) / others) / rest);
        return Estimate.of(value, variance, confidence);
    }

    private double mean(int category) {
        return (rows[category] + columns[category]) / 2;
    }

    /** The variance of a statistic of the shares, from how it moves with the share of each cell (delta method). */
    private double variance(Cell slope) {
        double mean = sum((i, j) -> shares[i][j] * slope.of(i, j));
        return sum((i, j) -> shares[i][j] * (slope.of(i, j) - mean) * (slope.of(i, j) - mean)) / size;
    }
}
