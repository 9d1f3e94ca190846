package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Source;
import io.ninethree.score.Indicator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laws that an indicator must keep, tried out on a few rows. Immutable and thread-safe.
 *
 * <p>Unless {@link #in} says otherwise, all rows belong to the period and everything that will ever happen has happened.
 * Orders and divisions of the rows are drawn with a fixed seed. A failure shows the fewest rows with the fewest fields with
 * which it could be found.
 *
 * {@snippet :
 * IndicatorContract.of(firstContact)
 *         .given(row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true), row(RESOLVABLE, true), row())
 *         .laws()
 *         .forEach(Check::verify);
 * }
 */
public final class IndicatorContract {

    private final Trial trial;
    private final List<Row> rows;

    private IndicatorContract(Trial trial, List<Row> rows) {
        this.trial = trial;
        this.rows = rows;
    }

    /**
     * The contract of an indicator.
     *
     * @param indicator an indicator that reads records
     * @return a contract without rows
     * @throws IllegalArgumentException if the indicator is derived from others
     */
    public static IndicatorContract of(Indicator indicator) {
        return new IndicatorContract(Trial.of(indicator), List.of());
    }

    /**
     * This contract with other rows, of no more fields than the indicator reads.
     *
     * @param newRows the rows; some dozens are plenty
     * @return a changed copy
     * @throws IllegalArgumentException if a row has a field that the indicator does not read
     */
    public IndicatorContract given(Row... newRows) {
        return new IndicatorContract(trial.reading(newRows), List.of(newRows));
    }

    /**
     * This contract with other rows, dated by their source.
     *
     * @param source the source that the indicator reads
     * @param newRows rows of the source
     * @return a changed copy
     * @throws IllegalArgumentException if a row has a field of another source
     */
    public IndicatorContract given(Source source, Row... newRows) {
        return new IndicatorContract(trial.reading(source, newRows), List.of(newRows));
    }

    /**
     * This contract in a period. One that is not the whole time needs rows whose source is given, since it selects by the
     * field that dates them.
     *
     * @param period the period
     * @return a changed copy
     */
    public IndicatorContract in(ScoringPeriod period) {
        return new IndicatorContract(trial.in(requireNonNull(period, "period")), rows);
    }

    /**
     * The laws, each of which can be verified apart from the others.
     *
     * @return always the same laws in the same order
     */
    public List<Check> laws() {
        return RowCells.ROWS.checks(rows, this::laws);
    }

    private List<Check> laws(List<Row> some) {
        return Stream.concat(
                        new TallyLaws(trial, some).checks().stream(), new EarningLaws(trial, some).checks().stream())
                .toList();
    }
}
