package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The univariate series of the NIST Statistical Reference Datasets, with certified mean and standard deviation. */
class CertifiedSeriesTest {

    private static final String FOLDER = System.getProperty("ninethree.data", "");

    private static final Pattern SERIES =
            Pattern.compile("\"id\": \"([^\"]+)\", \"data\": \\[([^\\]]+)\\], \"certified\": "
                    + "\\{\"mean\": ([^,]+), \"sdSample\": ([^,]+),");

    /** Certified are fifteen digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private record Series(String id, List<BigDecimal> numbers, BigDecimal mean, BigDecimal deviation) {

        static Series of(Matcher found) {
            List<BigDecimal> numbers = Stream.of(found.group(2).split(","))
                    .map(text -> new BigDecimal(text.strip()))
                    .toList();
            return new Series(found.group(1), numbers, new BigDecimal(found.group(3)), new BigDecimal(found.group(4)));
        }

        int decimals() {
            return numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        }
    }

    private static List<Series> series() throws IOException {
        Assumptions.assumeFalse(
                FOLDER.isEmpty(),
                "Tests on public data are skipped: -Dninethree.data=FOLDER with an absolute path runs them");
        String text = Files.readString(Path.of(FOLDER, "reference", "nist-univariate.json"));
        List<Series> series = new ArrayList<>();
        for (Matcher matcher = SERIES.matcher(text); matcher.find(); ) {
            series.add(Series.of(matcher));
        }
        assertThat(series).hasSize(9);
        return series;
    }

    /** Numbers with few decimals are whole numbers of the last one, and then nothing is lost. */
    @Test
    void haveTheirCertifiedMomentsToTheLastDigit() throws IOException {
        for (Series series : series()) {
            WholeSums sums = new WholeSums(true);
            int n = series.numbers().size();
            long[] units = series.numbers().stream()
                    .mapToLong(
                            number -> number.movePointRight(series.decimals()).longValueExact())
                    .toArray();
            sums.add(units, Sample.rowsOf(n), n);
            BigDecimal sum = new BigDecimal(sums.sum(0), series.decimals());
            BigDecimal squares = new BigDecimal(sums.squares(0), 2 * series.decimals());
            assertThat(rounded(Moments.mean(n, sum))).as(series.id()).isEqualByComparingTo(series.mean());
            assertThat(rounded(Math.sqrt(Moments.variance(n, sum, squares))))
                    .as(series.id())
                    .isEqualByComparingTo(series.deviation());
        }
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(DIGITS);
    }

    /** As doubles the numbers themselves are only near to those of the certificate. */
    @Test
    void haveTheirCertifiedMomentsAsDoublesSplitAtRandom() throws IOException {
        for (Series series : series()) {
            double[] values = series.numbers().stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .toArray();
            int n = values.length;
            ExactSums parts = new ExactSums(true);
            parts.ensure(20);
            parts.add(values, Sample.rowsOf(n), n, Sample.slots(n, 20, new Random(n)));
            ExactSums sums = new ExactSums(true);
            sums.merge(parts, new int[20]);
            double deviation = series.deviation().doubleValue();
            double error = series.id().endsWith("numacc4") ? 1e-7 : 1e-9;
            assertThat(Moments.mean(n, sums.sum(0)))
                    .as(series.id())
                    .isCloseTo(
                            series.mean().doubleValue(),
                            within(1e-14 * Math.abs(series.mean().doubleValue())));
            assertThat(Math.sqrt(Moments.variance(n, sums.sum(0), sums.squares(0))))
                    .as(series.id())
                    .isCloseTo(deviation, within(error * deviation));
        }
    }
}
