package io.ninethree.examples.commandline;

import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.model.Text;
import io.ninethree.report.TextTable;
import java.util.List;
import java.util.Locale;

/** A report for a terminal: what failed, what it is about, and what it comes to in the last line. */
final class TextForm {

    private TextForm() {}

    static String of(Report report, Locale locale) {
        StringBuilder text = new StringBuilder();
        report.findings()
                .forEach(finding -> finding.failure()
                        .ifPresent(failure -> text.append(failure.in(locale)).append('\n')));
        if (report.body().isPresent()) {
            text.append(report.body().get().in(locale)).append('\n');
        } else {
            report.grids().forEach(grid -> append(text, grid, locale));
        }
        return text.append(report.summary().in(locale)).append('\n').toString();
    }

    private static void append(StringBuilder text, Grid grid, Locale locale) {
        text.append(grid.title().in(locale)).append('\n');
        TextTable table = new TextTable("l".repeat(grid.head().size())).line(cells(grid.head(), locale));
        for (List<Text> row : grid.rows()) {
            append(
                    table,
                    row.stream().map(cell -> cell.in(locale).lines().toList()).toList());
        }
        text.append(table).append('\n');
    }

    /** A cell of several lines takes as many lines of the table. */
    private static void append(TextTable table, List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line;
            table.line(cells.stream()
                    .map(cell -> at < cell.size() ? cell.get(at) : "")
                    .toArray(String[]::new));
        }
    }

    private static String[] cells(List<Text> row, Locale locale) {
        return row.stream().map(cell -> cell.in(locale)).toArray(String[]::new);
    }
}
