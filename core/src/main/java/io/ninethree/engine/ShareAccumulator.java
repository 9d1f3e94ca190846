package io.ninethree.engine;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
import io.ninethree.statistics.Interval;
import java.util.Optional;

final class ShareAccumulator extends Accumulator {

    private final Share share;
    private long fulfilled;

    ShareAccumulator(Share share) {
        super(share);
        this.share = share;
    }

    @Override
    void add(Observation observation) {
        if (belongs(observation, share.population())) {
            Truth fulfils = observation.isSettled(share.of()) ? observation.holds(share.of()) : Truth.UNDECIDED;
            if (count(fulfils) && fulfils == Truth.TRUE) {
                fulfilled++;
            }
        }
    }

    @Override
    IndicatorValue measured(Sample sample) {
        return new IndicatorValue.Measured(
                (double) fulfilled / sample.counted(),
                share.unit(),
                sample,
                Optional.of(Interval.wilson(fulfilled, sample.counted())));
    }
}
