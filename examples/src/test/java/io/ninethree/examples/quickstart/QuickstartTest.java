package io.ninethree.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.Printed;
import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.score.Scorecard;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    /** What a newcomer reads, word for word; a deliberate change is copied over from the folder that the test names. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void printsTheReport(String language) throws Exception {
        String printed = Printed.by(Quickstart::main, language);
        Path actual = Path.of("target", "quickstart." + language + ".txt");
        Files.writeString(actual, printed);
        assertThat(printed).as("see %s", actual).isEqualTo(golden("quickstart", language));
    }

    /** The whole loop, from what January shows to what was reached, word for word. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void tellsTheYearAsALoopOfImprovement(String language) throws Exception {
        String printed = Printed.by(YearOfImprovement::main, language);
        Path actual = Path.of("target", "year." + language + ".txt");
        Files.writeString(actual, printed);
        assertThat(printed).as("see %s", actual).isEqualTo(golden("year", language));
    }

    @Test
    void dividesTheYearByStoreAndMonth() throws Exception {
        assertThat(Printed.by(StoresByMonth::main)).isEqualTo("""
                              2025-01  2025-02  2025-03  2025-04  2025-05  2025-06
                (none)           79.2     67.6     91.1     78.2     80.0     86.4
                Chunxi Road      56.7     59.5     63.0     55.0     80.5     82.6
                Nanjing Road     63.3     63.3     64.2     62.1     75.3     85.2
                Tianhe           66.1     63.5     79.3     85.6     89.4     90.1
                West Lake        65.1     61.5     57.7     60.6     76.8     86.2
                Xujiahui         63.4     71.0     77.2     85.7     91.0     88.7
                """);
    }

    @Test
    void tellsTheStoryOfTheSource() {
        Scorecard january = score(1);
        Scorecard july = score(7);

        assertThat(value(january, "resp.firstMean") / 60).isCloseTo(8, within(0.5));
        assertThat(value(july, "resp.firstMean") / 60).isCloseTo(3, within(0.25));
        assertThat(value(july, "emo.csat")).isCloseTo(85, within(1.5));
        assertThat(value(january, "emo.nps")).isCloseTo(58, within(2.0));
        assertThat(value(july, "emo.nps")).isCloseTo(82, within(2.0));
    }

    @Test
    void isTheSameYearWheneverItIsMade() {
        assertThat(RetailBrand.year().tickets()).isEqualTo(RetailBrand.year().tickets());
        assertThat(RetailBrand.year().answers()).isEqualTo(RetailBrand.year().answers());
    }

    private static Scorecard score(int month) {
        return new CrmScoring()
                .score(ScoringPeriod.of(YearMonth.of(2025, month), CrmScoring.SHANGHAI), RetailBrand.year());
    }

    private static double value(Scorecard card, String indicator) {
        return card.of(indicator).value().number().orElseThrow();
    }

    private static String golden(String name, String language) throws Exception {
        try (InputStream text = QuickstartTest.class.getResourceAsStream(name + "." + language + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
