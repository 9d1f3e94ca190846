package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.field.Condition;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.Remedy.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * For whom a remedy is owed, up to how much and by when.
 *
 * @param period the period of cap, volume and attainment, empty if none was named
 * @param cap the most in a period
 * @param minimumVolume the least number of promises in a period
 * @param exclusion the cases for which it is not owed
 * @param time the time within which it must be delivered
 * @param calendar the working time in which that counts, empty for wall time
 */
record RemedyLimits(
        Optional<Grain> period,
        Optional<Amount> cap,
        long minimumVolume,
        Optional<Condition> exclusion,
        Optional<Duration> time,
        Optional<BusinessCalendar> calendar) {

    static final RemedyLimits NONE = new RemedyLimits(
            Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());

    RemedyLimits withPeriod(Grain grain) {
        if (period.filter(other -> other != requireNonNull(grain, "grain")).isPresent()) {
            throw new IllegalArgumentException("period of a remedy must be one, was " + period.get() + " and " + grain);
        }
        return new RemedyLimits(Optional.of(grain), cap, minimumVolume, exclusion, time, calendar);
    }

    RemedyLimits withCap(Amount most) {
        return new RemedyLimits(period, Optional.of(most), minimumVolume, exclusion, time, calendar);
    }

    RemedyLimits withMinimumVolume(long promises) {
        if (promises < 1) {
            throw new IllegalArgumentException("minimum volume of a remedy must be at least 1, was " + promises);
        }
        return new RemedyLimits(period, cap, promises, exclusion, time, calendar);
    }

    RemedyLimits withExclusion(Condition cases) {
        Condition all = exclusion.map(other -> other.or(cases)).orElse(cases);
        return new RemedyLimits(period, cap, minimumVolume, Optional.of(all), time, calendar);
    }

    RemedyLimits withTime(Duration within) {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("time to deliver a remedy must be positive, was " + within);
        }
        return new RemedyLimits(period, cap, minimumVolume, exclusion, Optional.of(within), calendar);
    }

    RemedyLimits withCalendar(BusinessCalendar working) {
        return new RemedyLimits(period, cap, minimumVolume, exclusion, time, Optional.of(working));
    }

    Optional<Instant> dueAt(Instant owedAt) {
        return time.flatMap(
                within -> calendar.map(working -> working.add(owedAt, within).instant())
                        .orElseGet(() -> Optional.of(owedAt.plus(within))));
    }
}
