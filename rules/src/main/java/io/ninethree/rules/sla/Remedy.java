package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.field.Condition;
import io.ninethree.field.Money;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the company owes a customer when it breaks a promise, for example a credit of 5 % of the fee. A remedy may rise
 * in tiers, of which the highest one reached counts; several remedies of one promise are owed beside each other. Its
 * cap, its volume and its attainment are counted in one period, a month unless said otherwise. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * Remedy.credit("5 %")
 *         .whenBreachedBy(Duration.ofHours(4))
 *         .risingTo("10 %", Duration.ofHours(8))
 *         .atMost("20 %", Grain.MONTH)
 *         .deliveredWithin(Duration.ofDays(30));
 * Remedy.credit("10 %").whenAttainmentBelow("99 %", Grain.MONTH).risingTo("25 %", "95 %");
 * }
 */
public final class Remedy {

    /** What a customer can be given. */
    public enum Kind {
        /** A deduction from a coming bill. */
        CREDIT(Text.of("抵扣", "credit")),
        /** Money back. */
        REFUND(Text.of("退款", "refund")),
        /** An apology. */
        APOLOGY(Text.of("致歉", "apology")),
        /** A call by the company. */
        CALL_BACK(Text.of("回电", "call back"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }

        /**
         * Whether it is counted in money.
         *
         * @return true for a credit and a refund
         */
        public boolean isMoney() {
            return this == CREDIT || this == REFUND;
        }
    }

    /**
     * How much is owed: a share of a fee, or an amount of money, or nothing that is counted in money.
     *
     * @param share the share of the fee, for example 0.05; zero if it is no share
     * @param money the amount, empty if it is none
     */
    public record Amount(BigDecimal share, Optional<Money> money) {

        static final Amount NOTHING = new Amount(BigDecimal.ZERO, Optional.empty());

        /** Checks that nothing is missing. */
        public Amount {
            requireNonNull(share, "share");
            requireNonNull(money, "money");
        }

        /**
         * Whether a fee must be known to tell how much it is.
         *
         * @return true for a share
         */
        public boolean needsFee() {
            return share.signum() > 0;
        }

        /**
         * How much it is in money. Of a fee the share is rounded to the smallest unit of the currency in ISO 4217,
         * cents for most.
         *
         * @param fee the fee, if it is known
         * @param rounding how a share is rounded
         * @return the money, empty if it is not counted in money or needs a fee that is not known
         */
        public Optional<Money> of(Optional<Money> fee, RoundingMode rounding) {
            return needsFee() ? fee.map(known -> RemedyAmounts.share(share, known, rounding)) : money;
        }

        Amount times(long n) {
            BigDecimal factor = BigDecimal.valueOf(n);
            return new Amount(
                    share.multiply(factor),
                    money.map(one -> Money.of(one.amount().multiply(factor), one.currency())));
        }

        /** For example {@code 5 %} or {@code 20 EUR}. */
        @Override
        public String toString() {
            return money.map(Money::toString).orElseGet(() -> RemedyAmounts.percent(share));
        }
    }

    private final Kind kind;
    private final RemedyScale scale;
    private final RemedyLimits limits;

    Remedy(Kind kind, RemedyScale scale, RemedyLimits limits) {
        this.kind = kind;
        this.scale = scale;
        this.limits = limits;
    }

    private static Remedy of(Kind kind, Amount amount) {
        return new Remedy(kind, RemedyScale.of(amount), RemedyLimits.NONE);
    }

    /**
     * A deduction from a coming bill.
     *
     * @param amount a share of the fee like {@code 5 %}, or money like {@code 20 EUR}; above zero
     * @return the remedy, owed for every breach
     * @throws IllegalArgumentException if the amount is not written so
     */
    public static Remedy credit(String amount) {
        return of(Kind.CREDIT, RemedyAmounts.parse("credit", amount));
    }

    /**
     * Money back.
     *
     * @param amount a share of the fee like {@code 100 %}, or money like {@code 20 EUR}; above zero
     * @return the remedy, owed for every breach
     * @throws IllegalArgumentException if the amount is not written so
     */
    public static Remedy refund(String amount) {
        return of(Kind.REFUND, RemedyAmounts.parse("refund", amount));
    }

    /**
     * An apology.
     *
     * @return the remedy, owed for every breach
     */
    public static Remedy apology() {
        return of(Kind.APOLOGY, Amount.NOTHING);
    }

    /**
     * A call by the company.
     *
     * @return the remedy, owed for every breach
     */
    public static Remedy callBack() {
        return of(Kind.CALL_BACK, Amount.NOTHING);
    }

    /**
     * This remedy for breaches of some size only.
     *
     * @param overrun by how much at least the promise must be overrun, in its working time, not negative
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative, or the remedy depends on attainment or has further
     *     tiers
     */
    public Remedy whenBreachedBy(Duration overrun) {
        return with(scale.startingAt(RemedyScale.overrun(overrun)));
    }

    /**
     * This remedy for a low attainment in a period, instead of for single breaches.
     *
     * @param attainment the share of kept promises below which it is owed, for example {@code 99 %}
     * @param grain the period over which attainment is taken
     * @return a changed copy
     * @throws IllegalArgumentException if the share is not above 0 % and at most 100 %, or the remedy depends on single
     *     breaches, has further tiers or another period
     */
    public Remedy whenAttainmentBelow(String attainment, Grain grain) {
        return with(scale.startingAt(RemedyScale.attainment(attainment))).with(limits.withPeriod(grain));
    }

    /**
     * This remedy with a higher tier.
     *
     * @param amount how much is owed then instead, more than in the tier before
     * @param overrun by how much at least the promise must be overrun, longer than in the tier before
     * @return a changed copy
     * @throws IllegalArgumentException if the tier is not above the one before or the remedy depends on attainment
     */
    public Remedy risingTo(String amount, Duration overrun) {
        return with(scale.risingTo(money(amount), RemedyScale.overrun(overrun)));
    }

    /**
     * This remedy with a higher tier.
     *
     * @param amount how much is owed then instead, more than in the tier before
     * @param attainment the share of kept promises below which it is, lower than in the tier before
     * @return a changed copy
     * @throws IllegalArgumentException if the tier is not above the one before or the remedy depends on single breaches
     */
    public Remedy risingTo(String amount, String attainment) {
        return with(scale.risingTo(money(amount), RemedyScale.attainment(attainment)));
    }

    /**
     * This remedy once for each started unit of the whole overrun, for example for each started hour. An overrun that
     * is not known counts as one unit.
     *
     * @param unit the unit, positive
     * @return a changed copy
     * @throws IllegalArgumentException if the unit is not positive, or the remedy is not money or depends on attainment
     */
    public Remedy forEachStarted(Duration unit) {
        requireMoney();
        return with(scale.forEachStarted(unit));
    }

    /**
     * This remedy with the most that one customer gets of it in a period, for one kind of clock.
     *
     * @param amount a share of the fee like {@code 20 %}, or money like {@code 100 EUR}
     * @param grain the period
     * @return a changed copy
     * @throws IllegalArgumentException if the amount is not written so, or the remedy is not money or has another
     *     period
     */
    public Remedy atMost(String amount, Grain grain) {
        Amount cap = money(amount);
        scale.requireCurrencyOf(cap);
        return with(limits.withCap(cap).withPeriod(grain));
    }

    private Amount money(String amount) {
        requireMoney();
        return RemedyAmounts.parse(kind.text().en(), amount);
    }

    private void requireMoney() {
        if (!kind.isMoney()) {
            throw new IllegalArgumentException("remedy with an amount must be a credit or a refund, was '"
                    + kind.text().en() + "'");
        }
    }

    /**
     * This remedy only for customers to whom enough was promised: so many promises of the clock decided in the period.
     *
     * @param promises the least number, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public Remedy minimumVolume(long promises) {
        return with(limits.withMinimumVolume(promises));
    }

    /**
     * This remedy but for some cases, for example those of force majeure. A case of which the answer is unknown is not
     * excluded.
     *
     * @param cases a condition on what is known of the case
     * @return a changed copy with this exclusion beside those given before
     */
    public Remedy except(Condition cases) {
        return with(limits.withExclusion(cases));
    }

    /**
     * This remedy with a time within which the customer must have it.
     *
     * @param time the time since it is owed, positive
     * @return a changed copy
     * @throws IllegalArgumentException if the time is not positive
     */
    public Remedy deliveredWithin(Duration time) {
        return with(limits.withTime(time));
    }

    /**
     * This remedy with its time of delivery counted in working time instead of wall time.
     *
     * @param calendar the working time
     * @return a changed copy
     */
    public Remedy countedIn(BusinessCalendar calendar) {
        return with(limits.withCalendar(calendar));
    }

    RemedyScale scale() {
        return scale;
    }

    RemedyLimits limits() {
        return limits;
    }

    private Remedy with(RemedyScale other) {
        return new Remedy(kind, other, limits);
    }

    private Remedy with(RemedyLimits other) {
        return new Remedy(kind, scale, other);
    }

    /**
     * What the customer is given.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether this remedy depends on the attainment in a period instead of on single breaches.
     *
     * @return true if it does
     */
    public boolean isByAttainment() {
        return scale.isByAttainment();
    }

    /**
     * By how much a promise must be overrun for the lowest tier.
     *
     * @return not negative, zero if every breach counts
     */
    public Duration threshold() {
        return scale.threshold();
    }

    /**
     * How much is owed for a breach: what the highest tier says that it reaches.
     *
     * @param overdueBy by how much the promise was overrun, if it is known
     * @return the amount, empty if no tier is reached or it is not known
     */
    public Optional<Amount> amountFor(Optional<Duration> overdueBy) {
        return scale.amountFor(overdueBy);
    }

    /**
     * How much is owed for an attainment: what the highest tier says that it reaches.
     *
     * @param kept how many promises were kept
     * @param decided how many were decided
     * @return the amount, empty if no tier is reached or nothing was decided
     */
    public Optional<Amount> amountFor(long kept, long decided) {
        return scale.amountFor(kept, decided);
    }

    /**
     * The most that one customer gets in a period.
     *
     * @return the cap, empty if there is none
     */
    public Optional<Amount> cap() {
        return limits.cap();
    }

    /**
     * The period in which cap, volume and attainment are counted.
     *
     * @return the period
     */
    public Grain period() {
        return limits.period().orElse(Grain.MONTH);
    }

    /**
     * How many promises must have been decided in a period.
     *
     * @return the least number, 0 if any will do
     */
    public long minimumVolume() {
        return limits.minimumVolume();
    }

    /**
     * For which cases nothing is owed.
     *
     * @return the condition, empty if there is none
     */
    public Optional<Condition> exclusion() {
        return limits.exclusion();
    }

    /**
     * By when the customer must have it.
     *
     * @param owedAt when it came to be owed
     * @return the last instant in time, empty if no time is set or the working time never reaches it
     */
    public Optional<Instant> dueAt(Instant owedAt) {
        return limits.dueAt(owedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy that
                && kind == that.kind
                && scale.equals(that.scale)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), scale, limits);
    }

    /** For example {@code credit 5 % from PT4H}. */
    @Override
    public String toString() {
        return kind.text().en() + (kind.isMoney() ? " " + scale : "");
    }
}
