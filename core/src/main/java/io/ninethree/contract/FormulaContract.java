package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.formula.CustomFormula;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laws that a formula of a user's own must keep, tried out on a few rows. Immutable and thread-safe.
 *
 * <p>States are compared by the bytes that the formula writes. Orders and divisions of the rows are drawn with a fixed
 * seed, so that a law that fails today fails tomorrow, and a failure shows the fewest rows with the fewest fields with which
 * it could be found. The better the rows, the sharper the laws: let them hold different
 * values, absent ones, fields that the formula does not read, and numbers such as 0.1 whose sums are rounded. A derived
 * field is given by its own value. What happens beyond the number of these rows the laws do not see.
 *
 * {@snippet :
 * FormulaContract.of(new BestAnswer(EASE))
 *         .given(row(EASE, 3), row(EASE, 6), row(EASE, 5, CHANNEL, "phone"), row())
 *         .laws()
 *         .forEach(Check::verify);
 * }
 */
public final class FormulaContract {

    private static final int FEWEST_ROWS = 3;

    private final CustomFormula<?> formula;
    private final List<Row> rows;

    private FormulaContract(CustomFormula<?> formula, List<Row> rows) {
        this.formula = formula;
        this.rows = rows;
    }

    /**
     * The contract of a formula.
     *
     * @param formula the formula
     * @return a contract without rows
     */
    public static FormulaContract of(CustomFormula<?> formula) {
        return new FormulaContract(requireNonNull(formula, "formula"), List.of());
    }

    /**
     * This contract with other rows.
     *
     * @param newRows at least three different rows, which together have a value; some dozens are plenty
     * @return a changed copy
     */
    public FormulaContract given(Row... newRows) {
        return new FormulaContract(formula, List.of(newRows));
    }

    /**
     * The laws, each of which can be verified apart from the others.
     *
     * @return always the same laws in the same order
     * @throws IllegalStateException if fewer than three different rows were given
     */
    public List<Check> laws() {
        int different = new LinkedHashSet<>(rows).size();
        if (different < FEWEST_ROWS) {
            throw new IllegalStateException(
                    "rows given for '" + formula.signature().id() + "' must be at least " + FEWEST_ROWS
                            + " different ones, were " + different);
        }
        return laws(new Subject<>(formula), rows);
    }

    private static <S> List<Check> laws(Subject<S> subject, List<Row> rows) {
        return Stream.concat(
                        RowCells.ROWS.checks(rows, some -> lawsOfAny(subject, some)).stream(),
                        Stream.of(
                                new ValueLaws<>(subject, rows).measured(),
                                new SurroundingLaws<>(subject, rows).quick()))
                .toList();
    }

    /** What holds even if nothing is known of the rows that a formula takes. */
    static <S> List<Check> lawsWithoutRecords(CustomFormula<S> formula) {
        return lawsOfAny(new Subject<>(formula), List.of(Row.row()));
    }

    private static <S> List<Check> lawsOfAny(Subject<S> subject, List<Row> rows) {
        return Stream.of(
                        new StateLaws<>(subject, rows).checks(),
                        new MergeLaws<>(subject, rows).checks(),
                        new CodecLaws<>(subject, rows).checks(),
                        new ValueLaws<>(subject, rows).checks(),
                        new RowLaws<>(subject, rows).checks(),
                        new SurroundingLaws<>(subject, rows).checks())
                .flatMap(List::stream)
                .toList();
    }
}
