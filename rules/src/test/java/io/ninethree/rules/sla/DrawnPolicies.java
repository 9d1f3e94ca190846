package io.ninethree.rules.sla;

import static java.time.DayOfWeek.SATURDAY;

import io.ninethree.fact.Grain;
import io.ninethree.field.Condition;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.sla.SlaTarget.Judgement;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Events;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws policies with everything that can be said of one. */
final class DrawnPolicies {

    private static final BusinessCalendar SATURDAYS = BusinessCalendar.named("saturdays")
            .in("Asia/Shanghai")
            .open(SATURDAY, "10:00-14:00")
            .build();

    private static final List<BusinessCalendar> CALENDARS =
            List.of(Week.OFFICE, SATURDAYS, Week.OFFICE.union(SATURDAYS), BusinessCalendar.always());

    private static final List<Condition> CONDITIONS = List.of(
            Cases.TIER.is("gold"),
            Cases.TIER.in("gold", "silver").and(Cases.PRIORITY.is("urgent")),
            Cases.CHANNEL.is("phone").not(),
            Condition.always());

    private static final List<Condition> OF_EVENTS = List.of(
            Events.INTERNAL.isTrue(), Events.OWNER.is("Li").or(Events.AUTOMATIC.isTrue()), Cases.TIER.is("gold"));

    private static final List<String> REASONS = List.of("awaiting-customer", "awaiting-vendor", "\"weather\" 天气");

    private static final List<String> AMOUNTS = List.of("0.5 %", "5 %", "20 %", "100 %");

    private final Random random;

    private DrawnPolicies(Random random) {
        this.random = random;
    }

    static Arbitrary<SlaPolicy> any() {
        return Arbitraries.randomValue(random -> new DrawnPolicies(random).policy());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Duration time() {
        Duration minutes = Duration.ofMinutes(1 + random.nextInt(10_000));
        return once(5) ? minutes.plusNanos(random.nextInt(1_000_000_000)) : minutes;
    }

    private SlaPolicy policy() {
        SlaPolicy.Builder builder =
                SlaPolicy.named(pick(List.of("gold", "金牌", "a b"))).version(pick(List.of("", "2026")));
        if (once(3)) {
            builder.asFallback();
        } else {
            builder.appliesWhen(pick(CONDITIONS));
        }
        if (once(2)) {
            builder.rank(random.nextInt()).validFrom(Instant.EPOCH.plusNanos(random.nextLong()));
        }
        if (once(2)) {
            builder.validTo(Instant.parse("2400-01-01T00:00:00Z").plusNanos(random.nextInt()))
                    .forRunningClocks();
        }
        Map<String, SlaTarget> targets = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            SlaTarget target = target();
            targets.putIfAbsent(target.clock().id(), target);
        }
        targets.values().forEach(builder::promises);
        return builder.build();
    }

    private SlaTarget target() {
        SlaTarget target = switch (random.nextInt(8)) {
            case 0 -> SlaTarget.firstResponse(time());
            case 1 -> SlaTarget.nextResponse(time());
            case 2 -> SlaTarget.periodicUpdate(time());
            case 3 -> SlaTarget.requesterWait(time());
            case 4 -> SlaTarget.agentWork(time());
            case 5 -> SlaTarget.resolution(time());
            default -> SlaTarget.of(clock(), time());
        };
        return conducted(timed(target)).warning(warnings());
    }

    private SlaTarget timed(SlaTarget target) {
        SlaTarget timed = once(2) ? target : target.countedIn(pick(CALENDARS));
        for (String word : List.of("urgent", "low")) {
            timed = once(3) ? timed.within(Cases.PRIORITY, word, time()) : timed;
        }
        timed = once(3) ? timed.within(Cases.TIER, "gold", time(), pick(CALENDARS)) : timed;
        for (int i = random.nextInt(3); i > 0; i--) {
            timed = timed.owes(remedy());
        }
        return timed;
    }

    private SlaTarget conducted(SlaTarget target) {
        SlaTarget conducted = switch (random.nextInt(4)) {
            case 0 -> target.pausedWhileWaiting();
            case 1 -> target.pausedWhile(reasons());
            default -> target;
        };
        conducted = once(2) ? conducted : conducted.onReopening(pick(List.of(Reopening.values())));
        conducted = once(2) ? conducted : conducted.onChange(change());
        conducted = once(3) ? conducted.suppressedWhile(reasons()) : conducted;
        return conducted
                .judgedBy(pick(List.of(Judgement.values())))
                .dueAt(pick(List.of(Edge.values())))
                .withExtraWhenClosed(once(2) ? Duration.ZERO : time());
    }

    private String[] reasons() {
        return REASONS.stream().filter(reason -> once(2)).toArray(String[]::new);
    }

    private TargetChange change() {
        return once(3) ? TargetChange.grace(time()) : pick(List.of(TargetChange.Standard.values()));
    }

    private ClockRule clock() {
        if (once(4)) {
            return ClockRule.RESOLUTION.called("完成", "completion").cancelledAt(pattern());
        }
        ClockRule own = ClockRule.named(pick(List.of("call-back", "visit"))).startsAt(pattern());
        own = once(2)
                ? own
                : own.stopsAt(pattern()).pausesAt(pattern(), pattern()).resetAt(pattern());
        own = once(2) ? own : own.asRepeating();
        return once(2) ? own : own.asIndependent();
    }

    private EventPattern pattern() {
        EventPattern pattern = switch (random.nextInt(4)) {
            case 0 -> EventPattern.none();
            case 1 -> EventPattern.whenever(pick(OF_EVENTS));
            default -> EventPattern.of(pick(List.of(Kind.values())), pick(List.of(Kind.values())));
        };
        pattern = once(2) ? pattern : pattern.named(reasons());
        pattern = once(2) ? pattern : pattern.when(pick(OF_EVENTS));
        return once(2) ? pattern : pattern.unless(pick(OF_EVENTS));
    }

    private Warning[] warnings() {
        List<Warning> all = List.of(
                Warning.atShare((1 + random.nextInt(1_000)) / 1_000.0),
                Warning.atShare(1 - random.nextDouble()),
                Warning.atDue(),
                Warning.before(time()),
                Warning.after(time()),
                Warning.wallTimeBefore(time()),
                Warning.wallTimeAfter(time()));
        return all.stream().filter(each -> once(4)).toArray(Warning[]::new);
    }

    private Remedy remedy() {
        Grain grain = pick(List.of(Grain.values()));
        Remedy remedy = switch (random.nextInt(5)) {
            case 0 -> Remedy.apology();
            case 1 -> Remedy.callBack().whenAttainmentBelow("99.5 %", grain);
            case 2 -> Remedy.refund("7.50 CNY").forEachStarted(time()).whenBreachedBy(time());
            case 3 -> rising(Remedy.credit("0.25 %").whenAttainmentBelow("99 %", grain), List.of("98 %", "50 %"));
            default -> Remedy.credit("0.25 %").whenBreachedBy(time()).risingTo(pick(AMOUNTS), Duration.ofDays(30));
        };
        if (remedy.kind().isMoney() && once(2)) {
            String cap = remedy.kind() == Remedy.Kind.REFUND ? "100 CNY" : "30 %";
            remedy = remedy.atMost(cap, remedy.isByAttainment() ? remedy.period() : grain);
        }
        remedy = once(2) ? remedy : remedy.minimumVolume(1 + random.nextInt(100));
        remedy = once(2) ? remedy : remedy.except(pick(CONDITIONS));
        remedy = once(2) ? remedy : remedy.deliveredWithin(time());
        return once(2) ? remedy : remedy.countedIn(pick(CALENDARS));
    }

    private static Remedy rising(Remedy remedy, List<String> attainments) {
        return remedy.risingTo("5 %", attainments.get(0)).risingTo("10 %", attainments.get(1));
    }
}
