package io.ninethree.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.examples.commandline.EventLog.Meaning;
import io.ninethree.examples.commandline.EventLog.Told;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TextFormat;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a log become the course of cases, whatever their order, and nothing that is left out goes unsaid. */
class EventLogTest {

    private static final Definitions LANGUAGE = Language.all();
    private static final TextFormat FORMAT = TextFormat.of("yyyy-MM-dd HH:mm", ZoneOffset.UTC, "?");
    private static final List<String> HEADER = List.of("time", "ticket", "event", "tier");
    private static final EventLog PLAIN = new EventLog(
            FORMAT,
            "ticket",
            "time",
            "event",
            Optional.empty(),
            false,
            Map.of(),
            List.of(Column.of(Cases.TIER, "tier")));

    private static List<String> row(String time, String ticket, String event, String tier) {
        return List.of("2026-06-01 " + time, ticket, event, tier);
    }

    private static Told read(EventLog log, List<List<String>> rows) {
        return log.read(HEADER, rows, Progress.SILENT);
    }

    private static EventLog with(Map<String, Meaning> events, boolean onChange) {
        return new EventLog(FORMAT, "ticket", "time", "event", Optional.empty(), onChange, events, PLAIN.facts());
    }

    @Test
    void takesTheFirstFactsAsGivenAndLaterOnesAsChanges() {
        Told told = read(
                PLAIN,
                List.of(
                        row("10:00", "1", "staff-message", "gold"),
                        row("09:00", "1", "opened", "silver"),
                        row("11:00", "1", "resolved", "gold")));
        Timeline timeline = told.timelines().get(0);
        assertThat(timeline.facts().value(Cases.TIER)).contains("silver");
        assertThat(timeline.events())
                .extracting(Object::toString)
                .containsExactly(
                        "2026-06-01T09:00:00Z OPENED",
                        "2026-06-01T10:00:00Z FACTS_CHANGED",
                        "2026-06-01T10:00:00Z STAFF_MESSAGE",
                        "2026-06-01T11:00:00Z RESOLVED");
    }

    @Test
    void countsWhatItLeavesOut() {
        Told told = read(
                PLAIN,
                List.of(
                        row("09:00", "1", "opened", "?"),
                        row("09:01", "1", "note", "?"),
                        row("9", "1", "opened", "?"),
                        row("09:00", "?", "opened", "?")));
        assertThat(told.leftOut()).isEqualTo(Map.of("note", 1L));
        assertThat(told.unreadable()).isEqualTo(2);
        assertThat(told.rows()).isEqualTo(4);
    }

    @Test
    void namesAPauseByItsEventIfNobodyElseDoes() {
        EventLog log = with(Map.of("On hold", new Meaning(Kind.PAUSED, "")), false);
        assertThat(read(log, List.of(row("09:00", "1", "On hold", "?")))
                        .timelines()
                        .get(0)
                        .events()
                        .get(0)
                        .word())
                .isEqualTo("On hold");
    }

    @Test
    void takesAStateThatStaysTheSameForOneEvent() {
        EventLog log = with(Map.of("New", new Meaning(Kind.OPENED, ""), "Active", new Meaning(Kind.RESUMED, "")), true);
        Told told = read(
                log,
                List.of(
                        row("09:00", "1", "New", "?"),
                        row("09:10", "1", "New", "?"),
                        row("09:20", "1", "Active", "?"),
                        row("09:30", "1", "Active", "?")));
        assertThat(told.timelines().get(0).events()).hasSize(2);
    }

    @Test
    void namesTheNearestColumn() {
        assertThatThrownBy(() -> PLAIN.read(List.of("time", "tickt", "event", "tier"), List.of(), Progress.SILENT))
                .hasMessage("header: column 'ticket' must be there, was not\nMaybe 'tickt'?");
    }

    @Property
    void whatIsWrittenIsReadAsTheSameLog(@ForAll("logs") EventLog log) {
        String text = LANGUAGE.write(DefinitionSet.of(new Definition("log", log)));
        EventLog read = LANGUAGE.read(text).orThrow().get(EventLog.class, "log");
        assertThat(read).isEqualTo(log);
        assertThat(LANGUAGE.write(DefinitionSet.of(new Definition("log", read))))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<EventLog> logs() {
        Arbitrary<String> name =
                Arbitraries.strings().withChars("abc \"\\列_0").ofMinLength(1).ofMaxLength(6);
        Arbitrary<Map<String, Meaning>> events = Arbitraries.maps(
                        name,
                        Combinators.combine(Arbitraries.of(Kind.class), name).as(Meaning::new))
                .ofMaxSize(3)
                .map(LinkedHashMap::new);
        Arbitrary<List<Column>> facts = Arbitraries.of(Cases.TIER, Cases.STORE, Cases.REASSIGNMENTS)
                .list()
                .uniqueElements()
                .map(fields -> {
                    List<Column> columns = new ArrayList<>();
                    fields.forEach(field -> columns.add(Column.of(field, field.id())));
                    return columns;
                });
        return Combinators.combine(name, name, name, name.optional(), Arbitraries.of(true, false), events, facts)
                .as((id, at, event, word, onChange, known, columns) ->
                        new EventLog(FORMAT, id, at, event, word, onChange, known, columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Asia/Shanghai | Asia/Peking  | text.notation  | /definitions/0/zone
                    staff-message | staffmessage | shape.word     | /definitions/0/events/answered/event
                    cases.tier    | cases.teir   | field.unknown  | /definitions/0/facts/0/field
                    cases.tier    | surveys.answeredAt | mapping.field | /definitions/0
                    """)
    void tellsWhatIsWrongAndWhere(String found, String instead, String rule, String pointer) throws Exception {
        String text = Files.readString(Run.SAMPLE.resolve("event-log.json"));
        List<DefinitionProblem> problems =
                LANGUAGE.read(text.replace(found, instead)).problems();
        assertThat(problems)
                .extracting(each -> each.rule() + " " + each.pointer())
                .containsExactly(rule + " " + pointer);
    }
}
