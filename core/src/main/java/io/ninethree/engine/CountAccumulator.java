package io.ninethree.engine;

import io.ninethree.formula.Count;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;

final class CountAccumulator extends Accumulator {

    private final Count count;
    private long fulfilled;

    CountAccumulator(Count count) {
        super(count);
        this.count = count;
    }

    @Override
    void add(Observation observation) {
        Truth fulfils = observation.holds(count.condition());
        if (count(fulfils) && fulfils == Truth.TRUE) {
            fulfilled++;
        }
    }

    @Override
    IndicatorValue measured(Sample sample) {
        return number((double) fulfilled, sample);
    }
}
