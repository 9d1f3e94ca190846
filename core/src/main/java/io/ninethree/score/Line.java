package io.ninethree.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a text in which what is indented belongs to the line above.
 *
 * @param words the line
 * @param below the lines that belong to it
 */
record Line(String words, List<Line> below) {

    private static final String INDENT = "  ";

    static Line of(String... words) {
        return new Line(String.join(" ", words), List.of());
    }

    Line above(Line... more) {
        return above(Arrays.stream(more));
    }

    Line above(Stream<Line> more) {
        return new Line(words, Stream.concat(below.stream(), more).toList());
    }

    /** This line with a word before it that says what it is for the line above. */
    Line as(String role) {
        return new Line(role + " " + words, below);
    }

    /** This line and all below, each of them ended. */
    String text() {
        return lines("").collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(String indent) {
        return Stream.concat(Stream.of(indent + words), below.stream().flatMap(line -> line.lines(indent + INDENT)));
    }
}
