package io.ninethree.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real table of incidents, of Rabobank (BPI Challenge 2014), is read by a mapping of a few lines. */
class PublicDataTest {

    private static final String MAPPING = """
            {
              "definitions": [
                {
                  "kind": "mapping",
                  "id": "incidents",
                  "source": "cases",
                  "times": "yyyy-MM-dd HH:mm:ss",
                  "zone": "Europe/Amsterdam",
                  "columns": [
                    {"field": "cases.id", "column": "incident_id"},
                    {"field": "cases.openedAt", "column": "open_time"},
                    {"field": "cases.reopenedAt", "column": "reopen_time"},
                    {"field": "cases.resolvedAt", "column": "resolved_time"},
                    {"field": "cases.handlingTime", "column": "handle_time_hours", "unit": "PT1H"},
                    {"field": "cases.reassignments", "column": "x_reassignments"}
                  ],
                  "identifiedBy": "cases.id"
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void scoresARealTable() throws Exception {
        String data = System.getProperty("ninethree.data", "");
        assumeTrue(!data.isBlank(), "ninethree.data names the folder of public data sets");
        Path mapping = Files.writeString(folder.resolve("mapping.json"), MAPPING);
        Run run = Run.of(
                "score",
                "--mapping",
                mapping.toString(),
                "--data",
                data + "/rabobank_incidents.csv.gz",
                "--period",
                "2013-11",
                "--known-at",
                "2014-01-01T00:00:00Z",
                "--progress");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1,944 records read");
        assertThat(run.code()).isZero();
    }
}
