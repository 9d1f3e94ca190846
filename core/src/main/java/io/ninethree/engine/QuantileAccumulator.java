package io.ninethree.engine;

import io.ninethree.engine.Observation.Quantity;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;

final class QuantileAccumulator extends Accumulator {

    private final Quantile quantile;
    private final List<Double> values = new ArrayList<>();

    QuantileAccumulator(Quantile quantile) {
        super(quantile);
        this.quantile = quantile;
    }

    @Override
    void add(Observation observation) {
        if (belongs(observation, quantile.condition())) {
            Quantity quantity = observation.quantity(quantile.field());
            if (count(quantity.state())) {
                values.add(quantity.number().doubleValue());
            }
        }
    }

    @Override
    IndicatorValue measured(Sample sample) {
        double[] ascending =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return number(Quantiles.of(ascending, quantile.p(), Quantiles.Type.LINEAR), sample);
    }
}
