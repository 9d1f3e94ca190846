package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.examples.commandline.EventLog.Told;
import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.sla.Due;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which promises a log of events shows as kept. */
@Command(name = "sla", description = "Says which promises a log of events shows as kept.")
final class SlaCommand extends Task {

    @Option(
            names = "--definitions",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description = "documents with policies and calendars, or folders of them")
    private List<Path> paths = List.of();

    @Option(
            names = "--mapping",
            arity = "1..*",
            paramLabel = "PATH",
            description = "a document with an event-log, unless it is among the definitions")
    private List<Path> mappings = List.of();

    @Option(
            names = "--log",
            required = true,
            paramLabel = "FILE",
            description = "a table of comma-separated values (UTF-8, .gz if compressed)")
    private Path log = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "INSTANT", description = "when the verdicts are given")
    private String asOf = "";

    @Option(
            names = "--explain",
            paramLabel = "CASE",
            defaultValue = "",
            description = "say of one case why its promises were kept or not")
    private String explain = "";

    @Override
    Report report() throws IOException {
        List<Path> all = Stream.concat(paths.stream(), mappings.stream()).toList();
        DefinitionSet definitions = Documents.read(language(), all).sound();
        SlaPolicies policies = SlaPolicies.of(definitions.all(SlaPolicy.class).values());
        EventLog eventLog = eventLog(definitions);
        Told told = told(eventLog, Table.of(log));
        List<SlaOutcome> outcomes = policies.outcomes(told.timelines(), Instants.parse(asOf)).stream()
                .filter(outcome -> explain.isEmpty() || outcome.caseId().equals(explain))
                .toList();
        Report report = Report.of("sla", summary(told, outcomes), List.of())
                .with(grid(outcomes, eventLog.format().zone()))
                .with(data(told, outcomes));
        return explain.isEmpty() || outcomes.isEmpty() ? report : report.withBody(explanation(outcomes));
    }

    private static EventLog eventLog(DefinitionSet definitions) {
        Map<String, EventLog> logs = definitions.all(EventLog.class);
        if (logs.size() != 1) {
            throw UserException.wrongUse(
                    "需要恰好一个 event-log 定义，实为 " + logs.keySet(), "there must be one event-log, were " + logs.keySet());
        }
        return logs.values().iterator().next();
    }

    private Told told(EventLog eventLog, Table table) {
        try {
            return eventLog.read(table.header(), table, progress("sla"));
        } catch (InvalidDefinitionException e) {
            String lacking = e.problems().stream()
                    .map(InvalidDefinitionException.Problem::message)
                    .collect(Collectors.joining("\n"));
            throw UserException.unreadable(table.file().toString(), lacking);
        }
    }

    private static Text summary(Told told, List<SlaOutcome> outcomes) {
        List<Text> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    outcomes.stream().filter(each -> each.verdict() == verdict).count();
            if (count > 0) {
                parts.add(Text.of(
                        verdict.text().zh() + " " + count, verdict.text().en() + " " + count));
            }
        }
        told.leftOut()
                .forEach((word, rows) -> parts.add(Text.of(
                        "未识别事件“" + word + "” " + rows + " 行",
                        "event '" + word + "' left out of "
                                + Words.count(rows, "行", "row", "rows").en())));
        if (told.unreadable() > 0) {
            parts.add(Text.of(
                    "无法读取 " + told.unreadable() + " 行",
                    Words.count(told.unreadable(), "行", "row", "rows").en() + " unreadable"));
        }
        Text start = Words.join(
                Words.count(told.rows(), "行", "row", "rows"),
                Words.count(told.timelines().size(), "个工单", "case", "cases"));
        return Words.concluded(start, Words.join(parts.toArray(Text[]::new)));
    }

    private static Grid grid(List<SlaOutcome> outcomes, ZoneId zone) {
        List<List<Text>> rows = outcomes.stream()
                .map(each -> List.of(
                        Words.cell(each.caseId()),
                        Words.cell(each.clock()),
                        each.verdict().text(),
                        due(each, zone),
                        each.overdueBy()
                                .filter(overdue -> !overdue.isZero())
                                .map(TimeText::of)
                                .orElse(Words.cell(""))))
                .toList();
        return new Grid(
                Text.of("承诺", "promises"),
                List.of(
                        Text.of("工单", "case"),
                        Text.of("时钟", "clock"),
                        Text.of("结论", "verdict"),
                        Text.of("期限", "due"),
                        Text.of("超时", "overdue")),
                rows);
    }

    private static Text due(SlaOutcome outcome, ZoneId zone) {
        Due due = outcome.due();
        return due instanceof Due.Never never
                ? never.reason()
                : Words.cell(due.instant()
                        .map(at -> at.atZone(zone).toOffsetDateTime().toString())
                        .orElse(""));
    }

    private static Text explanation(List<SlaOutcome> outcomes) {
        return Text.of(explanation(outcomes, Locale.CHINESE), explanation(outcomes, Locale.ENGLISH));
    }

    private static String explanation(List<SlaOutcome> outcomes, Locale locale) {
        return outcomes.stream().map(each -> each.explain().in(locale)).collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> data(Told told, List<SlaOutcome> outcomes) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rows", told.rows());
        data.put("cases", told.timelines().size());
        data.put("unreadable", told.unreadable());
        data.put("leftOut", told.leftOut());
        data.put("outcomes", outcomes.stream().map(SlaCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(SlaOutcome outcome) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("case", outcome.caseId());
        data.put("clock", outcome.clock());
        data.put("verdict", outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        outcome.due().instant().ifPresent(due -> data.put("due", due));
        outcome.overdueBy().ifPresent(overdue -> data.put("overdueBy", overdue));
        outcome.elapsed().ifPresent(elapsed -> data.put("elapsed", elapsed));
        return data;
    }
}
