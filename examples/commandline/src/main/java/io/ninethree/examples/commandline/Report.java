package io.ninethree.examples.commandline;

import io.ninethree.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command found, before it has a form. Immutable.
 *
 * @param command the name of the command
 * @param summary what it comes to, in one sentence
 * @param findings what was looked at, good or not
 * @param body text for a terminal in the place of the tables, empty if they are all there is
 * @param grids tables for a reader
 * @param data more for a program, in the terms of JSON
 * @param good whether nothing was found that should not be
 */
record Report(
        String command,
        Text summary,
        List<Finding> findings,
        Optional<Text> body,
        List<Grid> grids,
        Map<String, Object> data,
        boolean good) {

    Report {
        findings = List.copyOf(findings);
        grids = List.copyOf(grids);
        data = new LinkedHashMap<>(data);
    }

    /** A report that is good if none of its findings failed. */
    static Report of(String command, Text summary, List<Finding> findings) {
        boolean good = findings.stream().allMatch(finding -> finding.failure().isEmpty());
        return new Report(command, summary, findings, Optional.empty(), List.of(), Map.of(), good);
    }

    Report withBody(Text text) {
        return new Report(command, summary, findings, Optional.of(text), grids, data, good);
    }

    Report with(Grid... more) {
        return new Report(command, summary, findings, body, List.of(more), data, good);
    }

    Report with(Map<String, Object> more) {
        return new Report(command, summary, findings, body, grids, more, good);
    }

    Report good(boolean isGood) {
        return new Report(command, summary, findings, body, grids, data, isGood);
    }

    /**
     * One thing that was looked at.
     *
     * @param group what it belongs to, for example a document
     * @param name what it is
     * @param failure what is wrong with it, as it is printed; empty if it is good
     * @param details the same for a program
     */
    record Finding(String group, String name, Optional<Text> failure, Map<String, Object> details) {

        Finding {
            details = new LinkedHashMap<>(details);
        }

        static Finding good(String group, String name) {
            return new Finding(group, name, Optional.empty(), Map.of());
        }
    }

    /**
     * A table.
     *
     * @param title what it shows
     * @param head the names of its columns
     * @param rows the cells of each row; a cell that is the same in both languages is given once
     */
    record Grid(Text title, List<Text> head, List<List<Text>> rows) {

        Grid {
            rows = List.copyOf(rows);
        }
    }
}
