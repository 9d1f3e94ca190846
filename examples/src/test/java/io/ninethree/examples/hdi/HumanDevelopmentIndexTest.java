package io.ninethree.examples.hdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.Printed;
import io.ninethree.examples.hdi.HumanDevelopmentIndex.Country;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HumanDevelopmentIndexTest {

    /** The published indices have three decimals, and so much lies between neighbours: half of the last one, and a little. */
    private static final double PUBLISHED = 0.0006;

    /** Computed from the same figures by another program. */
    private static final double COMPUTED = 1e-12;

    private static final Pattern CASE = Pattern.compile("\"id\"\\s*:\\s*\"hdi-.*?\"crossCheck\"[^}]*}", Pattern.DOTALL);

    /** A published country, or a group of countries. */
    private record Published(String text) {

        private double number(String object, String name) {
            String number = "\"" + object + "\"\\s*:\\s*\\{[^}]*?\"" + name + "\"\\s*:\\s*([-+.0-9eE]+)";
            Matcher matcher = Pattern.compile(number).matcher(text);
            assertThat(matcher.find()).as(object + "." + name + " in " + text).isTrue();
            return Double.parseDouble(matcher.group(1));
        }

        Scorecard score() {
            return HumanDevelopmentIndex.score(new Country(
                    2022,
                    number("input", "lifeExpectancy"),
                    number("input", "expectedYearsSchooling"),
                    number("input", "meanYearsSchooling"),
                    number("input", "gniPerCapita")));
        }
    }

    @Test
    void givesEveryPublishedIndexOfTwoReports() throws IOException {
        List<Published> published = published();
        assertThat(published).hasSize(395);
        assertThat(published)
                .allSatisfy(each -> assertThat(index(each.score()))
                        .as(each.text())
                        .isCloseTo(each.number("expected", "hdi"), within(PUBLISHED)));
    }

    @Test
    void givesEveryDimensionThatAnotherProgramGives() throws IOException {
        assertThat(published()).allSatisfy(each -> {
            Scorecard card = each.score();
            assertThat(index(card)).isCloseTo(each.number("crossCheck", "hdi"), within(COMPUTED));
            List<String> names = List.of("health", "education", "income");
            for (int i = 0; i < names.size(); i++) {
                HeadingScore dimension = card.overall().headings().get(i);
                assertThat(dimension.points().orElseThrow() / 100)
                        .isCloseTo(each.number("crossCheck", names.get(i)), within(COMPUTED));
            }
        });
    }

    private static List<Published> published() throws IOException {
        String json = Files.readString(
                PublicDataFolder.required().resolve("reference").resolve("undp-hdi.json"));
        Stream<String> cases = CASE.matcher(json).results().map(MatchResult::group);
        return cases.map(Published::new).toList();
    }

    private static double index(Scorecard card) {
        return card.overall().points().orElseThrow() / 100;
    }

    @Test
    void countsWhatIsBeyondAGoalpostAsTheGoalpost() {
        assertThat(index(HumanDevelopmentIndex.score(new Country(2022, 90, 20, 15, 90_000))))
                .isEqualTo(1);
        assertThat(index(HumanDevelopmentIndex.score(new Country(2022, 80, 16, 10, 99))))
                .isZero();
    }

    @Test
    void printsAScorecardAndWhatMovedIt() throws Exception {
        assertThat(Printed.by(HumanDevelopmentIndex::main))
                .contains("Score 78.8 (high)")
                .doesNotContain("Connect next")
                .contains("Human Development Index, 2021-01-01/2022-01-01 → 2022-01-01/2023-01-01: 76.8 → 78.8 (+2.0)");
    }
}
