package io.ninethree.examples.commandline;

import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.model.Text;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for a page, for example for the comment on a change. */
final class MarkdownForm {

    private MarkdownForm() {}

    static String of(Report report, Locale locale) {
        StringBuilder page = new StringBuilder("## ninethree " + report.command() + "\n\n");
        page.append(escaped(report.summary().in(locale))).append("\n");
        page.append(report.findings().isEmpty() ? "" : "\n");
        report.findings()
                .forEach(finding -> finding.failure()
                        .ifPresent(failure -> page.append("- ")
                                .append(escaped(failure.in(locale)).replace("\n", "<br>"))
                                .append('\n')));
        report.grids().forEach(grid -> append(page, grid, locale));
        return page.toString();
    }

    private static void append(StringBuilder page, Grid grid, Locale locale) {
        page.append("\n### ").append(escaped(grid.title().in(locale))).append("\n\n");
        page.append(line(grid.head(), locale));
        page.append("|").append(String.join("|", Collections.nCopies(grid.head().size(), " --- ")));
        page.append("|\n");
        grid.rows().forEach(row -> page.append(line(row, locale)));
    }

    private static String line(List<Text> cells, Locale locale) {
        return cells.stream()
                .map(cell -> escaped(cell.in(locale)).replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What Markdown would take for its own, a table's bar above all. */
    static String escaped(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("`", "\\`")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}
