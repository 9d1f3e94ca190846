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
        assertThat(printed).as("see %s", actual).isEqualTo(golden(language));
    }

    @Test
    void dividesTheYearByStoreAndMonth() throws Exception {
        assertThat(Printed.by(StoresByMonth::main)).isEqualTo("""
                              2025-01  2025-02  2025-03  2025-04  2025-05  2025-06
                (none)           58.8     68.6     72.4     71.1     76.6     85.5
                Chunxi Road      58.7     67.2     66.6     72.7     78.4     83.4
                Nanjing Road     62.6     60.9     62.9     76.0     73.4     84.1
                Tianhe           59.7     64.9     70.1     72.2     79.7     82.5
                West Lake        56.0     66.2     68.8     70.2     81.4     85.9
                Xujiahui         54.7     67.8     68.0     70.2     77.3     82.6
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

    private static String golden(String language) throws Exception {
        try (InputStream text = QuickstartTest.class.getResourceAsStream("quickstart." + language + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
