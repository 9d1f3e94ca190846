package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.duration;
import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.FormChoice;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import io.ninethree.fact.Grain;
import io.ninethree.field.Condition;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.Remedy.Amount;
import io.ninethree.rules.sla.Remedy.Kind;
import io.ninethree.rules.sla.RemedyScale.Start;
import io.ninethree.rules.sla.RemedyScale.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How remedies of one kind stand in a document. */
final class RemedyFormat {

    private final Kind kind;
    private final Member<Remedy, Amount> amount;
    private final Member<Remedy, Optional<Duration>> overrun =
            Member.maybe("whenBreachedBy", duration(), remedy -> overrun(first(remedy)));
    private final Member<Remedy, Optional<String>> attainment =
            Member.maybe("whenAttainmentBelow", text(), remedy -> attainment(first(remedy)));
    private final Member<Remedy, List<Tier>> rising;
    private final Member<Remedy, Optional<Duration>> unit =
            Member.maybe("forEachStarted", duration(), remedy -> remedy.scale().unit());
    private final Member<Remedy, Optional<Amount>> cap;
    private final Member<Remedy, Optional<Grain>> period =
            Member.maybe("per", constant(Grain.class), remedy -> remedy.limits().period());
    private final Member<Remedy, Long> minimumVolume =
            Member.optional("minimumVolume", Formats.whole(1), Remedy::minimumVolume, 0L);
    private final Member<Remedy, Optional<Condition>> except;
    private final Member<Remedy, Optional<Duration>> deliveredWithin = Member.maybe(
            "deliveredWithin", duration(), remedy -> remedy.limits().time());
    private final Member<Remedy, Optional<BusinessCalendar>> countedIn = Member.maybe(
            "countedIn", PromiseFormat.CALENDAR, remedy -> remedy.limits().calendar());

    private RemedyFormat(Kind kind, Formats formats) {
        this.kind = kind;
        amount = Member.required("amount", amount(), remedy -> first(remedy).amount());
        rising = Member.optional("risingTo", list(tier()), RemedyFormat::higher, List.of());
        cap = Member.maybe("atMost", amount(), Remedy::cap);
        except = Member.maybe("except", formats.condition(), Remedy::exclusion);
    }

    static DefinitionFormat<Remedy> of(Formats formats) {
        FormChoice<Remedy> forms = Formats.forms(Remedy.class);
        for (Kind kind : Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            RemedyFormat format = new RemedyFormat(kind, formats);
            forms = forms.or(
                    word,
                    remedy -> ((Remedy) remedy).kind() == kind,
                    kind.isMoney() ? format.money() : format.gesture());
        }
        return forms;
    }

    private DefinitionFormat<Remedy> money() {
        return object(
                this::money,
                amount,
                overrun,
                attainment,
                rising,
                unit,
                cap,
                period,
                minimumVolume,
                except,
                deliveredWithin,
                countedIn);
    }

    private DefinitionFormat<Remedy> gesture() {
        return object(this::gesture, overrun, attainment, period, minimumVolume, except, deliveredWithin, countedIn);
    }

    private static Tier first(Remedy remedy) {
        return remedy.scale().tiers().get(0);
    }

    private static List<Tier> higher(Remedy remedy) {
        return remedy.scale().tiers().stream().skip(1).toList();
    }

    /** Any breach is not said. */
    private static Optional<Duration> overrun(Tier tier) {
        return tier.start().overrun().filter(time -> !time.isZero());
    }

    private static Optional<String> attainment(Tier tier) {
        return tier.start().attainment().map(RemedyAmounts::percent);
    }

    private DefinitionFormat<Amount> amount() {
        return text().as(text -> RemedyAmounts.parse(kind.text().en(), text), Amount::toString);
    }

    private DefinitionFormat<Tier> tier() {
        Member<Tier, Amount> more = Member.required("amount", amount(), Tier::amount);
        Member<Tier, Optional<Duration>> from = Member.maybe("whenBreachedBy", duration(), RemedyFormat::overrun);
        Member<Tier, Optional<String>> below = Member.maybe("whenAttainmentBelow", text(), RemedyFormat::attainment);
        return object(in -> new Tier(in.get(more), start(in.get(from), in.get(below))), more, from, below);
    }

    private static Start start(Optional<Duration> overrun, Optional<String> attainment) {
        Start breach = RemedyScale.overrun(overrun.orElse(Duration.ZERO));
        Optional<Start> low = attainment.map(RemedyScale::attainment);
        if (overrun.isPresent() && low.isPresent()) {
            throw new IllegalArgumentException(
                    "remedy must depend on breaches or on attainment, was from " + overrun.get() + " and" + low.get());
        }
        return low.orElse(breach);
    }

    private Remedy money(Values in) {
        RemedyScale scale = RemedyScale.of(in.get(amount)).startingAt(start(in.get(overrun), in.get(attainment)));
        scale = in.get(unit).map(scale::forEachStarted).orElse(scale);
        for (Tier tier : in.get(rising)) {
            scale = scale.risingTo(tier.amount(), tier.start());
        }
        in.get(cap).ifPresent(scale::requireCurrencyOf);
        return remedy(in, scale, in.get(cap));
    }

    private Remedy gesture(Values in) {
        Start start = start(in.get(overrun), in.get(attainment));
        return remedy(in, RemedyScale.of(Amount.NOTHING).startingAt(start), Optional.empty());
    }

    private Remedy remedy(Values in, RemedyScale scale, Optional<Amount> most) {
        boolean periodic = scale.isByAttainment() || most.isPresent();
        RemedyLimits limits = new RemedyLimits(
                in.get(period).or(() -> periodic ? Optional.of(Grain.MONTH) : Optional.empty()),
                most,
                in.get(minimumVolume),
                in.get(except),
                Optional.empty(),
                in.get(countedIn));
        return new Remedy(
                kind, scale, in.get(deliveredWithin).map(limits::withTime).orElse(limits));
    }
}
