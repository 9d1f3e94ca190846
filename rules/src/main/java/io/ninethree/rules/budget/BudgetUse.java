package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/**
 * What some promises use of an error budget. Immutable and thread-safe.
 *
 * @param budget the budget
 * @param attainment how many promises were kept and broken
 */
public record BudgetUse(ErrorBudget budget, Attainment attainment) {

    /** Checks that nothing is missing. */
    public BudgetUse {
        requireNonNull(budget, "budget");
        requireNonNull(attainment, "attainment");
    }

    /**
     * Whether there is anything to judge.
     *
     * @return false if no promise counts
     */
    public boolean hasData() {
        return attainment.counted(budget.openCases()) > 0;
    }

    /**
     * How many promises may be broken among these.
     *
     * @return the exact number, zero without data
     */
    public Fraction allowed() {
        return budget.allowedShare().times(Fraction.of(attainment.counted(budget.openCases()), 1));
    }

    /**
     * How many promises were broken.
     *
     * @return the number, not negative
     */
    public long spent() {
        return attainment.missed(budget.openCases());
    }

    /**
     * How many more promises may be broken among these.
     *
     * @return the exact number, negative if too many were
     */
    public Fraction remaining() {
        return allowed().minus(Fraction.of(spent(), 1));
    }

    /**
     * Whether more promises were broken than may be, so that the objective is missed.
     *
     * @return true if they were; false without data
     */
    public boolean isExhausted() {
        return remaining().signum() < 0;
    }

    /**
     * How many times as fast as allowed the budget is used up: the share of broken promises over the share that may be.
     *
     * @return the rate, or why there is none
     */
    public BurnRate burnRate() {
        Optional<Fraction> missed = attainment.missShare(budget.openCases());
        if (missed.isEmpty()) {
            return new BurnRate.NoData();
        }
        if (budget.allowedShare().signum() == 0) {
            return missed.get().signum() == 0 ? new BurnRate.Times(Fraction.ZERO) : new BurnRate.Unbounded();
        }
        return new BurnRate.Times(missed.get().dividedBy(budget.allowedShare()));
    }

    /**
     * How long the budget of a whole period lasts if it goes on like this.
     *
     * @param period the period, for example 30 days
     * @return the time, rounded down to nanoseconds; empty if it lasts forever or there is no data
     */
    public Optional<Duration> lasts(Duration period) {
        BurnRate rate = burnRate();
        if (rate instanceof BurnRate.Unbounded) {
            return Optional.of(Duration.ZERO);
        }
        return rate instanceof BurnRate.Times times && times.rate().signum() > 0
                ? Optional.of(duration(nanos(period).dividedBy(times.rate())))
                : Optional.empty();
    }

    static Fraction nanos(Duration time) {
        BigInteger seconds = BigInteger.valueOf(time.getSeconds()).multiply(BigInteger.valueOf(1_000_000_000));
        return new Fraction(seconds.add(BigInteger.valueOf(time.getNano())), BigInteger.ONE);
    }

    private static Duration duration(Fraction nanos) {
        BigInteger[] parts = nanos.floor().divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /**
     * This use for a reader.
     *
     * @return for example <i>2 of 4.90 allowed misses, burn rate 0.41</i>
     */
    public Text text() {
        if (!hasData()) {
            return Text.of("无数据", "no data");
        }
        Text rate = burnRate().text();
        String allowed = allowed().decimal(2);
        return Text.of(
                "允许违约 " + allowed + " 项，已违约 " + spent() + " 项，燃烧率 " + rate.zh(),
                spent() + " of " + allowed + " allowed misses, burn rate " + rate.en());
    }
}
