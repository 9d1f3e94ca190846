package io.ninethree.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a chart plots: a statistic of each sample, and how it should lie for a given standard of one unit. */
sealed interface Plot permits Individuals, MovingAverage, SampleMeans, SampleVariations, Shares, Rates {

    int size();

    /** The fewest points from which a standard can be estimated. */
    default int least() {
        return 1;
    }

    /** The standard as estimated from the first points alone. */
    Standard standard(int first);

    List<Point> points(Standard standard);

    /** The rules that suit this plot: runs mean something only where points are independent and nearly symmetrical. */
    default Set<RunRule> rules() {
        return EnumSet.allOf(RunRule.class);
    }
}
