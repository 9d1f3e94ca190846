package io.ninethree.examples.ecsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.publicdata.Measured;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.examples.table.Gzip;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Sample;
import io.ninethree.score.Scorecard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcsiSurveyTest {

    @TempDir
    private Path folder;

    /** The means of the answers, 7.988, 7.7 and 7.592, were found by a study that used nothing of this library. */
    @Test
    void findsTheMeansOfAnIndependentStudy() {
        Scorecard survey = EcsiSurvey.score(PublicDataFolder.required());

        assertMean(survey, "emo.csat", (7.988 - 1) / 9 * 100, Sample.of(250));
        assertMean(survey, "human.attitude", (7.7 - 1) / 9 * 100, Sample.of(250));
        assertMean(survey, "trans.perceived", (7.592 - 1) / 9 * 100, Sample.of(250));
    }

    @Test
    void doesNotPretendToKnowTheNetPromoterScore() {
        Scorecard survey = EcsiSurvey.score(PublicDataFolder.required());

        assertThat(survey.of("emo.nps").absence()).contains(Absence.NOT_CONNECTED);
    }

    private static void assertMean(Scorecard card, String indicator, double value, Sample sample) {
        assertThat(Measured.sample(card, indicator)).as(indicator).isEqualTo(sample);
        assertThat(Measured.value(card, indicator)).as(indicator).isCloseTo(value, within(1e-9));
    }

    @Test
    void keepsTheEndsOfTheScaleAndLeavesOutWhatIsNotOnIt() {
        Gzip.write(folder.resolve("ecsi_mobile_survey.csv.gz"), """
                respondent,CUSA1,PERQ3,PERQ7
                1,1,10,1
                2,10,10,11
                3,,10,0
                """);

        Scorecard survey = EcsiSurvey.score(folder);

        assertMean(survey, "emo.csat", 50, new Sample(2, 1, 0, 0));
        assertMean(survey, "human.attitude", 100, Sample.of(3));
        assertMean(survey, "trans.perceived", 0, new Sample(1, 0, 0, 2));
    }
}
