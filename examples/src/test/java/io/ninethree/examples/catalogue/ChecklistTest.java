package io.ninethree.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.metrics.BusinessResults;
import io.ninethree.metrics.CustomerNeedsInsight;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the sources of the model name has an answer in the library, and the page of the catalogue shows it. */
class ChecklistTest {

    private static final Set<String> KNOWN = Stream.of(
                    NinePlusThree.catalogue(),
                    CustomerNeedsInsight.variants(),
                    PeopleAndCulture.catalogue(),
                    BusinessResults.catalogue())
            .flatMap(List::stream)
            .map(CatalogueEntry::indicator)
            .map(indicator -> indicator.id())
            .collect(Collectors.toSet());

    static Stream<ChecklistRow> rows() {
        return Stream.of(StructureChecklist.rows(), IndicatorChecklist.rows()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasAnAnswerThatExists(ChecklistRow row) {
        assertThat(row.types().size() + row.indicators().size())
                .as(row.text().en())
                .isPositive();
        assertThat(KNOWN).containsAll(row.indicators());
        assertThat(row.types())
                .allSatisfy(type -> assertThat(type.getModule().isExported(type.getPackageName()))
                        .isTrue());
    }

    @Test
    void hasAsManyRowsAsTheSources() {
        assertThat(StructureChecklist.rows()).hasSize(48);
        assertThat(IndicatorChecklist.rows()).hasSize(70);
        assertThat(rows().map(ChecklistRow::text)).doesNotHaveDuplicates();
    }

    /** What a reader finds, word for word; a deliberate change is copied over from the folder that the test names. */
    @Test
    void isThePageThatIsPublished() throws Exception {
        Path actual = Path.of("target", "CATALOGUE.md");
        Files.writeString(actual, CataloguePage.text());
        assertThat(actual).as("see %s", actual).hasSameTextualContentAs(Path.of("..", "metrics", "CATALOGUE.md"));
    }

    @Test
    void showsEveryIndicatorOnce() {
        assertThat(CataloguePage.text().lines().filter(line -> line.startsWith("#### ")))
                .hasSize(KNOWN.size())
                .doesNotHaveDuplicates();
    }
}
