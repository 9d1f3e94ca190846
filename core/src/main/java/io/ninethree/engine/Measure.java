package io.ninethree.engine;

import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;

/** How the value of an indicator follows from what was kept. Immutable and thread-safe. */
interface Measure {

    /**
     * The value of a group.
     *
     * @param partition what was kept
     * @param group the group
     * @return the value, or why there is none
     */
    IndicatorValue value(Partition partition, int group);

    /**
     * The value of a formula over records.
     *
     * @param state the number of its state
     * @param formula the formula
     */
    record Kept(int state, Formula formula) implements Measure {
        @Override
        public IndicatorValue value(Partition partition, int group) {
            return partition.kernel(state).value(group, formula, partition.disconnected(state, group));
        }
    }
}
