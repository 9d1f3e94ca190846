package io.ninethree.examples.commandline;

import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import io.ninethree.examples.commandline.EventLog.Meaning;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TextFormat;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How tables are read as events of cases, as data. */
record EventLogKind() implements DefinitionKind<EventLog> {

    private static final Member<EventLog, String> TIMES =
            Member.required("times", text(), log -> log.format().timePattern());
    private static final Member<EventLog, ZoneId> ZONE =
            Member.required("zone", Formats.zone(), log -> log.format().zone());
    private static final Member<EventLog, List<String>> MISSING = Member.optional(
            "missing", Formats.list(text()), log -> List.copyOf(log.format().missing()), List.of());
    private static final Member<EventLog, String> CASE = Member.required("case", text(), EventLog::caseColumn);
    private static final Member<EventLog, String> AT = Member.required("at", text(), EventLog::atColumn);
    private static final Member<EventLog, String> EVENT = Member.required("event", text(), EventLog::eventColumn);
    private static final Member<EventLog, Optional<String>> WORD = Member.maybe("word", text(), EventLog::wordColumn);
    private static final Member<EventLog, Boolean> ON_CHANGE =
            Member.optional("onChange", Formats.truth(), EventLog::onChange, false);
    private static final Member<EventLog, Map<String, Meaning>> EVENTS =
            Member.optional("events", Formats.map(meaning()), EventLog::events, Map.of());
    private static final Member<EventLog, List<Column>> FACTS =
            Member.optional("facts", Formats.list(Formats.column()), EventLog::facts, List.of());

    @Override
    public String name() {
        return "event-log";
    }

    @Override
    public Class<EventLog> type() {
        return EventLog.class;
    }

    @Override
    public boolean countsInFigures() {
        return false;
    }

    @Override
    public DefinitionFormat<EventLog> format(Formats formats) {
        return Formats.object(EventLogKind::log, TIMES, ZONE, MISSING, CASE, AT, EVENT, WORD, ON_CHANGE, EVENTS, FACTS);
    }

    private static EventLog log(Values in) {
        return new EventLog(
                TextFormat.of(in.get(TIMES), in.get(ZONE), in.get(MISSING).toArray(String[]::new)),
                in.get(CASE),
                in.get(AT),
                in.get(EVENT),
                in.get(WORD),
                in.get(ON_CHANGE),
                in.get(EVENTS),
                in.get(FACTS));
    }

    private static DefinitionFormat<Meaning> meaning() {
        Member<Meaning, Kind> event = Member.required("event", Formats.constant(Kind.class), Meaning::kind);
        Member<Meaning, String> word = Member.optional("word", text(), Meaning::word, "");
        return Formats.object(in -> new Meaning(in.get(event), in.get(word)), event, word);
    }

    /** The word of documents and logs for a kind of event. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
