package io.ninethree.kernel;

import io.ninethree.field.MoneyField;
import io.ninethree.formula.Count;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import java.util.List;

/** Which kernel serves which formula. */
public final class Kernels {

    private Kernels() {}

    /** What must be kept for a formula; formulas that need the same are served by one kernel. */
    public static Object stateOf(Formula formula) {
        if (formula instanceof Quantile quantile) {
            return List.of(Formula.Form.QUANTILE, quantile.field(), quantile.condition(), quantile.precision());
        }
        return formula instanceof Spread spread
                ? List.of(Formula.Form.SPREAD, stateOf(spread.of()), spread.by())
                : formula;
    }

    /** An empty kernel for a formula that has a state of its own. */
    public static Kernel of(Formula formula, Context context) {
        return switch (formula.form()) {
            case COUNT -> FulfilmentKernel.of((Count) formula);
            case SHARE -> FulfilmentKernel.of((Share) formula);
            case SUM -> sum((Sum) formula);
            case MEAN -> new MomentsKernel(((Mean) formula).field(), ((Mean) formula).condition(), true);
            case QUANTILE -> quantile((Quantile) formula);
            case INDEX -> new IndexKernel((Index) formula);
            case MINIMUM -> new ExtremeKernel(((Minimum) formula).field(), ((Minimum) formula).condition(), false);
            case MAXIMUM -> new ExtremeKernel(((Maximum) formula).field(), ((Maximum) formula).condition(), true);
            case DISTINCT_COUNT -> distinct((DistinctCount) formula, context);
            case SPREAD -> new SpreadKernel((Spread) formula, context);
            case REPEAT -> new RepeatKernel((Repeat) formula, context);
            case CUSTOM -> new CustomKernel<>((CustomFormula<?>) formula);
            case RATIO, WINDOWED, GROWTH, DERIVED ->
                throw new IllegalArgumentException("formula of a kernel must have a state of its own, was " + formula);
        };
    }

    private static Kernel sum(Sum sum) {
        return sum.field() instanceof MoneyField
                ? new MoneyKernel(sum.field(), sum.condition())
                : new MomentsKernel(sum.field(), sum.condition(), false);
    }

    private static Kernel quantile(Quantile quantile) {
        return quantile.precision() == Quantile.Precision.EXACT
                ? new QuantileKernel(quantile.field(), quantile.condition())
                : new HistogramKernel(quantile.field(), quantile.condition());
    }

    private static Kernel distinct(DistinctCount count, Context context) {
        return new DistinctKernel(count, context.dictionaries().of(count.field()));
    }
}
