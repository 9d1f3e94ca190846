package io.ninethree.examples.rabobank;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.publicdata.Measured;
import io.ninethree.examples.publicdata.PublicData;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.examples.rabobank.RabobankPromises.Comparison;
import io.ninethree.examples.table.Gzip;
import io.ninethree.formula.Sample;
import io.ninethree.score.Scorecard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds our clock to one that somebody else built and recorded. */
class RabobankPromisesTest {

    private static final String HEAD = "incident_id,priority,open_time,close_time,handle_time_hours\n";

    @TempDir
    private Path folder;

    /** The bank paused its clock in the others, so ours never shows less. */
    @Test
    void showsTheSameSecondAsTheClockOfTheBank() {
        assertThat(RabobankPromises.compareClocks(PublicDataFolder.required()))
                .isEqualTo(new Comparison(1_944, 1_427, 517, 0));
    }

    @Test
    void scoresPromisesBesideTheIncidents() {
        Scorecard autumn = RabobankPromises.score(PublicDataFolder.required(), PublicData.AUTUMN_2013);

        assertThat(Measured.sample(autumn, "prom.sla")).isEqualTo(Sample.of(997));
        assertThat(Measured.hits(autumn, "prom.sla")).isEqualTo(788);
        assertThat(Measured.sample(autumn, "trace.owner")).isEqualTo(Sample.of(998));
    }

    @Test
    void countsOneHourADayOnlyWhereTheDeskIsOpen() {
        Gzip.write(
                folder.resolve("rabobank_incidents.csv.gz"),
                HEAD + "A,4,2013-12-24 17:00:00,2013-12-27 08:00:00,1.5\n"
                        + "B,2,2013-12-24 17:00:00,2013-12-24 19:00:00,2\n"
                        + "C,5,2013-12-24 17:00:00,2013-12-24 19:00:00,0.5\n"
                        + "D,5,2013-12-24 17:00:00,2013-12-24 19:00:00,2\n");

        assertThat(RabobankPromises.compareClocks(folder)).isEqualTo(new Comparison(4, 2, 1, 1));
    }
}
