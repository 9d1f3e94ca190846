package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.duration;
import static io.ninethree.definition.Formats.number;
import static io.ninethree.definition.Formats.object;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.rules.sla.Warning.AtShare;
import io.ninethree.rules.sla.Warning.WallTime;
import io.ninethree.rules.sla.Warning.WorkingTime;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/** How warnings stand in a document. */
final class WarningFormat {

    private WarningFormat() {}

    static DefinitionFormat<Warning> of() {
        return Formats.forms(Warning.class)
                .or("at-share", AtShare.class, atShare())
                .or("before", is(WorkingTime.class, Duration::isNegative), timed(Warning::before))
                .or("at-due", is(WorkingTime.class, Duration::isZero), object(in -> Warning.atDue()))
                .or("after", WorkingTime.class::isInstance, timed(Warning::after))
                .or("wall-time-before", is(WallTime.class, Duration::isNegative), timed(Warning::wallTimeBefore))
                .or("wall-time-after", WallTime.class::isInstance, timed(Warning::wallTimeAfter));
    }

    private static Predicate<Object> is(Class<? extends Warning> type, Predicate<Duration> sinceDue) {
        return warning -> type.isInstance(warning) && sinceDue.test(sinceDue((Warning) warning));
    }

    private static Duration sinceDue(Warning warning) {
        return warning instanceof WorkingTime working ? working.sinceDue() : ((WallTime) warning).sinceDue();
    }

    private static DefinitionFormat<AtShare> atShare() {
        Member<AtShare, Double> share = Member.required("share", number(0, 1), WarningFormat::share);
        return object(in -> (AtShare) Warning.atShare(in.get(share)), share);
    }

    private static double share(AtShare warning) {
        double share = warning.share().doubleValue();
        if (!Warning.atShare(share).equals(warning)) {
            throw new IllegalArgumentException("share of a warning must fit a double, was " + warning.share());
        }
        return share;
    }

    private static DefinitionFormat<Warning> timed(Function<Duration, Warning> maker) {
        Member<Warning, Duration> time =
                Member.required("time", duration(), warning -> sinceDue(warning).abs());
        return object(in -> maker.apply(in.get(time)), time);
    }
}
