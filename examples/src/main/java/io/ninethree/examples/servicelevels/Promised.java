package io.ninethree.examples.servicelevels;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.ninethree.fact.Grain;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.sla.Warning;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a company promises, and in whose working time. */
final class Promised {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .closedOn("Dragon Boat Festival 端午节", LocalDate.of(2026, 6, 19))
            .build();

    private static final SlaPolicy GOLD = SlaPolicy.named("gold")
            .appliesWhen(Cases.TIER.is("gold"))
            .promises(SlaTarget.firstResponse(Duration.ofMinutes(30))
                    .countedIn(OFFICE)
                    .warningAt(0.5, 0.75, 0.9))
            .promises(SlaTarget.resolution(Duration.ofHours(8))
                    .countedIn(OFFICE)
                    .within(Cases.PRIORITY, "urgent", Duration.ofHours(4), BusinessCalendar.always())
                    .pausedWhile(SlaTarget.AWAITING_CUSTOMER)
                    .warning(Warning.before(Duration.ofHours(1)))
                    .owes(Remedy.apology())
                    .owes(Remedy.credit("5 %")
                            .whenBreachedBy(Duration.ofHours(4))
                            .atMost("20 %", Grain.MONTH)
                            .deliveredWithin(Duration.ofDays(7))))
            .build();

    private static final SlaPolicy EVERYBODY = SlaPolicy.named("everybody")
            .asFallback()
            .promises(SlaTarget.firstResponse(Duration.ofHours(4)).countedIn(OFFICE))
            .promises(SlaTarget.resolution(Duration.ofHours(24)).countedIn(OFFICE))
            .build();

    static final SlaPolicies POLICIES = SlaPolicies.of(GOLD, EVERYBODY);

    private Promised() {}
}
