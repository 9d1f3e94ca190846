package io.ninethree.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.ExampleCheck;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Promises;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the catalogue, in the standard model and beside it. */
class CatalogueTest {

    private static Stream<CatalogueEntry> catalogue() {
        return Stream.of(
                        NinePlusThree.catalogue(),
                        CustomerNeedsInsight.variants(),
                        PeopleAndCulture.catalogue(),
                        BusinessResults.catalogue())
                .flatMap(List::stream);
    }

    static Stream<Named<CatalogueEntry>> lines() {
        return catalogue().map(line -> Named.of(line.indicator().id(), line));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesAnExampleThatComesOutAsItSays(CatalogueEntry line) {
        ExampleCheck.verify(line);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysInBothLanguagesWhatPeopleDoAndWhatCanBeSeen(CatalogueEntry line) {
        Text standard = line.indicator().standard().orElseThrow();
        assertThat(standard.zh()).matches(".*\\p{IsHan}.*。");
        assertThat(standard.en()).matches("\\p{Lu}\\P{IsHan}*\\.");
        Text observable = line.indicator().observable().orElseThrow();
        assertThat(observable.zh()).matches(".*\\p{IsHan}.*[^。]");
        assertThat(observable.en()).matches("\\p{Ll}\\P{IsHan}*[^.]");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysInBothLanguagesWhatIsTakenFromASource(CatalogueEntry line) {
        assertThat(line.sourced().stream()).allSatisfy(note -> {
            assertThat(note.zh()).contains("来源");
            assertThat(note.en()).matches("\\P{IsHan}*");
        });
    }

    @Test
    void saysNothingTwice() {
        assertThat(texts(Indicator::standard)).doesNotHaveDuplicates();
        assertThat(texts(Indicator::observable)).doesNotHaveDuplicates();
    }

    @Test
    void comparesOtherThingsByTheSameStandard() {
        Indicator other = ExperienceConsistency.channelRatio(Formula.share(Promises.KEPT.isTrue()), Promises.CHANNEL);
        assertThat(other.standard()).isEqualTo(ExperienceConsistency.CHANNEL_RATIO.standard());
        assertThat(other.observable()).isNotEqualTo(ExperienceConsistency.CHANNEL_RATIO.observable());
    }

    @Test
    void tellsEveryExampleInBothLanguages() {
        assertThat(catalogue()).allSatisfy(line -> {
            assertThat(line.example().text(line.indicator()).zh()).matches("(?s).*\\p{IsHan}.*");
            assertThat(line.example().text(line.indicator()).en()).matches("(?s)\\P{IsHan}*");
        });
    }

    private static Stream<String> texts(Function<Indicator, Optional<Text>> of) {
        return catalogue()
                .map(CatalogueEntry::indicator)
                .flatMap(indicator -> of.apply(indicator).stream())
                .flatMap(text -> Stream.of(text.zh(), text.en()));
    }
}
