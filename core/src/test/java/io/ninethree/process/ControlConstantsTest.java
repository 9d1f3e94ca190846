package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlConstantsTest {

    private static final double STEP = 1 / 64.0;
    private static final int END = 9 * 64;

    /**
     * The probability that n normal numbers have a range up to w is {@code n} times the integral of {@code density(x)
     * (cdf(x + w) - cdf(x))^(n - 1)}; mean and mean square of the range are integrals of what is beyond.
     */
    @Test
    void areTheIntegralsOfTheRange() {
        double[] cdf = cdf();
        double[] mean = new double[ControlConstants.LARGEST + 1];
        double[] square = new double[ControlConstants.LARGEST + 1];
        for (int w = 0; w <= 2 * END; w++) {
            double[] up = probabilitiesUpTo(w, cdf);
            double simpson = (w == 0 || w == 2 * END ? 1 : w % 2 == 0 ? 2 : 4) * STEP / 3;
            for (int n = ControlConstants.SMALLEST; n < mean.length; n++) {
                mean[n] += simpson * (1 - up[n]);
                square[n] += simpson * 2 * w * STEP * (1 - up[n]);
            }
        }
        for (int n = ControlConstants.SMALLEST; n < mean.length; n++) {
            assertThat(ControlConstants.d2(n)).as("d2(%d)", n).isCloseTo(mean[n], within(1e-9));
            assertThat(ControlConstants.d3(n))
                    .as("d3(%d)", n)
                    .isCloseTo(Math.sqrt(square[n] - mean[n] * mean[n]), within(1e-9));
        }
    }

    private static double[] probabilitiesUpTo(int w, double[] cdf) {
        double[] up = new double[ControlConstants.LARGEST + 1];
        for (int x = 0; x < cdf.length; x++) {
            double power = density(x) * STEP;
            double between = cdf[Math.min(x + w, cdf.length - 1)] - cdf[x];
            for (int n = 2; n < up.length; n++) {
                power *= between;
                up[n] += n * power;
            }
        }
        return up;
    }

    private static double density(int index) {
        double x = (index - END) * STEP;
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The series of Marsaglia. */
    private static double[] cdf() {
        double[] cdf = new double[2 * END + 1];
        for (int i = 0; i < cdf.length; i++) {
            double x = (i - END) * STEP;
            double sum = x;
            double term = x;
            for (int k = 3; k < 300; k += 2) {
                term *= x * x / k;
                sum += term;
            }
            cdf[i] = 0.5 + density(i) * sum;
        }
        return cdf;
    }

    /**
     * {@code c4(n) c4(n + 1) = sqrt((n - 1) / n)} by the recurrence of the gamma function, from {@code sqrt(2 / pi)}
     * on.
     */
    @Test
    void areTheMeanOfTheStandardDeviation() {
        double c4 = Math.sqrt(2 / Math.PI);
        for (int n = ControlConstants.SMALLEST; n <= ControlConstants.LARGEST; n++) {
            assertThat(ControlConstants.c4(n)).isCloseTo(c4, within(1e-11));
            c4 = Math.sqrt((n - 1.0) / n) / c4;
        }
    }

    /** D. C. Montgomery, Introduction to Statistical Quality Control, appendix VI: the factors for control charts. */
    @ParameterizedTest
    @CsvSource({
        "2, 1.880, 2.659, 0.7979, 0, 3.267, 1.128, 0.853, 0, 3.267",
        "3, 1.023, 1.954, 0.8862, 0, 2.568, 1.693, 0.888, 0, 2.574",
        "4, 0.729, 1.628, 0.9213, 0, 2.266, 2.059, 0.880, 0, 2.282",
        "5, 0.577, 1.427, 0.9400, 0, 2.089, 2.326, 0.864, 0, 2.114",
        "6, 0.483, 1.287, 0.9515, 0.030, 1.970, 2.534, 0.848, 0, 2.004",
        "7, 0.419, 1.182, 0.9594, 0.118, 1.882, 2.704, 0.833, 0.076, 1.924",
        "8, 0.373, 1.099, 0.9650, 0.185, 1.815, 2.847, 0.820, 0.136, 1.864",
        "9, 0.337, 1.032, 0.9693, 0.239, 1.761, 2.970, 0.808, 0.184, 1.816",
        "10, 0.308, 0.975, 0.9727, 0.284, 1.716, 3.078, 0.797, 0.223, 1.777",
        "15, 0.223, 0.789, 0.9823, 0.428, 1.572, 3.472, 0.756, 0.347, 1.653",
        "20, 0.180, 0.680, 0.9869, 0.510, 1.490, 3.735, 0.729, 0.415, 1.585",
        "25, 0.153, 0.606, 0.9896, 0.565, 1.435, 3.931, 0.708, 0.459, 1.541",
    })
    void agreeWithThePublishedTable(
            int n,
            double a2,
            double a3,
            double c4,
            double b3,
            double b4,
            double d2,
            double d3,
            double lowRange,
            double highRange) {
        Variation range = Variation.RANGE;
        Variation deviation = Variation.STANDARD_DEVIATION;
        assertThat(range.mean(n)).isCloseTo(d2, within(0.0006));
        assertThat(range.spread(n)).isCloseTo(d3, within(0.0006));
        assertThat(deviation.mean(n)).isCloseTo(c4, within(0.00006));
        assertThat(3 / (range.mean(n) * Math.sqrt(n))).isCloseTo(a2, within(0.0006));
        assertThat(3 / (deviation.mean(n) * Math.sqrt(n))).isCloseTo(a3, within(0.0006));
        assertThat(relativeLimit(deviation, n, -3)).isCloseTo(b3, within(0.0006));
        assertThat(relativeLimit(deviation, n, 3)).isCloseTo(b4, within(0.0006));
        assertThat(relativeLimit(range, n, -3)).isCloseTo(lowRange, within(0.0006));
        assertThat(relativeLimit(range, n, 3)).isCloseTo(highRange, within(0.0006));
    }

    private static double relativeLimit(Variation variation, int n, int width) {
        return Math.max(0, 1 + width * variation.spread(n) / variation.mean(n));
    }
}
