package io.ninethree.engine;

import io.ninethree.engine.Observation.Quantity;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import java.math.BigDecimal;

final class IndexAccumulator extends Accumulator {

    private final Index index;
    private BigDecimal weights = BigDecimal.ZERO;

    IndexAccumulator(Index index) {
        super(index);
        this.index = index;
    }

    @Override
    void add(Observation observation) {
        if (belongs(observation, index.condition())) {
            Quantity answer = observation.quantity(index.field());
            if (count(answer.state())) {
                weights = weights.add(
                        new BigDecimal(index.weightOf(answer.number().doubleValue())));
            }
        }
    }

    @Override
    IndicatorValue measured(Sample sample) {
        return number(quotient(weights.movePointRight(2), sample.counted()), sample);
    }
}
