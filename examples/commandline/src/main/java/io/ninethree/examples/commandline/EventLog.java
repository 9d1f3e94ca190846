package io.ninethree.examples.commandline;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.TableMapping;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TextFormat;
import io.ninethree.fact.UnreadableException;
import io.ninethree.field.InstantField;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are read as events of cases. The facts of the first row of a case are those it began with, and a row
 * that tells other facts changes them. Immutable.
 *
 * @param format how the table writes its values
 * @param caseColumn the column that names the case
 * @param atColumn the column that says when it happened
 * @param eventColumn the column that says what happened
 * @param wordColumn the column with the reason of a pause or the name of a step, empty if there is none
 * @param onChange whether the column of events is a state, of which only a change is an event
 * @param events what the words of that column stand for; empty if they are the names of {@link Kind} in lower case with hyphens
 * @param facts the columns with facts of the case
 */
record EventLog(
        TextFormat format,
        String caseColumn,
        String atColumn,
        String eventColumn,
        Optional<String> wordColumn,
        boolean onChange,
        Map<String, Meaning> events,
        List<Column> facts) {

    private static final InstantField AT = InstantField.named("log.at");
    private static final Set<Kind> NAMED = Set.of(Kind.PAUSED, Kind.STEP, Kind.OTHER);

    EventLog {
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        facts = List.copyOf(facts);
        TableMapping.of(Cases.SOURCE, format, facts.toArray(Column[]::new));
    }

    /**
     * What a word of the table stands for.
     *
     * @param kind what happened
     * @param word the reason of a pause or the name of a step; empty if another column has it
     */
    record Meaning(Kind kind, String word) {}

    /**
     * What a table tells.
     *
     * @param timelines the cases in the order of the table
     * @param rows the number of rows
     * @param leftOut how many rows had a word that stands for nothing, by word
     * @param unreadable how many rows had no case or no readable time
     */
    record Told(List<Timeline> timelines, long rows, Map<String, Long> leftOut, long unreadable) {}

    /** Reads a table whose columns the caller gives. */
    Told read(List<String> header, Iterable<List<String>> rows, Progress progress) {
        TableMapping.requireIn(
                header,
                Stream.concat(Stream.of(caseColumn, atColumn, eventColumn), wordColumn.stream())
                        .toList());
        Records known = TableMapping.of(Cases.SOURCE, format, facts.toArray(Column[]::new))
                .over(header)
                .of(rows);
        return new Reading(header).read(rows, known, progress);
    }

    private Optional<Meaning> meaning(String word) {
        if (!events.isEmpty()) {
            return Optional.ofNullable(events.get(word));
        }
        return Stream.of(Kind.values())
                .filter(kind -> EventLogKind.word(kind).equals(word))
                .findFirst()
                .map(kind -> new Meaning(kind, ""));
    }

    private record Line(Instant at, String event, String word, Row facts) {}

    /** One pass over a table. */
    private final class Reading {

        private final int caseAt;
        private final int timeAt;
        private final int eventAt;
        private final int wordAt;
        private final Map<String, List<Line>> cases = new LinkedHashMap<>();
        private final Map<String, Long> leftOut = new TreeMap<>();
        private long count;
        private long unreadable;

        Reading(List<String> header) {
            caseAt = header.indexOf(caseColumn);
            timeAt = header.indexOf(atColumn);
            eventAt = header.indexOf(eventColumn);
            wordAt = wordColumn.map(header::indexOf).orElse(-1);
        }

        Told read(Iterable<List<String>> rows, Records known, Progress progress) {
            Iterator<Row> facts = known.rows().iterator();
            for (List<String> row : rows) {
                add(row, facts.next());
                progress.reached(++count);
            }
            List<Timeline> timelines = new ArrayList<>();
            cases.forEach((id, lines) -> timelines.add(timeline(id, lines)));
            return new Told(timelines, count, leftOut, unreadable);
        }

        private void add(List<String> row, Row facts) {
            String id = text(row, caseAt);
            Instant at = time(text(row, timeAt));
            if (id.isEmpty() || at == null) {
                unreadable++;
            } else {
                cases.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Line(at, text(row, eventAt), text(row, wordAt), facts));
            }
        }

        private String text(List<String> row, int column) {
            String text = column >= 0 && column < row.size() ? row.get(column) : "";
            return format.isMissing(text) ? "" : text;
        }

        private @Nullable Instant time(String text) {
            try {
                return format.read(AT, text);
            } catch (UnreadableException e) {
                return null;
            }
        }

        private Timeline timeline(String id, List<Line> lines) {
            lines.sort(Comparator.comparing(Line::at));
            Row known = lines.get(0).facts;
            List<CaseEvent> happened = new ArrayList<>();
            String state = "";
            for (Line line : lines) {
                Row told = known.and(line.facts);
                if (!told.equals(known)) {
                    happened.add(CaseEvent.changed(line.at, line.facts));
                    known = told;
                }
                if (!onChange || !line.event.equals(state)) {
                    event(line).ifPresent(happened::add);
                }
                state = line.event;
            }
            return Timeline.of(id, lines.get(0).facts).withAll(happened);
        }

        private Optional<CaseEvent> event(Line line) {
            Optional<Meaning> meaning = meaning(line.event);
            if (meaning.isEmpty()) {
                leftOut.merge(line.event, 1L, Long::sum);
            }
            return meaning.map(found -> CaseEvent.of(found.kind, line.at, word(found, line)));
        }

        /** A pause or step that nobody names has the name of its event. */
        private String word(Meaning meaning, Line line) {
            String given = meaning.word.isEmpty() ? line.word : meaning.word;
            return given.isBlank() && NAMED.contains(meaning.kind) ? line.event : given;
        }
    }
}
