package io.ninethree.kernel;

import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Share;
import java.util.List;

/** Which kernel serves which formula. */
public final class Kernels {

    private Kernels() {}

    /** What must be kept for a formula; formulas with equal states are served by one kernel. */
    public static Object stateOf(Formula formula) {
        return switch (formula.form()) {
            case QUANTILE ->
                List.of(Formula.Form.QUANTILE, ((Quantile) formula).field(), ((Quantile) formula).condition());
            case COUNT, SHARE, MEAN, INDEX -> formula;
        };
    }

    /** An empty kernel. */
    public static Kernel of(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> FulfilmentKernel.of((Count) formula);
            case SHARE -> FulfilmentKernel.of((Share) formula);
            case MEAN -> new MomentsKernel(((Mean) formula).field(), ((Mean) formula).condition(), true);
            case QUANTILE -> new QuantileKernel(((Quantile) formula).field(), ((Quantile) formula).condition());
            case INDEX -> new IndexKernel((Index) formula);
        };
    }
}
