package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import java.util.LinkedHashSet;
import java.util.List;

/** How patterns of events stand in a document: of every kind, with any word and under any condition unless it is said. */
final class PatternFormat {

    private static final List<Kind> ANY = List.of(Kind.values());
    private static final Condition ALWAYS = Condition.always();

    private PatternFormat() {}

    /** The format of patterns that do not ask for a field which no event tells. */
    static DefinitionFormat<EventPattern> of(Formats formats, Field<?> untold) {
        Member<EventPattern, List<Kind>> events =
                Member.optional("events", list(constant(Kind.class)), pattern -> List.copyOf(pattern.kinds()), ANY);
        Member<EventPattern, List<String>> words =
                Member.optional("words", list(text()), pattern -> List.copyOf(pattern.words()), List.of());
        Member<EventPattern, Condition> when =
                Member.optional("when", told(formats, untold), EventPattern::when, ALWAYS);
        Member<EventPattern, Condition> unless =
                Member.optional("unless", told(formats, untold), EventPattern::unless, ALWAYS.not());
        return object(
                in -> new EventPattern(
                        new LinkedHashSet<>(in.get(events)),
                        new LinkedHashSet<>(in.get(words)),
                        in.get(when),
                        in.get(unless)),
                events,
                words,
                when,
                unless);
    }

    private static DefinitionFormat<Condition> told(Formats formats, Field<?> untold) {
        return formats.condition().as(condition -> requireTold(condition, untold), condition -> condition);
    }

    private static Condition requireTold(Condition condition, Field<?> untold) {
        if (condition.fields().contains(untold)) {
            throw new IllegalArgumentException(
                    "events must not be told by '" + untold.id() + "', which no event tells");
        }
        return condition;
    }
}
