package io.ninethree.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.formula.Derived;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Quantile.Precision;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Interval;
import java.util.stream.Stream;

/** How far the engine and the plain evaluation may lie apart: only where a quantile lies between two values. */
final class Agreement {

    private Agreement() {}

    static void assertAgree(Scorecard card, PlainEvaluator plain) {
        ServiceModel model = card.model();
        for (Indicator indicator : model.indicators()) {
            IndicatorValue value = card.of(indicator.id()).value();
            Formula formula = indicator.formula();
            if (formula instanceof Derived derived) {
                assertThat(value).isEqualTo(derived.valueOf(id -> card.of(id).value()));
            } else {
                assertAgree(indicator, value, plain.value(model, indicator.id()), plain);
            }
        }
    }

    private static void assertAgree(
            Indicator indicator, IndicatorValue value, IndicatorValue expected, PlainEvaluator plain) {
        assertThat(value).hasSameClassAs(expected);
        if (expected instanceof Divided divided) {
            Divided known = (Divided) value;
            assertThat(known.parts().keySet()).isEqualTo(divided.parts().keySet());
            assertAgree(indicator, known.whole(), divided.whole(), plain);
            known.parts()
                    .forEach((word, part) ->
                            assertAgree(indicator, part, divided.parts().get(word), plain));
        } else if (indicator.formula() instanceof Quantile quantile) {
            assertNear(quantile, value, expected, scale(quantile, indicator, plain));
        } else {
            assertThat(value).as(indicator.formula()::toString).isEqualTo(expected);
        }
    }

    /** The largest of the values among which a quantile lies. */
    private static double scale(Quantile quantile, Indicator indicator, PlainEvaluator plain) {
        Formula low = new Minimum(quantile.field(), quantile.condition());
        Formula high = new Maximum(quantile.field(), quantile.condition());
        return Stream.of(low, high)
                .mapToDouble(each ->
                        Math.abs(plain.value(each, indicator.datedBy()).number().orElse(0)))
                .max()
                .orElseThrow();
    }

    private static void assertNear(Quantile quantile, IndicatorValue value, IndicatorValue plain, double scale) {
        if (plain.number().isEmpty()) {
            assertThat(value).isEqualTo(plain);
            return;
        }
        assertNear(quantile, value.number().orElseThrow(), plain.number().getAsDouble(), scale);
        assertThat(value.sample()).isEqualTo(plain.sample());
        assertThat(value.unit()).isEqualTo(plain.unit());
        assertThat(value.interval().isPresent()).isEqualTo(plain.interval().isPresent());
        plain.interval().ifPresent(expected -> {
            Interval interval = value.interval().orElseThrow();
            assertNear(quantile, interval.low(), expected.low(), scale);
            assertNear(quantile, interval.high(), expected.high(), scale);
            assertThat(interval.level()).isEqualTo(expected.level());
        });
    }

    private static void assertNear(Quantile quantile, double value, double expected, double scale) {
        boolean exact = quantile.precision() == Precision.EXACT;
        assertThat(value)
                .as(quantile::toString)
                .isCloseTo(expected, within(exact ? 1e-9 * scale : 0.01 * Math.abs(expected)));
    }
}
