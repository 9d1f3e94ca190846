package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Events;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Clocks of one's own beside those of {@link ClockRule}. */
record ClockKind() implements DefinitionKind<ClockRule> {

    private static final List<ClockRule> STANDARD = List.of(
            ClockRule.FIRST_RESPONSE,
            ClockRule.NEXT_RESPONSE,
            ClockRule.PERIODIC_UPDATE,
            ClockRule.RESOLUTION,
            ClockRule.REQUESTER_WAIT,
            ClockRule.AGENT_WORK);

    /** A source has a dating field, and the time of an event is no fact about it. */
    private static final InstantField AT = InstantField.named("events.at").called("发生时间", "time");

    private static final Source EVENTS = Source.of(
                    "events",
                    AT,
                    Events.INTERNAL,
                    Events.AUTOMATIC,
                    Events.NO_ANSWER_NEEDED,
                    Events.VISIBLE,
                    Events.OWNER,
                    Events.EVIDENCE)
            .called("事件", "events");

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Class<ClockRule> type() {
        return ClockRule.class;
    }

    @Override
    public List<Definition> known() {
        return Stream.concat(STANDARD.stream().map(ClockKind::named), Stream.of(new Definition(EVENTS.id(), EVENTS)))
                .toList();
    }

    static Definition named(ClockRule clock) {
        return new Definition(clock.id(), clock);
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Rule(
                "clock.pattern", "events must not be told by '{0}', which no event tells", "事件不带“{0}”，不得以此区分"));
    }

    @Override
    public DefinitionFormat<ClockRule> format(Formats formats) {
        DefinitionFormat<EventPattern> pattern = pattern(formats);
        Member<ClockRule, Optional<Text>> name = Member.maybe("name", texts(), clock -> Optional.of(clock.text()));
        Member<ClockRule, EventPattern> start = events("startsAt", pattern, ClockRule::start);
        Member<ClockRule, EventPattern> stop = events("stopsAt", pattern, ClockRule::stop);
        Member<ClockRule, EventPattern> pause = events("pausesAt", pattern, ClockRule::pause);
        Member<ClockRule, EventPattern> resume = events("resumesAt", pattern, ClockRule::resume);
        Member<ClockRule, EventPattern> cancel = events("cancelledAt", pattern, ClockRule::cancel);
        Member<ClockRule, EventPattern> reset = events("resetAt", pattern, ClockRule::reset);
        Member<ClockRule, Boolean> repeating =
                Member.optional("repeating", Formats.truth(), ClockRule::repeating, false);
        Member<ClockRule, Boolean> independent =
                Member.optional("independent", Formats.truth(), ClockRule::independent, false);
        return object(
                in -> new ClockRule(
                        in.id(),
                        in.get(name).orElseGet(() -> Text.of(in.id(), in.id())),
                        in.get(start),
                        in.get(stop),
                        in.get(pause),
                        in.get(resume),
                        in.get(cancel),
                        in.get(reset),
                        in.get(repeating),
                        in.get(independent)),
                name,
                start,
                stop,
                pause,
                resume,
                cancel,
                reset,
                repeating,
                independent);
    }

    private static Member<ClockRule, EventPattern> events(
            String key, DefinitionFormat<EventPattern> pattern, Function<ClockRule, EventPattern> of) {
        return Member.optional(key, pattern, of, EventPattern.none());
    }

    private static DefinitionFormat<EventPattern> pattern(Formats formats) {
        return PatternFormat.of(formats, AT);
    }
}
