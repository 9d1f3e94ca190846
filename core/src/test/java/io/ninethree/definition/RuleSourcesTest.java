package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ninethree.definition.DefinitionKind.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message of a maker is without its rule unless a document can not provoke it. */
class RuleSourcesTest {

    private static final Path MAIN = Path.of("src/main/java/io/ninethree");

    private static final List<String> MADE_OF_DOCUMENTS = List.of(
            "field",
            "formula",
            "score",
            "fact/Window.java",
            "statistics/PercentileRank.java",
            "statistics/PowerMean.java",
            "model/Text.java",
            "model/NamedDimension.java");

    /** Files whose checks are about records, values and results, never about what a document says. */
    private static final List<String> NEVER_MADE_OF_DOCUMENTS =
            List.of("Money.java", "Sample.java", "IndicatorValue.java", "Scorecard.java", "Scorecards.java");

    /** Beginnings of messages about what the shape of a document has excluded before. */
    private static final List<String> EXCLUDED_BY_THE_SHAPE = List.of(
            "words for '",
            "p of a quantile of '",
            "weight of a band must be finite",
            "entity of a repeat in '",
            "constant of an expression must be finite",
            "minimum sample of a spread by '",
            "minimum sample must be at least 1",
            "number of cells of a window must be at least 1",
            "steps of a curve must be at least one",
            "score before the first step",
            "value of a point must be finite",
            "score of a point must be between",
            "limit of a gate must be between",
            "value of a gate must be finite",
            "floor of an aggregation must be between",
            "exponent of a power mean must be finite",
            "value that stands in must be finite",
            "reference '",
            "value must be finite");

    /** Beginnings of messages of what only code calls. */
    private static final List<String> OF_OTHER_MAKERS = List.of(
            "bounds of a clamp must ascend",
            "scale of ",
            "number of top boxes of '",
            "id of a custom formula must not be blank",
            "version of '",
            "exponent of an aggregation must be finite",
            "scores of a curve must all rise or all fall, were ",
            "ends of a curve must differ",
            "ids must be as many as things compared",
            "ids of a comparison must be different",
            "indicator must be one of the model to be replaced",
            "indicator must be replaced once",
            "targets must depend on one category",
            "points must not be below 0",
            "currency of ");

    private static final Pattern MESSAGE =
            Pattern.compile("(?:IllegalArgumentException\\(|new Problem\\(|problems\\.add\\(|addUnless\\()([^;]*);");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyMessageHasARule() throws IOException {
        assumeThat(Files.isDirectory(MAIN)).as("sources at hand").isTrue();
        TreeSet<String> unknown = new TreeSet<>();
        for (Path file : files()) {
            Matcher messages = MESSAGE.matcher(Files.readString(file));
            while (messages.find()) {
                first(messages.group(1))
                        .filter(begin -> !isKnown(begin))
                        .ifPresent(begin -> unknown.add(file.getFileName() + ": " + begin));
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> MADE_OF_DOCUMENTS.stream().anyMatch(each -> file.startsWith(MAIN.resolve(each))))
                    .filter(file -> !NEVER_MADE_OF_DOCUMENTS.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> first(String call) {
        Matcher literal = LITERAL.matcher(call);
        return literal.find() ? Optional.of(literal.group(1)) : Optional.empty();
    }

    private static boolean isKnown(String begin) {
        return Stream.of(EXCLUDED_BY_THE_SHAPE, OF_OTHER_MAKERS)
                        .flatMap(List::stream)
                        .anyMatch(begin::startsWith)
                || CoreRules.all().stream().anyMatch(rule -> rule.en().contains(begin));
    }

    @Test
    void eachMessageIsKnownToItsOwnRuleOnly() {
        for (Rule rule : CoreRules.all()) {
            String message = rule.en().replaceAll("\\{\\d}", "was");
            assertThat(CoreRules.all().stream()
                            .filter(each -> each.text(message).isPresent())
                            .toList())
                    .as(message)
                    .containsExactly(rule);
        }
    }

    @Test
    void bothLanguagesTellTheSame() {
        for (Rule rule : CoreRules.all()) {
            assertThat(holes(rule.zh())).as(rule.id()).isEqualTo(holes(rule.en()));
        }
    }

    private static String holes(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .collect(Collectors.joining());
    }
}
