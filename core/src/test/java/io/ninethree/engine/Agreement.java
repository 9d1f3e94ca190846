package io.ninethree.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.formula.Derived;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Quantile.Precision;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
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
            } else if (formula instanceof Quantile quantile) {
                assertNear(quantile, value, plain.value(model, indicator.id()), scale(quantile, indicator, plain));
            } else {
                assertThat(value).as(formula::toString).isEqualTo(plain.value(model, indicator.id()));
            }
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
        double expected = plain.number().getAsDouble();
        boolean exact = quantile.precision() == Precision.EXACT;
        assertThat(value.number().orElseThrow())
                .as(quantile::toString)
                .isCloseTo(expected, within(exact ? 1e-9 * scale : 0.01 * Math.abs(expected)));
        assertThat(value.sample()).isEqualTo(plain.sample());
        assertThat(value.unit()).isEqualTo(plain.unit());
    }
}
