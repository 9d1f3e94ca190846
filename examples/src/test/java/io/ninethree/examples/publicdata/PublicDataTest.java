package io.ninethree.examples.publicdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicDataTest {

    @TempDir
    private Path empty;

    @Test
    void printsWhatWasLeftOutAndWhy() {
        assertThat(printed(PublicDataFolder.required(), Locale.ENGLISH).lines())
                .contains(
                        "cases: 24,649 records read, 24,437 in the period, 0 undated",
                        "  resolved at: 1,537 unreadable (ended without a time of resolution)",
                        "cases: 1,944 records read, 998 in the period, 0 undated",
                        "  resolved at: 5 unreadable (ended without evidence of its end)",
                        "  reopening time: 1 unreadable (must not end before it starts)",
                        "surveys: 250 records read, 250 in the period, 250 undated");
    }

    @Test
    void namesTheFilesThatAreMissing() {
        assertThat(printed(empty, Locale.ENGLISH)).isEqualTo("""
                        == ServiceNow · incident log of an IT company's service desk ==
                        not found: servicenow_incident_events.csv.gz

                        == Rabobank · incidents of a bank's IT service desk ==
                        not found: rabobank_incidents.csv.gz

                        == ECSI · satisfaction of mobile phone customers ==
                        not found: ecsi_mobile_survey.csv.gz

                        """);
    }

    private static String printed(Path folder, Locale locale) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PublicData.print(folder, locale, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
