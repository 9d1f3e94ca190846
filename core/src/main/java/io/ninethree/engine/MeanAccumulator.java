package io.ninethree.engine;

import io.ninethree.engine.Observation.Quantity;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Sample;
import java.math.BigDecimal;

final class MeanAccumulator extends Accumulator {

    private final Mean mean;
    private BigDecimal sum = BigDecimal.ZERO;

    MeanAccumulator(Mean mean) {
        super(mean);
        this.mean = mean;
    }

    @Override
    void add(Observation observation) {
        if (belongs(observation, mean.condition())) {
            Quantity quantity = observation.quantity(mean.field());
            if (count(quantity.state())) {
                sum = sum.add(quantity.number());
            }
        }
    }

    @Override
    IndicatorValue measured(Sample sample) {
        return number(quotient(sum, sample.counted()), sample);
    }
}
