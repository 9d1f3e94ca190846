package io.ninethree.metrics.journey;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How customers are told of a change that touches them: who knew before it began, how long they may try it, and what is
 * done for those who liked it as it was. Who was told is given by the customers, or as shares of them where nobody keeps
 * a list. Immutable and thread-safe.
 *
 * {@snippet :
 * ChangeNotice notice = ChangeNotice.of("New member levels", start)
 *         .affecting(List.of("ann", "bo"))
 *         .told(aWeekBefore, List.of("ann"))
 *         .trialDays(7)
 *         .carePlan("keep the old discount for a year")
 *         .build();
 * notice.noticeCoverage();
 * notice.notToldInTime();
 * }
 */
public final class ChangeNotice {

    private final String change;
    private final ZonedDateTime start;
    private final Map<String, Instant> told;
    private final Set<String> affected;
    private final List<Part> shares;
    private final int trialDays;
    private final String carePlan;

    /** The customers who were told at one time and not before, as a part of all. */
    private record Part(Instant at, double share) {

        static BigDecimal sum(List<Part> parts) {
            return parts.stream().map(part -> BigDecimal.valueOf(part.share)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isInRange() {
            return share >= 0 && share <= 1;
        }
    }

    private ChangeNotice(Builder builder) {
        this.change = builder.change;
        this.start = builder.start;
        this.affected = new LinkedHashSet<>(builder.affected);
        this.told = new LinkedHashMap<>(builder.told);
        this.shares = List.copyOf(builder.shares);
        this.trialDays = builder.trialDays;
        this.carePlan = builder.carePlan;
    }

    /**
     * Starts the definition of a notice.
     *
     * @param change what changes, not blank
     * @param start when it begins, in the zone whose days the trial counts
     * @return a builder by which nobody was told yet
     */
    public static Builder of(String change, ZonedDateTime start) {
        return new Builder(change, start);
    }

    /**
     * The part of the customers concerned who were told before the change began.
     *
     * @return 0 to 1; told at the very start is too late
     */
    public double noticeCoverage() {
        int knew = affected.size() - notToldInTime().size();
        return affected.isEmpty() ? shareToldInTime().doubleValue() : (double) knew / affected.size();
    }

    private BigDecimal shareToldInTime() {
        return Part.sum(shares.stream().filter(part -> isBefore(part.at)).toList());
    }

    private boolean isBefore(Instant at) {
        return at.isBefore(start.toInstant());
    }

    /**
     * Whether everybody concerned was told before the change began.
     *
     * @return true if the coverage is 1
     */
    public boolean isToldInTime() {
        return noticeCoverage() == 1;
    }

    /**
     * The customers concerned who were not told before the change began.
     *
     * @return those that are known by name, in the order in which they were given; none where only shares are known
     */
    public List<String> notToldInTime() {
        return affected.stream()
                .filter(customer -> Optional.ofNullable(told.get(customer))
                        .filter(this::isBefore)
                        .isEmpty())
                .toList();
    }

    /**
     * Until when customers may try the change.
     *
     * @return the same time of day so many days after the start, empty if there is no trial
     */
    public Optional<ZonedDateTime> trialUntil() {
        return trialDays == 0 ? Optional.empty() : Optional.of(start.plusDays(trialDays));
    }

    /**
     * What is done for old customers.
     *
     * @return the plan, empty if there is none
     */
    public Optional<String> carePlan() {
        return carePlan.isBlank() ? Optional.empty() : Optional.of(carePlan);
    }

    /**
     * What a reader sees.
     *
     * @return the change, its start and what was done for customers, in both languages
     */
    public Text text() {
        Text share = Unit.SHARE.text(noticeCoverage());
        Text trial = trialUntil()
                .map(until -> Text.of("试用至 " + until.toLocalDate(), "trial until " + until.toLocalDate()))
                .orElse(Text.of("无试用期", "no trial"));
        Text care = carePlan()
                .map(plan -> Text.of("老客户关怀：" + plan, "care for old customers: " + plan))
                .orElse(Text.of("无老客户关怀", "no care for old customers"));
        return Text.of(
                change + "，" + start.toLocalDate() + " 起：事先告知 " + share.zh() + "；" + trial.zh() + "；" + care.zh(),
                change + ", from " + start.toLocalDate() + ": told beforehand " + share.en() + "; " + trial.en() + "; "
                        + care.en());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChangeNotice that && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    private List<Object> facts() {
        return List.of(change, start, List.copyOf(affected), told, shares, trialDays, carePlan);
    }

    @Override
    public String toString() {
        return text().en();
    }

    /** The step in which it is said who was told when, and the notice is built. */
    public static final class Builder {

        private final String change;
        private final ZonedDateTime start;
        private final Set<String> affected = new LinkedHashSet<>();
        private final Map<String, Instant> told = new LinkedHashMap<>();
        private final List<Part> shares = new ArrayList<>();
        private int trialDays;
        private String carePlan = "";

        private Builder(String change, ZonedDateTime start) {
            this.change = requireNonNull(change, "change");
            this.start = requireNonNull(start, "start");
        }

        /**
         * Says whom the change touches.
         *
         * @param customers more customers
         * @return this builder
         */
        public Builder affecting(Collection<String> customers) {
            affected.addAll(List.copyOf(customers));
            return this;
        }

        /**
         * Says who was told. Of several times the first counts.
         *
         * @param at when
         * @param customers who; those whom the change does not touch do not count
         * @return this builder
         */
        public Builder told(Instant at, Collection<String> customers) {
            customers.forEach(customer -> told.merge(customer, at, (one, other) -> one.isBefore(other) ? one : other));
            return this;
        }

        /**
         * Says how many were told, where nobody keeps a list of those whom the change touches.
         *
         * @param at when
         * @param share the part of the customers who were told then and not before, 0 to 1; all parts add up to 1 at most
         * @return this builder
         */
        public Builder toldShare(Instant at, double share) {
            shares.add(new Part(requireNonNull(at, "at"), share));
            return this;
        }

        /**
         * Lets customers try the change.
         *
         * @param days how many days, not negative; the source proposes 7
         * @return this builder
         */
        public Builder trialDays(int days) {
            trialDays = days;
            return this;
        }

        /**
         * Says what is done for old customers.
         *
         * @param plan the plan; blank for none
         * @return this builder
         */
        public Builder carePlan(String plan) {
            carePlan = requireNonNull(plan, "plan");
            return this;
        }

        /**
         * The notice.
         *
         * @return a notice as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public ChangeNotice build() {
            check().throwIfAny();
            return new ChangeNotice(this);
        }

        private Problems check() {
            Problems problems = new Problems();
            problems.addIfBlank(change, "notice", "change");
            problems.addUnless(trialDays >= 0, "notice", "days of trial must not be negative, was " + trialDays);
            shares.forEach(part -> problems.addUnless(
                    part.isInRange(), "notice/" + part.at, "share told must be between 0 and 1, was " + part.share));
            BigDecimal sum = Part.sum(shares.stream().filter(Part::isInRange).toList());
            problems.addUnless(
                    sum.compareTo(BigDecimal.ONE) <= 0, "notice", "shares told must add up to 1 at most, was " + sum);
            problems.addUnless(
                    affected.isEmpty() || shares.isEmpty(),
                    "notice",
                    "customers told must be given by name or by share, was both");
            problems.addUnless(
                    !affected.isEmpty() || told.isEmpty(),
                    "notice",
                    "customers told by name must be among those affected, who were not given");
            return problems;
        }
    }
}
