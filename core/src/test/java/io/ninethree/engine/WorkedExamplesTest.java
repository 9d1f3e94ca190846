package io.ninethree.engine;

import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.POINTS;
import static io.ninethree.statistics.Quantiles.Type.HAZEN;
import static io.ninethree.statistics.Quantiles.Type.INVERTED_CDF;
import static io.ninethree.statistics.Quantiles.Type.LINEAR;
import static io.ninethree.statistics.Quantiles.Type.WEIBULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.statistics.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Examples that others have worked, from end to end. */
final class WorkedExamplesTest {

    /** A number of answers, for each answer from the lowest on. */
    private static double index(Formula formula, NumberField field, int... counts) {
        Row[] rows = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(i ->
                        Stream.generate(() -> row(field, field.lowest() + i)).limit(counts[i]))
                .toArray(Row[]::new);
        Source answers = Source.of("visits", Scored.CAME_AT, field);
        return value(indicator(formula), WHOLE, Records.of(answers, rows))
                .number()
                .orElseThrow();
    }

    private static NumberField scale(int lowest, int highest) {
        return NumberField.named("visits.answer", POINTS).onScale(lowest, highest);
    }

    /** DELA, Jaarverslag 2018, list of terms: 30 % promoters and 20 % detractors are a net promoter score of +10. */
    @Test
    void netPromoterScore() {
        NumberField field = scale(0, 10);
        assertThat(index(Formula.netPromoterScore(field), field, 2, 0, 3, 0, 5, 4, 6, 20, 30, 25, 5))
                .isEqualTo(10);
    }

    /** The best two answers of five, as a percentage of all: 24 and 37 of 100 satisfied and very satisfied ones are 61. */
    @Test
    void customerSatisfaction() {
        NumberField field = scale(1, 5);
        assertThat(index(Formula.topBoxes(field, 2), field, 9, 12, 18, 24, 37)).isEqualTo(61);
    }

    /** Fornell et al. 1996: (mean - 1) / 9 × 100 for a question from 1 to 10; a mean of 7.84 is an index of 76. */
    @Test
    void customerSatisfactionIndex() {
        NumberField field = scale(1, 10);
        assertThat(index(Formula.index100(field), field, 0, 0, 0, 0, 0, 0, 33, 50, 17, 0))
                .isCloseTo((7.84 - 1) / 9 * 100, within(1e-12));
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2: the 90th percentile of 12 gauges is 95.1981. */
    @Test
    void percentileOfGauges() {
        double[] gauges = {
            95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610, 95.1591, 95.1195, 95.1065, 95.0925, 95.1990, 95.1682
        };
        assertThat(quantile(WEIBULL, 0.9, gauges)).isCloseTo(95.19807, within(1e-9));
    }

    /** Wikipedia, <i>Percentile</i>, worked examples of the nearest rank and of the three variants of interpolation. */
    @Test
    void percentilesOfFiveNumbers() {
        double[] list = {50, 15, 40, 20, 35};
        assertThat(quantile(INVERTED_CDF, 0.05, list)).isEqualTo(15);
        assertThat(quantile(INVERTED_CDF, 0.3, list)).isEqualTo(20);
        assertThat(quantile(INVERTED_CDF, 0.4, list)).isEqualTo(20);
        assertThat(quantile(INVERTED_CDF, 0.5, list)).isEqualTo(35);
        assertThat(quantile(INVERTED_CDF, 1, list)).isEqualTo(50);
        assertThat(quantile(HAZEN, 0.4, list)).isCloseTo(27.5, within(1e-12));
        assertThat(quantile(LINEAR, 0.4, list)).isCloseTo(29, within(1e-12));
        assertThat(quantile(WEIBULL, 0.4, list)).isCloseTo(26, within(1e-12));
    }

    private static double quantile(Quantiles.Type type, double p, double... numbers) {
        return value(Formula.quantile(SPENT, p).ofType(type), numbers).number().orElseThrow();
    }

    /** Wikipedia, <i>Standard deviation</i>: of 2, 4, 4, 4, 5, 5, 7 and 9 the mean is 5, the squares add up to 32. */
    @Test
    void varianceOfEightNumbers() {
        Measured mean = (Measured) value(Formula.mean(SPENT), 2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(mean.value()).isEqualTo(5);
        assertThat(mean.variance()).hasValue(32 / 7.0);
        double[] same = new double[8];
        Arrays.fill(same, 5);
        assertThat(((Measured) value(Formula.mean(SPENT), same)).variance()).hasValue(0);
    }
}
