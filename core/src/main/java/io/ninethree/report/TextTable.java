package io.ninethree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of cells, padded so that they stand below each other in a font in which Chinese characters are two wide. Columns
 * in which nothing stands are left out. It grows while it is filled, and is not thread-safe.
 */
public final class TextTable {

    private final String columns;
    private final List<List<String>> lines = new ArrayList<>();

    /**
     * A table without lines.
     *
     * @param columns for each column {@code l} or {@code r}, by which side it is aligned
     * @throws IllegalArgumentException if it is anything else
     */
    public TextTable(String columns) {
        if (!columns.matches("[lr]*")) {
            throw new IllegalArgumentException("columns of a table must be l or r each, were '" + columns + "'");
        }
        this.columns = columns;
    }

    /**
     * Adds a line.
     *
     * @param cells a text for each column, empty where nothing stands
     * @return this table
     * @throws IllegalArgumentException if they are more or fewer than the columns
     */
    public TextTable line(String... cells) {
        if (cells.length != columns.length()) {
            throw new IllegalArgumentException(
                    "cells of a line must be " + columns.length() + ", were " + cells.length);
        }
        lines.add(List.of(cells));
        return this;
    }

    /**
     * The table.
     *
     * @return its lines, each indented by two columns and ended by a line feed
     */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, columns.length())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining());
    }

    private String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns.length(); column++) {
            if (widths[column] == 0) {
                continue;
            }
            String cell = line.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            text.append("  ").append(columns.charAt(column) == 'r' ? padding + cell : cell + padding);
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        boolean wide = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
        return wide ? 2 : 1;
    }
}
