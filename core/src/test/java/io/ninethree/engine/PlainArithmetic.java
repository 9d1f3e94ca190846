package io.ninethree.engine;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Spread;
import io.ninethree.statistics.Quantiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Numbers of lists of decimals, as their definitions say. */
final class PlainArithmetic {

    private static final MathContext MANY = new MathContext(1000);

    private PlainArithmetic() {}

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static double mean(List<BigDecimal> numbers) {
        return sum(numbers).divide(new BigDecimal(numbers.size()), MANY).doubleValue();
    }

    static OptionalDouble variance(List<BigDecimal> numbers) {
        int n = numbers.size();
        if (n < 2) {
            return OptionalDouble.empty();
        }
        BigDecimal times = new BigDecimal(n);
        BigDecimal squares = sum(numbers.stream().map(number -> number.pow(2)).toList());
        double variance = squares.multiply(times)
                .subtract(sum(numbers).pow(2))
                .divide(times.multiply(new BigDecimal(n - 1)), MANY)
                .doubleValue();
        return Double.isInfinite(variance) ? OptionalDouble.empty() : OptionalDouble.of(variance);
    }

    /** The definitions of R. J. Hyndman and Y. Fan: the place of each type, and the weight of the value after it. */
    static BigDecimal quantile(Quantile quantile, List<BigDecimal> numbers) {
        BigDecimal n = new BigDecimal(numbers.size());
        BigDecimal p = BigDecimal.valueOf(quantile.p());
        BigDecimal place = n.multiply(p).add(shift(quantile.type(), p));
        BigDecimal below = place.setScale(0, RoundingMode.FLOOR);
        BigDecimal weight = weight(quantile.type(), place.subtract(below), below.intValue());
        BigDecimal low = ranked(numbers, below.intValue());
        return low.add(ranked(numbers, below.intValue() + 1).subtract(low).multiply(weight));
    }

    private static BigDecimal shift(Quantiles.Type type, BigDecimal p) {
        BigDecimal third = BigDecimal.ONE.divide(new BigDecimal(3), MANY);
        BigDecimal quarter = new BigDecimal("0.25");
        return switch (type) {
            case INVERTED_CDF, AVERAGED_INVERTED_CDF, INTERPOLATED_INVERTED_CDF -> BigDecimal.ZERO;
            case CLOSEST_OBSERVATION -> new BigDecimal("-0.5");
            case HAZEN -> new BigDecimal("0.5");
            case WEIBULL -> p;
            case LINEAR -> BigDecimal.ONE.subtract(p);
            case MEDIAN_UNBIASED -> p.add(BigDecimal.ONE).multiply(third);
            case NORMAL_UNBIASED -> p.multiply(quarter).add(new BigDecimal("0.375"));
        };
    }

    private static BigDecimal weight(Quantiles.Type type, BigDecimal part, int below) {
        boolean between = part.signum() > 0;
        return switch (type) {
            case INVERTED_CDF -> between ? BigDecimal.ONE : BigDecimal.ZERO;
            case AVERAGED_INVERTED_CDF -> between ? BigDecimal.ONE : new BigDecimal("0.5");
            case CLOSEST_OBSERVATION -> between || below % 2 != 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            case INTERPOLATED_INVERTED_CDF, HAZEN, WEIBULL, LINEAR, MEDIAN_UNBIASED, NORMAL_UNBIASED -> part;
        };
    }

    /** The value of a rank, counted from 1; the first and the last stand for what lies beyond them. */
    private static BigDecimal ranked(List<BigDecimal> numbers, int rank) {
        List<BigDecimal> ascending = numbers.stream().sorted().toList();
        return ascending.get(Math.max(0, Math.min(rank - 1, numbers.size() - 1)));
    }

    static double index(Index index, List<BigDecimal> answers) {
        return mean(answers.stream()
                .map(answer -> new BigDecimal(index.weightOf(answer.doubleValue())).movePointRight(2))
                .toList());
    }

    static IndicatorValue number(double number, Unit unit, Sample sample) {
        return Double.isFinite(number)
                ? new Measured(number + 0.0, unit, sample, Optional.empty())
                : new NotMeasured(Absence.FAILED, unit, sample);
    }

    static IndicatorValue amount(List<Money> amounts, Sample sample) {
        if (amounts.stream().map(Money::currency).distinct().count() > 1) {
            return new NotMeasured(Absence.MIXED_CURRENCIES, Unit.MONEY, sample);
        }
        BigDecimal sum = sum(amounts.stream().map(Money::amount).toList());
        return sum.abs().compareTo(BigDecimal.TEN.pow(30)) >= 0
                ? new NotMeasured(Absence.FAILED, Unit.MONEY, sample)
                : new Amount(Money.of(sum, amounts.get(0).currency()), sample);
    }

    static IndicatorValue quotient(IndicatorValue above, IndicatorValue below, Unit unit) {
        Sample sample = below.sample();
        if (above.number().isEmpty() || below.number().isEmpty()) {
            return missing(List.of(above, below), unit, sample);
        }
        if (above instanceof Amount && below instanceof Amount && !above.unit().equals(below.unit())) {
            return new NotMeasured(Absence.MIXED_CURRENCIES, unit, sample);
        }
        double divisor = below.number().getAsDouble();
        boolean money = above instanceof Amount || below instanceof Amount;
        return divisor == 0
                ? new NotMeasured(Absence.DIVISION_BY_ZERO, unit, sample)
                : number(
                        above.number().getAsDouble() / divisor,
                        money ? above.unit().per(below.unit()) : unit,
                        sample);
    }

    static IndicatorValue growth(IndicatorValue now, IndicatorValue before) {
        if (before instanceof NotMeasured missing && missing.reason() == Absence.NO_RECORDS) {
            return new NotMeasured(Absence.NO_HISTORY, Unit.SHARE, now.sample());
        }
        if (now.number().isEmpty() || before.number().isEmpty()) {
            return missing(List.of(now, before), Unit.SHARE, now.sample());
        }
        if (!now.unit().equals(before.unit())) {
            return new NotMeasured(Absence.MIXED_CURRENCIES, Unit.SHARE, now.sample());
        }
        double earlier = before.number().getAsDouble();
        return earlier == 0
                ? new NotMeasured(Absence.DIVISION_BY_ZERO, Unit.SHARE, now.sample())
                : number(now.number().getAsDouble() / earlier - 1, Unit.SHARE, now.sample());
    }

    private static IndicatorValue missing(List<IndicatorValue> values, Unit unit, Sample sample) {
        TreeSet<Absence> reasons = new TreeSet<>();
        values.forEach(value -> {
            if (value instanceof NotMeasured missing) {
                reasons.add(missing.reason());
            }
        });
        return new NotMeasured(reasons.first(), unit, sample);
    }

    static IndicatorValue distance(Spread spread, List<IndicatorValue> values, Sample sample) {
        if (values.stream().anyMatch(NotMeasured.class::isInstance)) {
            return missing(values, spread.unit(), sample);
        }
        if (values.stream().map(IndicatorValue::unit).distinct().count() > 1) {
            return new NotMeasured(Absence.MIXED_CURRENCIES, spread.unit(), sample);
        }
        List<BigDecimal> numbers = values.stream()
                .map(value -> new BigDecimal(value.number().orElseThrow()))
                .toList();
        double low = Collections.min(numbers).doubleValue();
        double high = Collections.max(numbers).doubleValue();
        double deviation = Math.sqrt(variance(numbers).orElse(Double.POSITIVE_INFINITY));
        return switch (spread.kind()) {
            case RANGE -> number(high - low, spread.unit(), sample);
            case STANDARD_DEVIATION -> number(deviation, spread.unit(), sample);
            case MIN_MAX_RATIO -> ratio(low, high, spread, sample);
            case COEFFICIENT_OF_VARIATION -> ratio(deviation, mean(numbers), spread, sample);
        };
    }

    private static IndicatorValue ratio(double dividend, double divisor, Spread spread, Sample sample) {
        return divisor == 0
                ? new NotMeasured(Absence.DIVISION_BY_ZERO, spread.unit(), sample)
                : number(dividend / divisor, spread.unit(), sample);
    }
}
