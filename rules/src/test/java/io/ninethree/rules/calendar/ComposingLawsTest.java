package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Samples.Sample;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Calendars compose as the sets of instants that they are. */
class ComposingLawsTest {

    /** Two calendars, mostly in two zones, and a part of the time. */
    record Pair(BusinessCalendar one, BusinessCalendar other, Instant from, Instant middle, Instant to) {

        static Pair of(Sample one, Sample other) {
            return new Pair(one.calendar().named("one"), other.calendar().named("other"), one.a(), one.b(), one.c());
        }
    }

    @Property
    void isOpenAsItsPartsSay(@ForAll("pairs") Pair pair) {
        boolean here = pair.one().isOpen(pair.middle());
        boolean there = pair.other().isOpen(pair.middle());

        assertThat(pair.one().union(pair.other()).isOpen(pair.middle())).isEqualTo(here || there);
        assertThat(pair.one().intersection(pair.other()).isOpen(pair.middle())).isEqualTo(here && there);
        assertThat(pair.one().without(pair.other()).isOpen(pair.middle())).isEqualTo(here && !there);
    }

    @Property
    void countsWhatIsOpenInBothOnlyOnce(@ForAll("pairs") Pair pair) {
        Duration one = open(pair, pair.one());
        Duration other = open(pair, pair.other());
        Duration both = open(pair, pair.one().intersection(pair.other()));

        assertThat(open(pair, pair.one().union(pair.other())).plus(both)).isEqualTo(one.plus(other));
        assertThat(open(pair, pair.one().without(pair.other())).plus(both)).isEqualTo(one);
    }

    @Property
    void hasComplementsAsDeMorganSays(@ForAll("pairs") Pair pair) {
        BusinessCalendar notOne = BusinessCalendar.always().without(pair.one());
        BusinessCalendar notOther = BusinessCalendar.always().without(pair.other());
        BusinessCalendar notEither =
                BusinessCalendar.always().without(pair.one().union(pair.other()));
        BusinessCalendar notBoth = BusinessCalendar.always().without(pair.one().intersection(pair.other()));

        assertSame(pair, notEither, notOne.intersection(notOther));
        assertSame(pair, notBoth, notOne.union(notOther));
    }

    private static void assertSame(Pair pair, BusinessCalendar one, BusinessCalendar other) {
        assertThat(one.between(pair.from(), pair.to())).isEqualTo(other.between(pair.from(), pair.to()));
        assertThat(one.isOpen(pair.middle())).isEqualTo(other.isOpen(pair.middle()));
    }

    @Property
    void explainsAllOfItsTime(@ForAll("pairs") Pair pair) {
        BusinessCalendar composed = pair.one()
                .union(pair.other())
                .without(pair.other().inZone(pair.one().zone()));

        assertThat(composed.stretches(pair.from(), pair.to()).stream()
                        .filter(Stretch::open)
                        .map(stretch -> Duration.between(stretch.from(), stretch.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(open(pair, composed));
    }

    private static Duration open(Pair pair, BusinessCalendar calendar) {
        return calendar.between(pair.from(), pair.to());
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Sample> samples = Samples.within(Duration.ofDays(10), Duration.ofNanos(1));
        return Combinators.combine(samples, samples).as(Pair::of);
    }
}
