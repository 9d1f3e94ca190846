package io.ninethree.examples.publicdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterLengthTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "io", "ninethree", "examples");

    private static final Pattern NO_CODE = Pattern.compile("[^A-Za-z]*|package .*|import .*|\\s*(/\\*|\\*|//).*");

    /** Everything from the class line on counts, but for lines without a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"servicenow/ServiceNowLog", "rabobank/RabobankIncidents", "ecsi/EcsiSurvey"})
    void needsLessThanFortyLines(String adapter) throws IOException {
        assertThat(code(adapter)).hasSizeBetween(10, 39);
    }

    /** What the adapters share is part of what they cost; the README tells it. */
    @Test
    void sharesAHundredAndTwentyLines() throws IOException {
        int shared = code("table/Table").size()
                + code("table/History").size()
                + code("table/Progress").size();

        assertThat(shared).isBetween(110, 120);
    }

    private static List<String> code(String type) throws IOException {
        return Files.readAllLines(SOURCES.resolve(type + ".java")).stream()
                .filter(line -> !NO_CODE.matcher(line).matches())
                .toList();
    }
}
